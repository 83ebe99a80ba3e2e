import type { Review } from '../content/model.js';

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
