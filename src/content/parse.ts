/** A page's own content, from JSON: what can be used of it, and each thing that cannot, with its place. */
import { toJson } from './json.js';
import { readJson, type Json, type Tell } from './json-text.js';
import type { ContentIssue, ParsedCollection } from './model.js';
import { nearest } from './nearest.js';
import { isObject, read } from './shape.js';
import { idsIn, settle, type KnownIds } from './settle.js';
import { CollectionSchema, type CollectionFile } from './schema.js';

export type { KnownIds };

/** In characters: what a file of 1 MB has at most. */
const LONGEST = 2 ** 20;
/** More are not read by anybody: the last one says so. */
const MOST_ISSUES = 1000;

/** A value in few letters. */
function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return `an object of ${Object.keys(value).length}`;
  const text = toJson(value);
  return text.length > 60 ? `${text.slice(0, 50)}…" (${text.length - 2} characters)` : text;
}

/** The JSON that a value would be sent as, but for what it would make of itself: whatever hides in it, what is read is plain. */
function jsonOf(value: unknown): string {
  let size = 0;
  return toJson(value, function (key) {
    const part = this[key];
    // what it takes at least, so that what never ends does
    size += (part as string | null)?.length || 1;
    if (size > LONGEST) throw new Error();
    return typeof part === 'number' && !Number.isFinite(part) ? `${part}` : part;
  });
}

/**
 * Reads a collection from a JSON text or a value. What is broken and needed takes with it what it belongs to: an exercise, a
 * routine, the words of one. All else stands. `known` names what the collection may refer to beside its own and built-in ids.
 */
export function parseCollection(input: unknown, known: KnownIds = {}): ParsedCollection {
  const issues: ContentIssue[] = [];
  const tell: Tell = (path, expected, value, candidates = [], found = shown(value)) => {
    if (issues.length > MOST_ISSUES) return;
    if (issues.length === MOST_ISSUES) {
      [path, found, expected, value] = ['$', `more than ${MOST_ISSUES} issues`, 'fewer: no more are listed', null];
    }
    const near = typeof value === 'string' ? nearest(value, candidates) : undefined;
    const message = `${path}: found ${found}, expected ${expected}${near ? `; did you mean "${near}"?` : ''}`;
    issues.push({ path, found, expected, ...(near && { nearest: near }), message });
  };
  let raw: Json | undefined;
  try {
    const text = typeof input === 'string' ? input : jsonOf(input);
    if (text.length > LONGEST) throw new Error();
    raw = readJson(text, tell);
  } catch {
    const found = typeof input === 'string' ? `${input.length} characters` : typeof input;
    if (!issues[0]) tell('$', 'JSON of at most 1 MB', undefined, [], found);
  }
  if (raw === undefined) return { collection: undefined, issues };
  const context = { tell, ids: idsIn(raw, known), changes: 'extends' in Object(raw) };
  const file = read(CollectionSchema, raw, '$', context) as CollectionFile | undefined;
  return { collection: file && settle(file, raw as object, known), issues };
}
