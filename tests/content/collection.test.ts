import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { exercises, type ExerciseId } from '../../src/content/lower-back-and-hips/exercises.js';
import { lowerBackAndHips } from '../../src/content/lower-back-and-hips/index.js';
import { origins } from '../../src/content/lower-back-and-hips/origins.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { RoutineId } from '../../src/content/lower-back-and-hips/routines.js';
import { guideSources, sources } from '../../src/content/lower-back-and-hips/sources.js';
import { wholeCollection, wholeText } from '../../src/content/lower-back-and-hips/whole.js';
import type { CollectionText, Exercise, GuideSection, Origin, Routine, Side, Source } from '../../src/content/model.js';
import {
  CollectionSchema,
  CollectionTextSchema,
  DosageSchema,
  ExerciseSchema,
  ExerciseTextSchema,
  OriginSchema,
  ReviewSchema,
  RoutineSchema,
  SourceSchema,
  StatementSchema,
} from '../../src/content/schema.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { PhaseKind } from '../../src/session/timeline.js';

interface Language {
  text: CollectionText;
  sideWords: Record<Side, string>;
}

const languages: Record<'en' | 'da', Language> = {
  en: { text: wholeText('en'), sideWords: { left: 'left', right: 'right' } },
  da: { text: wholeText('da'), sideWords: { left: 'venstre', right: 'højre' } },
};
const { en, da } = languages;

const moves = Object.values<Exercise>(exercises);
const allRoutines = Object.values<Routine>(routines);
const exerciseOf = (id: string): Exercise => exercises[id as ExerciseId];
const formsOf = ({ forms }: Exercise): string[] => Object.values<string>({ ...forms });
const idsOf = ({ exercises: ids, floorFree = [] }: Routine): string[] => [...ids, ...floorFree];
const sectionsOf = ({ guide }: CollectionText): GuideSection[] => Object.values(guide ?? {}).flat();
const sourcesOf = ({ body }: GuideSection): string[] =>
  body.flatMap((statement) => (typeof statement === 'string' ? [] : statement.sources));

describe('the built-in collection', () => {
  it('is what the schema says, with the words of every language', () => {
    const whole = wholeCollection();
    expect(v.parse(CollectionSchema, whole)).to.deep.equal(whole);
  });

  for (const kind of ['exercises', 'routines'] as const) {
    it(`files its ${kind} under their own ids`, () => {
      const filed = Object.entries<{ id: string }>(lowerBackAndHips[kind]);
      expect(filed.map(([key]) => key)).to.deep.equal(filed.map(([, { id }]) => id));
    });
  }

  it('has only routines of its own exercises, with and without the floor', () => {
    expect(Object.keys(exercises)).to.include.members(allRoutines.flatMap(idsOf));
  });

  it('has only forms that are its own exercises', () => {
    const forms = moves.flatMap(formsOf);
    expect(forms.filter((id) => !Object.hasOwn(exercises, id))).to.be.empty;
  });

  it('has no exercise that nobody is led to', () => {
    const led = new Set([...allRoutines.flatMap(idsOf), ...moves.flatMap(formsOf)]);
    expect(Object.keys(exercises).filter((id) => !led.has(id))).to.be.empty;
  });
});

describe('a built-in exercise', () => {
  for (const { id, kind, sides, dosage, tempo, switchSeconds, forms } of moves) {
    it(`${id} has a tempo exactly when it is repeated`, () => {
      expect(tempo !== undefined).to.equal(dosage.some(({ reps }) => reps > 1));
    });

    it(`${id} is held once exactly when it is a stretch or a march`, () => {
      const once = kind === 'stretch' || sides === 'alternate';
      expect(dosage.every(({ reps }) => reps === 1)).to.equal(once);
    });

    it(`${id} has time to change sides exactly when there are sides to change`, () => {
      expect(switchSeconds > 0).to.equal(sides === 'each');
    });

    it(`${id} takes time in each repetition`, () => {
      const moving = (tempo?.liftSeconds ?? 0) + (tempo?.lowerSeconds ?? 0);
      expect(Math.min(...dosage.map(({ holdSeconds }) => holdSeconds + moving))).to.be.above(0);
    });

    it(`${id} gets more from level to level`, () => {
      // what is not held counts by the number of its repetitions
      const [first, second, third] = dosage.map(({ sets, reps, holdSeconds }) => sets * reps * (holdSeconds || 1));
      expect(first).to.be.below(second!);
      expect(second).to.be.below(third!);
    });

    it(`${id} is not a form of itself`, () => {
      expect(Object.values(forms)).not.to.include(id);
    });
  }

  const withHarder = moves.filter(({ forms }) => forms.harder !== undefined);
  for (const { id, forms } of withHarder) {
    it(`${id} is the easier form of its harder one`, () => {
      expect(exerciseOf(forms.harder!).forms.easier).to.equal(id);
    });
  }

  it('has a harder form in some cases', () => {
    expect(withHarder).not.to.be.empty;
  });
});

for (const [lang, { text, sideWords }] of Object.entries(languages)) {
  /** A sentence with left and right changed over, in lower case. */
  const mirrored = (sentence: string): string => {
    const { left, right } = sideWords;
    return sentence
      .toLowerCase()
      .replace(new RegExp(`(?<!\\p{L})(${left}|${right})(?!\\p{L})`, 'gu'), (word) => (word === left ? right : left));
  };

  describe(`the words in ${lang}`, () => {
    it('are what the schema says', () => {
      expect(v.parse(CollectionTextSchema, text)).to.deep.equal(text);
    });

    it('are there for every exercise, routine and caution, and for no other', () => {
      expect(Object.keys(text.exercises)).to.have.members(Object.keys(exercises));
      expect(Object.keys(text.routines)).to.have.members(Object.keys(routines));
      const cautions = new Set(moves.flatMap((move) => move.cautions));
      expect(Object.keys(text.cautions)).to.have.members([...cautions]);
    });

    it('give hints on the moves of a routine only', () => {
      const astray = Object.entries(text.routines).flatMap(([id, { hints }]) => {
        const moves = Object.hasOwn(routines, id) ? idsOf(routines[id as RoutineId]) : [];
        return Object.keys(hints ?? {}).flatMap((move) => (moves.includes(move) ? [] : [`${move} in ${id}`]));
      });
      expect(astray).to.be.empty;
    });

    it('lead down to the floor and up again', () => {
      const { down = [], up = [] } = text.floor ?? {};
      expect([down.length, up.length].every((steps) => steps > 1)).to.be.true;
    });

    it('rest on sources that exist', () => {
      const named = sectionsOf(text).flatMap(sourcesOf);
      expect(Object.keys(sources)).to.include.members(named);
    });

    it('do not have two sections of one id in a topic of the guide', () => {
      const twice = Object.entries(text.guide ?? {}).flatMap(([topic, sections]) =>
        sections.flatMap(({ id }, index) =>
          sections.findIndex((other) => other.id === id) === index ? [] : [`${topic} ${id}`],
        ),
      );
      expect(twice).to.be.empty;
    });

    for (const [id, { steps, sides, mistakes }] of Object.entries(text.exercises)) {
      it(`tell ${id} in three steps or more, of 20 words at most`, () => {
        expect(steps).to.have.lengthOf.at.least(3);
        expect(steps.filter((step) => step.split(/\s+/).length > 20)).to.be.empty;
      });

      it(`name the sides of ${id} exactly when it has some`, () => {
        expect(sides !== undefined).to.equal(exerciseOf(id).sides === 'each');
      });

      it(`warn of a mistake in ${id}`, () => {
        expect(mistakes).not.to.be.empty;
      });

      if (!sides) continue;

      it(`tell each side of ${id} apart`, () => {
        const said = Object.values(sides);
        expect(new Set(said).size).to.equal(said.length);
      });

      for (const side of ['left', 'right'] as const) {
        const change = side === 'left' ? 'toLeft' : 'toRight';
        // "Left knee" of "Left knee down."
        const [named] = /^\S+ [\p{L}-]+/u.exec(sides[side]) ?? [sides[side]];

        it(`name the ${side} side first in ${id}`, () => {
          expect(sides[side].toLowerCase().startsWith(`${sideWords[side]} `), sides[side]).to.be.true;
        });

        it(`say the same on the way to the ${side} side in ${id}`, () => {
          expect(sides[change].toLowerCase()).to.include(named.toLowerCase());
        });
      }

      it(`say on the right of ${id} what they say on the left`, () => {
        expect(mirrored(sides.left)).to.equal(sides.right.toLowerCase());
        expect(mirrored(sides.toLeft)).to.equal(sides.toRight.toLowerCase());
      });
    }

    for (const [id, { title }] of Object.entries(text.routines)) {
      it(`leave the length of ${id} to be counted: a level or a pace changes it`, () => {
        expect(title.replace('{minutes}', '')).not.to.match(/[\d{}]/);
      });
    }
  });
}

describe('the languages say as much as each other', () => {
  const counts: Record<string, (language: Language) => unknown> = {
    'in steps, mistakes and own words of a phase': ({ text }) =>
      Object.fromEntries(
        Object.entries(text.exercises).map(([id, { steps, mistakes, phases }]) => [
          id,
          [steps.length, mistakes.length, Object.keys(phases ?? {}).sort()],
        ]),
      ),
    'in hints': ({ text }) =>
      Object.entries(text.routines).flatMap(([routine, { hints }]) =>
        Object.keys(hints ?? {}).map((exercise) => `${routine} ${exercise}`),
      ),
    'on the way to the floor': ({ text: { floor } }) => [floor?.down.length, floor?.up.length],
    'in the guide, on the same sources': ({ text }) =>
      sectionsOf(text).map((section) => [section.id, section.items?.length, sourcesOf(section)]),
  };
  for (const [what, count] of Object.entries(counts)) {
    it(what, () => {
      expect(count(da)).to.deep.equal(count(en));
    });
  }
});

describe('where a number comes from', () => {
  for (const [id, origin] of Object.entries(origins)) {
    const numbers = Object.entries<Origin>({ ...origin });

    it(`stands for every chosen number of ${id}, and for no other`, () => {
      const move = exerciseOf(id);
      const { phases } = buildTimeline([boutOf(move, 3)]);
      const happens = (kind: PhaseKind) => phases.some((phase) => phase.kind === kind);
      const chosen = {
        holdSeconds: true,
        reps: true,
        sets: true,
        tempo: move.tempo !== undefined,
        switchSeconds: happens('switch'),
        restSeconds: happens('rest'),
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

  it('is the article for the holds of its five stretches, and for nothing else', () => {
    const fromArticle = Object.entries(origins).flatMap(([id, origin]) =>
      Object.entries<Origin>({ ...origin }).flatMap(([number, from]) =>
        from.origin === 'article' ? [`${number} of ${id}`] : [],
      ),
    );
    expect(fromArticle).to.have.members([
      'holdSeconds of knee-to-chest',
      'holdSeconds of seated-piriformis',
      'holdSeconds of seated-hamstring',
      'holdSeconds of hip-flexor',
      'holdSeconds of butterfly',
    ]);
  });

  for (const { id, dosage } of moves.filter(({ kind }) => kind === 'stretch')) {
    it(`keeps ${id} within the article's 20 to 30 seconds`, () => {
      expect(dosage.filter(({ holdSeconds }) => holdSeconds < 20 || holdSeconds > 30)).to.be.empty;
    });
  }
});

describe('a source', () => {
  const ofNumbers = Object.values(origins).flatMap((origin) =>
    Object.values<Origin>({ ...origin }).flatMap((from) => (from.origin === 'editorial' ? from.sources : [])),
  );
  const named = new Set([...ofNumbers, ...sectionsOf(en.text).flatMap(sourcesOf)]);

  for (const [key, source] of Object.entries<Source>(sources)) {
    const { doi, pmid, url, year, citation } = source;

    it(`${key} is well formed, under its own id`, () => {
      expect(v.parse(SourceSchema, source).id).to.equal(key);
    });

    it(`${key} can be found by a reader`, () => {
      expect([doi, pmid, url].filter(Boolean)).not.to.be.empty;
    });

    it(`${key} is cited with its year, or with none`, () => {
      expect(/\b(19|20)\d\d\b/.exec(citation)?.[0]).to.equal(year?.toString());
    });

    it(`${key} is named by some number or by the guide`, () => {
      expect([...named]).to.include(key);
    });
  }

  for (const [lang, { text }] of Object.entries(languages)) {
    it(`is fetched with the guide exactly when that cites it, in ${lang}`, () => {
      const cited = new Set(sectionsOf(text).flatMap(sourcesOf));
      expect([...cited]).to.have.members(Object.keys(guideSources));
    });
  }

  it('has a label of its own', () => {
    const labels = Object.values<Source>(sources).map(({ label }) => label);
    expect(new Set(labels).size).to.equal(labels.length);
  });
});

describe('the schema turns away', () => {
  const bridge = exercises['glute-bridge'];
  const words = en.text.exercises['hip-flexor']!;
  const dose = bridge.dosage[0];
  const whole = wholeCollection();
  const source = { id: 'a', label: 'A book', citation: 'Somebody. A book. 1999.' };
  const found = { ...source, url: 'https://example.org/' };
  const routine = { id: 'some', exercises: ['a'] };
  const review = { who: 'A', role: 'reader', date: '2025-06-01', lang: 'en', hash: '0'.repeat(64) };

  const sound: [schema: v.GenericSchema, value: unknown][] = [
    [DosageSchema, dose],
    [DosageSchema, { ...dose, holdSeconds: 0 }],
    [ExerciseSchema, bridge],
    [ExerciseTextSchema, words],
    [CollectionSchema, whole],
    [SourceSchema, found],
    [RoutineSchema, routine],
    [ReviewSchema, review],
    [StatementSchema, { text: 'A claim.', sources: ['a'] }],
    [OriginSchema, { origin: 'editorial', sources: [], reason: 'A reason' }],
  ];
  it('nothing that is sound', () => {
    expect(sound.filter(([schema, value]) => !v.is(schema, value))).to.be.empty;
  });

  const table: [what: string, schema: v.GenericSchema, value: unknown][] = [
    ['a hold of less than no seconds', DosageSchema, { ...dose, holdSeconds: -1 }],
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
    ['a routine at a pace of its own', RoutineSchema, { ...routine, pace: 'fast' }],
    ['a routine of no sets', RoutineSchema, { ...routine, setsAtMost: 0 }],
    ['a routine of nothing without the floor', RoutineSchema, { ...routine, floorFree: [] }],
    ['a name of blanks', ExerciseTextSchema, { ...words, name: '  ' }],
    ['two steps', ExerciseTextSchema, { ...words, steps: words.steps.slice(0, 2) }],
    ['eight steps', ExerciseTextSchema, { ...words, steps: Array<string>(8).fill('Breathe.') }],
    ['one side without the other', ExerciseTextSchema, { ...words, sides: { ...words.sides, right: undefined } }],
    ['a source that cannot be found', SourceSchema, source],
    ['a source without a label', SourceSchema, { ...found, label: undefined }],
    ['a claim without sources', StatementSchema, { text: 'A claim.', sources: [] }],
    ['a review of a day that never was', ReviewSchema, { ...review, date: '2025-13-01' }],
    ['a review of no text', ReviewSchema, { ...review, hash: '0' }],
    ['a DOI that is none', SourceSchema, { ...found, doi: 'doi:10.1' }],
    ['an address that is none', SourceSchema, { ...found, url: 'mayoclinic' }],
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
