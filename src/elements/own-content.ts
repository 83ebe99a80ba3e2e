/**
 * The one door to what a page's own content takes: what fetches and reads it, and what shows its pictures. Opened by `import()`
 * when an element is given some.
 */
import { registerCollection } from '../content/catalog.js';
import { completed } from '../content/complete.js';
import type { Collection, ContentIssue } from '../content/model.js';
import { nearest } from '../content/nearest.js';
import { ContentFiles } from '../controllers/content-files.js';
import type { Issue } from '../controllers/issues-controller.js';
import { FetchError } from '../device/fetch-text.js';
import { whenOnline } from '../device/online.js';
import { onceMore } from '../locale/once-more.js';
import { toJson } from '../session/json.js';
import type { Own } from './own-collection.js';

export { isLeftOut, missing } from './missing.js';
export { lookAhead, movePhoto, photo } from './photo.js';
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

const known = new WeakMap<object, Own>();

/** What was read before, as by the element that this one stands in. */
export const readBefore = (given: unknown): Own | undefined => known.get(given as object);

/** The same object again is not read again, and neither is what became of it, which has no issues of its own. */
function remember(given: unknown, own: Own): Own {
  if (typeof given === 'object' && given) known.set(given, own);
  known.set(own.collection, { ...own, issues: [] });
  return own;
}

/** What an element was given, and until when it waits for that. */
interface Wanted {
  readonly given: unknown;
  answer?: Promise<void>;
}

const wanted = new WeakMap<OwnHost, Wanted>();

const givenTo = ({ src, collection }: OwnHost): unknown => collection ?? src;

/**
 * Until an element has what it is given, or has been told why not. An answer to what it was given before is of no use any more,
 * whenever it comes.
 */
export function see(element: OwnHost): Promise<void> | undefined {
  const given = givenTo(element);
  const before = wanted.get(element);
  if (before && before.given === given) return before.answer;
  const want: Wanted = { given };
  wanted.set(element, want);
  want.answer = read(element, want).then((own) => {
    if (wanted.get(element) !== want) return;
    // if it is put in again, it asks again
    if (own.hasFailed) wanted.delete(element);
    element.own = own;
  });
  // only now: what both want is not fetched twice
  if (before) contentFiles.leave(before);
  return want.answer;
}

const seeAgain = (element: OwnHost): void => {
  if (element.isConnected && element.own?.hasFailed) void see(element);
};

/** An element has gone, unless it was only moved, or is given something else. */
export function leave(element: OwnHost): void {
  queueMicrotask(() => {
    const want = wanted.get(element);
    if (!want || (element.isConnected && want.given === givenTo(element))) return;
    wanted.delete(element);
    contentFiles.leave(want);
  });
}

/** For every element on the page. */
export async function register(collection: unknown): Promise<void> {
  const { collection: read, issues, hasFailed } = await readOwn(collection, 'collection', document.baseURI);
  for (const { message } of issues) console.warn(`limber registerCollection: ${message}.`);
  if (!hasFailed) registerCollection(read);
}

/** In place of a collection of which nothing can be used. */
const NOTHING: Collection = { id: '', exercises: {}, routines: {}, text: {} };

const failedWith = (attribute: Attribute, ...messages: string[]): Own => ({
  collection: NOTHING,
  issues: messages.map((message) => ({ attribute, message })),
  hasFailed: true,
});

async function read(element: OwnHost, want: Wanted): Promise<Own> {
  const { src = '', collection, ownerDocument } = element;
  const { baseURI } = ownerDocument;
  if (collection !== undefined && collection !== null) return readOwn(collection, 'collection', baseURI);
  const address = webAddress(src, baseURI);
  if (!address)
    return failedWith('src', `expected an address of http or https, or relative to the page, got ${toJson(src)}`);
  try {
    return await contentFiles.at(address, want);
  } catch (reason) {
    if (!(reason instanceof FetchError)) throw reason;
    if (wanted.get(element) === want) whenOnline(element, seeAgain);
    return failedWith('src', `expected a JSON file of at most 1 MB, but ${address} ${reason.message}`);
  }
}

/** What a collection is read with finds an id that was misspelt in an attribute, too. */
function meant(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return near ? `; did you mean "${near}"` : '';
}

/** A collection or its JSON, which came from this address. */
async function readOwn(given: unknown, attribute: Attribute, base: string): Promise<Own> {
  const { parseCollection } = await onceMore(() => import('../content/parse.js'));
  const { collection, issues } = parseCollection(given);
  const located = issues.map((issue: ContentIssue): Issue => ({ attribute, ...issue }));
  if (!collection) return { ...failedWith(attribute), issues: located };
  const whole = completed(collection, (address) => webAddress(address, base));
  return remember(given, { collection: whole, issues: located, meant });
}

/** Nothing but what is fetched from the web: no script, no data, nothing of the device. */
function webAddress(address: string, base: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
