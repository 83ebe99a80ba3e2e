/**
 * What an element at rest needs for a page's own content. The code that fetches, reads and shows such content is loaded
 * with the first that a page gives.
 */
import type { Collection } from '../content/model.js';
import type { Issue } from '../controllers/issues-controller.js';
import { onceMore } from '../locale/once-more.js';
import type * as OwnContent from './own-content.js';

/** What came of reading the content that a page gave. */
export interface Own {
  /** Where elements look up exercises, routines and texts. */
  readonly collection: Collection;
  readonly issues: readonly Issue[];
  /** Nothing in it can be used, so nothing is shown. */
  readonly hasFailed?: boolean;
  /** Suggests the id that may have been meant, as the end of a sentence; empty if none is similar. */
  readonly meant?: (id: string, known: readonly string[]) => string;
}

let parts: typeof OwnContent | undefined;

/** The code for a page's own content; undefined until it has loaded. */
export const ownParts = (): typeof OwnContent | undefined => parts;

/** Rejects if it cannot be fetched; the next call tries again. */
export const fetchOwnParts = async (): Promise<typeof OwnContent> =>
  (parts ??= await onceMore(() => import('./own-content.js')));

let registering: Promise<void> | undefined;

/** A promise while a collection that the page has registered is being read. */
export const whenRegistered = (): Promise<void> | undefined => registering;

/**
 * Makes the page's own exercises and routines available to every element on it. Takes a collection or its JSON. What
 * cannot be used is left out, with a warning in the console. The same id again replaces the earlier collection.
 */
export function registerCollection(collection: Collection | string): void {
  const reading = Promise.all([fetchOwnParts(), registering])
    .then(([{ register }]) => register(collection))
    .catch((reason: unknown) => console.warn('limber: a collection could not be registered.', reason))
    .then(() => {
      if (registering === reading) registering = undefined;
    });
  registering = reading;
}
