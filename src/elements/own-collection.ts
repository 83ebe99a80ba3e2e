/**
 * A page's own content, as far as an element at rest has to know of it: what fetches, reads and shows it comes with the first that a
 * page gives.
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
  /** In words, the id that may have been meant; empty where there is none like it. */
  readonly meant?: (id: string, known: readonly string[]) => string;
}

let parts: typeof OwnContent | undefined;

/** What shows a page's own content; undefined as long as there is none. */
export const ownParts = (): typeof OwnContent | undefined => parts;

/** Rejects when it cannot be had; the next call tries again. */
export const fetchOwnParts = async (): Promise<typeof OwnContent> =>
  (parts ??= await onceMore(() => import('./own-content.js')));

let registering: Promise<void> | undefined;

/** A promise as soon as the page has registered something, until which has been read. */
export const whenRegistered = (): Promise<void> | undefined => registering;

/**
 * Makes a page's own exercises and routines known to every element on it: a collection, or its JSON. What cannot be used of it is
 * left out and warned of. The same id again replaces it.
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
