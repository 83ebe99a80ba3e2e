import { expect } from '@open-wc/testing';
import { reviews } from '../../src/content/lower-back-and-hips/reviews.js';
import { wholeCollection } from '../../src/content/lower-back-and-hips/whole.js';
import type { Review } from '../../src/content/model.js';
import { poses } from '../../src/figure/poses.js';
import { contentHash } from '../../src/publish/content-hash.js';
import { reviewsThatHold, reviewThatHolds } from '../../src/publish/reviewed.js';

const [hash, other] = ['a'.repeat(64), 'b'.repeat(64)];
const review: Review = { who: 'A. Reader', role: 'physiotherapist', date: '2026-01-31', lang: 'en', hash };

it('a review is valid only for its language and content hash; of several the latest counts', () => {
  const earlier = { ...review, who: 'B. Reader', date: '2025-12-01' };
  const outdated = { ...review, hash: other, date: '2026-03-01' };
  const holds = ([reviews, lang, hash]: Parameters<typeof reviewThatHolds>) => reviewThatHolds(reviews, lang, hash);
  const found = (
    [
      [[review], 'en', hash],
      [[earlier, review, outdated], 'en', hash],
      [[outdated, review, earlier], 'en', hash],
      [[review], 'en', other],
      [[review], 'da', hash],
      [[review], 'en', undefined],
      [[], 'en', hash],
      [undefined, 'en', hash],
    ] satisfies Parameters<typeof reviewThatHolds>[]
  ).map(holds);
  expect(found).to.deep.equal([review, review, review, ...Array<undefined>(5).fill(undefined)]);
});

describe('the reviews of the built-in collection', () => {
  it('are only of languages with words', () => {
    expect(Object.keys(wholeCollection().text)).to.include.members(reviews.map(({ lang }) => lang));
  });
});

it('of the reviews of a collection, those of its present content are valid, each in its language', async () => {
  const collection = wholeCollection();
  const hashes = { en: await contentHash(collection, 'en', poses), da: await contentHash(collection, 'da', poses) };
  const of = (lang: 'en' | 'da', read: string | undefined): Review => ({ ...review, lang, hash: read ?? other });
  const held = [of('en', hashes.en), of('da', hashes.da)];
  const reviews = [...held, of('en', hashes.da), of('da', other), { ...review, lang: 'fr' }];
  expect(await reviewsThatHold({ ...collection, reviews }, poses)).to.deep.equal(held);
  expect(await reviewsThatHold({ ...collection, reviews }, {})).to.be.empty;
});
