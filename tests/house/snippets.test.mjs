import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { autop } from '@wordpress/autop';
import { parse, parseFragment } from 'parse5';
import { getCollection } from 'limber/content.js';
import { attributesOf } from 'limber/ssr.js';
import { LANGS } from '../e2e/words.mjs';
import { filesIn, projectRoot } from '../tools/files.mjs';

const read = (path) => readFileSync(join(projectRoot, path), 'utf8');
const index = JSON.parse(read('dist/snippets/index.json'));
const { exercises, routines } = getCollection();

const flat = (node) => [node, ...(node.childNodes ?? []).flatMap(flat), ...(node.content ? flat(node.content) : [])];
const attributesIn = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textIn = (node) => (node.value ?? '') + (node.childNodes ?? []).map(textIn).join('');

/** The elements of a snippet as a browser reads them; it complains of nothing. */
function elementsIn(html, parser = parseFragment) {
  const errors = [];
  const root = parser(html, { onParseError: ({ code }) => errors.push(code) });
  return { errors, elements: flat(root).filter(({ tagName }) => tagName) };
}

/** What a visitor gets of it, whatever has been put around. */
const essence = (html) =>
  elementsIn(html)
    .elements.filter(({ tagName }) => tagName !== 'p')
    .map((each) => [each.tagName, attributesIn(each), textIn(each).trim()]);

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

test('each is read without a complaint, has no blank line, and says at its top what it is', () => {
  for (const { path, name } of all) {
    const html = read(`dist/snippets/${path}`);
    assert.deepEqual(elementsIn(html).errors, [], path);
    assert.ok(!/\n\s*\n/.test(html), path);
    const [, note] = /^<!-- (.+?) -->/s.exec(html);
    assert.ok(note.includes(name) && !note.includes('--'), path);
  }
});

test('what each names is there, and is what its integrity says', () => {
  const hashes = new Map();
  const hashOf = (file) => {
    const hash = () =>
      `sha384-${createHash('sha384')
        .update(read(`dist/cdn/${file}`))
        .digest('base64')}`;
    if (!hashes.has(file)) hashes.set(file, hash());
    return hashes.get(file);
  };
  for (const { path, form, lang } of [...all, ...Object.values(index.heads).map((path) => ({ path, form: 'head' }))]) {
    const { elements } = elementsIn(read(`dist/snippets/${path}`));
    const named = elements.map(attributesIn).filter(({ integrity }) => integrity);
    for (const { href, src, integrity } of named) {
      const file = (href ?? src).replace(/^\/limber\//, '');
      assert.equal(integrity, hashOf(file), `${path}: ${file}`);
    }
    const files = named.map(({ href, src }) => (href ?? src).replace(/^\/limber\/|-[\w-]{8}(?=\.js)/g, ''));
    if (form === 'plain') {
      const wanted = [`limber.${lang}.reserves.css`, 'limber-core.js', `limber-${lang}.js`, 'limber.js'];
      assert.deepEqual(files, wanted, path);
    }
    if (form === 'data') assert.deepEqual(files, [], path);
  }
});

test('the import map has every file that is fetched by a hash', () => {
  const chunks = filesIn('dist/cdn', /\/limber-.*\.js$/).map((path) => path.replace('dist/cdn/', '/limber/'));
  for (const path of Object.values(index.heads)) {
    const script = elementsIn(read(`dist/snippets/${path}`)).elements.find(
      (each) => attributesIn(each).type === 'importmap',
    );
    assert.deepEqual(Object.keys(JSON.parse(textIn(script)).integrity).toSorted(), chunks.toSorted());
  }
});

test('plain, marked and prerendered are the same element with the same attributes', () => {
  for (const { tag, attribute, id, lang, ...paths } of index.snippets) {
    assert.ok(attributesOf(tag).has(attribute));
    const find = (form, wanted) =>
      elementsIn(read(`dist/snippets/${paths[form]}`)).elements.find(({ tagName }) => tagName === wanted);
    const wanted = { [attribute]: id, lang };
    const plain = find('plain', tag);
    assert.deepEqual(attributesIn(plain), wanted);
    assert.deepEqual(attributesIn(find('prerendered', tag)), wanted);
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

test('what is prerendered needs the hashes that its note names, and no other', () => {
  for (const { prerendered, styleHashes } of index.snippets) {
    const html = read(`dist/snippets/${prerendered}`);
    const { elements } = elementsIn(html);
    const styles = new Set(elements.filter(({ tagName }) => tagName === 'style').map(textIn));
    const hashes = [...styles].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    assert.deepEqual(hashes.toSorted(), styleHashes.toSorted(), prerendered);
    assert.ok(html.startsWith('<!--') && html.split('-->')[0].includes(styleHashes.join(' ')), prerendered);
    assert.ok(!elements.some(({ attrs }) => attrs.some(({ name }) => name === 'style' || name.startsWith('on'))));
  }
});

test('a filter that makes paragraphs of lines, as WordPress has it, leaves each what it is', () => {
  for (const { path, form } of all) {
    if (form === 'prerendered') continue; // says itself that it goes through no editor
    const html = read(`dist/snippets/${path}`);
    for (const text of [html, `Before\n\n${html}\nAfter`, `<h2>Before</h2>\n${html}\n<p>After</p>`]) {
      const filtered = essence(autop(text)).filter(([tag]) => tag !== 'h2');
      assert.deepEqual(filtered, essence(html), path);
    }
  }
});

test('as a page of its own, each stands in the body', () => {
  const [{ plain, tag }] = index.snippets;
  const { elements } = elementsIn(read(`dist/snippets/${plain}`), parse);
  assert.equal(elements.find(({ tagName }) => tagName === tag).parentNode.tagName, 'body');
});
