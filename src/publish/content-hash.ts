/**
 * What a review of one language covers, and its fingerprint. Both run in Node and in a page, so that a page can see by
 * itself whether what was reviewed is what it shows.
 */
import type { Collection } from '../content/model.js';
import type { FigureData } from '../figure/poses.js';

/** Pictures by the id of the exercise. */
export type Figures = Readonly<Record<string, FigureData>>;

/**
 * Facts, words, sources and poses as JSON with its keys in order. Not in it: other languages, so that each is reviewed
 * on its own, and the reviews themselves.
 */
export function reviewedContent(collection: Collection, lang: string, figures: Figures): string {
  const { id, exercises, routines, text, sources = {} } = collection;
  const drawn = Object.entries(figures).filter(([exercise]) => Object.hasOwn(exercises, exercise));
  const words = Object.hasOwn(text, lang) ? text[lang] : undefined;
  return JSON.stringify({ id, exercises, routines, words, sources, poses: Object.fromEntries(drawn) }, keysInOrder);
}

/**
 * SHA-256 of what a review covers, as 64 hexadecimal digits. Undefined where the browser has no `crypto.subtle`: on a
 * page without https.
 */
export async function contentHash(collection: Collection, lang: string, figures: Figures): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(reviewedContent(collection, lang, figures)));
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keysInOrder = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
