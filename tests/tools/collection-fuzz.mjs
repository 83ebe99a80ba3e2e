/** Documents for the parser of collections: sound ones, such with something broken at a known place, and hostile ones. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseCollection } from 'limber/content.js';
import { projectRoot } from './files.mjs';

const example = readFileSync(join(projectRoot, 'tests/content/examples/shop.json'), 'utf8');

/** Every place in a document, as its keys. */
function placesIn(value, keys = []) {
  const below =
    value && typeof value === 'object' ? Object.keys(value).flatMap((key) => placesIn(value[key], [...keys, key])) : [];
  return keys.length > 0 ? [keys, ...below] : below;
}

const pathOf = (keys, tree) =>
  keys.reduce(({ path, at }, key) => {
    const name = Array.isArray(at) ? `[${key}]` : /^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    return { path: path + name, at: at[key] };
  }, { path: '$', at: tree }).path; // prettier-ignore

/** The keys of a JSON path. */
const keysOf = (path) =>
  [...path.slice(1).matchAll(/\.([A-Za-z_$][\w$]*)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)].map(
    ([, name, quoted]) => name ?? JSON.parse(quoted),
  );

/** Whether a path leads to a place of a document, or to what is missing from one. */
function leadsSomewhere(path, tree) {
  const keys = keysOf(path).map(String);
  const parent = keys
    .slice(0, -1)
    .reduce((at, key) => (at && typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined), tree);
  return keys.length < 2 || (parent !== null && typeof parent === 'object');
}

/** What every element takes for granted. */
function holds({ exercises, routines, text }) {
  for (const [id, exercise] of Object.entries(exercises)) {
    if (!exercise) continue;
    assert.equal(exercise.id, id);
    assert.equal(exercise.dosage.length, 3);
    for (const { sets, reps, holdSeconds } of exercise.dosage) assert.ok(sets >= 1 && reps >= 1 && holdSeconds >= 0);
    for (const key of ['equipment', 'cautions']) assert.ok(Array.isArray(exercise[key]));
    assert.ok(exercise.muscles.primary && exercise.forms && exercise.switchSeconds >= 0 && exercise.restSeconds >= 0);
    assert.ok(
      Object.values(exercise.picture ?? {}).every(
        (url) => typeof url === 'number' || !/^\s*(javascript|data|vbscript):/i.test(url),
      ),
    );
  }
  for (const { id, exercises: named } of Object.values(routines).filter(Boolean)) assert.ok(id && named.length > 0);
  for (const words of Object.values(text)) assert.ok(words.exercises && words.routines && words.cautions);
}

let turn = 0;

function survives(input, tree = input) {
  const { collection, issues } = parseCollection(input);
  for (const { path, found, expected, message } of issues) {
    assert.ok(found && expected && message.includes(path));
    assert.ok(leadsSomewhere(path, tree), path);
  }
  if (!collection) return assert.ok(issues.length > 0);
  holds(collection);
  if (turn++ % 4 > 0) return undefined;
  const again = parseCollection(collection);
  assert.deepEqual(again.collection, collection);
  // what is odd in a text is told, and stays
  assert.deepEqual(
    again.issues.filter(({ expected }) => !/^(plain text|no braces)/.test(expected)),
    [],
  );
  return undefined;
}

const hostile = fc.oneof(
  fc.constantFrom(
    ...['javascript:alert(1)', '<img src=x onerror=alert(1)>', '\uD800', '__proto__', 'constructor', '', ' ', '\u0000'],
  ),
  fc.constantFrom(null, -1, 0.5, 1e308, true, [], {}, [[[]]]),
  fc.jsonValue(),
);

/** A sound document with some other value somewhere, or something missing. */
const broken = fc.tuple(fc.nat(), fc.option(hostile, { nil: undefined })).map(([at, value]) => {
  const tree = JSON.parse(example);
  const places = placesIn(tree);
  const keys = places[at % places.length];
  const parent = keys.slice(0, -1).reduce((found, key) => found[key], tree);
  if (value === undefined) delete parent[keys.at(-1)];
  else parent[keys.at(-1)] = value;
  return { tree, path: pathOf(keys, JSON.parse(example)) };
});

const cut = fc.tuple(fc.nat(example.length), fc.string()).map(([at, more]) => example.slice(0, at) + more);
const nested = fc.nat(100_000).map((depth) => `{"id":"a","text":${'[{"a":'.repeat(depth)}`);

/** So many documents, by kind. */
export function fuzz(count) {
  const runs = (share) => ({ numRuns: Math.ceil(count * share) });
  fc.assert(
    fc.property(broken, ({ tree }) => survives(tree)),
    runs(0.5),
  );
  fc.assert(
    fc.property(broken, ({ tree }) => survives(JSON.stringify(tree), tree)),
    runs(0.2),
  );
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
      (value) => void parseCollection(value),
    ),
    runs(0.15),
  );
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: cut }, { weight: 1, arbitrary: nested }),
      (text) => void parseCollection(text),
    ),
    runs(0.15),
  );
}
