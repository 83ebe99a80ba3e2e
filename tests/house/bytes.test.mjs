import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { brotliCompressSync } from 'node:zlib'; // its default quality is the highest, 11
import { filesIn, projectRoot } from '../tools/files.mjs';

const folder = 'dist/cdn/';
const budgets = JSON.parse(readFileSync(join(projectRoot, 'tests/budgets.json'), 'utf8'));

/** A budget is for one file, or for those of a folder that are not named themselves: `lang/*`. */
const budgetOf = (name) => budgets[name] ?? budgets[name.replace(/[^/]+$/, '*')];

const sizeOf = (path) => brotliCompressSync(readFileSync(join(projectRoot, path))).length;

for (const path of filesIn(folder, /\.js$/)) {
  const name = path.slice(folder.length);
  test(`${name} keeps to its budget`, (context) => {
    const budget = budgetOf(name);
    const size = sizeOf(path);
    context.diagnostic(`${name}: ${size} of ${budget ?? '?'} bytes (brotli)`);
    assert.ok(budget, `${name} has no line in tests/budgets.json`);
    assert.ok(size <= budget, `${name} has ${size} bytes, ${size - budget} more than its budget`);
  });
}

/** A module of the build, or what an entry made for the test imports of it, as one file; its size in bytes. */
async function sizeOfBundle(input, plugins = []) {
  const bundle = await rollup({ input, plugins });
  const { output } = await bundle.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true } })],
  });
  return brotliCompressSync(output[0].code).length;
}

/** What draws, without what moves: `figures.js` has both. */
const RENDERER = 6_000;

test('renderer, all moves and both bodies keep to their budget', async (context) => {
  const folder = join(projectRoot, 'dist/figure');
  const entry = "export { drawFigure, FRAME } from './draw.js'; export { poses } from './poses.js';";
  const virtual = {
    name: 'entry',
    resolveId: (id, importer) => (importer === 'entry' ? join(folder, id) : id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
  const size = await sizeOfBundle('entry', [virtual]);
  context.diagnostic(`renderer, moves and bodies: ${size} of ${RENDERER} bytes (brotli)`);
  assert.ok(size <= RENDERER, `${size} bytes, ${size - RENDERER} more than the budget`);
});

/** What has to be there within the press, because a browser grants sound only then. */
const UNLOCK = 300;

test('of what is heard, felt and followed, limber.js has what unlocks sound and no more', async (context) => {
  const modulesIn = (name) =>
    JSON.parse(readFileSync(join(projectRoot, folder, `${name}.map`), 'utf8'))
      .sources.map((source) => /(?<=\/src\/).*/.exec(source)?.[0])
      .filter(Boolean);
  const [entry, later] = [modulesIn('limber.js'), modulesIn('hands-free.js')];
  assert.ok(later.includes('aids/aids.ts') && later.includes('device/sound.ts'), later.join());
  assert.deepEqual(
    entry.filter((module) => later.includes(module) || /^(aids|hands-free)\//.test(module)),
    [],
  );
  const devices = entry.filter((module) => /^device\/(unlock|sound|speech|vibration|wake|media)/.test(module));
  assert.deepEqual(devices, ['device/unlock.ts']);
  const size = await sizeOfBundle(join(projectRoot, 'dist/device/unlock.js'));
  context.diagnostic(`unlock: ${size} of ${UNLOCK} bytes (brotli)`);
  assert.ok(size <= UNLOCK, `${size} bytes, ${size - UNLOCK} more than the budget`);
});

/** The design aims at 40,000; this is what it is held to for now. */
const WHOLE_PAGE = 66_000;

test('an English page that fetches every part keeps to its budget', (context) => {
  const isForEnglish = (path) => !/\/limber\.\w+\.js$|\/lang\/(?!en\.)|\/lang\/en\.js$/.test(path);
  const paths = filesIn(folder, /\.js$/).filter(isForEnglish);
  const names = paths.map((path) => path.slice(folder.length));
  assert.deepEqual(names, [
    'figures.js',
    'guide.js',
    'hands-free.js',
    'lang/en.guide.js',
    'lang/en.more.js',
    'limber.js',
    'player.js',
  ]);
  const sum = paths.reduce((total, path) => total + sizeOf(path), 0);
  context.diagnostic(`limber.js and every part of an English page: ${sum} of ${WHOLE_PAGE} bytes (brotli)`);
  assert.ok(sum <= WHOLE_PAGE, `${sum} bytes, ${sum - WHOLE_PAGE} more than the budget`);
});
