import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as limber from 'limber';
import { getCollection } from 'limber/content.js';
import { shippedLanguages } from '../../dist/locale/shipped-languages.js';
import { filesIn, projectRoot } from '../tools/files.mjs';
import { elements, eventClasses, foundIn, manifest, sourceOf } from '../tools/manifest.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
const namesOf = (items = []) => items.map(({ name }) => name).sort();
const valuesOf = ({ type }) => foundIn(type.text, /'([^']+)'/g);

/** The public API by tag: removing any of these breaks pages. */
const session = 'start pause resume';
const holdEvents = 'hold-start hold-pause hold-resume hold-phase hold-waiting hold-reset hold-complete';
const promised = {
  'exercise-card': {
    attributes: 'exercise src level floor-free expanded heading-level hide-timer guidance person still lang',
    members: `collection status current issues ${session} reset`,
    events: `exercise-change content-error ${holdEvents}`,
    slots: 'figure actions aside',
  },
  'hold-timer': {
    attributes:
      'exercise seconds each-side reps sets ready-seconds switch-seconds rest-seconds label level pace manual ' +
      'guidance hide-figure person still prominent src lang',
    members: `collection timeline status elapsedMs durationMs phase issues ${session} advance skip back restart next previous reset`,
    events: `content-error ${holdEvents}`,
    slots: 'caption figure note',
  },
  'routine-list': {
    attributes:
      'routine exercises heading src level pace minutes manual guidance floor-free prominent person heading-level still lang',
    members: `collection status steps current durationMs issues ${session} advance next previous stop print`,
    events: `routine-start routine-step routine-stop routine-complete exercise-change content-error ${holdEvents}`,
    slots: 'actions aside after',
  },
  'exercise-figure': {
    attributes: 'exercise pose side person still hide-caption src lang',
    members: 'collection motion issues',
    events: 'content-error',
    slots: '',
  },
  'exercise-guide': {
    attributes: 'topic heading heading-level emergency advice src lang',
    members: 'collection issues',
    events: 'content-error',
    slots: '',
  },
};

/** Members that only other elements use. */
const INTERNAL_SLOTS = ['place'];

test('every element is in the manifest with its public API', () => {
  assert.deepEqual(Object.keys(elements).sort(), Object.keys(promised).sort());
  for (const [tag, groups] of Object.entries(promised)) {
    for (const [group, names] of Object.entries(groups)) {
      const missing = names.split(' ').filter((name) => name && !namesOf(elements[tag][group]).includes(name));
      assert.deepEqual(missing, [], `${group} of ${tag}`);
    }
  }
});

for (const [tag, element] of Object.entries(elements)) {
  const groups = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
  const items = groups.flatMap((group) => (element[group] ?? []).map((item) => ({ ...item, group })));

  test(`${tag}: everything public has a description`, () => {
    assert.ok(element.description && element.summary);
    const details = items.flatMap(({ name, detail = [] }) =>
      detail.map((field) => ({ ...field, group: `detail of ${name}` })),
    );
    const undescribed = [...items, ...details].filter(({ description }) => !/\w{2}/.test(description ?? ''));
    assert.deepEqual(
      undescribed.map(({ group, name }) => `${group}: ${name}`),
      [],
    );
  });

  test(`${tag}: every property has a type, a default and a range`, () => {
    const settable = items.filter(
      ({ group, kind, readonly }) => group === 'attributes' || (kind === 'field' && !readonly),
    );
    for (const item of [...settable, ...element.cssProperties])
      assert.ok(
        item.default ?? /by default|without one|undefined|when neither/i.test(item.description),
        `default of ${item.name}`,
      );
    for (const { name, type, description, default: value } of settable) {
      assert.ok(type?.text, `type of ${name}`);
      assert.doesNotMatch(type.text, /\b(Name|Pace|Level|Person|Guidance|Topic|Side)\b/, name);
      if (/^number/.test(type.text)) assert.match(description, /\d.*\d|Index, from 0/, `range of ${name}`);
      if (type.text === 'boolean') assert.equal(value, 'false', name);
    }
  });

  test(`${tag}: the listed parts are those in its templates`, () => {
    const source = sourceOf(tag);
    const own = foundIn(source, /\spart="([\w-]+)"/g);
    const sometimes = foundIn(source, /\spart=\$\{[^}]*?'([\w-]+)'/g);
    const passedOn = foundIn(source, /\sexportparts="([^"]+)"/g).flatMap((names) => names.split(/,\s*/));
    assert.deepEqual(namesOf(element.cssParts), [...new Set([...own, ...sometimes, ...passedOn])].sort());
    for (const part of passedOn) assert.ok(namesOf(elements['hold-timer'].cssParts).includes(part), part);
  });

  test(`${tag}: the listed slots are those in its templates`, () => {
    const source = sourceOf(tag);
    const named = foundIn(source, /<slot\s+name="([\w-]+)"/g);
    const listed = foundIn(source, /shopContent\([^[]*\[([^\]]+)\]/g).flatMap((list) => foundIn(list, /'([\w-]+)'/g));
    const slots = new Set(['', ...named, ...listed].filter((name) => !INTERNAL_SLOTS.includes(name)));
    assert.deepEqual(namesOf(element.slots), [...slots].sort());
  });

  test(`${tag}: the listed CSS variables are those in its styles`, () => {
    const read = foundIn(sourceOf(tag), /var\(\s*(--(?!_)[\w-]+)/g);
    const inside = /<hold-timer\b/.test(sourceOf(tag))
      ? foundIn(sourceOf('hold-timer'), /var\(\s*(--(?!_)[\w-]+)/g)
      : [];
    assert.deepEqual(namesOf(element.cssProperties), [...new Set([...read, ...inside])].sort());
  });

  test(`${tag}: the listed states are those that it sets`, () => {
    const sets = /\.states\b/.test(sourceOf(tag));
    const status = element.members.find(({ name }) => name === 'status');
    assert.deepEqual(namesOf(element.cssStates), sets ? valuesOf(status) : []);
  });

  test(`${tag}: the listed events are those that it fires`, () => {
    assert.deepEqual(namesOf(element.events), firedBy(tag));
    for (const { name, type } of element.events) assert.equal(limber[type.text]?.type, name);
  });
}

/** Events of the elements inside pass through. */
function firedBy(tag) {
  const source = sourceOf(tag);
  const own = foundIn(source, /new (\w+Event)\(/g).flatMap((name) => limber[name]?.type ?? []);
  const inside = foundIn(source, /<((?:hold|exercise)-(?:timer|card))\b/g).filter((each) => each !== tag);
  return [...new Set([...own, ...inside.flatMap(firedBy)])].sort();
}

test('every event class is in the manifest with its fields', () => {
  const sources = filesIn('src', /\.ts$/).map((path) => readFileSync(join(projectRoot, path), 'utf8'));
  const classes = foundIn(sources.join('\n'), /(?<!abstract )class (\w+Event) extends/g);
  assert.deepEqual(namesOf(eventClasses), classes);
  for (const { name, members } of eventClasses)
    for (const field of members) assert.ok(field.description, `${field.name} of ${name}`);
});

test('nothing private or internal is in the manifest', () => {
  const [found] = JSON.stringify(manifest).match(/@internal|"privacy"|LimberElement|"name":"#/) ?? [];
  assert.equal(found, undefined);
  for (const { members } of Object.values(elements))
    for (const { name } of members)
      assert.doesNotMatch(name, /Callback$|^(clock|cues|owner|own|heirs|noNumbers|retime|unload)$/);
});

test('the listed modules are in the package and have the listed exports', async () => {
  for (const { path, exports } of manifest.modules) {
    assert.match(path, /^dist\/.+\.js$/);
    assert.ok(existsSync(join(projectRoot, path)), path);
    const module = await import(new URL(`../../${path}`, import.meta.url));
    for (const { kind, name } of exports) if (kind === 'js') assert.ok(module[name] && limber[name], name);
  }
});

test('types list all ids, topics and languages', () => {
  const { exercises, routines } = getCollection();
  const values = (tag, name) => valuesOf(elements[tag].attributes.find((attribute) => attribute.name === name));
  for (const tag of ['exercise-card', 'hold-timer', 'exercise-figure'])
    assert.deepEqual(values(tag, 'exercise'), Object.keys(exercises).sort());
  assert.deepEqual(values('routine-list', 'routine'), Object.keys(routines).sort());
  assert.deepEqual(values('exercise-guide', 'topic'), ['faq', 'plan', 'safety', 'sources', 'starting', 'tailoring']);
  for (const tag of Object.keys(elements)) assert.deepEqual(values(tag, 'lang'), Object.keys(shippedLanguages).sort());
});

test('the data for editors has these values, and boolean attributes without a value', () => {
  const { tags } = readJson('dist/vscode.html-custom-data.json');
  const attribute = (tag, name) => tags.find((each) => each.name === tag).attributes.find((each) => each.name === name);
  assert.deepEqual(namesOf(tags), Object.keys(elements).sort());
  const ids = namesOf(attribute('exercise-card', 'exercise').values);
  assert.deepEqual(ids, Object.keys(getCollection().exercises).sort());
  assert.deepEqual(namesOf(attribute('hold-timer', 'level').values), ['1', '2', '3']);
  assert.equal(attribute('routine-list', 'floor-free').valueSet, 'v');
  assert.doesNotMatch(JSON.stringify(tags), /string & |undefined\)|"values":\[\]/);
});

test('the CSS data has each variable and part once', () => {
  const { properties, pseudoElements } = readJson('dist/vscode.css-custom-data.json');
  const all = Object.values(elements);
  const once = (items) => [...new Set(items)].sort();
  assert.deepEqual(namesOf(properties), once(all.flatMap(({ cssProperties }) => namesOf(cssProperties))));
  assert.deepEqual(
    namesOf(pseudoElements),
    once(all.flatMap(({ cssParts }) => namesOf(cssParts).map((name) => `::part(${name})`))),
  );
});

test('web-types have the name and version of the package', () => {
  const { name, version, contributions } = readJson('dist/web-types.json');
  const packaged = readJson('package.json');
  assert.deepEqual([name, version], [packaged.name, packaged.version]);
  assert.deepEqual(namesOf(contributions.html.elements), Object.keys(elements).sort());
  assert.ok(existsSync(join(projectRoot, packaged['web-types'])));
  assert.ok(existsSync(join(projectRoot, packaged.customElements)));
});

/** The first cells of README tables, if they are code. */
const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const rowsUnder = (head) =>
  (readme.split(`| ${head} `)[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => foundIn(cell, /`([^`]+)`/g)));

test('the tables in the README match the manifest', () => {
  const all = Object.values(elements);
  const events = rowsUnder('Event').flatMap(([, names]) => names);
  assert.deepEqual(events.sort(), [...new Set(all.flatMap((each) => namesOf(each.events)))].sort());
  for (const [, [tag], methods, fields] of rowsUnder('Element           | Methods')) {
    const names = namesOf(elements[tag.replace(/[<>]/g, '')].members);
    const named = [...methods, ...fields].map((name) => name.replace('()', ''));
    assert.deepEqual(
      named.filter((name) => !names.includes(name)),
      [],
      tag,
    );
  }
  const attributes = new Set(all.flatMap((each) => namesOf(each.attributes)));
  for (const name of rowsUnder('Attribute').flatMap(([, names]) => names.map((each) => each.replace(/=.*/, ''))))
    assert.ok(attributes.has(name), name);
});
