import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { ExerciseId } from '../../src/content/lower-back-and-hips/exercises.js';
import { lowerBackAndHips } from '../../src/content/lower-back-and-hips/index.js';
import { origins } from '../../src/content/lower-back-and-hips/origins.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { RoutineId } from '../../src/content/lower-back-and-hips/routines.js';
import { sources } from '../../src/content/lower-back-and-hips/sources.js';
import { text as da } from '../../src/content/lower-back-and-hips/text/da.js';
import { text as en } from '../../src/content/lower-back-and-hips/text/en.js';
import type {
  Collection,
  CollectionText,
  Exercise,
  Origin,
  Position,
  Routine,
  Source,
} from '../../src/content/model.js';
import {
  CollectionSchema,
  CollectionTextSchema,
  DosageSchema,
  ExerciseSchema,
  ExerciseTextSchema,
  OriginSchema,
  RoutineSchema,
  SourceSchema,
} from '../../src/content/schema.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';

const languages: Record<string, CollectionText> = { en, da };
const moves = Object.values<Exercise>(exercises);
const allRoutines = Object.values<Routine>(routines);
const exerciseOf = (id: string): Exercise => exercises[id as ExerciseId];

describe('the built-in collection', () => {
  it('is what the schema says, with the words of every language', () => {
    const whole: Collection = { ...lowerBackAndHips, text: languages };
    expect(v.parse(CollectionSchema, whole)).to.deep.equal(whole);
  });

  for (const kind of ['exercises', 'routines'] as const) {
    it(`files its ${kind} under their own ids`, () => {
      const filed = Object.entries<{ id: string }>(lowerBackAndHips[kind]);
      expect(filed.map(([key]) => key)).to.deep.equal(filed.map(([, { id }]) => id));
    });
  }

  it('has only routines of its own exercises', () => {
    expect(Object.keys(exercises)).to.include.members(allRoutines.flatMap((routine) => routine.exercises));
  });

  it('has only forms that are its own exercises', () => {
    const forms = moves.flatMap((move) => Object.values(move.forms));
    expect(forms.filter((id) => !Object.hasOwn(exercises, id))).to.be.empty;
  });
});

describe('a built-in exercise', () => {
  for (const { id, kind, sides, dosage, tempo, switchSeconds, forms } of moves) {
    it(`${id} has a tempo exactly when it is not a stretch`, () => {
      expect(tempo === undefined).to.equal(kind === 'stretch');
    });

    it(`${id} has time to change sides exactly when there are sides to change`, () => {
      expect(switchSeconds > 0).to.equal(sides === 'each');
    });

    it(`${id} gets no less from level to level`, () => {
      const work = dosage.map(({ sets, reps, holdSeconds }) => sets * reps * holdSeconds);
      expect(work).to.deep.equal([...work].sort((a, b) => a - b));
    });

    it(`${id} is not a form of itself`, () => {
      expect(Object.values(forms)).not.to.include(id);
    });
  }
});

for (const [lang, text] of Object.entries(languages)) {
  describe(`the words in ${lang}`, () => {
    it('are what the schema says', () => {
      expect(v.parse(CollectionTextSchema, text)).to.deep.equal(text);
    });

    it('are there for every exercise and for no other', () => {
      expect(Object.keys(text.exercises)).to.have.members(Object.keys(exercises));
    });

    it('are there for every routine and for no other', () => {
      expect(Object.keys(text.routines)).to.have.members(Object.keys(routines));
    });

    it('are there for every caution and for no other', () => {
      const cautions = new Set(moves.flatMap((move) => move.cautions));
      expect(Object.keys(text.cautions)).to.have.members([...cautions]);
    });

    for (const [id, { steps, sides, mistakes }] of Object.entries(text.exercises)) {
      it(`name the sides of ${id} exactly when it has some`, () => {
        expect(sides !== undefined).to.equal(exerciseOf(id).sides === 'each');
      });

      it(`tell each side of ${id} apart`, () => {
        const said = Object.values(sides ?? {});
        expect(new Set(said).size).to.equal(said.length);
      });

      it(`tell ${id} in steps of 20 words at most`, () => {
        expect(steps.filter((step) => step.split(/\s+/).length > 20)).to.be.empty;
      });

      it(`warn of a mistake in ${id}`, () => {
        expect(mistakes).not.to.be.empty;
      });
    }

    for (const [id, { title }] of Object.entries(text.routines)) {
      it(`leave the length of ${id} to be counted: a level or a pace changes it`, () => {
        expect(title.replace('{minutes}', '')).not.to.match(/[\d{}]/);
      });
    }
  });
}

it('the languages say as much as each other', () => {
  const counts = (text: CollectionText) =>
    Object.values(text.exercises).map(({ steps, mistakes }) => [steps.length, mistakes.length]);
  expect(counts(da)).to.deep.equal(counts(en));
});

describe('where a number comes from', () => {
  for (const [id, origin] of Object.entries(origins)) {
    const numbers = Object.entries<Origin>({ ...origin });
    const { tempo, sides, restSeconds } = exerciseOf(id);

    it(`stands for every chosen number of ${id}, and for no other`, () => {
      const chosen = {
        holdSeconds: true,
        reps: true,
        sets: true,
        tempo: tempo !== undefined,
        switchSeconds: sides === 'each',
        restSeconds: restSeconds > 0 && sides !== 'each',
      };
      const names = Object.entries(chosen).flatMap(([name, is]) => (is ? [name] : []));
      expect(numbers.map(([name]) => name)).to.have.members(names);
    });

    for (const [number, from] of numbers) {
      it(`is well formed for ${number} of ${id}`, () => {
        expect(v.parse(OriginSchema, from)).to.deep.equal(from);
      });

      it(`names only sources that exist for ${number} of ${id}`, () => {
        const named = from.origin === 'editorial' ? from.sources : [];
        expect(named.filter((source) => !Object.hasOwn(sources, source))).to.be.empty;
      });
    }
  }

  it('stands for every exercise', () => {
    expect(Object.keys(origins)).to.have.members(Object.keys(exercises));
  });

  const fromArticle = Object.entries(origins).filter(([, { holdSeconds }]) => holdSeconds.origin === 'article');
  for (const [id] of fromArticle) {
    it(`keeps ${id} within the article's 20 to 30 seconds`, () => {
      const outside = exerciseOf(id).dosage.filter(({ holdSeconds }) => holdSeconds < 20 || holdSeconds > 30);
      expect(outside).to.be.empty;
    });
  }

  it('is the article for some hold', () => {
    expect(fromArticle).not.to.be.empty;
  });
});

describe('a source', () => {
  for (const [key, source] of Object.entries<Source>(sources)) {
    it(`${key} can be found by a reader, under its own id`, () => {
      expect(v.parse(SourceSchema, source).id).to.equal(key);
    });

    it(`${key} is named by some number`, () => {
      const named = Object.values(origins).flatMap((origin) =>
        Object.values<Origin>({ ...origin }).flatMap((from) => (from.origin === 'editorial' ? from.sources : [])),
      );
      expect(named).to.include(key);
    });
  }
});

describe('a routine', () => {
  /** At level 1: what is told of it before it starts. */
  const minutes: Record<RoutineId, number> = { short: 3 };
  for (const { id, exercises: ids } of allRoutines) {
    it(`${id} takes about ${minutes[id as RoutineId]} minutes`, () => {
      const { durationMs } = buildTimeline(ids.map((each) => boutOf(exerciseOf(each), 1)));
      expect(Math.round(durationMs / 60_000)).to.equal(minutes[id as RoutineId]);
    });
  }

  /** How far up: lying and sitting, kneeling, standing. */
  const height: Record<Position, number> = {
    supine: 0,
    'side-lying': 0,
    'floor-sit': 0,
    bench: 0,
    'half-kneeling': 1,
    chair: 2,
    standing: 2,
  };
  const waysDown: Record<RoutineId, number> = { short: 1 };

  for (const { id, exercises: ids } of allRoutines) {
    it(`${id} leads down to the floor as often as it should`, () => {
      const heights = [height.standing, ...ids.map((each) => height[exerciseOf(each).position])];
      const down = heights.filter((here, index) => index > 0 && here < heights[index - 1]!);
      expect(down).to.have.length(waysDown[id as RoutineId]);
    });
  }
});

describe('the schema turns away', () => {
  const bridge = exercises['glute-bridge'];
  const words = en.exercises['hip-flexor'];
  const dose = bridge.dosage[0];
  const whole = { ...lowerBackAndHips, text: languages };
  const source = { id: 'a', citation: 'A book' };

  const table: [what: string, schema: v.GenericSchema, value: unknown][] = [
    ['a hold of no seconds', DosageSchema, { ...dose, holdSeconds: 0 }],
    ['a hold of more than five minutes', DosageSchema, { ...dose, holdSeconds: 301 }],
    ['a hold of half a second', DosageSchema, { ...dose, holdSeconds: 0.5 }],
    ['a hold in words', DosageSchema, { ...dose, holdSeconds: '30' }],
    ['a hold that is not a number', DosageSchema, { ...dose, holdSeconds: NaN }],
    ['no sets', DosageSchema, { ...dose, sets: 0 }],
    ['no repetitions', DosageSchema, { ...dose, reps: 0 }],
    ['too many repetitions', DosageSchema, { ...dose, reps: 51 }],
    ['a dosage of two levels', ExerciseSchema, { ...bridge, dosage: bridge.dosage.slice(0, 2) }],
    ['an unknown kind', ExerciseSchema, { ...bridge, kind: 'dance' }],
    ['an unknown position', ExerciseSchema, { ...bridge, position: 'headstand' }],
    ['an unknown muscle', ExerciseSchema, { ...bridge, muscles: { primary: ['biceps'], secondary: [] } }],
    ['unknown equipment', ExerciseSchema, { ...bridge, equipment: ['barbell'] }],
    ['a negative rest', ExerciseSchema, { ...bridge, restSeconds: -1 }],
    ['a tempo with a part left out', ExerciseSchema, { ...bridge, tempo: { liftSeconds: 2, lowerSeconds: 3 } }],
    ['an id with a capital', ExerciseSchema, { ...bridge, id: 'Bridge' }],
    ['an id with markup', ExerciseSchema, { ...bridge, id: '<b>' }],
    ['an empty id', ExerciseSchema, { ...bridge, id: '' }],
    ['an exercise without cautions listed', ExerciseSchema, { ...bridge, cautions: undefined }],
    ['a routine of nothing', RoutineSchema, { id: 'empty', exercises: [] }],
    ['a routine of 31', RoutineSchema, { id: 'long', exercises: Array<string>(31).fill('a') }],
    ['a name of blanks', ExerciseTextSchema, { ...words, name: '  ' }],
    ['two steps', ExerciseTextSchema, { ...words, steps: words.steps.slice(0, 2) }],
    ['eight steps', ExerciseTextSchema, { ...words, steps: Array<string>(8).fill('Breathe.') }],
    ['one side without the other', ExerciseTextSchema, { ...words, sides: { ...words.sides, right: undefined } }],
    ['a source that cannot be found', SourceSchema, source],
    ['a DOI that is none', SourceSchema, { ...source, doi: 'doi:10.1' }],
    ['an address that is none', SourceSchema, { ...source, url: 'mayoclinic' }],
    ['a choice without a reason', OriginSchema, { origin: 'editorial', sources: [] }],
    ['an unknown origin', OriginSchema, { origin: 'hearsay' }],
    ['a collection without words', CollectionSchema, { ...whole, text: undefined }],
    ['an exercise under a key that is no id', CollectionSchema, { ...whole, exercises: { 'A B': bridge } }],
  ];
  for (const [what, schema, value] of table) {
    it(what, () => {
      expect(v.safeParse(schema, value).success).to.be.false;
    });
  }
});
