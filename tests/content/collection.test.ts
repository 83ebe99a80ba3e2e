import { expect } from '@open-wc/testing';
import type { ExerciseId } from '../../src/content/lower-back-and-hips/exercises.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { lowerBackAndHips } from '../../src/content/lower-back-and-hips/index.js';
import { origins } from '../../src/content/lower-back-and-hips/origins.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { RoutineId } from '../../src/content/lower-back-and-hips/routines.js';
import { guideSources, sources } from '../../src/content/lower-back-and-hips/sources.js';
import { wholeCollection } from '../../src/content/lower-back-and-hips/whole.js';
import type { CollectionText, Exercise, GuideSection, Origin, Routine, Side, Source } from '../../src/content/model.js';
import { parseCollection } from '../../src/content/parse.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { PhaseKind } from '../../src/session/timeline.js';
import { contents, languages as spoken, LANGS, type Lang } from '../support/languages.js';
import { ofAll } from '../support/of-all.js';

interface Language {
  text: CollectionText;
  sideWords: Record<Side, string>;
  leaveOut: string;
  seated: string;
}

/** In each language, the words that these tests look for. */
const said: Record<Lang, Omit<Language, 'text'>> = {
  en: { sideWords: { left: 'left', right: 'right' }, leaveOut: 'leave this one out', seated: 'Seated' },
  da: { sideWords: { left: 'venstre', right: 'højre' }, leaveOut: 'spring øvelsen over', seated: 'Siddende' },
  sv: { sideWords: { left: 'vänster', right: 'höger' }, leaveOut: 'hoppa över den här', seated: 'Sittande' },
};
const languages = LANGS.map((lang) => [lang, { text: contents[lang], ...said[lang] }] as const);

const moves = Object.values<Exercise>(exercises);
const allRoutines = Object.values<Routine>(routines);
const exerciseOf = (id: string): Exercise => exercises[id as ExerciseId];
const idsOf = ({ exercises: ids, floorFree = [] }: Routine): string[] => [...ids, ...floorFree];
const formsOf = ({ forms }: Exercise): string[] =>
  Object.values<string | undefined>({ ...forms }).flatMap((id) => id ?? []);
const sectionsOf = ({ guide }: CollectionText): GuideSection[] => Object.values(guide ?? {}).flat();
const sourcesOf = ({ body }: GuideSection): string[] =>
  body.flatMap((statement) => (typeof statement === 'string' ? [] : statement.sources));

describe('the built-in collection', () => {
  it('passes the parser with the words of every language, without issues', () => {
    const whole = { ...wholeCollection(), extends: 'lower-back-and-hips' } as const;
    expect(parseCollection(whole)).to.deep.equal({ collection: whole, issues: [] });
  });

  it('files exercises and routines under their own ids', () =>
    ofAll(
      (['exercises', 'routines'] as const).flatMap((kind) => Object.entries<{ id: string }>(lowerBackAndHips[kind])),
      ([key, { id }]) => expect(id).to.equal(key),
    ));

  it('has only routines and forms of its own exercises', () => {
    const forms = moves.flatMap(formsOf);
    expect(Object.keys(exercises)).to.include.members([...allRoutines.flatMap(idsOf), ...forms]);
  });

  it('has no exercise that is in no routine and is no form of another', () => {
    const led = new Set([...allRoutines.flatMap(idsOf), ...moves.flatMap(formsOf)]);
    expect(Object.keys(exercises).filter((id) => !led.has(id))).to.be.empty;
  });
});

describe('a built-in exercise', () => {
  it('has a tempo exactly when it is repeated, and is held once exactly when it is a stretch or a march', () =>
    ofAll(moves, ({ kind, sides, dosage, tempo }) => {
      const isOnce = kind === 'stretch' || sides === 'alternate';
      expect(dosage.map(({ reps }) => reps > 1)).to.deep.equal(Array(3).fill(!isOnce));
      expect(tempo !== undefined).to.equal(!isOnce);
    }));

  it('has time to change sides exactly when there are sides to change', () =>
    ofAll(moves, ({ sides, switchSeconds }) => expect(switchSeconds > 0).to.equal(sides === 'each')));

  it('takes time in each repetition, and gets more from level to level', () =>
    ofAll(moves, ({ dosage, tempo }) => {
      const moving = (tempo?.liftSeconds ?? 0) + (tempo?.lowerSeconds ?? 0);
      expect(Math.min(...dosage.map(({ holdSeconds }) => holdSeconds + moving))).to.be.above(0);
      // for a move without a hold the number of repetitions counts
      const [first, second, third] = dosage.map(({ sets, reps, holdSeconds }) => sets * reps * (holdSeconds || 1));
      expect([first! < second!, second! < third!]).to.deep.equal([true, true]);
    }));

  it('is not a form of itself, and is the easier form of its harder one', () => {
    ofAll(moves, ({ id, forms }) => expect(Object.values(forms)).not.to.include(id));
    ofAll(
      moves.filter(({ forms }) => forms.harder !== undefined),
      ({ id, forms }) => expect(exerciseOf(forms.harder!).forms.easier).to.equal(id),
    );
  });
});

describe('the cautions', () => {
  const has = (caution: string) => moves.filter(({ cautions }) => cautions.includes(caution)).map(({ id }) => id);
  const idsWhere = (isMeant: (move: Exercise) => boolean) => moves.filter(isMeant).map(({ id }) => id);

  it('include pelvic-girdle pain for every standing, half-kneeling and side-lying move', () => {
    const oneLegged = idsWhere(
      ({ position }) => position === 'standing' || position === 'half-kneeling' || position === 'side-lying',
    );
    expect(has('pelvic-girdle')).to.include.members(oneLegged);
  });

  it('include hypermobility for every stretch and swing, and osteoporosis for every lean and tilt', () => {
    const stretches = idsWhere(({ kind }) => kind === 'stretch');
    expect(has('hypermobile')).to.include.members([...stretches, 'leg-swing', 'hip-circle']);
    const bones = moves
      .filter(({ cautions }) => cautions.some((each) => each.startsWith('bones-')))
      .map(({ id }) => id);
    const leans = ['seated-hamstring', 'chair-hamstring', 'chair-figure-four', 'chair-butterfly'];
    expect(bones).to.include.members([...leans, 'pelvic-tilt', 'seated-pelvic-tilt', 'hip-thrust', 'knee-to-chest']);
  });

  it('include a slipped disc for every move that rounds the back or stretches the leg', () => {
    const pulled = idsWhere(({ id }) => /knee-to-chest|hamstring|piriformis|figure-four|leg-swing/.test(id));
    expect([...has('disc'), ...has('disc-leave-out')]).to.include.members([...pulled, 'seated-pelvic-tilt']);
  });

  it('include dizziness for every move that means lying down or rolling over', () =>
    expect(has('dizzy-lying')).to.include.members(
      idsWhere(({ position }) => position === 'supine' || position === 'side-lying'),
    ));

  it('each stretch takes about a minute in all from the second level on', () =>
    ofAll(
      moves.filter(({ kind }) => kind === 'stretch'),
      ({ dosage }) => {
        expect(dosage.map(({ sets }) => sets)).to.deep.equal([1, 2, 2]);
        expect(dosage[2].sets * dosage[2].holdSeconds).to.equal(60);
      },
    ));
});

describe('the plan', () => {
  const plan = wholeCollection().plan!;
  const { strength } = routines;

  it('takes four to six weeks, each with strength, stretch or the short routine, and rest days', () => {
    expect(plan.reduce((sum, { weeks }) => sum + weeks, 0)).to.equal(6);
    ofAll(plan, ({ week }) => {
      expect(week).to.have.lengthOf(7);
      expect(week.filter((day) => day === null)).to.have.lengthOf.at.least(3);
      expect(Object.keys(routines)).to.include.members(week.filter((day) => day !== null));
    });
  });

  it('never has two strength days in a row, also not Sunday and Monday', () =>
    ofAll(plan, ({ week }) =>
      week.forEach((day, index) => {
        const next = week[(index + 1) % week.length];
        expect([day, next]).not.to.deep.equal([strength.id, strength.id]);
      }),
    ));

  it('changes one thing from step to step', () =>
    plan.slice(1).forEach(({ level, week }, index) => {
      const before = plan[index]!;
      const changes = [level !== before.level, String(week) !== String(before.week)].filter(Boolean);
      expect(changes).to.have.lengthOf(1);
    }));

  for (const [lang, { text }] of languages) {
    it(`is described in the guide with its weeks and the names of its routines and levels (${lang})`, () => {
      const sections = Object.fromEntries(text.guide!.plan!.map((section) => [section.id, section]));
      const titleOf = (id: string) => text.routines[id]!.title.replace(/\W*\{minutes\}| på \{minutes\}/, '');
      const [monday, tuesday] = sections.week!.items!;
      expect([monday, tuesday].map((said) => /[“”](.+?)”/.exec(said!)?.[1])).to.deep.equal(
        [strength.id, routines.stretch.id].map(titleOf),
      );
      const { levels } = spoken[lang].messages;
      let week = 1;
      plan.forEach(({ weeks, level }, index) => {
        const said = sections.steps!.items![index]!;
        expect(said.match(/\d+/g)).to.deep.equal([`${week}`, `${week + weeks - 1}`]);
        expect(said).to.include(`${levels[level - 1]}”`);
        week += weeks;
      });
      expect(sections.steps!.items![0]).to.include(`${titleOf(routines.short.id)}”`);
    });
  }
});

for (const [lang, { text, sideWords, leaveOut, seated }] of languages) {
  /** A sentence with left and right swapped, in lower case. */
  const mirrored = (sentence: string): string => {
    const { left, right } = sideWords;
    return sentence
      .toLowerCase()
      .replace(new RegExp(`(?<!\\p{L})(${left}|${right})(?!\\p{L})`, 'gu'), (word) => (word === left ? right : left));
  };
  const told = Object.entries(text.exercises);

  describe(`the words in ${lang}`, () => {
    it('exist for every exercise, routine and caution, and for nothing else', () => {
      const cautions = new Set(moves.flatMap((move) => move.cautions));
      expect(Object.keys(text.exercises)).to.have.members(Object.keys(exercises));
      expect(Object.keys(text.routines)).to.have.members(Object.keys(routines));
      expect(Object.keys(text.cautions)).to.have.members([...cautions]);
    });

    it('say of each move where it should be felt, and when to stop', () =>
      ofAll(told, ([, { feels, stop }]) => {
        // continues the sentence "You should feel"
        expect(feels).to.match(/^\p{Ll}.*[^.]$/u);
        expect(stop).to.match(/^\p{Lu}.*\.$/u);
      }));

    it('put cautions that say to leave a move out before all others', () => {
      const leavesOut = (id: string) => text.cautions[id]!.toLowerCase().includes(`: ${leaveOut}`);
      ofAll(moves, ({ cautions }) => {
        const first = cautions.findIndex((id) => !leavesOut(id));
        expect(cautions.slice(Math.max(0, first)).filter(leavesOut)).to.be.empty;
      });
    });

    it('offer a seated form of each standing move and of sit-to-stand', () =>
      ofAll(
        moves.filter(({ id, position }) => position === 'standing' || id === 'sit-to-stand'),
        ({ id }) => expect(text.exercises[id]!.easier).to.include(`${seated}: `),
      ));

    it('give hints only on moves that are in the routine', () => {
      const astray = Object.entries(text.routines).flatMap(([id, { hints }]) => {
        const moves = Object.hasOwn(routines, id) ? idsOf(routines[id as RoutineId]) : [];
        return Object.keys(hints ?? {}).flatMap((move) => (moves.includes(move) ? [] : [`${move} in ${id}`]));
      });
      expect(astray).to.be.empty;
    });

    it('have at least two steps down to the floor and two up', () => {
      expect(Math.min(text.floor!.down.length, text.floor!.up.length)).to.be.above(1);
    });

    it('have unique section ids within each topic of the guide', () =>
      ofAll(Object.entries(text.guide!), ([, sections]) => {
        const ids = sections.map(({ id }) => id);
        expect([...new Set(ids)]).to.deep.equal(ids);
      }));

    // the length of steps is checked in tests/house/words.test.mjs
    it('have at least three steps and one mistake for each move, and sides exactly for sided moves', () =>
      ofAll(told, ([id, { steps, sides, mistakes }]) => {
        expect(steps).to.have.lengthOf.at.least(3);
        expect(mistakes).not.to.be.empty;
        expect(sides !== undefined).to.equal(exerciseOf(id).sides === 'each');
      }));

    it('begin each side with its name, repeat it in the switch, and say the same of left and right', () =>
      ofAll(
        told.filter(([, { sides }]) => sides),
        ([, { sides }]) => {
          const { left, right, toLeft, toRight } = sides!;
          for (const [said, way, word] of [
            [left, toLeft, sideWords.left],
            [right, toRight, sideWords.right],
          ] as const) {
            // "Left knee" from "Left knee down."
            const [named] = /^\S+ [\p{L}-]+/u.exec(said) ?? [said];
            expect(named.toLowerCase().startsWith(`${word} `), said).to.be.true;
            expect(way.toLowerCase()).to.include(named.toLowerCase());
          }
          expect(mirrored(left)).to.equal(right.toLowerCase());
          expect(mirrored(toLeft)).to.equal(toRight.toLowerCase());
          expect(new Set([left, right, toLeft, toRight]).size).to.equal(4);
        },
      ));

    it('have no fixed number in the title of a routine, since its length depends on level and pace', () =>
      ofAll(Object.entries(text.routines), ([, { title }]) =>
        expect(title.replace('{minutes}', '')).not.to.match(/[\d{}]/),
      ));
  });
}

describe('all languages have the same', () => {
  const counts: Record<string, (language: Language) => unknown> = {
    'number of steps and mistakes, and phases with own words': ({ text }) =>
      Object.fromEntries(
        Object.entries(text.exercises).map(([id, { steps, mistakes, phases }]) => [
          id,
          [steps.length, mistakes.length, Object.keys(phases ?? {}).sort()],
        ]),
      ),
    hints: ({ text }) =>
      Object.entries(text.routines).flatMap(([routine, { hints }]) =>
        Object.keys(hints ?? {}).map((exercise) => `${routine} ${exercise}`),
      ),
    'number of steps to the floor and up': ({ text: { floor } }) => [floor?.down.length, floor?.up.length],
    'guide sections, items and sources': ({ text }) =>
      sectionsOf(text).map((section) => [section.id, section.items?.length, sourcesOf(section)]),
  };
  for (const [what, count] of Object.entries(counts)) {
    it(what, () => {
      const [first, ...others] = languages.map(([, language]) => count(language));
      ofAll(others, (other) => expect(other).to.deep.equal(first));
    });
  }
});

describe('the origin of a number', () => {
  const numbersOf = (id: string) => Object.entries<Origin>({ ...origins[id as ExerciseId] });
  const everyNumber = Object.keys(origins).flatMap((id) =>
    numbersOf(id).map(([number, from]) => [`${number} of ${id}`, from] as const),
  );

  it('exists for every chosen number of every exercise, and for no other', () => {
    expect(Object.keys(origins)).to.have.members(Object.keys(exercises));
    ofAll(moves, (move) => {
      const { phases } = buildTimeline([boutOf(move, 3)]);
      const happens = (kind: PhaseKind) => phases.some((phase) => phase.kind === kind);
      const chosen = {
        ...{ holdSeconds: true, reps: true, sets: true, tempo: move.tempo !== undefined },
        ...{ switchSeconds: happens('switch'), restSeconds: happens('rest') },
      };
      const names = Object.entries(chosen).flatMap(([name, is]) => (is ? [name] : []));
      expect(numbersOf(move.id).map(([name]) => name)).to.have.members(names);
    });
  });

  it('is well formed, and names only sources that exist', () =>
    ofAll(everyNumber, ([, from]) => {
      if (from.origin === 'editorial') expect(from.reason.trim()).not.to.equal('');
      expect(Object.keys(sources)).to.include.members(from.origin === 'editorial' ? from.sources : []);
    }));

  it('is the article exactly for the holds of its five stretches', () => {
    const fromArticle = everyNumber.flatMap(([name, { origin }]) => (origin === 'article' ? [name] : []));
    expect(fromArticle).to.have.members([
      'holdSeconds of knee-to-chest',
      'holdSeconds of seated-piriformis',
      'holdSeconds of seated-hamstring',
      'holdSeconds of hip-flexor',
      'holdSeconds of butterfly',
    ]);
  });

  it('the holds of stretches are within the 20 to 30 seconds of the article', () =>
    ofAll(
      moves.filter(({ kind }) => kind === 'stretch'),
      ({ dosage }) => {
        for (const { holdSeconds } of dosage) expect(holdSeconds).to.be.within(20, 30);
      },
    ));
});

// that each source can be found and is used is checked in tests/house/words.test.mjs
describe('a source', () => {
  const all = Object.values<Source>(sources);

  it('is well formed, has its own id, and has the same year in label and citation', () =>
    ofAll(Object.entries<Source>(sources), ([key, source]) => {
      expect(source.id).to.equal(key);
      expect(/\b(19|20)\d\d\b/.exec(source.citation)?.[0]).to.equal(source.year?.toString());
    }));

  it('has a label of its own', () => {
    expect(new Set(all.map(({ label }) => label)).size).to.equal(all.length);
  });

  it('is delivered with the guide exactly if the guide cites it, in each language', () =>
    ofAll(languages, ([, { text }]) => {
      const cited = new Set(sectionsOf(text).flatMap(sourcesOf));
      expect([...cited]).to.have.members(Object.keys(guideSources));
    }));
});
