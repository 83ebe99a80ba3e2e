import { expect } from '@open-wc/testing';
import {
  addBuiltInGuide,
  addBuiltInMoreFacts,
  addBuiltInText,
  findCautions,
  findExercise,
  findExerciseText,
  findFloorText,
  findGuide,
  findExerciseText,
  findMoreFacts,
  findRoutine,
  findRoutineText,
  knownIds,
  registerCollection,
} from '../../src/content/catalog.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { moreFacts } from '../../src/content/lower-back-and-hips/exercises.more.js';
import { guide as daGuide } from '../../src/content/lower-back-and-hips/guide/da.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import { guideSources } from '../../src/content/lower-back-and-hips/sources.js';
import { details as daDetails } from '../../src/content/lower-back-and-hips/text/da.details.js';
import { labels as daLabels } from '../../src/content/lower-back-and-hips/text/da.js';
import { wholeExercises, wholeText } from '../../src/content/lower-back-and-hips/whole.js';
import type { Collection, Exercise, ExerciseText, FloorText, Review, Routine } from '../../src/content/model.js';

const bridge = exercises['glute-bridge'];
const [en, da] = [wholeText('en'), wholeText('da')];

/** An exercise that can be told from others of its id. */
const exercise = (id: string, restSeconds: number): Exercise => ({
  ...wholeExercises['glute-bridge'],
  id,
  restSeconds,
});
const routine = (id: string): Routine => ({ id, exercises: ['glute-bridge', id] });
const named = (name: string): ExerciseText => ({ ...en.exercises['glute-bridge']!, name });

function collection(id: string, ids: readonly string[] = [], restSeconds = 1): Collection {
  return {
    id,
    exercises: Object.fromEntries(ids.map((each) => [each, exercise(each, restSeconds)])),
    routines: Object.fromEntries(ids.map((each) => [each, routine(each)])),
    text: {
      da: {
        exercises: Object.fromEntries(ids.map((each) => [each, named(`${each} af ${id}`)])),
        routines: Object.fromEntries(ids.map((each) => [each, { title: `${each} af ${id}` }])),
        cautions: Object.fromEntries(ids.map((each) => [each, `Pas på ${each} af ${id}`])),
      },
    },
  };
}

// what one test registers, the next one must not find: under the same id, an empty one replaces it
afterEach(() => {
  for (const id of ['registered', 'another']) registerCollection(collection(id));
});

/** In the order of its tests, in which the parts of the built-in collection arrive. */
describe('of the built-in collection', () => {
  const review: Review = { who: 'A', role: 'reader', date: '2026-01-31', lang: 'da', hash: '0'.repeat(64) };

  it('nothing but facts is there at first', () => {
    const found = [
      findExerciseText('glute-bridge', 'da'),
      findExerciseText('glute-bridge', 'da'),
      findRoutineText('short', 'da'),
      findMoreFacts('glute-bridge'),
      findFloorText('da'),
      findGuide('da'),
    ];
    expect(found).to.deep.equal(Array(6).fill(undefined));
    expect([findExercise('glute-bridge'), findCautions('glute-bridge', 'da')]).to.deep.equal([bridge, []]);
  });

  it('names and titles come first, and nothing else is found with them', () => {
    addBuiltInText('da', daLabels);
    expect(findExerciseText('leg-swing', 'da')).to.deep.equal(daLabels.exercises['leg-swing']);
    expect(findRoutineText('short', 'da')).to.deep.equal(daLabels.routines.short);
    expect([findExerciseText('leg-swing', 'da'), findFloorText('da')]).to.deep.equal([undefined, undefined]);
  });

  it('the rest of the words comes later, and then all of them are found', () => {
    addBuiltInText('da', daDetails);
    for (const id of Object.keys(exercises)) expect(findExerciseText(id, 'da')).to.deep.equal(da.exercises[id]);
    for (const id of Object.keys(routines)) expect(findRoutineText(id, 'da')).to.deep.equal(da.routines[id]);
    expect([findExerciseText('leg-swing', 'da'), findFloorText('da')]).to.deep.equal([
      da.exercises['leg-swing'],
      da.floor,
    ]);
  });

  it('labels and details are left as they came', () => {
    expect(daLabels.exercises['leg-swing']).to.have.all.keys('name', 'phases');
    expect(Object.values(daLabels.routines).filter((words) => 'hints' in words)).to.be.empty;
  });

  it('the same words again change nothing', () => {
    addBuiltInText('da', daLabels);
    addBuiltInText('da', daDetails);
    const found = [findExerciseText('leg-swing', 'da'), findRoutineText('gentle', 'da')];
    expect(found).to.deep.equal([da.exercises['leg-swing'], da.routines.gentle]);
  });

  it('muscles and cautions come by themselves', () => {
    expect(findCautions('glute-bridge', 'da')).to.be.empty;
    addBuiltInMoreFacts(moreFacts);
    expect(findMoreFacts('glute-bridge')).to.equal(moreFacts['glute-bridge']);
    const sentences = moreFacts['glute-bridge'].cautions.map((id) => da.cautions[id]);
    expect(findCautions('glute-bridge', 'da')).to.deep.equal(sentences);
  });

  it('the guide comes by itself, with its sources and the reviews of its language', () => {
    const danish = { ...review };
    addBuiltInGuide('da', daGuide, guideSources, [{ ...review, lang: 'en' }, danish]);
    const { text, sources, reviews } = findGuide('da')!;
    expect([text, sources]).to.deep.equal([daGuide, guideSources]);
    expect(reviews).to.deep.equal([danish]);
  });

  it('the guide comes with everything that a review covers', () => {
    const { id, exercises, routines, text } = findGuide('da')!.collection;
    expect({ id, exercises, routines, text }).to.deep.equal({
      id: 'lower-back-and-hips',
      exercises: wholeExercises,
      routines,
      text: { da },
    });
  });

  it('words in another language stand beside these', () => {
    addBuiltInText('sv', { exercises: { butterfly: { name: 'Fjäril' } }, routines: {} });
    const found = ['sv', 'da'].map((lang) => findExerciseText('butterfly', lang)?.name);
    expect(found).to.deep.equal(['Fjäril', da.exercises.butterfly!.name]);
    expect(findExerciseText('butterfly', 'sv')).to.be.undefined;
  });
});

describe('in a collection with holes', () => {
  const holes = [{ id: 'mine' }, { id: 'mine', exercises: {}, routines: {}, text: {} }] as Collection[];
  for (const mine of holes) {
    it(`nothing is found, and nothing is thrown: ${JSON.stringify(mine)}`, () => {
      const found = [
        findExercise('plank', mine),
        findRoutine('plank', mine),
        findExerciseText('plank', 'en', mine),
        findRoutineText('plank', 'en', mine),
        findExerciseText('plank', 'en', mine),
        findMoreFacts('plank', mine),
        findCautions('plank', 'en', mine)[0],
      ];
      expect(found).to.deep.equal(Array(7).fill(undefined));
    });

    it(`what is built in is found: ${JSON.stringify(mine)}`, () => {
      expect([findExercise('glute-bridge', mine), knownIds('exercises', mine)]).to.deep.equal([
        bridge,
        Object.keys(exercises),
      ]);
      expect([findFloorText('da', mine), findGuide('da', mine)?.text]).to.deep.equal([da.floor, daGuide]);
    });
  }

  it('there may be nothing but a guide', () => {
    const mine = { id: 'mine', text: { en: { guide: daGuide } } } as unknown as Collection;
    const { text, sources, reviews } = findGuide('en', mine)!;
    expect([text, sources, reviews]).to.deep.equal([daGuide, {}, []]);
  });

  it('a move may lack its words', () => {
    const mine = { id: 'mine', exercises: { plank: exercise('plank', 1) } } as unknown as Collection;
    expect([findExerciseText('plank', 'en', mine), findCautions('plank', 'en', mine)]).to.deep.equal([undefined, []]);
  });
});

describe('an exercise is looked for', () => {
  it('in the built-in collection', () => {
    expect(findExercise('glute-bridge')).to.equal(bridge);
  });

  it('in those that the page registered', () => {
    registerCollection(collection('registered', ['press-up'], 7));
    expect(findExercise('press-up')?.restSeconds).to.equal(7);
  });

  it('in those that the page registered before the built-in one', () => {
    registerCollection(collection('registered', ['glute-bridge'], 7));
    expect(findExercise('glute-bridge')?.restSeconds).to.equal(7);
  });

  it('in the given collection before those', () => {
    registerCollection(collection('registered', ['glute-bridge'], 7));
    expect(findExercise('glute-bridge', collection('given', ['glute-bridge'], 9))?.restSeconds).to.equal(9);
  });

  it('in all of them, where the given collection has none', () => {
    registerCollection(collection('registered', ['press-up'], 7));
    expect(findExercise('press-up', collection('given', ['glute-bridge']))?.restSeconds).to.equal(7);
  });

  it('in every registered collection', () => {
    registerCollection(collection('registered', ['press-up'], 7));
    registerCollection(collection('another', ['sit-up'], 8));
    expect([findExercise('press-up'), findExercise('sit-up')].map((each) => each?.restSeconds)).to.deep.equal([7, 8]);
  });
});

describe('registering the same id again', () => {
  it('replaces what was there', () => {
    registerCollection(collection('registered', ['press-up'], 7));
    registerCollection(collection('registered', ['press-up'], 8));
    expect(findExercise('press-up')?.restSeconds).to.equal(8);
  });

  it('forgets what is no longer there', () => {
    registerCollection(collection('registered', ['press-up']));
    registerCollection(collection('registered', ['sit-up']));
    expect(findExercise('press-up')).to.be.undefined;
  });
});

describe('an id that names nothing', () => {
  const finders: [what: string, find: (id: string, lang: string, given: Collection) => unknown][] = [
    ['exercise', (id, _, given) => findExercise(id, given)],
    ['routine', (id, _, given) => findRoutine(id, given)],
    ['name of an exercise', findExerciseText],
    ['more facts of an exercise', (id, _, given) => findMoreFacts(id, given)],
    ['words of an exercise', findExerciseText],
    ['words of a routine', findRoutineText],
  ];
  for (const [what, find] of finders) {
    for (const id of ['no-such-thing', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      it(`finds no ${what} as “${id}”`, () => {
        expect(find(id, 'da', collection('given', ['press-up']))).to.be.undefined;
      });
    }
  }
});

describe('a routine is looked for', () => {
  it('in the built-in collection', () => {
    expect(findRoutine('short')).to.equal(routines.short);
  });

  it('in the registered ones before that', () => {
    registerCollection(collection('registered', ['short']));
    expect(findRoutine('short')).to.deep.equal(routine('short'));
  });

  it('in the given one before those', () => {
    const given = collection('given', ['short']);
    registerCollection(collection('registered', ['short']));
    expect(findRoutine('short', given)).to.equal(given.routines.short);
  });
});

describe('words are looked for', () => {
  it('in the built-in collection, once it has got them', () => {
    expect(findExerciseText('butterfly', 'da')).to.deep.equal(da.exercises.butterfly);
  });

  for (const lang of ['xx', '', 'constructor', '__proto__']) {
    it(`in what the collection speaks, when that is not “${lang}”`, () => {
      expect(findExerciseText('press-up', lang, collection('given', ['press-up']))?.name).to.equal('press-up af given');
    });
  }

  it('in the collection that has the exercise, never in another that has the same id', () => {
    const given = { ...collection('given', ['butterfly']), text: {} };
    expect(findExerciseText('butterfly', 'da', given)).to.be.undefined;
  });

  it('in the registered collections before the built-in one', () => {
    registerCollection(collection('registered', ['butterfly']));
    expect(findExerciseText('butterfly', 'da')?.name).to.equal('butterfly af registered');
  });

  it('in the given collection before those', () => {
    registerCollection(collection('registered', ['butterfly']));
    expect(findExerciseText('butterfly', 'da', collection('given', ['butterfly']))?.name).to.equal(
      'butterfly af given',
    );
  });

  it('for routines too', () => {
    expect(findRoutineText('short', 'da', collection('given', ['short']))?.title).to.equal('short af given');
  });

  it('for built-in routines', () => {
    expect(findRoutineText('short', 'da')).to.deep.equal(da.routines.short);
  });

  it('for cautions too', () => {
    const given = collection('given', ['bent-knee']);
    given.exercises['bent-knee']!.cautions = ['bent-knee', 'no-such-caution'];
    expect(findCautions('bent-knee', 'da', given)).to.deep.equal(['Pas på bent-knee af given']);
  });

  it('for built-in cautions', () => {
    expect(findCautions('butterfly', 'da')).to.include(da.cautions['bent-knee']);
  });
});

describe('more facts are looked for', () => {
  it('in the collection that has the exercise', () => {
    const given = collection('given', ['butterfly']);
    const { muscles, cautions } = given.exercises.butterfly!;
    expect(findMoreFacts('butterfly', given)).to.deep.equal({ muscles, cautions });
  });

  it('in the built-in one only for what is its own', () => {
    const given = { ...collection('given'), exercises: { butterfly: exercises.butterfly } } as unknown as Collection;
    expect(findMoreFacts('butterfly', given)).to.be.undefined;
  });

  it('in the built-in one for what the given one does not have', () => {
    expect(findMoreFacts('butterfly', collection('given', ['press-up']))).to.equal(moreFacts.butterfly);
  });
});

describe('the way to the floor, and the guide, are looked for', () => {
  const floor: FloorText = { down: ['Ned.'], up: ['Op.'] };
  const guide = { ...daGuide, faq: daGuide.faq.slice(0, 1) };
  const source = { id: 'a-book', label: 'A book', citation: 'Somebody. A book.', url: 'https://example.org/' };
  const review: Review = { who: 'B', role: 'reader', date: '2026-01-31', lang: 'da', hash: '1'.repeat(64) };
  function withBoth(id: string): Collection {
    const made = collection(id, ['press-up']);
    const text = { da: { ...made.text.da!, floor, guide } };
    return { ...made, text, sources: { 'a-book': source }, reviews: [{ ...review, lang: 'en' }, review] };
  }

  it('in the given collection, with its own sources and reviews', () => {
    const given = withBoth('given');
    expect(findFloorText('da', given)).to.equal(floor);
    const { text, sources, reviews, collection } = findGuide('da', given)!;
    expect([text, sources]).to.deep.equal([guide, given.sources]);
    expect(reviews).to.deep.equal([review]);
    expect(collection).to.deep.equal(given);
  });

  it('in the registered ones before the built-in one', () => {
    registerCollection(withBoth('registered'));
    expect([findFloorText('da'), findGuide('da')!.text]).to.deep.equal([floor, guide]);
  });

  it('in the built-in one, where the given one has none', () => {
    const given = collection('given', ['press-up']);
    expect([findFloorText('da', given), findGuide('da', given)!.text]).to.deep.equal([da.floor, daGuide]);
  });

  it('in what the given one speaks, without the reviews of that language', () => {
    const { text, reviews } = findGuide('fi', withBoth('given'))!;
    expect([text, reviews]).to.deep.equal([guide, []]);
  });
});

describe('the ids that an attribute could name', () => {
  for (const [kind, record] of [
    ['exercises', exercises],
    ['routines', routines],
  ] as const) {
    it(`are the built-in ${kind}`, () => {
      expect(knownIds(kind)).to.deep.equal(Object.keys(record));
    });

    it(`are the given, the registered and the built-in ${kind}, in this order`, () => {
      registerCollection(collection('registered', ['press-up']));
      const ids = knownIds(kind, collection('given', ['sit-up']));
      expect(ids).to.deep.equal(['sit-up', 'press-up', ...Object.keys(record)]);
    });
  }

  it('come once each', () => {
    expect(knownIds('exercises', collection('given', ['butterfly'])).filter((id) => id === 'butterfly')).to.have.length(
      1,
    );
  });
});
