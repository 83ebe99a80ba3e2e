/** Sizes of parts of a file, which no network log shows. Whole files are measured in tests/e2e/bytes.test.mjs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib'; // its default quality is the highest, 11
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { filesIn, projectRoot } from '../tools/files.mjs';

/** Size in bytes of these modules of the build, bundled. */
async function sizeOf(entry) {
  const folder = join(projectRoot, 'dist');
  const virtual = {
    name: 'entry',
    resolveId: (id, importer) => (importer === 'entry' ? join(folder, id) : id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [virtual] });
  const { output } = await bundle.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true } })],
  });
  return brotliCompressSync(output[0].code).length;
}

const budgets = {
  'the drawing code, with all moves and persons': [
    9_000,
    "export { drawFigure, FRAME } from './figure/draw.js'; export { poses } from './figure/poses.js'; export { man } from './figure/man.js'; export { senior } from './figure/senior.js';",
  ],
  'the code that unlocks sound within the press': [300, "export * from './device/unlock.js';"],
};

for (const [what, [budget, entry]] of Object.entries(budgets)) {
  test(`${what}, keeps to its budget`, async (context) => {
    const size = await sizeOf(entry);
    context.diagnostic(`${size} of ${budget} bytes (brotli)`);
    assert.ok(size <= budget, `${size} bytes, ${size - budget} more than the budget`);
  });
}

test('the parser of collections keeps to its budget', (context) => {
  const [path] = filesIn('dist/cdn', /limber-parser-[\w-]{6}\.js$/);
  const size = brotliCompressSync(readFileSync(join(projectRoot, path))).length;
  context.diagnostic(`${size} of 4096 bytes (brotli)`);
  assert.ok(size <= 4096, `${size} bytes, ${size - 4096} more than the budget`);
});

test('of the device modules the core contains only the one that unlocks sound', () => {
  const modulesIn = (part) => {
    const [path] = filesIn('dist/cdn', new RegExp(`/limber-${part}-[\\w-]{6}\\.js\\.map$`));
    const { sources } = JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
    return sources
      .filter((source) => !source.includes('node_modules'))
      .map((source) => source.replace(/^(\.\.\/)+/, ''));
  };
  const [core, session] = [modulesIn('core'), modulesIn('session')];
  const ofDevices = (modules) =>
    modules.filter((path) => /^device\/(unlock|sound|speech|vibration|wake|media|silent)/.test(path));
  assert.deepEqual(ofDevices(core), ['device/unlock.js']);
  assert.ok(ofDevices(session).length >= 5, session.join());
  assert.deepEqual(
    core.filter((path) => path.startsWith('player/')),
    [],
  );
});
