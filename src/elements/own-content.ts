/**
 * The single entry to the code for a page's own content: it fetches and reads it, and shows its pictures. Loaded by
 * `import()` when an element is given some.
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

/** Parsed files by address. */
export const contentFiles = new ContentFiles<Own>(({ text, address }) => readOwn(text, 'src', address));

const known = new WeakMap<object, Own>();

/** The result if this was read before, for example by the element around this one. */
export const readBefore = (given: unknown): Own | undefined => known.get(given as object);

/** Remembers the result for the object given, and for the collection made of it, which has no issues: neither is read again. */
function remember(given: unknown, own: Own): Own {
  if (typeof given === 'object' && given) known.set(given, own);
  known.set(own.collection, { ...own, issues: [] });
  return own;
}

/** What an element was given, and the promise for its result. */
interface Wanted {
  readonly given: unknown;
  answer?: Promise<void>;
}

const wanted = new WeakMap<OwnHost, Wanted>();

const givenTo = ({ src, collection }: OwnHost): unknown => collection ?? src;

/** Settles when the element has the result of what it is given. The result of something given earlier is ignored, whenever it comes. */
export function see(element: OwnHost): Promise<void> | undefined {
  const given = givenTo(element);
  const before = wanted.get(element);
  if (before && before.given === given) return before.answer;
  const want: Wanted = { given };
  wanted.set(element, want);
  want.answer = read(element, want).then((own) => {
    if (wanted.get(element) !== want) return;
    // after a failure the element asks again when it is put in again
    if (own.hasFailed) wanted.delete(element);
    element.own = own;
  });
  // only now, so that a file wanted before and after is not fetched twice
  if (before) contentFiles.leave(before);
  return want.answer;
}

const seeAgain = (element: OwnHost): void => {
  if (element.isConnected && element.own?.hasFailed) void see(element);
};

/** Called when an element has gone or is given something else. Ignored if it was only moved. */
export function leave(element: OwnHost): void {
  queueMicrotask(() => {
    const want = wanted.get(element);
    if (!want || (element.isConnected && want.given === givenTo(element))) return;
    wanted.delete(element);
    contentFiles.leave(want);
  });
}

/** Registers a collection for every element on the page. */
export async function register(collection: unknown): Promise<void> {
  const { collection: read, issues, hasFailed } = await readOwn(collection, 'collection', document.baseURI);
  for (const { message } of issues) console.warn(`limber registerCollection: ${message}.`);
  if (!hasFailed) registerCollection(read);
}

/** Stands in for a collection in which nothing can be used. */
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

/** Suggests a similar id for one misspelt in an attribute, as the parser does within a collection. */
function meant(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return near ? `; did you mean "${near}"` : '';
}

/** Reads a collection or its JSON. `base`: the address it came from. */
async function readOwn(given: unknown, attribute: Attribute, base: string): Promise<Own> {
  const { parseCollection } = await onceMore(() => import('../content/parse.js'));
  const { collection, issues } = parseCollection(given);
  const located = issues.map((issue: ContentIssue): Issue => ({ attribute, ...issue }));
  if (!collection) return { ...failedWith(attribute), issues: located };
  const whole = completed(collection, (address) => webAddress(address, base));
  return remember(given, { collection: whole, issues: located, meant });
}

/** The absolute address if it is on the web: no script, no data, nothing from the device. */
function webAddress(address: string, base: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
