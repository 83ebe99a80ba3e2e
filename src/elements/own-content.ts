/**
 * The one door to what a page's own content takes: what fetches and reads it, and what shows its pictures. Opened by `import()`
 * when an element is given some.
 */
import { NOTHING, registerCollection } from '../content/catalog.js';
import { completed } from '../content/complete.js';
import type { Collection, ContentIssue } from '../content/model.js';
import { ContentFiles } from '../controllers/content-files.js';
import type { Issue } from '../controllers/issues-controller.js';
import { FetchError } from '../device/fetch-text.js';
import { onceMore } from '../locale/once-more.js';
import { toJson } from '../session/json.js';
import { remember, type Own } from './own-collection.js';

export { movePhoto, photo } from './photo.js';
export { photoStyles } from './photo.styles.js';

/** An element that is given content. */
export interface OwnHost extends HTMLElement {
  readonly src?: string | undefined;
  readonly collection?: unknown;
  own?: Own | undefined;
}

type Attribute = 'src' | 'collection';

/** Files by address, as they were read. */
export const contentFiles = new ContentFiles<Own>(({ text, address }) => readOwn(text, 'src', address));

/** What each element waits for, or has. */
const wanted = new WeakMap<OwnHost, { readonly given: unknown; readonly answer: Promise<void> }>();

const givenTo = ({ src, collection }: OwnHost): unknown => collection ?? src;

/** Until an element has what it is given, or has been told why not. An answer to what it was given before is of no use any more. */
export function see(element: OwnHost): Promise<void> {
  const given = givenTo(element);
  const before = wanted.get(element);
  if (before?.given === given) return before.answer;
  const answer = read(element).then((own) => {
    if (wanted.get(element)?.answer !== answer || givenTo(element) !== given) return;
    if (own.hasFailed) wanted.delete(element);
    element.own = own;
  });
  wanted.set(element, { given, answer });
  // only now, or what both want would be fetched twice
  contentFiles.leave(before ?? {});
  return answer;
}
