/** Reading a value by its shape. What is broken is told; where it is needed, it takes with it what it belongs to. */
import { below, type Json, type JsonObject, type Tell } from './json-text.js';
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type { Kind, Names, Shape } from './shape.js';

/** What reading goes by, beside the shape. */
export interface Context {
  readonly tell: Tell;
  /** Ids that may be named. */
  readonly ids: Readonly<Record<Names, ReadonlySet<string>>>;
  /** Whether the collection changes what is built in. */
  readonly changes: boolean;
}

type As<Is extends Shape['is']> = Shape & { readonly is: Is };

export const isBuiltIn = (kind: Kind, id: string): boolean => Object.hasOwn(lowerBackAndHips[kind], id);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in few letters. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (typeof value !== 'string' || value.length <= 60) return JSON.stringify(value);
  return `${JSON.stringify(`${value.slice(0, 50)}…`)} (${value.length} characters)`;
}

const range = (least: number, most: number): string => (least === most ? `${most}` : `${least} to ${most}`);

function expected(shape: Shape): string {
  if (shape.is === 'text') return shape.what ?? `a text of 1 to ${shape.most} characters`;
  if (shape.is === 'number') return `a whole number from ${range(shape.least, shape.most)}`;
  if (shape.is === 'list') return `a list of ${range(shape.least, shape.most)}`;
  if (shape.is === 'either') return shape.of.map(expected).join(', or ');
  if (shape.is !== 'choice') return 'an object';
  return `${shape.of.length > 1 ? 'one of ' : ''}${shape.of.map((each) => JSON.stringify(each)).join(', ')}`;
}

/** Whether a value is of the kind of JSON that a shape describes, whatever stands in it. */
function isOfKind(shape: Shape, value: Json | undefined): boolean {
  if (shape.is === 'either') return shape.of.some((each) => isOfKind(each, value));
  if (shape.is === 'choice') return shape.of.includes(value as null);
  if (shape.is === 'list') return Array.isArray(value);
  if (shape.is === 'text') return typeof value === 'string';
  return shape.is === 'number' ? Number.isInteger(value) : isObject(value);
}

/** What can be used of a value; undefined where it cannot be used, which is told. */
export function read(shape: Shape, value: Json | undefined, path: string, context: Context): Json | undefined {
  if (shape.is === 'either') shape = shape.of.find((each) => isOfKind(each, value)) ?? shape;
  if (!isOfKind(shape, value)) {
    const known = shape.is === 'choice' ? shape.of.map(String) : [];
    context.tell(path, shown(value), expected(shape), typeof value === 'string' ? value : undefined, known);
    return undefined;
  }
  if (shape.is === 'text') return readText(shape, value as string, path, context);
  if (shape.is === 'list') return readList(shape, value as Json[], path, context);
  if (shape.is === 'record') return readRecord(shape, value as JsonObject, path, context);
  if (shape.is === 'object') return readObject(shape, value as JsonObject, path, context);
  if (shape.is !== 'number' || ((value as number) >= shape.least && (value as number) <= shape.most)) return value;
  context.tell(path, shown(value), expected(shape));
  return undefined;
}

/** Half a character, one for machines, or one that turns the direction of what follows. */
const UNREADABLE = /(?![\n\r\t])[\p{Cc}\p{Cs}\u202A-\u202E]/u;

function readText(shape: As<'text'>, value: string, path: string, context: Context): string | undefined {
  const text = value.trim();
  const isLong = value.length > shape.most;
  if (!text || isLong || UNREADABLE.test(text) || !(shape.like?.test(text) ?? true)) {
    context.tell(path, shown(value), isLong ? `at most ${shape.most} characters` : expected(shape));
    return undefined;
  }
  if (shape.names) lookUp(shape.names, text, path, shown(text), context);
  if (!shape.like) lookAt(shape, text, path, context);
  return text;
}

/** Tells of an id that leads nowhere. What names it has to do without. */
function lookUp(names: Names, id: string, path: string, found: string, { ids, tell }: Context): boolean {
  const isKnown = ids[names].has(id);
  if (!isKnown) tell(path, found, `one of the ${names}`, id, ids[names]);
  return isKnown;
}

const TAG = /<\/?[a-z][^<>]*>|&(#\w+|[a-z]+);/i;

/** What is odd in a text but no reason to leave it out. */
function lookAt({ holes = [] }: As<'text'>, value: string, path: string, { tell }: Context): void {
  const [tag] = TAG.exec(value) ?? [];
  if (tag) tell(path, shown(tag), 'a text without markup: it is shown as it stands');
  const filled = holes.map((name) => `{${name}}`);
  for (const hole of value.match(/\{\w+\}/g) ?? []) {
    if (filled.includes(hole)) continue;
    tell(
      path,
      shown(hole),
      `no braces${filled.length ? ` but ${filled.join(', ')}` : ': nothing is filled in here'}`,
      hole,
      filled,
    );
  }
}

function readList(shape: As<'list'>, value: Json[], path: string, context: Context): Json[] | undefined {
  const isFit = value.length >= shape.least && value.length <= shape.most;
  if (!isFit) context.tell(path, shown(value), expected(shape));
  const items = value.slice(0, shape.most).map((each, index) => read(shape.of, each, below(path, index), context));
  const sound = items.filter((each) => each !== undefined);
  const isEnough = shape.loose ? sound.length >= shape.least : isFit && sound.length === value.length;
  return isEnough ? sound : undefined;
}

/** Below a path, unless a key is so long that nobody would find it there. */
const placeOf = (path: string, key: string): string => (key.length > 99 ? path : below(path, key));

function readRecord(shape: As<'record'>, value: JsonObject, path: string, context: Context): JsonObject {
  const keys = Object.keys(value);
  if (keys.length > shape.most) context.tell(path, `${keys.length} keys`, `at most ${shape.most}`);
  const found: JsonObject = {};
  for (const key of keys.slice(0, shape.most)) {
    if (!isKey(shape, key, placeOf(path, key), context)) continue;
    const of = shape.kind && isBuiltIn(shape.kind, key) ? shape.changes! : shape.of;
    const item = read(of, value[key], below(path, key), context);
    if (item !== undefined) found[key] = item;
  }
  return found;
}

function isKey({ keys, kind }: As<'record'>, key: string, path: string, context: Context): boolean {
  const found = `the key ${shown(key)}`;
  if (key.length > keys.most || !keys.like!.test(key)) {
    context.tell(path, found, expected(keys), key, kind && context.ids[`${kind} of this collection`]);
    return false;
  }
  if (kind && !context.changes && isBuiltIn(kind, key)) {
    context.tell(path, found, `another id, or "extends": "${lowerBackAndHips.id}" to change what is built in`);
    return false;
  }
  return !keys.names || lookUp(keys.names, key, path, found, context);
}

function readObject(shape: As<'object'>, value: JsonObject, path: string, context: Context): JsonObject | undefined {
  const names = Object.keys(shape.keys);
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape.keys, key)) continue;
    context.tell(placeOf(path, key), `the key ${shown(key)}`, `one of ${names.join(', ')}`, key, names);
  }
  const found: JsonObject = {};
  let isWhole = true;
  for (const key of names) {
    const isNeeded = shape.needed.includes(key);
    if (!isNeeded && !Object.hasOwn(value, key)) continue;
    const item = read(shape.keys[key]!, value[key], below(path, key), context);
    if (item !== undefined) found[key] = item;
    else if (isNeeded) isWhole = false;
  }
  // the file as a whole belongs to nothing
  return isWhole || path === '$' ? found : undefined;
}
