import { expect } from '@open-wc/testing';
import {
  addBuiltInGuide,
  addBuiltInText,
  findCautions,
  findExercise,
  findExerciseText,
  findFloorText,
  findGuide,
  findRoutine,
  findRoutineText,
  knownIds,
  registerCollection,
} from '../../src/content/catalog.js';
import { completed } from '../../src/content/complete.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { guide as daGuide } from '../../src/content/lower-back-and-hips/guide/da.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import { text as da } from '../../src/content/lower-back-and-hips/text/da.js';
import { text as en } from '../../src/content/lower-back-and-hips/text/en.js';
import type { Collection, FloorText, Review } from '../../src/content/model.js';

/** A Danish collection with an exercise, a routine and a caution for each of these ids; its own id is in their texts. */
function collection(id: string, ...ids: string[]): Collection {
  const each = <T>(make: (id: string) => T) => Object.fromEntries(ids.map((one) => [one, make(one)]));
  return {
    id,
    exercises: each((one) => ({ ...exercises['glute-bridge'], id: one, cautions: [one, 'no-such-caution'] })),
    routines: each((one) => ({ id: one, exercises: ['glute-bridge', one] })),
    text: {
      da: {
        exercises: each((one) => ({ ...en.exercises['glute-bridge'], name: `${one} af ${id}` })),
        routines: each((one) => ({ title: `${one} af ${id}` })),
        cautions: each((one) => `Pas på ${one} af ${id}`),
      },
    },
  };
}

const register = (...made: Parameters<typeof collection>): Collection => {
  const registered = collection(...made);
  registerCollection(registered);
  return registered;
};

// an empty collection with the same id replaces what the test before has registered
afterEach(() => ['registered', 'another'].forEach((id) => register(id)));

/** The order of these tests matters: they add the parts of the built-in collection one after another. */
describe('the built-in collection', () => {
  it('has only facts and no words at first', () => {
    const found = [
      findExerciseText('glute-bridge', 'da'),
      findRoutineText('short', 'da'),
      findFloorText('da'),
      findGuide('da'),
    ];
    expect(found).to.deep.equal(Array(4).fill(undefined));
    expect([findExercise('glute-bridge'), findRoutine('short')]).to.deep.equal([
      exercises['glute-bridge'],
      routines.short,
    ]);
    expect(findCautions('glute-bridge', 'da')).to.deep.equal([]);
  });

  it('gets words and guide of a language separately', () => {
    addBuiltInText('da', da);
    const before = findGuide('da');
    addBuiltInGuide('da', daGuide);
    // the same language registered again
    addBuiltInText('da', da);
    for (const id of Object.keys(exercises)) {
      expect(findExerciseText(id, 'da')).to.deep.equal(da.exercises[id as keyof typeof exercises]);
    }
    for (const id of Object.keys(routines)) {
      expect(findRoutineText(id, 'da')).to.deep.equal(da.routines[id as keyof typeof routines]);
    }
    const sentences = exercises['glute-bridge'].cautions.map((id) => [da.cautions[id], undefined]);
    expect(sentences).to.not.be.empty;
    expect(findCautions('glute-bridge', 'da')).to.deep.equal(sentences);
    expect(findFloorText('da')).to.deep.equal(da.floor);
    // sources come later, with the module that shows the guide
    expect([before, findGuide('da')]).to.deep.equal([
      undefined,
      { text: daGuide, sources: undefined, reviews: undefined },
    ]);
  });

  it('does not use a guide of a language without its other words', () => {
    addBuiltInGuide('fi', { ...daGuide, faq: [] });
    expect(findGuide('fi')!.text).to.deep.equal(daGuide);
  });

  it('can have words in several languages', () => {
    addBuiltInText('en', en);
    const found = ['en', 'da', 'fi'].map((lang) => findExerciseText('butterfly', lang)?.name);
    expect(found).to.deep.equal([
      en.exercises.butterfly.name,
      da.exercises.butterfly.name,
      en.exercises.butterfly.name,
    ]);
  });
});

/** What is found under an id; `undefined` if nothing. */
const finders: Record<string, (id: string, given?: Collection) => unknown> = {
  'an exercise': (id, given) => findExercise(id, given),
  'the words of an exercise': (id, given) => findExerciseText(id, 'da', given)?.name,
  'a routine': (id, given) => findRoutine(id, given),
  'the words of a routine': (id, given) => findRoutineText(id, 'da', given)?.title,
  cautions: (id, given) => findCautions(id, 'da', given)[0]?.[0],
};

for (const [what, find] of Object.entries(finders)) {
  describe(`to find ${what}`, () => {
    /** What is found in one collection only. */
    const alone = (made: Collection, id: string) => find(id, made);

    it('the given collection is searched first, then the registered ones, then the built-in one', () => {
      const id = /routine/.test(what) ? 'short' : 'butterfly';
      const builtIn = find(id);
      const [registered, given] = [register('registered', id, 'press-up'), collection('given', id)];
      expect(builtIn).to.not.equal(undefined);
      expect([find(id), find(id, given)]).to.deep.equal([alone(registered, id), alone(given, id)]);
      expect(find('press-up', given), 'where the given one has none').to.deep.equal(alone(registered, 'press-up'));
      expect(find(id, collection('given', 'sit-up'))).to.deep.equal(alone(registered, id));
    });

    it('every registered collection is searched, and of several with one id the last', () => {
      register('registered', 'press-up', 'plank');
      const [last, another] = [register('registered', 'press-up'), register('another', 'sit-up')];
      expect(['press-up', 'sit-up', 'plank'].map((id) => find(id))).to.deep.equal([
        alone(last, 'press-up'),
        alone(another, 'sit-up'),
        undefined,
      ]);
    });

    for (const id of ['no-such-thing', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      it(`there is none as “${id}”`, () => {
        expect(find(id, collection('given', 'press-up'))).to.equal(undefined);
      });
    }
  });
}

describe('words are searched', () => {
  for (const lang of ['xx', '', 'constructor', '__proto__']) {
    it(`in a language of the collection if it has none for “${lang}”`, () => {
      expect(findExerciseText('press-up', lang, collection('given', 'press-up'))?.name).to.equal('press-up af given');
    });
  }

  it('only in the collection that has the exercise, not in another with the same id', () => {
    const given = { ...collection('given', 'butterfly'), text: {} };
    expect([findExerciseText('butterfly', 'da', given), findCautions('butterfly', 'da', given)]).to.deep.equal([
      undefined,
      [],
    ]);
  });

  it('for an exercise of which a page has given only a name, and the others are empty', () => {
    const given = collection('given', 'plank');
    const text = { da: { exercises: { plank: { name: 'Planken' } } } } as unknown as Collection['text'];
    const found = findExerciseText('plank', 'da', completed({ ...given, text }));
    const empty = { steps: [], picture: '', mistakes: [], easier: '', harder: '' };
    expect(found).to.deep.equal({ name: 'Planken', ...empty, lang: 'da' });
  });
});

describe('in an incomplete collection', () => {
  const holes = [{ id: 'mine' }, { id: 'mine', exercises: {}, routines: {}, text: {} }].map((each) =>
    completed(each as Collection),
  );
  for (const mine of holes) {
    it(`only built-in content is found, and nothing throws: ${JSON.stringify(mine)}`, () => {
      expect(Object.values(finders).map((find) => find('plank', mine))).to.deep.equal(Array(5).fill(undefined));
      expect(findExercise('glute-bridge', mine)).to.equal(exercises['glute-bridge']);
      expect(knownIds('exercises', mine)).to.deep.equal(Object.keys(exercises));
      expect([findFloorText('da', mine), findGuide('da', mine)?.text]).to.deep.equal([da.floor, daGuide]);
    });
  }

  it('there may be only a guide', () => {
    const mine = completed({ id: 'mine', text: { en: { guide: daGuide } } } as unknown as Collection);
    expect(findGuide('en', mine)).to.deep.equal({ text: daGuide, lang: 'en', sources: {}, reviews: [] });
  });
});

describe('the way to the floor and the guide are searched', () => {
  const floor: FloorText = { down: ['Ned.'], up: ['Op.'] };
  const guide = { ...daGuide, faq: daGuide.faq.slice(0, 1) };
  const sources = {
    'a-book': { id: 'a-book', label: 'A book', citation: 'Somebody. A book.', url: 'https://example.org/' },
  };
  const review: Review = { who: 'B', role: 'reader', date: '2026-01-31', lang: 'da', hash: '1'.repeat(64) };
  function withBoth(id: string): Collection {
    const made = collection(id, 'press-up');
    const text = { da: { ...made.text.da!, floor, guide } };
    return { ...made, text, sources, reviews: [{ ...review, lang: 'en' }, review] };
  }

  it('in the given collection, with its own sources and the reviews of the language', () => {
    const given = withBoth('given');
    expect(findFloorText('da', given)).to.equal(floor);
    const found = { text: guide, lang: undefined, sources };
    expect(findGuide('da', given)).to.deep.equal({ ...found, reviews: [review] });
    expect(findGuide('fi', given), 'in its own language').to.deep.equal({ ...found, reviews: [] });
    expect(findGuide('fi', completed(given)), 'with the language named').to.deep.equal({
      ...found,
      lang: 'da',
      reviews: [review],
    });
  });

  it('in registered collections before the built-in one, if the given one has none', () => {
    const given = collection('given', 'press-up');
    expect([findFloorText('da', given), findGuide('da', given)!.text]).to.deep.equal([da.floor, daGuide]);
    registerCollection(withBoth('registered'));
    expect([findFloorText('da', given), findGuide('da', given)!.text]).to.deep.equal([floor, guide]);
  });
});

for (const [kind, builtIn] of Object.entries({ exercises, routines })) {
  it(`knownIds() lists the given, registered and built-in ${kind}, each once`, () => {
    const [first, second, ...others] = Object.keys(builtIn) as [string, string];
    register('registered', 'press-up', second);
    const ids = knownIds(kind as 'exercises' | 'routines', collection('given', 'sit-up', second));
    expect(ids).to.deep.equal(['sit-up', second, 'press-up', first, ...others]);
  });
}
