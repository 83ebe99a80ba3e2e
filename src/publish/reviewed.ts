import type { Review, WholeCollection } from '../content/model.js';
import { contentHash, type Figures } from './content-hash.js';

/** The latest review of this very content in this language. A review of anything that has changed since is none. */
export function reviewThatHolds(
  reviews: readonly Review[] | undefined,
  lang: string,
  hash: string | undefined,
): Review | undefined {
  return reviews
    ?.filter((review) => review.lang === lang && review.hash === hash)
    .reduce<Review | undefined>((latest, review) => (latest && latest.date > review.date ? latest : review), undefined);
}

/** Those reviews of a collection that are of what it holds now. The build leaves no others in the package. */
export async function reviewsThatHold(collection: WholeCollection, figures: Figures): Promise<Review[]> {
  const { reviews = [], text } = collection;
  const hashes = new Map<string, string | undefined>();
  for (const lang of Object.keys(text)) hashes.set(lang, await contentHash(collection, lang, figures));
  return reviews.filter(({ lang, hash }) => hashes.get(lang) === hash);
}
