import { expect } from '@open-wc/testing';
import { guideSources } from '../../src/content/lower-back-and-hips/sources.js';
import { wholeCollection } from '../../src/content/lower-back-and-hips/whole.js';
import type { WholeCollection } from '../../src/content/model.js';
import { poses } from '../../src/figure/poses.js';
import { contentHash, reviewedContent, type Figures } from '../../src/publish/content-hash.js';
import { LANGS } from '../support/languages.js';
import { pretend } from '../support/pretend.js';

const small: WholeCollection = {
  id: 'small',
  exercises: {},
  routines: {},
  text: {
    en: { exercises: {}, routines: {}, cautions: { knee: 'Mind it.' } },
    da: { exercises: {}, routines: {}, cautions: { knee: 'Pas på det.' } },
  },
};

/** A copy that may be changed. */
type Unlocked<T> = T extends object ? { -readonly [Key in keyof T]: Unlocked<T[Key]> } : T;

const copyOf = (collection: WholeCollection) => structuredClone(collection) as Unlocked<WholeCollection>;

/** The same value with the keys of every object in reverse order. */
function turned<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turned) as T;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, turned(each) as unknown])) as T;
}

describe('the content that a review covers', () => {
  it('is JSON with sorted keys', () => {
    expect(reviewedContent(small, 'en', poses)).to.equal(
      '{"exercises":{},"id":"small","poses":{},"routines":{},"sources":{},' +
        '"words":{"cautions":{"knee":"Mind it."},"exercises":{},"routines":{}}}',
    );
  });

  for (const lang of LANGS) {
    it(`includes every fact and word, every source of the guide, and the poses, in ${lang}`, () => {
      const { id, exercises, routines, plan, text } = wholeCollection();
      const covered = JSON.parse(reviewedContent(wholeCollection(), lang, poses)) as object;
      expect(covered).to.deep.equal({
        ...{ id, exercises, routines, plan, words: text[lang] },
        ...{ sources: guideSources, poses: { ...poses } },
      });
    });
  }

  it('does not include poses of other exercises', () => {
    expect(reviewedContent(small, 'en', poses)).to.equal(reviewedContent(small, 'en', {}));
  });

  it('does not include sources that the guide does not cite', () => {
    const source = { id: 'other', label: 'Other', citation: 'Other. 1999.', url: 'https://example.org/' };
    const more = { ...wholeCollection(), sources: { ...guideSources, other: source } };
    expect(reviewedContent(more, 'en', poses)).to.equal(reviewedContent(wholeCollection(), 'en', poses));
  });

  it('does not exist for an unknown language', () => {
    expect(JSON.parse(reviewedContent(small, '__proto__', poses))).not.to.have.property('words');
  });
});

describe('the hash of the content', () => {
  const whole = wholeCollection();
  let original: string | undefined;
  before(async () => {
    original = await contentHash(whole, 'en', poses);
  });

  it('is SHA-256 in hexadecimal', async () => {
    expect(await contentHash(small, 'en', poses)).to.equal(
      '2a52951dba748f9d64ddbf016f0a5192aa3348a5ceb7c1294ef95a86c8327ca6',
    );
  });

  it('does not depend on the order of keys, on reviews, or on other languages', async () => {
    const review = { who: 'A. Reader', role: 'physiotherapist', date: '2026-01-31', lang: 'en', hash: original! };
    const translated = copyOf(whole);
    translated.text.da!.exercises['glute-bridge']!.name = 'Bro';
    for (const same of [turned(whole), { ...whole, reviews: [review] }, translated]) {
      expect(await contentHash(same, 'en', turned<Figures>(poses))).to.equal(original);
    }
    expect(await contentHash(whole, 'da', poses)).not.to.equal(original);
  });

  const changes: [what: string, change: (collection: Unlocked<WholeCollection>) => void][] = [
    ['a step', ({ text }) => (text.en!.exercises['glute-bridge']!.steps[0] += ' ')],
    ['the order of steps', ({ text }) => text.en!.exercises['glute-bridge']!.steps.reverse()],
    ['a caution', ({ text }) => (text.en!.cautions['kneeling-knee'] = 'Kneel.')],
    ['a title', ({ text }) => (text.en!.routines.short!.title = 'All')],
    ['the guide', ({ text }) => text.en!.guide!.safety.pop()],
    ['the way to the floor', ({ text }) => text.en!.floor!.down.pop()],
    ['a number', ({ exercises }) => (exercises['glute-bridge']!.dosage[2].reps += 1)],
    ['the order of a routine', ({ routines }) => routines.short!.exercises.reverse()],
    ['a source', ({ sources }) => (sources!['acsm-2011']!.citation += '.')],
    ['the plan', ({ plan }) => plan!.pop()],
    ['when to stop', ({ text }) => (text.en!.safety!.stop = 'Never.')],
    ['what it feels like', ({ text }) => (text.en!.exercises['glute-bridge']!.feels = 'nothing')],
  ];
  it('changes with every covered part, and with a pose', async () => {
    const bridge = { ...poses['glute-bridge'], scale: 1.6 };
    const hashes = [contentHash(whole, 'en', { ...poses, 'glute-bridge': bridge })];
    for (const [, change] of changes) {
      const changed = copyOf(whole);
      change(changed);
      hashes.push(contentHash(changed, 'en', poses));
    }
    const names = ['a pose', ...changes.map(([what]) => what)];
    const unseen = (await Promise.all(hashes)).flatMap((hash, index) => (hash === original ? [names[index]] : []));
    expect(unseen).to.be.empty;
  });

  it('does not exist on a page without crypto.subtle', async () => {
    pretend(crypto, 'subtle', undefined);
    expect(await contentHash(small, 'en', poses)).to.be.undefined;
  });
});
