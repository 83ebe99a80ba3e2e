/** What lies in dist/cdn, read as it is: how pages fetch it is looked at in tests/e2e. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { brotliCompressSync } from 'node:zlib';
import { filesIn, projectRoot } from '../tools/files.mjs';

const folder = 'dist/cdn/';
const scripts = filesIn(folder, /\.js$/).map((path) => path.slice(folder.length));
const textOf = (name) => readFileSync(join(projectRoot, folder, name), 'utf8');
const named = /^limber-([a-z-]+)-[\w-]{8}\.js$/;

test('it is flat: a loader, bundles, and parts whose names change with their content', () => {
  const parts = scripts.flatMap((name) => named.exec(name)?.[1] ?? []);
  assert.deepEqual(parts.toSorted(), ['core', 'da', 'en', 'guide', 'guide-da', 'guide-en', 'move-panel', 'session']);
  assert.deepEqual(
    scripts.filter((name) => !named.test(name)),
    ['limber.da.bundle.js', 'limber.en.bundle.js', 'limber.js'],
  );
});

test('the loader imports nothing by itself, and nothing imports the loader', () => {
  assert.doesNotMatch(textOf('limber.js'), /^import[^(]|[;}]import[^(]/);
  assert.ok(textOf('limber.js').length < 1_000);
  for (const name of scripts) assert.doesNotMatch(textOf(name), /["'`][^"'`]*\/limber\.js/, name);
});

test('a bundle names no other file, and has no words of the other language', () => {
  const [en, da] = ['en', 'da'].map((lang) => textOf(`limber.${lang}.bundle.js`));
  for (const bundle of [en, da]) assert.ok(!/limber-[a-z-]+-[\w-]{8}\.js/.test(bundle));
  assert.ok(!en.includes('Gør dig klar') && !da.includes('Get ready'));
});

/** A module of the build, or what an entry made for the test imports of it, as one file; its size in bytes of brotli. */
async function sizeOfBundle(input, plugins = []) {
  const bundle = await rollup({ input, plugins });
  const { output } = await bundle.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true } })],
  });
  return brotliCompressSync(output[0].code).length;
}

/** What draws, without what moves. */
const RENDERER = 6_000;

test('renderer, all moves and both bodies keep to their budget', async (context) => {
  const figure = join(projectRoot, 'dist/figure');
  const entry = "export { drawFigure, FRAME } from './draw.js'; export { poses } from './poses.js';";
  const virtual = {
    name: 'entry',
    resolveId: (id, importer) => (importer === 'entry' ? join(figure, id) : id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
  const size = await sizeOfBundle('entry', [virtual]);
  context.diagnostic(`renderer, moves and bodies: ${size} of ${RENDERER} bytes`);
  assert.ok(size <= RENDERER, `${size} bytes, ${size - RENDERER} more than the budget`);
});

/** What has to be there within the press, because a browser grants sound only then. */
const UNLOCK = 300;

test('of what is heard and felt, the core has what unlocks sound and no more', async (context) => {
  const modulesIn = (part) =>
    JSON.parse(textOf(`${scripts.find((name) => named.exec(name)?.[1] === part)}.map`))
      .sources.map((source) => /^\.\.\/(.*)/.exec(source)?.[1])
      .filter(Boolean);
  const [core, session] = [modulesIn('core'), modulesIn('session')];
  assert.ok(session.includes('player/cue-output.js') && session.includes('device/sound.js'), session.join());
  assert.deepEqual(
    core.filter((module) => session.includes(module) || module.startsWith('player/')),
    [],
  );
  const devices = core.filter((module) => /^device\/(unlock|sound|speech|vibration|wake|media)/.test(module));
  assert.deepEqual(devices, ['device/unlock.js']);
  const size = await sizeOfBundle(join(projectRoot, 'dist/device/unlock.js'));
  context.diagnostic(`unlock: ${size} of ${UNLOCK} bytes`);
  assert.ok(size <= UNLOCK, `${size} bytes, ${size - UNLOCK} more than the budget`);
});
