import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { autop } from '@wordpress/autop';
import { parse, parseFragment } from 'parse5';
import { getCollection } from 'limber/content.js';
import { attributesOf } from 'limber/ssr.js';
import { readReserves } from '../../src/publish/author/reserves.mjs';
import { LANGS } from '../e2e/words.mjs';
import { filesIn, projectRoot } from '../tools/files.mjs';

const kept = new Map();

/** Parsed once for all tests: together they are some megabytes. */
function once(key, make) {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key);
}

const read = (path) => once(path, () => readFileSync(join(projectRoot, path), 'utf8'));
const index = JSON.parse(read('dist/snippets/index.json'));
const { exercises, routines } = getCollection();

const flat = (node) => [node, ...(node.childNodes ?? []).flatMap(flat), ...(node.content ? flat(node.content) : [])];
const attributesIn = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textIn = (node) => (node.value ?? '') + (node.childNodes ?? []).map(textIn).join('');

/** The elements of a snippet as a browser parses them, and parse errors. */
function parsed(html, parser = parseFragment) {
  const errors = [];
  const root = parser(html, { onParseError: ({ code }) => errors.push(code) });
  return { errors, elements: flat(root).filter(({ tagName }) => tagName) };
}

const snippetIn = (path) => once(`parsed ${path}`, () => parsed(read(`dist/snippets/${path}`)));

/** The words and elements for a visitor, without what an editor has put around them. */
const essence = (html) =>
  parsed(html)
    .elements.filter(({ tagName }) => tagName !== 'p')
    .map((each) => [each.tagName, attributesIn(each), textIn(each).trim()]);

const ids = [...Object.keys(exercises), ...Object.keys(routines)];
const kinds = ['plain', 'prerendered', 'data'];
const all = index.snippets.flatMap((each) => kinds.map((kind) => ({ ...each, form: kind, path: each[kind] })));

test('each exercise and each routine in each language has its three forms, and index.json names every file', () => {
  const wanted = LANGS.flatMap((lang) => [
    ...Object.keys(exercises).map((id) => `${lang} exercise ${id}`),
    ...Object.keys(routines).map((id) => `${lang} routine ${id}`),
  ]);
  assert.deepEqual(index.snippets.map(({ lang, kind, id }) => `${lang} ${kind} ${id}`).toSorted(), wanted.toSorted());
  const named = [...all.map(({ path }) => path), ...Object.values(index.heads)];
  const there = filesIn('dist/snippets', /\.html$/).map((path) => path.replace('dist/snippets/', ''));
  assert.deepEqual(named.toSorted(), there.toSorted());
});

test('every one of them has a reserved height in each language', () => {
  const measured = Object.entries(readReserves()).flatMap(([lang, all]) =>
    Object.keys(all).map((id) => `${lang} ${id}`),
  );
  const wanted = index.snippets.map(({ lang, id }) => `${lang} ${id}`);
  assert.deepEqual(measured.toSorted(), wanted.toSorted(), 'npm run reserves');
});

test('each parses without errors, has no blank line, and begins with a comment that says what it is', () => {
  for (const { path, name, form, lang, id } of all) {
    const html = read(`dist/snippets/${path}`);
    // the long ones in one language each
    const isRead = form !== 'prerendered' || LANGS[ids.indexOf(id) % LANGS.length] === lang;
    if (isRead) assert.deepEqual(snippetIn(path).errors, [], path);
    assert.ok(!/\n\s*\n/.test(html), path);
    const [, note] = /^<!-- (.+?) -->/s.exec(html);
    assert.ok(note.includes(name) && !note.includes('--'), path);
  }
});

test('the files that each names exist and match their integrity', () => {
  const sha384 = (file) => createHash('sha384').update(read(`dist/cdn/${file}`));
  const hashOf = (file) => once(`hash ${file}`, () => `sha384-${sha384(file).digest('base64')}`);
  for (const { path, form, lang } of [...all, ...Object.values(index.heads).map((path) => ({ path, form: 'head' }))]) {
    const named = [...read(`dist/snippets/${path}`).matchAll(/(?:href|src)="\/limber\/([^"]+)" integrity="([^"]+)"/g)];
    for (const [, file, integrity] of named) assert.equal(integrity, hashOf(file), `${path}: ${file}`);
    const files = named.map(([, file]) => file.replace(/-[\w-]{6}(?=\.js)/, ''));
    if (form === 'prerendered') assert.equal(files.length, 3, path);
    if (form === 'plain') {
      const wanted = [`limber.${lang}.reserves.css`, 'limber-core.js', `limber-${lang}.js`, 'limber.js'];
      assert.deepEqual(files, wanted, path);
    }
    if (form === 'data') assert.deepEqual(files, [], path);
  }
});

test('the import map has the integrity of every file that is fetched later', () => {
  const chunks = filesIn('dist/cdn', /\/limber-.*\.js$/).map((path) => path.replace('dist/cdn/', '/limber/'));
  for (const path of Object.values(index.heads)) {
    const script = snippetIn(path).elements.find((each) => attributesIn(each).type === 'importmap');
    assert.deepEqual(Object.keys(JSON.parse(textIn(script)).integrity).toSorted(), chunks.toSorted());
  }
});

test('plain, marked and prerendered are the same element with the same attributes', () => {
  for (const { tag, attribute, id, lang, ...paths } of index.snippets) {
    assert.ok(attributesOf(tag).has(attribute));
    const find = (form, wanted) => snippetIn(paths[form]).elements.find(({ tagName }) => tagName === wanted);
    const wanted = { [attribute]: id, lang };
    const plain = find('plain', tag);
    assert.deepEqual(attributesIn(plain), wanted);
    const marked = find('data', 'div');
    assert.deepEqual(attributesIn(marked), {
      'data-limber': tag,
      [`data-${attribute}`]: id,
      'data-lang': lang,
      lang,
    });
    assert.equal(textIn(marked), textIn(plain));
    assert.ok(textIn(plain).length > 20, paths.plain);
  }
});

test('a prerendered snippet needs exactly the style hashes that its comment names', () => {
  for (const { prerendered, styleHashes, tag, attribute, id, lang } of index.snippets) {
    const html = read(`dist/snippets/${prerendered}`);
    const start = `<${tag} lang="${lang}" ${attribute}="${id}"><template shadowrootmode="open">`;
    assert.ok(html.includes(start), prerendered);
    if (!kept.has(`parsed ${prerendered}`)) continue;
    const { elements } = snippetIn(prerendered);
    const styles = new Set(elements.filter(({ tagName }) => tagName === 'style').map(textIn));
    const hashes = [...styles].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    assert.deepEqual(hashes.toSorted(), styleHashes.toSorted(), prerendered);
    assert.ok(html.startsWith('<!--') && html.split('-->')[0].includes(styleHashes.join(' ')), prerendered);
    assert.ok(!elements.some(({ attrs }) => attrs.some(({ name }) => name === 'style' || name.startsWith('on'))));
  }
});

test('a filter that makes paragraphs of lines, as in WordPress, does not break a snippet', () => {
  for (const { path, form } of all) {
    if (form === 'prerendered') continue; // says itself that it goes through no editor
    const html = read(`dist/snippets/${path}`);
    for (const text of [html, `Before\n\n${html}\nAfter`, `<h2>Before</h2>\n${html}\n<p>After</p>`]) {
      const filtered = essence(autop(text)).filter(([tag]) => tag !== 'h2');
      assert.deepEqual(filtered, essence(html), path);
    }
  }
});

test('as a whole page, each snippet is parsed into the body', () => {
  const [{ plain, tag }] = index.snippets;
  const { elements } = parsed(read(`dist/snippets/${plain}`), parse);
  assert.equal(elements.find(({ tagName }) => tagName === tag).parentNode.tagName, 'body');
});
