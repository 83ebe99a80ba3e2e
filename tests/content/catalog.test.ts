import { expect } from '@open-wc/testing';
import {
  addBuiltInText,
  findCautions,
  findExercise,
  findExerciseText,
  findRoutine,
  findRoutineText,
  knownIds,
  registerCollection,
} from '../../src/content/catalog.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import { text as da } from '../../src/content/lower-back-and-hips/text/da.js';
import { text as en } from '../../src/content/lower-back-and-hips/text/en.js';
import type { Collection, Exercise, ExerciseText, Routine } from '../../src/content/model.js';

const bridge: Exercise = exercises['glute-bridge'];

/** An exercise that can be told from others of its id. */
const exercise = (id: string, restSeconds: number): Exercise => ({ ...bridge, id, restSeconds });
const routine = (id: string): Routine => ({ id, exercises: ['glute-bridge', id] });
const named = (name: string): ExerciseText => ({ ...en.exercises['glute-bridge'], name });

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

addBuiltInText('da', da);

// what one test registers, the next one must not find: under the same id, an empty one replaces it
afterEach(() => {
  for (const id of ['registered', 'another']) registerCollection(collection(id));
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
        findCautions({ ...bridge, id: 'plank' }, 'en', mine).length,
      ];
      expect(found).to.deep.equal([undefined, undefined, undefined, undefined, 0]);
    });

    it(`what is built in is found: ${JSON.stringify(mine)}`, () => {
      expect([findExercise('glute-bridge', mine), knownIds('exercises', mine)]).to.deep.equal([
        bridge,
        Object.keys(exercises),
      ]);
    });
  }

  it('a move may lack its words', () => {
    const mine = { id: 'mine', exercises: { plank: exercise('plank', 1) } } as unknown as Collection;
    const plank = findExercise('plank', mine)!;
    expect([findExerciseText('plank', 'en', mine), findCautions(plank, 'en', mine)]).to.deep.equal([undefined, []]);
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
    expect(findExerciseText('butterfly', 'da')).to.equal(da.exercises.butterfly);
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
    expect(findRoutineText('short', 'da')).to.equal(da.routines.short);
  });

  it('for cautions too', () => {
    const given = collection('given', ['bent-knee']);
    const exercise = { ...given.exercises['bent-knee']!, cautions: ['bent-knee', 'no-such-caution'] };
    expect(findCautions(exercise, 'da', given)).to.deep.equal(['Pas på bent-knee af given']);
  });

  it('for built-in cautions', () => {
    expect(findCautions(exercises.butterfly, 'da')).to.include(da.cautions['bent-knee']);
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
