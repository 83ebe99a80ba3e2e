import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesIn, projectRoot } from '../tools/files.mjs';

const folder = 'dist/cdn/';
const scripts = filesIn(folder, /\.js$/);
const isEntry = (path) => /^limber(\.\w+)?\.js$/.test(path.slice(folder.length));

const staticImports = (path, source) =>
  ts
    .createSourceFile(path, source, ts.ScriptTarget.Latest)
    .statements.map((statement) => statement.moduleSpecifier?.text)
    .filter(Boolean);

test('the bundle for pages and its languages are there', () => {
  for (const name of ['limber.js', 'limber.en.js', 'limber.da.js', 'lang/en.js', 'lang/da.js']) {
    assert.ok(scripts.includes(folder + name), `${name} is missing`);
  }
});

for (const path of scripts) {
  const source = readFileSync(join(projectRoot, path), 'utf8');
  test(`${path} imports nothing statically`, () => assert.deepEqual(staticImports(path, source), []));
  if (isEntry(path)) continue;
  test(`${path} is free of Lit`, () => assert.doesNotMatch(source, /lit-html|lit-element|_\$lit/));
}
