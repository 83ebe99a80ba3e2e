/** Reads a page's own content in a program, in the same way as a page does. */
import { completed } from '../content/complete.js';
import type { Collection, ContentIssue } from '../content/model.js';
import { parseCollection } from '../content/parse.js';
import type { CollectionFile } from '../content/schema.js';
import { OptionError } from './option-error.js';

/** What a program may pass: a collection as an object, or its JSON. */
export type GivenCollection = Collection | CollectionFile | string;

/** The collections that were read here, with their issues. */
const alreadyRead = new WeakMap<Collection, readonly ContentIssue[]>();

/** Reads and completes a collection. One that was returned from here is returned as it is. Throws an `OptionError` if nothing can be used. */
export function readCollection(given: GivenCollection): Collection {
  if (alreadyRead.has(given as Collection)) return given as Collection;
  const { collection, issues } = parseCollection(given);
  if (!collection) throw new OptionError('collection', issues[0]!.message);
  const whole = completed(collection);
  alreadyRead.set(whole, issues);
  return whole;
}

export const issuesIn = (collection: Collection | undefined): readonly ContentIssue[] =>
  (collection && alreadyRead.get(collection)) ?? [];
