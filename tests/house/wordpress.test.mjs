import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { readPo, toJson, toMo } from '../../demo/wordpress/gettext.mjs';
import { toPhp } from '../../demo/wordpress/php.mjs';
import { zipOf } from '../../demo/wordpress/zip.mjs';
import { filesIn, projectRoot } from '../tools/files.mjs';

const plugin = 'demo/wordpress/limber';
const read = (path) => readFileSync(join(projectRoot, path), 'utf8');

/** The translatable texts of the block, with the context under which WordPress looks them up. */
function saidByPlugin() {
  const { title, description, keywords } = JSON.parse(read(`${plugin}/block.json`));
  const inEditor = [...read(`${plugin}/editor.js`).matchAll(/__\('([^']+)', 'limber'\)/g)].map(([, text]) => text);
  const block = [`block title|${title}`, `block description|${description}`];
  return [...block, ...keywords.map((word) => `block keyword|${word}`), ...inEditor];
}

const translations = filesIn(`${plugin}/languages`, /\.po$/);

test('the plugin is translated into every language except English', () => {
  assert.equal(translations.length, 2);
});

for (const path of translations) {
  test(`${path} has exactly the texts of the plugin`, () => {
    const [, ...messages] = readPo(read(path));
    const translated = messages.map(({ msgctxt, msgid }) => (msgctxt ? `${msgctxt}|${msgid}` : msgid));
    assert.deepEqual(translated.toSorted(), saidByPlugin().toSorted());
  });
}

test('translations are written as .mo and as JSON for scripts', () => {
  const messages = readPo(
    'msgid ""\nmsgstr ""\n"Language: da\\n"\n\nmsgid "b"\nmsgstr "æ"\n\nmsgctxt "c"\nmsgid "a"\n"\\"x"\nmsgstr "å"\n',
  );
  const mo = toMo(messages);
  const at = (index) => mo.readUInt32LE(index * 4);
  const text = (table, index) => {
    const entry = (at(table) + index * 8) / 4;
    return mo.subarray(at(entry + 1), at(entry + 1) + at(entry)).toString();
  };
  assert.deepEqual([at(0).toString(16), at(2)], ['950412de', 3]);
  const pairs = [0, 1, 2].map((index) => [text(3, index), text(4, index)]);
  assert.deepEqual(pairs.slice(1), [
    ['b', 'æ'],
    ['c\u0004a"x', 'å'],
  ]);
  assert.deepEqual(JSON.parse(toJson(messages)).locale_data.messages, {
    '': { domain: 'messages', lang: 'da' },
    b: ['æ'],
    'c\u0004a"x': ['å'],
  });
});

test('data is written as valid PHP', () => {
  assert.match(
    toPhp({ "it's": { a: 1, b: true, c: 'x\\y' } }),
    /return array\('it\\'s' => array\('a' => 1,'b' => true,'c' => 'x\\\\y'\)\);/,
  );
});

test('the zip has every file of a folder', () => {
  const zip = zipOf(join(projectRoot, plugin), 'limber');
  const end = zip.length - 22;
  const names = [];
  for (let entry = zip.readUInt32LE(end + 16); entry < end;) {
    const [size, nameLength, start] = [
      zip.readUInt32LE(entry + 20),
      zip.readUInt16LE(entry + 28),
      zip.readUInt32LE(entry + 42),
    ];
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength);
    const data = start + 30 + nameLength;
    const file = readFileSync(join(projectRoot, 'demo/wordpress', name));
    assert.ok(inflateRawSync(zip.subarray(data, data + size)).equals(file), name);
    names.push(`demo/wordpress/${name}`);
    entry += 46 + nameLength;
  }
  assert.deepEqual(names.toSorted(), filesIn(plugin, /./).toSorted());
});
