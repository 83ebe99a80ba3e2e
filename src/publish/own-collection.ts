/** A page's own content, for programs: as a page reads it, so that both show the same. */
import { completed } from '../content/complete.js';
import type { Collection, ContentIssue } from '../content/model.js';
import { parseCollection } from '../content/parse.js';
import type { CollectionFile } from '../content/schema.js';
import { OptionError } from './option-error.js';

/** What a program may hand over: an object, as it is in a file, or the text of that. */
export type GivenCollection = Collection | CollectionFile | string;

/** By what has been read, what of it could not be used. */
const readOnes = new WeakMap<Collection, readonly ContentIssue[]>();

/** What has been read already is not read again. Throws an `OptionError` where nothing of it can be used. */
export function readCollection(given: GivenCollection): Collection {
  if (readOnes.has(given as Collection)) return given as Collection;
  const { collection, issues } = parseCollection(given);
  if (!collection) throw new OptionError('collection', issues[0]!.message);
  const whole = completed(collection);
  readOnes.set(whole, issues);
  return whole;
}

export const issuesIn = (collection: Collection | undefined): readonly ContentIssue[] =>
  (collection && readOnes.get(collection)) ?? [];
