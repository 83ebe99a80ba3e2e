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
  const languages = ['en', 'da'].flatMap((lang) => [
    `limber.${lang}.js`,
    ...['', '.more', '.guide'].map((part) => `lang/${lang}${part}.js`),
  ]);
  const wanted = ['limber.js', 'figures.js', 'player.js', 'hands-free.js', 'guide.js', ...languages].map(
    (name) => folder + name,
  );
  assert.deepEqual(scripts, wanted.toSorted());
});

for (const path of scripts) {
  const source = readFileSync(join(projectRoot, path), 'utf8');
  test(`${path} imports nothing statically`, () => assert.deepEqual(staticImports(path, source), []));
  if (isEntry(path)) continue;
  test(`${path} is free of Lit`, () => assert.doesNotMatch(source, /lit-html|lit-element|_\$lit/));
}
