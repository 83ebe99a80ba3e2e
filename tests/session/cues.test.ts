import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Exercise, Level } from '../../src/content/model.js';
import { cuesOf } from '../../src/session/cues.js';
import type { Cue } from '../../src/session/cues.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Timeline } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';
import { always, anyBouts, anyTimeline, atLevelOne, bout } from './helpers.js';

/** A cue as `25 hold left 20 s`: second, code, numbers. */
function spell(cue: Cue): string {
  const { atMs, code } = cue;
  const numbers = Object.entries(cue).filter(
    ([name]) => !['atMs', 'code', 'phase', 'exercise', 'side', 'seconds', 'waits'].includes(name),
  );
  const side = 'side' in cue ? cue.side : null;
  const seconds = 'seconds' in cue ? `${cue.seconds} s` : null;
  const parts = [atMs / 1000, code, side, seconds, ...numbers.map(([, number]) => String(number))];
  return parts.filter((part) => part !== null).join(' ');
}

const cuesFor = (exercise: Exercise, level: Level): string[] =>
  cuesOf(buildTimeline([boutOf(exercise, level)])).map(spell);

/** Cues of a single hold that begins at 0. */
const duringHold = (holdSeconds: number): string[] =>
  cuesOf(buildTimeline([bout({ readySeconds: 0, holdSeconds })]))
    .slice(1)
    .map(spell);

describe('the cues of a built-in move', () => {
  it('of hip flexor, level 1', () => {
    expect(cuesFor(exercises['hip-flexor'], 1)).to.deep.equal([
      '0 get-ready left 25 s 0 1',
      '25 hold left 20 s 1 1',
      '35 halfway 10',
      '45 switch right 12 s',
      '57 hold right 20 s 1 1',
      '67 halfway 10',
    ]);
  });

  it('of butterfly, level 3', () => {
    expect(cuesFor(exercises.butterfly, 3)).to.deep.equal([
      '0 get-ready 25 s 0 1',
      '25 hold 30 s 1 2',
      '40 halfway 15',
      '55 rest 10 s 2 2',
      '65 hold 30 s 2 2',
      '80 halfway 15',
    ]);
  });

  it('of glute bridge, level 3', () => {
    expect(cuesFor(exercises['glute-bridge'], 3)).to.deep.equal([
      '0 get-ready 25 s 0 1',
      '25 repetitions 3 s 12 1 2',
      '39 lower',
      '79 repetition 7 12',
      '124 repetition 12 12',
      '133 rest 45 s 2 2',
      '178 repetitions 3 s 12 2 2',
      '192 lower',
      '232 repetition 7 12',
      '277 repetition 12 12',
    ]);
  });

  it('of leg swing, level 1: a count and no hold', () => {
    expect(cuesFor(exercises['leg-swing'], 1)).to.deep.equal([
      '0 get-ready left 10 s 0 1',
      '10 repetitions left 0 s 8 1 1',
      '18 repetition 5 8',
      '24 repetition 8 8',
      '26 switch right 12 s',
      '38 repetitions right 0 s 8 1 1',
      '46 repetition 5 8',
      '52 repetition 8 8',
    ]);
  });

  it('in a transition include which move of how many comes', () => {
    const cues = cuesOf(buildTimeline(atLevelOne([exercises.butterfly, exercises['hip-flexor']])));
    expect(cues.filter(({ code }) => code === 'next-exercise')).to.deep.equal([
      {
        ...{ code: 'next-exercise', atMs: 45_000, phase: 2, exercise: 'hip-flexor', side: 'left' },
        ...{ seconds: 20, step: 1, steps: 2, waits: false },
      },
    ]);
  });
});

it('during a hold there is no cue, or one halfway, or one each half minute, depending on its length', () => {
  const table: [seconds: number, ...cues: string[]][] = [
    [19],
    [20, '10 halfway 10'],
    [21, '11 halfway 10'],
    [60, '30 halfway 30'],
    [61, '30 remaining 31'],
    [69, '30 remaining 39'],
    [70, '30 remaining 40', '60 remaining 10'],
    [120, '30 remaining 90', '60 remaining 60', '90 remaining 30'],
  ];
  ofAll(table, ([seconds, ...cues]) => expect(duringHold(seconds)).to.deep.equal(cues));
});

describe('during a set', () => {
  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  /** The repetitions that begin with a cue. */
  const toldIn = (timeline: Timeline): number[] =>
    cuesOf(timeline)
      .filter(({ code }) => code !== 'lower')
      .map(({ phase }) => timeline.phases[phase]!.rep);
  const loweredAt = (timeline: Timeline): number[] =>
    cuesOf(timeline)
      .filter(({ code }) => code === 'lower')
      .map(({ atMs }) => atMs / 1000);

  it('"lower" is said once: at the first repetition where no other cue is still being spoken', () => {
    const [short, long] = [1, 4].map((holdSeconds) => bout({ readySeconds: 0, reps: 3, holdSeconds, tempo }));
    expect([loweredAt(buildTimeline([short!])), loweredAt(buildTimeline([long!]))]).to.deep.equal([[10], [6]]);
  });

  it('"lower" is said in each set, and after a single long hold with a lift', () => {
    const sets = bout({ readySeconds: 0, restSeconds: 5, reps: 2, sets: 2, holdSeconds: 4, tempo });
    const once = bout({ readySeconds: 0, holdSeconds: 20, tempo });
    expect([loweredAt(buildTimeline([sets])), loweredAt(buildTimeline([once]))]).to.deep.equal([[6, 31], [22]]);
  });

  it('the first and the last repetition have a cue, and from six on the middle one', () => {
    const table: [reps: number, ...told: number[]][] = [
      [2, 1, 2],
      [5, 1, 5],
      [6, 1, 4, 6],
      [7, 1, 5, 7],
      [12, 1, 7, 12],
    ];
    for (const liftSeconds of [2, 0]) {
      ofAll(table, ([reps, ...told]) =>
        expect(
          toldIn(buildTimeline([bout({ readySeconds: 0, reps, tempo: { ...tempo, liftSeconds } })])),
        ).to.deep.equal(told),
      );
    }
  });

  it('the first cue says how long to hold, also without a lift', () => {
    for (const liftSeconds of [2, 0]) {
      const held = { readySeconds: 0, reps: 3, holdSeconds: 4, tempo: { ...tempo, liftSeconds } };
      expect(cuesOf(buildTimeline([bout(held)]))[0]).to.include({ code: 'repetitions', seconds: 4, reps: 3 });
    }
  });
});

describe('the cues of any timeline', () => {
  const ever = (check: (timeline: Timeline, cues: readonly Cue[]) => void) =>
    always(anyTimeline, (timeline) => check(timeline, cuesOf(timeline)));

  it(
    'lie within their phase, in order',
    ever(({ phases }, cues) => {
      const outside = cues.filter(({ atMs, phase }) => atMs < phases[phase]!.startMs || atMs >= phases[phase]!.endMs);
      const times = cues.map(({ atMs }) => atMs);
      expect(outside).to.be.empty;
      expect(times).to.deep.equal([...times].sort((a, b) => a - b));
    }),
  );

  it(
    'within a phase are at least two seconds apart from others',
    ever(({ phases }, cues) => {
      cues.forEach(({ atMs, phase }, index) => {
        if (atMs === phases[phase]!.startMs) return;
        const [before, after] = [cues[index - 1]?.atMs ?? -Infinity, cues[index + 1]?.atMs ?? Infinity];
        expect(Math.min(atMs - before, after - atMs)).to.be.at.least(2_000);
      });
    }),
  );

  it(
    'are the same with and without waits, except for `waits` and for repetitions that are counted in a wait',
    always(anyBouts, (bouts) => {
      const manual = buildTimeline(bouts, { manual: true });
      const waiting = cuesOf(manual);
      const told = waiting.map((cue) => ('waits' in cue ? { ...cue, waits: false } : cue));
      const wasTold = ({ code, phase }: Cue) => code === 'repetition' && manual.phases[phase - 1]!.waits;
      expect(waiting.some(wasTold)).to.be.false;
      expect(told).to.deep.equal(cuesOf(buildTimeline(bouts)).filter((cue) => !wasTold(cue)));
      expect(waiting.every((cue) => !('waits' in cue) || cue.waits)).to.be.true;
    }),
  );

  it(
    'include every lead-in to a hold',
    ever(({ phases }, cues) => {
      const announced = cues.map(({ phase }) => phase);
      const leading = phases.flatMap((phase, index) => (phase.leadsIn ? [index] : []));
      expect(announced).to.include.members(leading);
    }),
  );

  it(
    'include every hold or set',
    ever(({ phases }, cues) => {
      const announced = new Set(
        cues.filter(({ code }) => code === 'hold' || code === 'repetitions').map(({ phase }) => phases[phase]!.group),
      );
      expect([...announced]).to.have.members([...new Set(phases.map(({ group }) => group))]);
    }),
  );
});
