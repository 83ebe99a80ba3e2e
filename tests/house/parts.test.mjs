import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { shippedLanguages } from '../../dist/locale/shipped-languages.js';
import { filesIn, projectRoot } from '../tools/files.mjs';

const folder = 'dist/cdn/';
const sources = new Map(
  filesIn(folder, /\.js$/).map((path) => [path.slice(folder.length), readFileSync(join(projectRoot, path), 'utf8')]),
);

/** The imports of a file, static and dynamic, without computed addresses. */
function importsOf(name) {
  const found = [];
  const look = (node) => {
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const address = isCall ? node.arguments[0] : node.moduleSpecifier;
    if (address && ts.isStringLiteralLike(address)) found.push(address.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, sources.get(name), ts.ScriptTarget.Latest));
  return found;
}

const languages = Object.keys(shippedLanguages);
const bundles = languages.map((lang) => `limber.${lang}.bundle.js`);
const enhancer = 'limber.enhance.js';
const parts = [
  ...[
    'core',
    'fullscreen-view',
    'guide',
    'man',
    'move-panel',
    'own-content',
    'parser',
    'print',
    'senior',
    'session',
    'settings',
    'take-back',
  ],
  ...languages.flatMap((lang) => [lang, `guide-${lang}`, `plan-${lang}`]),
];

test('dist/cdn has all files for pages, and a content hash in the name of each that may be cached', () => {
  const named = [...sources.keys()].map((name) => name.replace(/^limber-(.+)-[\w-]{6}\.js$/, '$1'));
  assert.deepEqual(named.toSorted(), [...parts, 'limber.js', enhancer, ...bundles].toSorted());
});

test('every part is imported by its hashed name, and nothing imports the loader', () => {
  const imported = [...sources.keys()].flatMap((name) => importsOf(name));
  const beside = [...sources.keys()].filter((name) => name.startsWith('limber-')).map((name) => `./${name}`);
  assert.deepEqual(new Set(imported), new Set(beside));
});

for (const name of [...bundles, enhancer]) test(`${name} imports nothing`, () => assert.deepEqual(importsOf(name), []));

test('only the core contains Lit', () => {
  const isWithLit = ([name, source]) => !bundles.includes(name) && /litHtmlVersions/.test(source);
  assert.deepEqual(
    [...sources].filter(isWithLit).map(([name]) => name.slice(0, 'limber-core'.length)),
    ['limber-core'],
  );
});

test('files.json lists each file with its size, integrity and purpose', () => {
  const { version, files } = JSON.parse(readFileSync(join(projectRoot, folder, 'files.json'), 'utf8'));
  assert.equal(version, JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version);
  const inFolder = filesIn(folder, /\.(js|css)$/).map((path) => path.slice(folder.length));
  assert.deepEqual(
    files.map(({ name }) => name),
    inFolder,
  );
  for (const { name, bytes, brotliBytes, integrity, holds, fetched } of files) {
    const content = readFileSync(join(projectRoot, folder, name));
    assert.equal(bytes, content.length, name);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
    assert.ok(brotliBytes > 0 && brotliBytes < bytes && holds && fetched, name);
  }
  assert.deepEqual(
    files.filter(({ name }) => name.endsWith('.bundle.js')).map(({ lang }) => lang),
    languages.toSorted(),
  );
});

test('no file listens for unload, which would keep pages out of the back/forward cache', () => {
  for (const [name, source] of sources) assert.doesNotMatch(source, /["'`](before)?unload["'`]/, name);
});
