/** Parses a page's own content from JSON: returns what can be used, and an issue with its place for each part that cannot. */
import { toJson } from './json.js';
import { readJson, type Json, type Tell } from './json-text.js';
import type { ContentIssue, ParsedCollection } from './model.js';
import { nearest } from './nearest.js';
import { isObject, read } from './shape.js';
import { idsIn, settle, type KnownIds } from './settle.js';
import { CollectionSchema, type CollectionFile } from './schema.js';

export type { KnownIds };

/** The longest text, in characters: those of a file of 1 MB. */
const LONGEST = 2 ** 20;
/** Nobody reads more: after these, one last issue says that there are more. */
const MOST_ISSUES = 1000;

/** A value in a few words, for a message. */
function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return `an object of ${Object.keys(value).length}`;
  const text = toJson(value);
  return text.length > 60 ? `${text.slice(0, 50)}…" (${text.length - 2} characters)` : text;
}

/** The JSON of a value, ignoring `toJSON` methods. So getters, proxies and cycles are gone before anything is read. Throws if it is too large. */
function jsonOf(value: unknown): string {
  let size = 0;
  return toJson(value, function (key) {
    const part = this[key];
    // a lower bound of the size, so that a value without an end stops here
    size += (part as string | null)?.length || 1;
    if (size > LONGEST) throw new Error();
    return typeof part === 'number' && !Number.isFinite(part) ? `${part}` : part;
  });
}

/**
 * Reads a collection from a JSON text or a value. If a required part is broken, the exercise, routine or words that it belongs to are left
 * out; everything else is kept. `known`: ids that the collection may refer to besides its own and the built-in ones. Never throws: if
 * nothing can be read, `collection` is undefined.
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
