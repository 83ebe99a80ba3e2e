import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Exercise, Level, Pace, Position } from '../../src/content/model.js';
import { boutOf, buildTimeline, doseAt, phaseIndexAt, secondsBetween } from '../../src/session/timeline.js';
import type { Bout, BoutOverrides, Phase, Timeline } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';
import { always, anyBouts, anyTimeline, BOTH_SIDES, bout, secondsOf, spell } from './helpers.js';

const bridge: Exercise = exercises['glute-bridge'];
const butterfly: Exercise = exercises.butterfly;
const hipFlexor: Exercise = exercises['hip-flexor'];
const swing: Exercise = exercises['leg-swing'];
const circle: Exercise = exercises['hip-circle'];
const march: Exercise = exercises['march-on-the-spot'];
const three: readonly Exercise[] = [bridge, butterfly, hipFlexor];

const timelineOf = (moves: readonly Exercise[], level: Level, pace: Pace = 'standard'): Timeline =>
  buildTimeline(
    moves.map((exercise) => boutOf(exercise, level)),
    { pace },
  );

/** Seconds of the first of each kind of phase. */
const lengths = (timeline: Timeline): Record<string, number> =>
  Object.fromEntries([...timeline.phases].reverse().map((phase) => [phase.kind, secondsOf(phase)]));

describe('the length of a session', () => {
  // by level, at the standard pace; then at level 1 at the gentle one
  const table: [what: string, moves: readonly Exercise[], levels: number[], gentle: number][] = [
    ['repetitions', [bridge], [25 + 8 * 9, 25 + 12 * 9, 25 + 12 * 9 + 45 + 12 * 9], 38 + 8 * 12],
    ['a stretch', [butterfly], [25 + 20, 25 + 20 + 10 + 20, 25 + 30 + 10 + 30], 38 + 20],
    [
      'a sided stretch',
      [hipFlexor],
      [25 + 20 + 12 + 20, 25 + 4 * 20 + 3 * 12, 25 + 4 * 30 + 3 * 12],
      38 + 20 + 18 + 20,
    ],
    ['a swing', [swing], [10 + 16 + 12 + 16, 10 + 24 + 12 + 24, 10 + 4 * 24 + 3 * 12], 15 + 24 + 18 + 24],
    ['a circle', [circle], [10 + 32 + 12 + 32], 15 + 8 * 6 + 18 + 8 * 6],
    ['a march', [march], [10 + 120, 10 + 150, 10 + 180], 15 + 120],
    ['three moves', three, [25 + 72 + 15 + 20 + 20 + 52, 25 + 108 + 15 + 50 + 20 + 116], 38 + 96 + 23 + 20 + 30 + 58],
  ];
  for (const [what, moves, levels, gentle] of table) {
    it(`is as counted by hand: ${what}`, () => {
      const made = levels.map((_, index) => timelineOf(moves, (index + 1) as Level));
      const seconds = [...made, timelineOf(moves, 1, 'gentle')].map(({ durationMs }) => durationMs / 1000);
      expect(seconds).to.deep.equal([...levels, gentle]);
    });
  }
});

describe('the gentle pace', () => {
  const gentle = (...bouts: Bout[]) => lengths(buildTimeline(bouts, { pace: 'gentle' }));

  it('makes each get-ready, switch, rest and transition half as long again, in whole seconds', () => {
    const table = { 25: 38, 10: 15, 15: 23, 8: 12, 45: 68 };
    ofAll(Object.entries(table), ([standard, slower]) => {
      const seconds = Number(standard);
      const pauses = { readySeconds: seconds, switchSeconds: seconds, restSeconds: seconds };
      const twoSets = [bout({ ...pauses, sides: BOTH_SIDES, sets: 2, position: 'side-lying' }), bout(pauses)];
      expect(gentle(...twoSets)).to.include({ ready: slower, switch: slower, rest: slower, transition: slower });
    });
  });

  it('makes each movement slower, and does not change holds', () => {
    const table = { 0: undefined, 1: 2, 2: 3, 3: 4, 4: 6 };
    ofAll(Object.entries(table), ([standard, slower]) => {
      const seconds = Number(standard);
      const tempo = { liftSeconds: seconds, lowerSeconds: seconds, breatheSeconds: seconds };
      const { lift, lower, breathe, hold } = gentle(bout({ tempo, holdSeconds: 3 }));
      expect([lift, lower, breathe, hold]).to.deep.equal([slower, slower, slower, 3]);
    });
  });
});

describe('the order of phases', () => {
  const tempo = bridge.tempo!;
  const twoSets = bout({ position: 'side-lying', sides: BOTH_SIDES, sets: 2, switchSeconds: 20, restSeconds: 45 });
  const atOnce = { readySeconds: 0, switchSeconds: 0, restSeconds: 0 };
  const table: [what: string, bouts: Bout[], phases: string][] = [
    ['a plain timer', [boutOf(null, 1)], 'ready 5, hold 30'],
    ['a sided stretch', [boutOf(hipFlexor, 1)], 'ready 25 left, hold 20 left, switch 12 right, hold 20 right'],
    [
      'two sets of a sided stretch: left, right, left, right',
      [boutOf(hipFlexor, 3, { readySeconds: 0 })],
      'hold 30 left, switch 12 right, hold 30 right, switch 12 left, hold 30 left, switch 12 right, hold 30 right',
    ],
    ['a stretch of both sides', [boutOf(butterfly, 3)], 'ready 25, hold 30, rest 10, hold 30'],
    [
      'sets lying on the side: all on the left, then one turn',
      [{ ...twoSets, readySeconds: 0 }],
      'hold 30 left, rest 45 left, hold 30 left, switch 20 right, hold 30 right, rest 45 right, hold 30 right',
    ],
    [
      'repetitions',
      [bout({ reps: 2, holdSeconds: 3, tempo })],
      'ready 5, lift 2, hold 3, lower 3, breathe 1, lift 2, hold 3, lower 3, breathe 1',
    ],
    ['a swing, which is not held', [boutOf(swing, 1, { reps: 2, eachSide: false })], 'ready 10, lift 2, lift 2'],
    ['a march, which has no sides to change', [boutOf(march, 2)], 'ready 10, hold 150'],
    [
      'two exercises',
      [bout(), bout({ readySeconds: null, position: 'supine' })],
      'ready 5, hold 30, transition 30, hold 30',
    ],
    [
      'no seconds to get ready, change and rest',
      [{ ...twoSets, ...atOnce }, bout(atOnce)],
      'hold 30 left, hold 30 left, hold 30 right, hold 30 right, hold 30',
    ],
    [
      'parts of no length',
      [bout({ tempo: { ...tempo, lowerSeconds: 0, breatheSeconds: 0 } })],
      'ready 5, lift 2, hold 30',
    ],
    ['nothing to do', [], ''],
  ];
  for (const [what, bouts, phases] of table) {
    it(`is right for ${what}`, () => expect(buildTimeline(bouts).phases.map(spell).join(', ')).to.equal(phases));
  }

  it('has one get-ready and then transitions between moves', () => {
    const between = timelineOf(three, 1).phases.filter(({ kind }) => kind === 'ready' || kind === 'transition');
    expect(between.map(spell)).to.deep.equal(['ready 25', 'transition 15', 'transition 20 left']);
  });
});

describe('a phase', () => {
  it('counts sets and repetitions from 1; a rest belongs to the set after it', () => {
    const { phases } = timelineOf([bridge], 3);
    expect(phases.at(-1)).to.include({ kind: 'breathe', set: 2, sets: 2, rep: 12, reps: 12 });
    expect(phases.find(({ kind }) => kind === 'rest')).to.include({ set: 2, rep: 1, group: 1 });
  });

  it('names the exercise that it leads to, by its place in the list of steps', () => {
    const { phases, steps } = buildTimeline([...three.map((each) => boutOf(each, 1)), boutOf(null, 1)]);
    const transitions = phases.filter(({ kind }) => kind === 'transition');
    expect(transitions.map(({ exercise }) => exercise)).to.deep.equal(['butterfly', 'hip-flexor', null]);
    expect(transitions.map(({ step }) => steps[step])).to.deep.equal(['butterfly', 'hip-flexor', null]);
  });

  it('is frozen, and so is the timeline around it', () => {
    const timeline = timelineOf(three, 1);
    const frozen = [timeline, timeline.phases, timeline.steps, ...timeline.phases].map(Object.isFrozen);
    expect(frozen).not.to.include(false);
  });
});

it('the default get-ready depends on the position', () => {
  const seconds: Record<Position, number> = {
    ...{ supine: 25, prone: 25, 'side-lying': 25, 'floor-sit': 25, 'all-fours': 25, 'half-kneeling': 25, bench: 25 },
    ...{ standing: 10, chair: 10 },
  };
  const readyIn = (position: Position | null) => lengths(buildTimeline([bout({ position, readySeconds: null })])).ready;
  ofAll(Object.entries(seconds), ([position, expected]) => expect(readyIn(position as Position)).to.equal(expected));
  expect(readyIn(null)).to.equal(5);
});

it('the seconds between two positions are the same both ways', () => {
  const lying: Position[] = ['supine', 'prone', 'side-lying', 'floor-sit', 'all-fours'];
  const up: Position[] = ['standing', 'chair'];
  const every: Position[] = [...lying, 'half-kneeling', 'bench', ...up];
  const pairs = (some: Position[], others: Position[], seconds: number) =>
    some.flatMap((from) =>
      others.flatMap((to) => (from === to ? [] : [[`${from} ${to}`, from, to, seconds] as const])),
    );
  ofAll(
    [
      ...pairs(lying, lying, 15),
      ...pairs(['half-kneeling'], every, 20),
      ...pairs(['bench'], lying, 20),
      ...pairs(['chair'], ['standing'], 20),
      ...pairs([...lying, 'bench'], up, 30),
      ...every.map((same) => [same, same, same, 10] as const),
      ...(
        [
          [null, null, 10],
          [null, 'supine', 10],
        ] as const
      ).map((row) => ['a plain timer', ...row] as const),
    ],
    ([, from, to, seconds]) =>
      expect([secondsBetween(from, to), secondsBetween(to, from)]).to.deep.equal([seconds, seconds]),
  );
});

describe('a manual session', () => {
  /** Each phase in words, with `…` after those that wait. */
  const waits = (...bouts: Bout[]): string =>
    buildTimeline(bouts, { manual: true })
      .phases.map((phase) => spell(phase) + (phase.waits ? ' …' : ''))
      .join(', ');
  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  const twice = { reps: 2, holdSeconds: 3, tempo };
  const table: [what: string, bout: Bout, phases: string][] = [
    ['a stretch, before its hold', bout(), 'ready 5 …, hold 30'],
    [
      'repetitions, after the breath of each but the last',
      bout(twice),
      'ready 5 …, lift 2, hold 3, lower 3, breathe 1 …, lift 2, hold 3, lower 3, breathe 1',
    ],
    [
      'repetitions without lowering and breath, after each hold but the last',
      bout({ ...twice, tempo: { liftSeconds: 2, lowerSeconds: 0, breatheSeconds: 0 } }),
      'ready 5 …, lift 2, hold 3 …, lift 2, hold 3',
    ],
    [
      'sets, only at the rest between them',
      bout({ ...twice, reps: 1, sets: 2, tempo: { ...tempo, breatheSeconds: 0 } }),
      'ready 5 …, lift 2, hold 3, lower 3, rest 30 …, lift 2, hold 3, lower 3',
    ],
    [
      'a swing, only before it and not between swings',
      boutOf(swing, 1, { reps: 2 }),
      'ready 10 left …, lift 2 left, lift 2 left, switch 12 right …, lift 2 right, lift 2 right',
    ],
    ['a repeated stretch without a tempo, only before it', bout({ reps: 2 }), 'ready 5 …, hold 30, hold 30'],
  ];
  for (const [what, bout, phases] of table) {
    it(`waits in ${what}`, () => expect(waits(bout)).to.equal(phases));
  }

  it(
    'is as long as the same session without waits',
    always(anyBouts, (bouts) => {
      const [waiting, plain] = [buildTimeline(bouts, { manual: true }), buildTimeline(bouts)];
      const flowing = waiting.phases.map((phase) => ({ ...phase, waits: false }));
      expect([waiting.durationMs, flowing]).to.deep.equal([plain.durationMs, plain.phases]);
    }),
  );

  it(
    'waits before each set, and between repetitions that have a hold',
    always(anyBouts, (bouts) => {
      const { phases } = buildTimeline(bouts, { manual: true });
      phases.forEach(({ waits, leadsIn, step, rep, group }, index) => {
        const { tempo, holdSeconds } = bouts[step]!;
        const next = phases[index + 1];
        const isBetween = next?.group === group && next.rep === rep + 1;
        expect(waits).to.equal(leadsIn || (isBetween && tempo !== null && holdSeconds > 0));
      });
    }),
  );
});

describe('an exercise as a bout', () => {
  const plainTempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };

  it('is one hold of 30 seconds without an exercise', () => {
    expect(boutOf(null, 3)).to.deep.equal({
      ...{ exercise: null, position: null, sides: [null], alternates: false },
      ...{ sets: 1, reps: 1, holdSeconds: 30, tempo: null },
      ...{ switchSeconds: 8, restSeconds: 30, readySeconds: null },
    });
  });

  const table: [what: string, Exercise | null, Level, BoutOverrides, Partial<Bout>][] = [
    ['the dosage of level 1', bridge, 1, {}, { sets: 1, reps: 8, holdSeconds: 3, restSeconds: 45 }],
    ['the dosage of level 3', bridge, 3, {}, { sets: 2, reps: 12, holdSeconds: 3, tempo: bridge.tempo! }],
    ['its own change of sides', hipFlexor, 1, {}, { sides: BOTH_SIDES, switchSeconds: 12, tempo: null }],
    ['both sides at once', butterfly, 1, {}, { sides: [null], switchSeconds: 8 }],
    ['each side with eachSide', butterfly, 1, { eachSide: true }, { sides: BOTH_SIDES, switchSeconds: 8 }],
    ['both sides at once with eachSide: false', hipFlexor, 1, { eachSide: false }, { sides: [null] }],
    ['a default tempo for repetitions without an exercise', null, 1, { reps: 3 }, { reps: 3, tempo: plainTempo }],
    ['no tempo for a single hold', null, 1, { reps: 1 }, { tempo: null }],
    ['the given holdSeconds', hipFlexor, 1, { holdSeconds: 45 }, { holdSeconds: 45 }],
    ['the given sets', hipFlexor, 1, { sets: 3 }, { sets: 3 }],
    ['the given switchSeconds', hipFlexor, 1, { switchSeconds: 5 }, { switchSeconds: 5 }],
    ['the given sets even above setsAtMost', hipFlexor, 1, { sets: 3, setsAtMost: 1 }, { sets: 3 }],
    ['no more sets of the dosage than setsAtMost', bridge, 3, { setsAtMost: 1 }, { sets: 1 }],
    ['the sets of the dosage if below setsAtMost', bridge, 3, { setsAtMost: 5 }, { sets: 2 }],
    ['a given 0', bridge, 1, { restSeconds: 0, readySeconds: 0 }, { restSeconds: 0, readySeconds: 0 }],
    [
      'its own values for undefined',
      bridge,
      1,
      { reps: undefined, restSeconds: undefined },
      { reps: 8, restSeconds: 45 },
    ],
  ];
  for (const [what, exercise, level, given, expected] of table) {
    it(`has ${what}`, () => expect(boutOf(exercise, level, given)).to.deep.include(expected));
  }

  it('with alternating sides alternates in its hold, and not before it', () => {
    const { phases } = buildTimeline([boutOf({ ...butterfly, sides: 'alternate' }, 1)]);
    expect(phases.map(({ kind, alternates }) => `${kind} ${alternates}`)).to.deep.equal(['ready false', 'hold true']);
  });
});

describe('any timeline', () => {
  const goesUpByOneAtMost = (numbers: number[]) =>
    numbers[0] === 0 && numbers.every((each, index) => index === 0 || [0, 1].includes(each - numbers[index - 1]!));
  const workMs = ({ phases }: Timeline, side: string) =>
    phases
      .filter((phase) => phase.side === side && !phase.leadsIn)
      .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

  it(
    'begins at 0 and has no gap or overlap, and each phase has at least one second',
    always(anyTimeline, ({ phases, durationMs }) => {
      expect(phases.map(({ startMs }) => startMs)).to.deep.equal([0, ...phases.slice(0, -1).map(({ endMs }) => endMs)]);
      expect(Math.min(...phases.map(secondsOf))).to.be.at.least(1);
      expect(phases.at(-1)!.endMs).to.equal(durationMs);
    }),
  );

  it(
    'gives left and right the same time',
    always(anyTimeline, (timeline) => expect(workMs(timeline, 'left')).to.equal(workMs(timeline, 'right'))),
  );

  it(
    'numbers holds and exercises without gaps',
    always(anyTimeline, ({ phases, steps }) => {
      expect(goesUpByOneAtMost(phases.map(({ group }) => group))).to.be.true;
      expect(goesUpByOneAtMost(phases.map(({ step }) => step))).to.be.true;
      expect(phases.at(-1)!.step).to.equal(steps.length - 1);
    }),
  );

  it(
    'has at most one lead-in per hold, before the work',
    always(anyTimeline, ({ phases }) => {
      const late = phases.filter(({ leadsIn, group }, index) => leadsIn && phases[index - 1]?.group === group);
      expect(late).to.be.empty;
    }),
  );

  it(
    'holds as long at the gentle pace as at the standard one',
    always(anyBouts, (bouts) => {
      const [gentle, standard] = (['gentle', 'standard'] as const).map((pace) =>
        buildTimeline(bouts, { pace })
          .phases.filter(({ kind }) => kind === 'hold')
          .map(secondsOf),
      );
      expect(gentle).to.deep.equal(standard);
    }),
  );
});

it('doseAt() gives sets, repetitions, seconds and sides of a step', () => {
  const timeline = timelineOf([bridge, hipFlexor, swing, march], 3);
  expect([-1, 0, 1, 2, 3, 4].map((step) => doseAt(timeline, step))).to.deep.equal([
    undefined,
    { sets: 2, reps: 12, holdSeconds: 3, eachSide: false },
    { sets: 2, reps: 1, holdSeconds: 30, eachSide: true },
    { sets: 2, reps: 12, holdSeconds: 0, eachSide: true },
    { sets: 1, reps: 1, holdSeconds: 180, eachSide: false },
    undefined,
  ]);
});

describe('looking up a position', () => {
  const inTimeline = anyTimeline.chain((each) => fc.tuple(fc.constant(each), fc.nat(each.durationMs - 1)));

  it(
    'finds the same phase as a search from the start',
    always(inTimeline, ([each, ms]) => {
      const found = each.phases.findIndex(({ startMs, endMs }) => startMs <= ms && ms < endMs);
      expect(phaseIndexAt(each, ms)).to.equal(found);
    }),
  );

  it('finds the later phase at a boundary, the first or last beyond the ends, and -1 in an empty timeline', () => {
    const timeline = buildTimeline([bout(), bout()]);
    const found = [-1, 4_999, 5_000, 34_999.9, 35_000, 70_000, 1e9].map((ms) => phaseIndexAt(timeline, ms));
    expect([...found, phaseIndexAt(buildTimeline([]), 0)]).to.deep.equal([0, 0, 1, 1, 2, 3, 3, -1]);
  });

  it('looks at no more than 15 of 10,000 phases', () => {
    const tempo = { liftSeconds: 1, lowerSeconds: 1, breatheSeconds: 1 };
    const long = buildTimeline([bout({ readySeconds: 0, reps: 2_500, holdSeconds: 1, tempo })]);
    expect(long.phases).to.have.length(10_000);
    const { phases, looks } = counted(long.phases);

    const most = [0, 1, 4_321_000, 5_000_000, 9_998_999, 9_999_999].map((ms) => {
      const before = looks();
      phaseIndexAt({ ...long, phases }, ms);
      return looks() - before;
    });

    expect(Math.max(...most)).to.be.within(1, 15);
  });
});

/** The same phases in a proxy that counts accesses. */
function counted(phases: readonly Phase[]): { phases: readonly Phase[]; looks: () => number } {
  let count = 0;
  const watched = new Proxy(phases, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { phases: watched, looks: () => count };
}
