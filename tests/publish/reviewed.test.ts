import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { reviews } from '../../src/content/lower-back-and-hips/reviews.js';
import { wholeCollection } from '../../src/content/lower-back-and-hips/whole.js';
import type { Review } from '../../src/content/model.js';
import { ReviewSchema } from '../../src/content/schema.js';
import { reviewThatHolds } from '../../src/publish/reviewed.js';

const [hash, other] = ['a'.repeat(64), 'b'.repeat(64)];
const review: Review = { who: 'A. Reader', role: 'physiotherapist', date: '2026-01-31', lang: 'en', hash };

describe('a review', () => {
  it('holds for its language and its hash', () => {
    expect(reviewThatHolds([review], 'en', hash)).to.equal(review);
  });

  it('does not hold for content that has changed', () => {
    expect(reviewThatHolds([review], 'en', other)).to.be.undefined;
  });

  it('does not hold for another language', () => {
    expect(reviewThatHolds([review], 'da', hash)).to.be.undefined;
  });

  it('does not hold where no hash could be computed', () => {
    expect(reviewThatHolds([review], 'en', undefined)).to.be.undefined;
  });

  it('is the latest of those that hold', () => {
    const earlier = { ...review, who: 'B. Reader', date: '2025-12-01' };
    const outdated = { ...review, hash: other, date: '2026-03-01' };
    expect(reviewThatHolds([earlier, review, outdated], 'en', hash)).to.equal(review);
    expect(reviewThatHolds([outdated, review, earlier], 'en', hash)).to.equal(review);
  });

  it('is none where there are none', () => {
    expect(reviewThatHolds([], 'en', hash)).to.be.undefined;
    expect(reviewThatHolds(undefined, 'en', hash)).to.be.undefined;
  });
});

describe('the reviews of the built-in collection', () => {
  it('are what the schema says', () => {
    expect(v.parse(v.array(ReviewSchema), reviews)).to.deep.equal(reviews);
  });

  it('are of languages that it has words in', () => {
    expect(Object.keys(wholeCollection().text)).to.include.members(reviews.map(({ lang }) => lang));
  });
});
