import type { Review, WholeCollection } from '../content/model.js';
import { contentHash, type Figures } from './content-hash.js';

/** The latest review in this language whose hash matches. Undefined if there is none, or the content has changed since. */
export function reviewThatHolds(
  reviews: readonly Review[] | undefined,
  lang: string,
  hash: string | undefined,
): Review | undefined {
  return reviews
    ?.filter((review) => review.lang === lang && review.hash === hash)
    .reduce<Review | undefined>((latest, review) => (latest && latest.date > review.date ? latest : review), undefined);
}

/** The reviews whose hash matches the present content of the collection. The build removes all others from the package. */
export async function reviewsThatHold(collection: WholeCollection, figures: Figures): Promise<Review[]> {
  const { reviews = [], text } = collection;
  const hashes = new Map<string, string | undefined>();
  for (const lang of Object.keys(text)) hashes.set(lang, await contentHash(collection, lang, figures));
  return reviews.filter(({ lang, hash }) => hashes.get(lang) === hash);
}
