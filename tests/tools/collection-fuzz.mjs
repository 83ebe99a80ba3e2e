/** Documents for the parser of collections: sound ones, such with a fault at a known place, and hostile ones. */
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

/** Every place in a document, as its keys. */
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

/** Whether a path leads to a place of a document, or to what is missing from one. */
const leadsSomewhere = (path, tree) => keysOf(path).length < 2 || isTree(at(tree, keysOf(path).slice(0, -1)));

const isWithin = (keys, others) => others.every((key, index) => keys[index] === key);
/** In a line: one of the two is, or leads to, the other. */
const inLine = (keys, others) => isWithin(keys, others) || isWithin(others, keys);

/**
 * Whether an issue is of this fault. It stands there, or further in, or at what the fault makes useless: the part that it belongs
 * to, or that goes by it. Elsewhere it has to name, or be about, an id that the fault took away.
 */
function isOf({ path, found, expected }, keys, ids) {
  const told = keysOf(path);
  if (inLine(told, keys)) return true;
  // what is checked of two keys of one object is told at one of them
  if (told.length > 0 && isWithin(keys, told.slice(0, -1)) && /^(dosage|deed|url)$/.test(told.at(-1))) return true;
  // what changes nothing any more has ids that are taken
  if (keys[0] === 'extends' && expected.includes('"extends"')) return true;
  return ids.some((id) => told.includes(id) || found === JSON.stringify(id));
}

/** Under which the keys are free to choose: they are ids, or languages. */
const FREE = /^(exercises|routines|text|sources|cautions|hints)$/;

/** Ids that can be led to: as keys of what is under these. */
function idsIn(value, keys) {
  if (!isTree(value) || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((key) => [
    ...(FREE.test(keys.at(-1)) ? [key] : []),
    ...idsIn(value[key], [...keys, key]),
  ]);
}

/** Those that a place leads by. */
const idsOn = (keys) => keys.filter((key, index) => FREE.test(keys[index - 1]) && !/^\d+$/.test(key));

/** What every element takes for granted. */
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

/** Said, found and expected, at a place that there is; and what is left over is sound. Answers the issues. */
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

/** What it has become can be read again, and nothing new is wrong with it. */
function staysAsItIs(collection) {
  const again = parseCollection(collection);
  assert.deepEqual(again.collection, collection);
  // what is odd in a text is told, and stays; so do steps that are too few or too many
  const others = again.issues.filter(({ expected }) => !/^plain text|^a list of 3 to 7/.test(expected));
  assert.deepEqual(others, []);
}

/** Never right, wherever it stands: no text of a collection is so long, no number so large, no key is called so. */
const ALWAYS_WRONG = [-1, 0.5, 1e308, '', ' ', '\u0000', '\uD800', 'x'.repeat(3000), true, [[[]]], { ['\uD800']: 1 }];
/** What may be right in some places. */
const hostile = fc.oneof(
  fc.constantFrom('javascript:alert(1)', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', null, [], {}),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A document with another value at a place, and what was there. */
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
/** A key that there is not, in any object whose keys are not free to choose. */
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

/** Each of the issues that a fault brings is of this fault, and if it has to be told, it is. */
function isLocated({ tree, keys, before, value }, input, isFault) {
  const { collection, issues } = read(input, tree);
  // the name of a thing that is no longer there is told where somebody names it
  const ids = [...idsOn(keys), ...idsIn(before, keys), ...(typeof value === 'string' ? [value] : [])];
  const other = issues.find((issue) => !isOf(issue, keys, ids));
  if (other) assert.fail(`${other.message}, where ${keys.join('.')} is wrong`);
  if (isFault && !issues.some(({ path }) => isWithin(keysOf(path), keys)))
    assert.fail(`nothing is told of ${keys.join('.')}: ${JSON.stringify(issues)}`);
  return collection;
}

/** What may be true, or `{}`, or a list: told apart by whether it was one before. */
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

/** So many documents, by kind. */
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
