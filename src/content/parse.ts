/** A page's own content, from JSON: what can be used of it, and each thing that cannot, with its place. */
import { readJson, type Json, type Tell } from './json-text.js';
import type { ContentIssue, ParsedCollection } from './model.js';
import { nearest } from './nearest.js';
import { isObject, read, shown } from './read-shape.js';
import { namesIn, settle, type KnownIds } from './settle.js';
import { CollectionSchema, type CollectionFile } from './schema.js';

export type { KnownIds };

/** In characters. */
const LONGEST = 2 ** 20;
/** More are not read by anybody. */
const MOST_ISSUES = 2000;

/** A value as the JSON that it would be sent as: whatever hides in it, what is read is plain. */
function jsonOf(value: unknown): string {
  let size = 0;
  const text = JSON.stringify(value, (key, part: unknown) => {
    size += key.length + (typeof part === 'string' ? part.length : 1);
    if (size > LONGEST) throw new RangeError('too long');
    return typeof part === 'number' && !Number.isFinite(part) ? String(part) : part;
  }) as string | undefined;
  return text ?? '';
}

/**
 * Reads a collection from a JSON text or a value. What is broken and needed takes with it what it belongs to: an exercise, a
 * routine, the words of one. All else stands. `known` names what the collection may refer to beside its own and built-in ids.
 */
export function parseCollection(input: unknown, known: KnownIds = {}): ParsedCollection {
  const issues: ContentIssue[] = [];
  const tell: Tell = (path, found, expected, word, candidates = []) => {
    if (issues.length > MOST_ISSUES) return;
    const isLast = issues.length === MOST_ISSUES;
    const near = word === undefined || isLast ? undefined : nearest(word, candidates);
    const all = isLast ? ['$', 'more than these', `fewer than ${MOST_ISSUES} issues`] : [path, found, expected];
    const message = `${all[0]}: found ${all[1]}, expected ${all[2]}${near ? `; did you mean "${near}"?` : ''}`;
    issues.push({ path: all[0]!, found: all[1]!, expected: all[2]!, ...(near && { nearest: near }), message });
  };
  const raw = readRaw(input, tell);
  if (raw === undefined) return { collection: undefined, issues };
  const context = { tell, ids: namesIn(raw, known), changes: isObject(raw) && 'extends' in raw };
  const file = read(CollectionSchema, raw, '$', context) as CollectionFile | undefined;
  return { collection: file && settle(file, raw, known, tell), issues };
}

function readRaw(input: unknown, tell: Tell): Json | undefined {
  let text: string;
  try {
    text = typeof input === 'string' ? input : jsonOf(input);
  } catch (error) {
    tell(
      '$',
      `what cannot be written as JSON (${String((error as Error | undefined)?.message).slice(0, 60)})`,
      'an object',
    );
    return undefined;
  }
  if (text.length > LONGEST) tell('$', `${text.length} characters`, `at most ${LONGEST}`);
  else if (text === '' && typeof input !== 'string') tell('$', shown(undefined), 'an object');
  else return readJson(text, tell);
  return undefined;
}
