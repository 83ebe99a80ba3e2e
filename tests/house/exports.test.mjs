import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { filesIn, projectRoot } from '../tools/files.mjs';

const { exports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** The exports map with each pattern expanded to the files of the build. */
const entries = Object.entries(exports).flatMap(([name, target]) => {
  if (!name.includes('*')) return [[name, target]];
  const [before, after] = target.default.slice('./'.length).split('*');
  const stems = filesIn(before, /\.js$/).map((path) => basename(path, after));
  assert.notEqual(stems.length, 0, `nothing in the build for ${name}`);
  const fill = (text, stem) => text.replace('*', stem);
  return stems.map((stem) => [
    fill(name, stem),
    { types: fill(target.types, stem), default: fill(target.default, stem) },
  ]);
});

for (const [name, target] of entries) {
  test(`${name} is in the build`, () => {
    const paths = typeof target === 'string' ? [target] : Object.values(target);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(projectRoot, path))),
      [],
    );
  });
}

for (const [name] of entries.filter(([name]) => !name.endsWith('.json'))) {
  // by the name of the package, as in an app
  test(`${name} can be imported in Node`, () => import(join('limber', name).replaceAll('\\', '/')));
}

test('nothing in the build is in a node_modules folder, which npm would leave out', () => {
  assert.deepEqual(filesIn('dist', /node_modules/), []);
});
