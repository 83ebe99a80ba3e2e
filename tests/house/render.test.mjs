import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { getCollection } from 'limber/content.js';
import { projectRoot } from '../tools/files.mjs';

const script = join(projectRoot, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'limber-'));
after(() => rmSync(folder, { recursive: true }));

const render = (...args) =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      [script, 'render', ...args],
      { cwd: folder, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    ),
  );

/** The elements of the parsed HTML in order, also those in declarative shadow roots. */
function elementsIn(html) {
  const errors = [];
  const root = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  const flat = (node) => [node, ...(node.childNodes ?? []).flatMap(flat), ...(node.content ? flat(node.content) : [])];
  return { errors, elements: flat(root).filter(({ tagName }) => tagName) };
}

const attributeOf = ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value;

const calls = [
  ['exercise-card', '--exercise', 'hip-flexor', '--lang', 'da', '--expanded'],
  ['hold-timer', '--seconds', '20'],
  ['routine-list', '--routine', 'short', '--floor-free', '--level', '2'],
  ['routine-list', '--exercises', 'butterfly glute-bridge', '--heading', 'Mine & "yours"'],
  ['exercise-figure', '--exercise', 'butterfly', '--person', 'senior'],
  ['exercise-guide', '--topic', 'plan', '--lang', 'da'],
];

for (const args of calls) {
  test(`limber render ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await render(...args);
    assert.equal(status, 0, stderr);
    const { errors, elements } = elementsIn(stdout);
    assert.deepEqual(errors, []);
    const [element, template, ...inside] = elements;
    assert.deepEqual([element.tagName, template.tagName], [args[0], 'template']);
    assert.equal(attributeOf(template, 'shadowrootmode'), 'open');
    assert.equal(attributeOf(element, 'lang'), args.includes('da') ? 'da' : 'en');
    const styles = inside.filter(({ tagName }) => tagName === 'style').map((style) => serialize(style));
    const hashes = [...new Set(styles)].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    assert.equal(stderr, `limber: style-src has to allow ${hashes.join(' ')}\n`);
    for (const each of inside) {
      assert.ok(!each.attrs.some(({ name }) => name === 'style' || name.startsWith('on')), each.tagName);
      assert.notEqual(each.tagName, 'script');
    }
  });
}

test('with --link-css the styles are linked from that folder', async () => {
  for (const [flag, start] of [
    ['--link-css', '/limber/'],
    ['--link-css=https://cdn.example/x', 'https://cdn.example/x/'],
  ]) {
    const { stdout, stderr } = await render('exercise-card', '--exercise', 'butterfly', flag, '--lang', 'da');
    const { elements } = elementsIn(stdout);
    const links = elements.filter(({ tagName }) => tagName === 'link').map((link) => attributeOf(link, 'href'));
    assert.equal(links.length, 2);
    for (const href of links) {
      assert.ok(href.startsWith(start), href);
      assert.ok(existsSync(join(projectRoot, 'dist/cdn', href.slice(start.length))), href);
    }
    assert.deepEqual([elements.filter(({ tagName }) => tagName === 'style').length, stderr], [0, '']);
  }
});

test('with --structured-data the schema.org data follows', async () => {
  const { stdout } = await render(
    'routine-list',
    '--lang',
    'da',
    '--structured-data',
    '--base-url',
    'https://shop.example/a',
  );
  const [, json] = /<script type="application\/ld\+json">(.*)<\/script>\n$/.exec(stdout);
  const [plan, ...parts] = JSON.parse(json)['@graph'];
  assert.deepEqual([plan['@id'], plan.inLanguage], ['https://shop.example/a#routine-short', 'da']);
  for (const { name } of [plan, ...parts]) assert.ok(stdout.replaceAll('\u00ad', '').includes(`>${name}<`), name);
});

test('with --out it writes to a file, and prints its contents', async () => {
  const { status, stdout } = await render('exercise-guide', '--topic', 'faq', '--out', 'faq.html');
  assert.deepEqual([status, stdout], [0, 'faq.html: exercise-guide, en\n']);
  assert.match(readFileSync(join(folder, 'faq.html'), 'utf8'), /^<exercise-guide\s/);
});

test('--collection reads a collection from a file', async () => {
  const { exercises, text } = getCollection();
  const collection = {
    id: 'own',
    exercises: { moth: { ...exercises.butterfly, id: 'moth' } },
    routines: { mine: { id: 'mine', exercises: ['moth', 'glute-bridge'] } },
    text: {
      en: {
        exercises: { moth: { ...text.en.exercises.butterfly, name: 'Moth' } },
        routines: { mine: { title: 'Mine' } },
        cautions: {},
      },
    },
  };
  writeFileSync(join(folder, 'own.json'), JSON.stringify(collection));
  const { status, stdout } = await render('routine-list', '--routine', 'mine', '--collection', 'own.json');
  assert.equal(status, 0);
  assert.match(stdout, />Moth</);
});

writeFileSync(join(folder, 'broken.json'), '{');
writeFileSync(join(folder, 'list.json'), '[]');

const refused = {
  'no tag': [[], /^limber: a tag is missing\. There is: exercise-card, /],
  'a flag in place of the tag': [['--lang', 'da'], /^limber: a tag is missing\./],
  'an unknown tag': [['exercise-crd'], /^limber: exercise-crd is no tag; did you mean exercise-card\? There is/],
  'a card without an exercise': [['exercise-card'], /^limber: --exercise: /],
  'an unknown exercise': [
    ['exercise-card', '--exercise', 'knee-chest'],
    /^limber: --exercise: .*did you mean "knee-to-chest"/,
  ],
  'an unknown routine': [['routine-list', '--routine', 'shrot'], /^limber: --routine: .*did you mean "short"/],
  'one unknown exercise among several': [
    ['routine-list', '--exercises', 'butterfly no'],
    /^limber: --exercises: there is no "no"/,
  ],
  'an unknown flag': [
    ['routine-list', '--rutine', 'short'],
    /^limber: routine-list has no --rutine; did you mean --routine\?/,
  ],
  'a flag of another tag': [['exercise-guide', '--routine', 'short'], /^limber: exercise-guide has no --routine/],
  'an invalid number': [['hold-timer', '--seconds', 'long'], /^limber: --seconds: expected a whole number .*"long"/],
  'a number out of bounds': [
    ['routine-list', '--level', '9'],
    /^limber: --level: expected a whole number from 1 to 3, got "9"/,
  ],
  'an unknown choice': [['exercise-guide', '--topic', 'fqa'], /^limber: --topic: expected faq, /],
  'an unknown language': [['hold-timer', '--lang', 'xx'], /^limber: --lang: there is no "xx"; there are en, /],
  'a flag without its value': [
    ['exercise-card', '--exercise'],
    /^limber: Option '--exercise <value>' argument missing/,
  ],
  'more than one tag': [['hold-timer', 'exercise-card'], /^limber: Unexpected argument 'exercise-card'/],
  'structured data of an element without any': [
    ['hold-timer', '--structured-data'],
    /^limber: --structured-data: there is none of hold-timer/,
  ],
  'structured data of another topic': [
    ['exercise-guide', '--topic', 'safety', '--structured-data'],
    /^limber: --topic: only faq/,
  ],
  'a javascript: address': [
    ['routine-list', '--structured-data', '--base-url', 'javascript:1'],
    /^limber: --base-url: expected/,
  ],
  'a missing collection file': [
    ['routine-list', '--collection', 'none.json'],
    /^limber: --collection none\.json: it cannot be read \(ENOENT\)/,
  ],
  'invalid JSON': [['routine-list', '--collection', 'broken.json'], /^limber: --collection broken\.json: no JSON/],
  'JSON that is no collection': [
    ['routine-list', '--collection', 'list.json'],
    /^limber: --collection list\.json: expected a collection/,
  ],
  'a file that cannot be written': [
    ['hold-timer', '--out', 'none/x.html'],
    /^limber: --out none\/x\.html: it cannot be written/,
  ],
};

for (const [what, [args, line]] of Object.entries(refused)) {
  test(`${what} prints one line and exits with 1`, async () => {
    const { status, stdout, stderr } = await render(...args);
    assert.deepEqual([status, stdout, stderr.split('\n').length], [1, '', 2]);
    assert.match(stderr, line);
  });
}

test('a hand-written collection that relies on defaults is rendered with its words', async () => {
  const example = join(projectRoot, 'tests/content/examples/shop.json');
  const { exercises, text } = JSON.parse(readFileSync(example, 'utf8'));
  const [id] = Object.keys(exercises);
  const { status, stdout } = await render('exercise-card', '--exercise', id, '--lang', 'da', '--collection', example);
  assert.equal(status, 0);
  for (const step of text.da.exercises[id].steps) assert.ok(stdout.includes(step), step);
});
