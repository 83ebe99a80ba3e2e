/** Fuzzes the parser of collections with documents that are valid, have a fault at a known place, or are hostile. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseCollection } from 'limber/content.js';
import { projectRoot } from './files.mjs';

const file = readFileSync(join(projectRoot, 'tests/content/examples/whole.json'), 'utf8');
const text = JSON.stringify(JSON.parse(file));
const example = () => JSON.parse(text);

const isTree = (value) => value !== null && typeof value === 'object';

/** Every place in a document, as a list of keys. */
function placesIn(value, keys = []) {
  const below = isTree(value) ? Object.keys(value).flatMap((key) => placesIn(value[key], [...keys, key])) : [];
  return keys.length > 0 ? [keys, ...below] : below;
}

const places = placesIn(example());

/** The keys of a JSON path. */
const keysOf = (path) =>
  [...path.slice(1).matchAll(/\.([A-Za-z_$][\w$]*)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)].map(([, name, quoted]) =>
    String(name ?? JSON.parse(quoted)),
  );

const at = (tree, keys) =>
  keys.reduce((found, key) => (isTree(found) && Object.hasOwn(found, key) ? found[key] : undefined), tree);

/** Whether a path leads to a place in the document, or to a missing key of an object that is there. */
const leadsSomewhere = (path, tree) => keysOf(path).length < 2 || isTree(at(tree, keysOf(path).slice(0, -1)));

const isWithin = (keys, others) => others.every((key, index) => keys[index] === key);
/** Whether one of the two places contains the other, or is the same. */
const inLine = (keys, others) => isWithin(keys, others) || isWithin(others, keys);

/**
 * Whether an issue is caused by this fault: it is reported there, or inside, or at a part that contains the fault or depends on it. Anywhere
 * else it must be about an id that the fault has removed.
 */
function isOf({ path, found, expected }, keys, ids) {
  const told = keysOf(path);
  if (inLine(told, keys)) return true;
  // a check of two keys of one object is reported at one of them
  if (told.length > 0 && isWithin(keys, told.slice(0, -1)) && /^(dosage|deed|url)$/.test(told.at(-1))) return true;
  // without `extends`, the ids of the built-in collection are taken
  if (keys[0] === 'extends' && expected.includes('"extends"')) return true;
  return ids.some((id) => told.includes(id) || found === JSON.stringify(id));
}

/** The objects whose keys the author chooses: ids, or languages. */
const FREE = /^(exercises|routines|text|sources|cautions|hints)$/;

/** The ids in a value: the keys of such objects. */
function idsIn(value, keys) {
  if (!isTree(value) || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((key) => [
    ...(FREE.test(keys.at(-1)) ? [key] : []),
    ...idsIn(value[key], [...keys, key]),
  ]);
}

/** The ids on the way to a place. */
const idsOn = (keys) => keys.filter((key, index) => FREE.test(keys[index - 1]) && !/^\d+$/.test(key));

/** Asserts what every element relies on. */
function holds({ exercises, routines, text: words }) {
  for (const [id, exercise] of Object.entries(exercises)) {
    if (!exercise) continue;
    assert.equal(exercise.id, id);
    assert.equal(exercise.dosage.length, 3);
    for (const { sets, reps, holdSeconds } of exercise.dosage) assert.ok(sets >= 1 && reps >= 1 && holdSeconds >= 0);
    for (const key of ['equipment', 'cautions']) assert.ok(Array.isArray(exercise[key]));
    assert.ok(exercise.muscles.primary && exercise.forms && exercise.switchSeconds >= 0 && exercise.restSeconds >= 0);
    for (const address of Object.values(exercise.picture ?? {}))
      assert.ok(typeof address === 'number' || !/^\s*(javascript|data|vbscript):/i.test(address));
  }
  for (const { id, exercises: named } of Object.values(routines).filter(Boolean)) assert.ok(id && named.length > 0);
  for (const each of Object.values(words)) assert.ok(each.exercises && each.routines && each.cautions);
}

/** Parses, and asserts that each issue has its parts and an existing place, and that the collection can be used. */
function read(input, tree) {
  const { collection, issues } = parseCollection(input);
  for (const { path, found, expected, message } of issues) {
    assert.ok(found && expected && message.includes(path));
    assert.ok(tree === undefined || leadsSomewhere(path, tree), `nothing is at ${path}`);
  }
  if (collection) holds(collection);
  else assert.ok(issues.length > 0);
  return { collection, issues };
}

/** Asserts that the parsed collection is parsed to itself, without new issues. */
function staysAsItIs(collection) {
  const again = parseCollection(collection);
  assert.deepEqual(again.collection, collection);
  // markup in a text, and too few or too many steps, are reported but kept
  const others = again.issues.filter(({ expected }) => !/^plain text|^a list of 3 to 7/.test(expected));
  assert.deepEqual(others, []);
}

/** Values that are wrong at every place. */
const ALWAYS_WRONG = [-1, 0.5, 1e308, '', ' ', '\u0000', '\uD800', 'x'.repeat(3000), true, [[[]]], { ['\uD800']: 1 }];
/** Values that may be right at some places. */
const hostile = fc.oneof(
  fc.constantFrom('javascript:alert(1)', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', null, [], {}),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A document with another value at a place (undefined: without one), and the value that was there before. */
function withValue(keys, value) {
  const tree = example();
  const parent = at(tree, keys.slice(0, -1));
  const before = parent[keys.at(-1)];
  if (value !== undefined) parent[keys.at(-1)] = value;
  else if (Array.isArray(parent)) parent.splice(Number(keys.at(-1)), 1);
  else delete parent[keys.at(-1)];
  return { tree, keys, before, value };
}

const place = fc.nat(places.length - 1).map((index) => places[index]);
const wrong = fc.tuple(place, fc.constantFrom(...ALWAYS_WRONG)).map(([keys, value]) => withValue(keys, value));
const changed = fc.tuple(place, hostile).map(([keys, value]) => withValue(keys, value));
const without = place.map((keys) => withValue(keys, undefined));
/** The objects whose keys are fixed, to which an unknown key is added. */
const closed = places.filter((keys) => {
  const value = at(example(), keys);
  return isTree(value) && !Array.isArray(value) && !FREE.test(keys.at(-1));
});
const added = fc
  .tuple(fc.constantFrom(...closed), fc.constantFrom('nmae', '__proto__', 'toString', 'onclick', 'x'.repeat(200)))
  .map(([keys, key]) => {
    const tree = example();
    Object.defineProperty(at(tree, keys), key, { value: 1, enumerable: true });
    return { tree, keys: [...keys, ...(key.length > 99 ? [] : [key])], before: undefined, value: 1 };
  });

/** Asserts that every issue is caused by this fault; and if `isFault`, that the fault is reported. */
function isLocated({ tree, keys, before, value }, input, isFault) {
  const { collection, issues } = read(input, tree);
  // a reference to an id that is no longer there is reported at the reference
  const ids = [...idsOn(keys), ...idsIn(before, keys), ...(typeof value === 'string' ? [value] : [])];
  const other = issues.find((issue) => !isOf(issue, keys, ids));
  if (other) assert.fail(`${other.message}, where ${keys.join('.')} is wrong`);
  if (isFault && !issues.some(({ path }) => isWithin(keysOf(path), keys)))
    assert.fail(`no issue for ${keys.join('.')}: ${JSON.stringify(issues)}`);
  return collection;
}

/** Whether the new value is wrong at its place: `true` in place of a boolean is not, nor is an empty list in place of a list. */
const isWrong = ({ keys, before, value }) =>
  !(value === true && typeof before === 'boolean') &&
  !(Array.isArray(value) && Array.isArray(before) && value.length === 0) &&
  !(value === '' && keys.length === 0);

const cut = fc
  .tuple(fc.nat(text.length - 1), fc.string({ maxLength: 9 }))
  .map(([end, more]) => text.slice(0, end) + more);
const nested = fc.nat(10_000).map((depth) => `{"id":"a","text":${'[{"a":'.repeat(depth)}`);

const isJson = (input) => {
  try {
    JSON.parse(input);
    return true;
  } catch {
    return false;
  }
};

/** Checks so many documents, in fixed shares of each kind. */
export function fuzz(count) {
  const check = (share, documents, property) =>
    fc.assert(fc.property(documents, property), { numRuns: Math.ceil(count * share) });
  assert.deepEqual(read(example()).issues, []);
  let turn = 0;
  check(0.16, wrong, (fault) => void isLocated(fault, fault.tree, isWrong(fault)));
  check(0.04, added, (fault) => void isLocated(fault, JSON.stringify(fault.tree), true));
  check(0.06, without, (fault) => void isLocated(fault, fault.tree, false));
  check(0.06, changed, (fault) => {
    const collection = isLocated(fault, JSON.stringify(fault.tree), false);
    if (collection && turn++ % 4 === 0) staysAsItIs(collection);
  });
  const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 4 });
  check(0.33, anything, (value) => void read(value));
  check(0.35, fc.oneof({ weight: 99, arbitrary: cut }, { weight: 1, arbitrary: nested }), (input) => {
    const { issues } = read(input);
    if (!isJson(input)) assert.match(issues[0].found, / in line \d+, column \d+$/);
  });
}
