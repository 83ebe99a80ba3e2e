/** What a review of one language covers, and its hash, by which the build recognises whether the reviewed content has changed. */
import type { GuideText, Source, WholeCollection } from '../content/model.js';
import type { FigureData } from '../figure/figure-data.js';

/** Pictures by the id of the exercise. */
export type Figures = Readonly<Record<string, FigureData>>;

/**
 * The reviewed content as JSON with sorted keys: facts, words, plan, the sources that the guide cites, and poses. Not included: other
 * languages, because each has its own review; sources that only numbers rest on, which no page shows; the reviews themselves.
 */
export function reviewedContent(collection: WholeCollection, lang: string, figures: Figures): string {
  const { id, exercises, routines, text, plan, sources = {} } = collection;
  const drawn = Object.entries(figures).filter(([exercise]) => Object.hasOwn(exercises, exercise));
  const words = Object.hasOwn(text, lang) ? text[lang] : undefined;
  const cited = citedIn(words?.guide, sources);
  return JSON.stringify(
    { id, exercises, routines, plan, words, sources: cited, poses: Object.fromEntries(drawn) },
    keysInOrder,
  );
}

function citedIn(guide: GuideText | undefined, sources: Readonly<Record<string, Source>>): Record<string, Source> {
  const statements = Object.values(guide ?? {}).flatMap((sections) => sections.flatMap(({ body }) => body));
  const cited = new Set(statements.flatMap((said) => (typeof said === 'string' ? [] : said.sources)));
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}

/** SHA-256 of the reviewed content, as 64 hexadecimal digits. Undefined where there is no `crypto.subtle`: on a page without https. */
export async function contentHash(
  collection: WholeCollection,
  lang: string,
  figures: Figures,
): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(reviewedContent(collection, lang, figures)));
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keysInOrder = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
