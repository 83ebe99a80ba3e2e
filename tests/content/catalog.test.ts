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

/** A collection in Danish with an exercise, a routine and a caution under each of these ids, told from others by its own id. */
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

// what one test registers, the next one must not find: under the same id, an empty one replaces it
afterEach(() => ['registered', 'another'].forEach((id) => register(id)));

/** In the order of its tests, in which the parts of the built-in collection arrive. */
describe('of the built-in collection', () => {
  it('nothing but facts is there at first', () => {
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

  it('the words come with a language, and then the guide; each leaves the other alone', () => {
    addBuiltInText('da', da);
    const before = findGuide('da');
    addBuiltInGuide('da', daGuide);
    // a language that is registered once more
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
    // what it rests on comes with what shows it
    expect([before, findGuide('da')]).to.deep.equal([
      undefined,
      { text: daGuide, sources: undefined, reviews: undefined },
    ]);
  });

  it('a guide without the other words is of no use', () => {
    addBuiltInGuide('fi', { ...daGuide, faq: [] });
    expect(findGuide('fi')!.text).to.deep.equal(daGuide);
  });

  it('words in another language stand beside these', () => {
    addBuiltInText('en', en);
    const found = ['en', 'da', 'fi'].map((lang) => findExerciseText('butterfly', lang)?.name);
    expect(found).to.deep.equal([
      en.exercises.butterfly.name,
      da.exercises.butterfly.name,
      en.exercises.butterfly.name,
    ]);
  });
});

/** What is told of a thing of this id; `undefined` where there is none. */
const told: Record<string, (id: string, given?: Collection) => unknown> = {
  'an exercise': (id, given) => findExercise(id, given),
  'the words of an exercise': (id, given) => findExerciseText(id, 'da', given)?.name,
  'a routine': (id, given) => findRoutine(id, given),
  'the words of a routine': (id, given) => findRoutineText(id, 'da', given)?.title,
  cautions: (id, given) => findCautions(id, 'da', given)[0]?.[0],
};

for (const [what, find] of Object.entries(told)) {
  describe(`to find ${what}`, () => {
    /** What is found in a collection alone. */
    const alone = (made: Collection, id: string) => find(id, made);

    it('the given collection is looked through first, then the registered ones, then the built-in one', () => {
      const id = /routine/.test(what) ? 'short' : 'butterfly';
      const builtIn = find(id);
      const [registered, given] = [register('registered', id, 'press-up'), collection('given', id)];
      expect(builtIn).to.not.equal(undefined);
      expect([find(id), find(id, given)]).to.deep.equal([alone(registered, id), alone(given, id)]);
      expect(find('press-up', given), 'where the given one has none').to.deep.equal(alone(registered, 'press-up'));
      expect(find(id, collection('given', 'sit-up'))).to.deep.equal(alone(registered, id));
    });

    it('every registered collection is looked through, the last of each id', () => {
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

describe('words are looked for', () => {
  for (const lang of ['xx', '', 'constructor', '__proto__']) {
    it(`in what the collection speaks, when that is not “${lang}”`, () => {
      expect(findExerciseText('press-up', lang, collection('given', 'press-up'))?.name).to.equal('press-up af given');
    });
  }

  it('in the collection that has the thing, never in another that has the same id', () => {
    const given = { ...collection('given', 'butterfly'), text: {} };
    expect([findExerciseText('butterfly', 'da', given), findCautions('butterfly', 'da', given)]).to.deep.equal([
      undefined,
      [],
    ]);
  });

  it('of an exercise all are there, though some are empty, where a page has given no more than a name', () => {
    const given = collection('given', 'plank');
    const text = { da: { exercises: { plank: { name: 'Planken' } } } } as unknown as Collection['text'];
    const found = findExerciseText('plank', 'da', completed({ ...given, text }));
    const empty = { steps: [], picture: '', mistakes: [], easier: '', harder: '' };
    expect(found).to.deep.equal({ name: 'Planken', ...empty, lang: 'da' });
  });
});

describe('in a collection with holes', () => {
  const holes = [{ id: 'mine' }, { id: 'mine', exercises: {}, routines: {}, text: {} }].map((each) =>
    completed(each as Collection),
  );
  for (const mine of holes) {
    it(`nothing is found, what is built in is, and nothing is thrown: ${JSON.stringify(mine)}`, () => {
      expect(Object.values(told).map((find) => find('plank', mine))).to.deep.equal(Array(5).fill(undefined));
      expect(findExercise('glute-bridge', mine)).to.equal(exercises['glute-bridge']);
      expect(knownIds('exercises', mine)).to.deep.equal(Object.keys(exercises));
      expect([findFloorText('da', mine), findGuide('da', mine)?.text]).to.deep.equal([da.floor, daGuide]);
    });
  }

  it('there may be nothing but a guide', () => {
    const mine = completed({ id: 'mine', text: { en: { guide: daGuide } } } as unknown as Collection);
    expect(findGuide('en', mine)).to.deep.equal({ text: daGuide, lang: 'en', sources: {}, reviews: [] });
  });
});

describe('the way to the floor, and the guide, are looked for', () => {
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
    expect(findGuide('fi', given), 'in what it speaks').to.deep.equal({ ...found, reviews: [] });
    expect(findGuide('fi', completed(given)), 'which is told').to.deep.equal({
      ...found,
      lang: 'da',
      reviews: [review],
    });
  });

  it('in the registered ones before the built-in one, which has them where the given one has none', () => {
    const given = collection('given', 'press-up');
    expect([findFloorText('da', given), findGuide('da', given)!.text]).to.deep.equal([da.floor, daGuide]);
    registerCollection(withBoth('registered'));
    expect([findFloorText('da', given), findGuide('da', given)!.text]).to.deep.equal([floor, guide]);
  });
});

for (const [kind, builtIn] of Object.entries({ exercises, routines })) {
  it(`the ids of ${kind}: the given, the registered and the built-in ones, each once`, () => {
    const [first, second, ...others] = Object.keys(builtIn) as [string, string];
    register('registered', 'press-up', second);
    const ids = knownIds(kind as 'exercises' | 'routines', collection('given', 'sit-up', second));
    expect(ids).to.deep.equal(['sit-up', second, 'press-up', first, ...others]);
  });
}
