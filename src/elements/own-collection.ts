/**
 * A page's own exercises, as far as an element at rest has to know of them: what fetches, reads and shows them comes with the
 * first that a page gives.
 */
import type { Collection } from '../content/model.js';
import type { Issue } from '../controllers/issues-controller.js';
import { onceMore } from '../locale/once-more.js';
import type * as OwnContent from './own-content.js';

/** What has become of what a page gave. */
export interface Own {
  /** What elements look things up in. */
  readonly collection: Collection;
  readonly issues: readonly Issue[];
  /** Nothing of it can be used, so nothing is shown. */
  readonly hasFailed?: boolean;
}

let parts: typeof OwnContent | undefined;

/** What shows a page's own content; undefined as long as there is none. */
export const ownParts = (): typeof OwnContent | undefined => parts;

/** Rejects when it cannot be had; the next call tries again. */
export async function fetchOwnParts(): Promise<typeof OwnContent> {
  return (parts ??= await onceMore(() => import('./own-content.js')));
}

const read = new WeakMap<object, Own>();

/** What was read before, as by the element that this one stands in. */
export const readBefore = (given: unknown): Own | undefined => read.get(given as object);

/** The same object again is not read again, and neither is what became of it, which has no issues of its own. */
export function remember(given: unknown, own: Own): Own {
  if (typeof given === 'object' && given) read.set(given, own);
  read.set(own.collection, { collection: own.collection, issues: [] });
  return own;
}

let registering: Promise<void> | undefined;

/** A promise while what the page has registered is being read, else undefined. */
export const whenRegistered = (): Promise<void> | undefined => registering;

/**
 * Makes a page's own exercises and routines known to every element on it: a collection, or its JSON. What cannot be used of it is
 * left out and warned of. The same id again replaces it.
 */
export function registerCollection(collection: Collection | string): void {
  const before = registering;
  const reading = Promise.all([fetchOwnParts(), before])
    .then(([{ register }]) => register(collection))
    .catch((reason: unknown) => console.warn('limber: a collection could not be registered.', reason))
    .then(() => {
      if (registering === reading) registering = undefined;
    });
  registering = reading;
}
