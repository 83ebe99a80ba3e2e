import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Exercise, Level, Pace, Position } from '../../src/content/model.js';
import { boutOf, buildTimeline, doseAt, phaseIndexAt, secondsBetween } from '../../src/session/timeline.js';
import type { Bout, BoutOverrides, Phase, Timeline } from '../../src/session/timeline.js';
import { anyBouts, anyTimeline, BOTH_SIDES, bout, RUNS, secondsOf, spell } from './helpers.js';

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

const kinds = ({ phases }: Timeline): string[] => phases.map(({ kind }) => kind);

/** First second of each kind of phase that the timeline has. */
const lengths = (timeline: Timeline): Record<string, number> =>
  Object.fromEntries([...timeline.phases].reverse().map((phase) => [phase.kind, secondsOf(phase)]));

describe('the length of a session', () => {
  const table: [what: string, moves: readonly Exercise[], level: Level, pace: Pace, seconds: number][] = [
    ['glute bridge', [bridge], 1, 'standard', 25 + 8 * 9],
    ['glute bridge', [bridge], 2, 'standard', 25 + 12 * 9],
    ['glute bridge', [bridge], 3, 'standard', 25 + 12 * 9 + 45 + 12 * 9],
    ['glute bridge', [bridge], 1, 'gentle', 38 + 8 * 12],
    ['butterfly', [butterfly], 1, 'standard', 25 + 20],
    ['butterfly', [butterfly], 2, 'standard', 25 + 30],
    ['butterfly', [butterfly], 3, 'standard', 25 + 30 + 10 + 30],
    ['butterfly', [butterfly], 3, 'gentle', 38 + 30 + 15 + 30],
    ['hip flexor', [hipFlexor], 1, 'standard', 25 + 20 + 12 + 20],
    ['hip flexor', [hipFlexor], 2, 'standard', 25 + 30 + 12 + 30],
    ['hip flexor', [hipFlexor], 3, 'standard', 25 + 30 + 12 + 30 + 12 + 30 + 12 + 30],
    ['hip flexor', [hipFlexor], 1, 'gentle', 38 + 20 + 18 + 20],
    ['leg swing', [swing], 1, 'standard', 10 + 8 * 2 + 12 + 8 * 2],
    ['leg swing', [swing], 3, 'standard', 10 + 4 * 12 * 2 + 3 * 12],
    ['leg swing', [swing], 1, 'gentle', 15 + 8 * 3 + 18 + 8 * 3],
    ['hip circle', [circle], 1, 'standard', 10 + 8 * 4 + 12 + 8 * 4],
    ['hip circle', [circle], 1, 'gentle', 15 + 8 * 6 + 18 + 8 * 6],
    ['march', [march], 1, 'standard', 10 + 120],
    ['march', [march], 3, 'standard', 10 + 180],
    ['march', [march], 3, 'gentle', 15 + 180],
    ['three moves', three, 1, 'standard', 25 + 72 + 15 + 20 + 20 + 52],
    ['three moves', three, 2, 'standard', 25 + 108 + 15 + 30 + 20 + 72],
    ['three moves', three, 3, 'standard', 25 + 261 + 15 + 70 + 20 + 156],
    ['three moves', three, 1, 'gentle', 38 + 96 + 23 + 20 + 30 + 58],
    ['three moves', three, 2, 'gentle', 38 + 144 + 23 + 30 + 30 + 78],
    ['three moves', three, 3, 'gentle', 38 + (144 + 68 + 144) + 23 + (30 + 15 + 30) + 30 + (4 * 30 + 3 * 18)],
  ];
  for (const [what, moves, level, pace, seconds] of table) {
    it(`is ${seconds} seconds for ${what}, level ${level}, pace ${pace}`, () => {
      expect(timelineOf(moves, level, pace).durationMs).to.equal(seconds * 1000);
    });
  }
});

describe('the gentle pace', () => {
  for (const [standard, gentle] of [
    [25, 38],
    [10, 15],
    [15, 23],
    [20, 30],
    [30, 45],
    [8, 12],
    [12, 18],
    [45, 68],
  ] as const) {
    it(`makes a pause of ${standard} seconds one of ${gentle}, whichever it is`, () => {
      const pauses = { readySeconds: standard, switchSeconds: standard, restSeconds: standard };
      const twoSets = [bout({ ...pauses, sides: BOTH_SIDES, sets: 2, position: 'side-lying' }), bout(pauses)];
      const made = lengths(buildTimeline(twoSets, { pace: 'gentle' }));
      expect(made).to.include({ ready: gentle, switch: gentle, rest: gentle, transition: gentle });
    });
  }

  for (const [standard, gentle] of [
    [0, undefined],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 6],
  ] as const) {
    it(`makes a movement of ${standard} seconds ${gentle ? `one of ${gentle}` : 'none'}, whichever it is`, () => {
      const tempo = { liftSeconds: standard, lowerSeconds: standard, breatheSeconds: standard };
      const { lift, lower, breathe } = lengths(buildTimeline([bout({ tempo })], { pace: 'gentle' }));
      expect([lift, lower, breathe]).to.deep.equal([gentle, gentle, gentle]);
    });
  }

  it('keeps holds as they are', () => {
    const made = buildTimeline([bout({ holdSeconds: 3, tempo: bridge.tempo ?? null })], { pace: 'gentle' });
    expect(lengths(made).hold).to.equal(3);
  });
});

describe('the order of phases', () => {
  const table: [what: string, timeline: Timeline, phases: string[]][] = [
    ['a plain timer', buildTimeline([boutOf(null, 1)]), ['ready 5', 'hold 30']],
    [
      'a sided stretch at level 1',
      timelineOf([hipFlexor], 1),
      ['ready 25 left', 'hold 20 left', 'switch 12 right', 'hold 20 right'],
    ],
    [
      'a sided stretch at level 3: left, right, left, right',
      timelineOf([hipFlexor], 3),
      [
        ...['ready 25 left', 'hold 30 left', 'switch 12 right', 'hold 30 right'],
        ...['switch 12 left', 'hold 30 left', 'switch 12 right', 'hold 30 right'],
      ],
    ],
    ['a stretch of both sides at level 3', timelineOf([butterfly], 3), ['ready 25', 'hold 30', 'rest 10', 'hold 30']],
    [
      'sets on the side: both on the left, then one turn',
      buildTimeline([
        bout({
          position: 'side-lying',
          sides: BOTH_SIDES,
          sets: 2,
          switchSeconds: 20,
          restSeconds: 45,
          readySeconds: 25,
        }),
      ]),
      [
        ...['ready 25 left', 'hold 30 left', 'rest 45 left', 'hold 30 left'],
        ...['switch 20 right', 'hold 30 right', 'rest 45 right', 'hold 30 right'],
      ],
    ],
    [
      'repetitions',
      buildTimeline([bout({ reps: 2, holdSeconds: 3, tempo: bridge.tempo ?? null })]),
      ['ready 5', 'lift 2', 'hold 3', 'lower 3', 'breathe 1', 'lift 2', 'hold 3', 'lower 3', 'breathe 1'],
    ],
    [
      'a swing, which is not held',
      buildTimeline([boutOf(swing, 1, { reps: 2 })]),
      ['ready 10 left', 'lift 2 left', 'lift 2 left', 'switch 12 right', 'lift 2 right', 'lift 2 right'],
    ],
    ['a march, which has no sides to change', timelineOf([march], 2), ['ready 10', 'hold 150']],
    [
      'two exercises',
      buildTimeline([bout(), bout({ readySeconds: null, position: 'supine' })]),
      ['ready 5', 'hold 30', 'transition 30', 'hold 30'],
    ],
    [
      'no seconds to get ready, change and rest',
      buildTimeline([
        bout({ readySeconds: 0, switchSeconds: 0, restSeconds: 0, sides: BOTH_SIDES, sets: 2, position: 'side-lying' }),
        bout({ readySeconds: 0 }),
      ]),
      ['hold 30 left', 'hold 30 left', 'hold 30 right', 'hold 30 right', 'hold 30'],
    ],
    [
      'a tempo with parts of no length',
      buildTimeline([bout({ tempo: { liftSeconds: 2, lowerSeconds: 0, breatheSeconds: 0 } })]),
      ['ready 5', 'lift 2', 'hold 30'],
    ],
    ['nothing to do', buildTimeline([]), []],
  ];
  for (const [what, timeline, phases] of table) {
    it(`is right for ${what}`, () => {
      expect(timeline.phases.map(spell)).to.deep.equal(phases);
    });
  }

  it('has a rest of 45 seconds between two sets of the bridge', () => {
    const rests = timelineOf([bridge], 3).phases.filter(({ kind }) => kind === 'rest');
    expect(rests.map(secondsOf)).to.deep.equal([45]);
  });

  it('has no rest where a change of side is one', () => {
    expect(kinds(timelineOf([hipFlexor], 3))).not.to.include('rest');
  });

  it('gets ready once and then goes from move to move', () => {
    const between = timelineOf(three, 1).phases.filter(({ kind }) => kind === 'ready' || kind === 'transition');
    expect(between.map(spell)).to.deep.equal(['ready 25', 'transition 15', 'transition 20 left']);
  });
});

describe('what a phase says of itself', () => {
  it('counts sets and repetitions from 1', () => {
    const { phases } = timelineOf([bridge], 3);
    const last = phases[phases.length - 1];
    expect(last).to.include({ kind: 'breathe', set: 2, sets: 2, rep: 12, reps: 12 });
  });

  it('belongs to the set that it leads to', () => {
    const rest = timelineOf([bridge], 3).phases.find(({ kind }) => kind === 'rest');
    expect(rest).to.include({ set: 2, rep: 1, group: 1 });
  });

  it('names the exercise that it leads to', () => {
    const transitions = timelineOf(three, 1).phases.filter(({ kind }) => kind === 'transition');
    expect(transitions.map(({ exercise, step }) => `${step} ${exercise}`)).to.deep.equal([
      '1 butterfly',
      '2 hip-flexor',
    ]);
  });

  it('is frozen, and so is the timeline around it', () => {
    const timeline = timelineOf(three, 1);
    const frozen = [timeline, timeline.phases, timeline.steps, ...timeline.phases].map(Object.isFrozen);
    expect(frozen).not.to.include(false);
  });

  it('lists the exercise of each step', () => {
    expect(buildTimeline([...three.map((each) => boutOf(each, 1)), boutOf(null, 1)]).steps).to.deep.equal([
      'glute-bridge',
      'butterfly',
      'hip-flexor',
      null,
    ]);
  });
});

describe('seconds to get ready', () => {
  const table: [Position | null, number][] = [
    ['supine', 25],
    ['side-lying', 25],
    ['floor-sit', 25],
    ['half-kneeling', 25],
    ['bench', 25],
    ['standing', 10],
    ['chair', 10],
    [null, 5],
  ];
  for (const [position, seconds] of table) {
    it(`are ${seconds} for ${position ?? 'a plain timer'}`, () => {
      expect(lengths(buildTimeline([bout({ position, readySeconds: null })])).ready).to.equal(seconds);
    });
  }
});

describe('seconds from one position to the next', () => {
  const table: [Position | null, Position | null, number][] = [
    ['supine', 'supine', 10],
    ['half-kneeling', 'half-kneeling', 10],
    ['bench', 'bench', 10],
    ['standing', 'standing', 10],
    ['chair', 'chair', 10],
    [null, null, 10],
    [null, 'supine', 10],
    ['supine', 'side-lying', 15],
    ['supine', 'floor-sit', 15],
    ['side-lying', 'floor-sit', 15],
    ['half-kneeling', 'supine', 20],
    ['half-kneeling', 'side-lying', 20],
    ['half-kneeling', 'floor-sit', 20],
    ['half-kneeling', 'bench', 20],
    ['half-kneeling', 'standing', 20],
    ['half-kneeling', 'chair', 20],
    ['bench', 'supine', 20],
    ['bench', 'side-lying', 20],
    ['bench', 'floor-sit', 20],
    ['chair', 'standing', 20],
    ['supine', 'standing', 30],
    ['supine', 'chair', 30],
    ['side-lying', 'standing', 30],
    ['side-lying', 'chair', 30],
    ['floor-sit', 'standing', 30],
    ['floor-sit', 'chair', 30],
    ['bench', 'standing', 30],
    ['bench', 'chair', 30],
  ];
  for (const [from, to, seconds] of table) {
    it(`are ${seconds} between ${from} and ${to}, both ways`, () => {
      expect([secondsBetween(from, to), secondsBetween(to, from)]).to.deep.equal([seconds, seconds]);
    });
  }
});

describe('a manual session', () => {
  const manual = buildTimeline(
    [bout({ position: 'side-lying', sides: BOTH_SIDES, sets: 2 }), bout({ reps: 2, tempo: bridge.tempo ?? null })],
    { manual: true },
  );

  /** Of each phase what it is, with `…` after those that wait. */
  const waits = (...bouts: Bout[]): string[] =>
    buildTimeline(bouts, { manual: true }).phases.map((phase) => spell(phase) + (phase.waits ? ' …' : ''));

  it('waits at the end of whatever leads to a hold', () => {
    expect(manual.phases.filter(({ leadsIn }) => leadsIn).every((phase) => phase.waits)).to.be.true;
  });

  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  const twice = { reps: 2, holdSeconds: 3, tempo };
  const table: [what: string, bouts: Bout[], phases: string[]][] = [
    ['a stretch, not in its hold', [bout()], ['ready 5 …', 'hold 30']],
    [
      'repetitions, after the breath of each but the last',
      [bout(twice)],
      ['ready 5 …', 'lift 2', 'hold 3', 'lower 3', 'breathe 1 …', 'lift 2', 'hold 3', 'lower 3', 'breathe 1'],
    ],
    [
      'repetitions without a breath, as soon as it is lowered',
      [bout({ ...twice, tempo: { ...tempo, breatheSeconds: 0 } })],
      ['ready 5 …', 'lift 2', 'hold 3', 'lower 3 …', 'lift 2', 'hold 3', 'lower 3'],
    ],
    [
      'repetitions that nothing leads out of, as soon as they were held',
      [bout({ ...twice, tempo: { liftSeconds: 2, lowerSeconds: 0, breatheSeconds: 0 } })],
      ['ready 5 …', 'lift 2', 'hold 3 …', 'lift 2', 'hold 3'],
    ],
    [
      'sets, at the rest between them and not before it as well',
      [bout({ ...twice, sets: 2, tempo: { ...tempo, breatheSeconds: 0 } })],
      [
        ...['ready 5 …', 'lift 2', 'hold 3', 'lower 3 …', 'lift 2', 'hold 3', 'lower 3'],
        ...['rest 30 …', 'lift 2', 'hold 3', 'lower 3 …', 'lift 2', 'hold 3', 'lower 3'],
      ],
    ],
    [
      'a single repetition, not after it',
      [bout({ ...twice, reps: 1 })],
      ['ready 5 …', 'lift 2', 'hold 3', 'lower 3', 'breathe 1'],
    ],
    [
      'a swing, which keeps its pace',
      [boutOf(swing, 1, { reps: 2 })],
      ['ready 10 left …', 'lift 2 left', 'lift 2 left', 'switch 12 right …', 'lift 2 right', 'lift 2 right'],
    ],
    [
      'a stretch that is repeated without a tempo, which does as well',
      [bout({ reps: 2 })],
      ['ready 5 …', 'hold 30', 'hold 30'],
    ],
  ];
  for (const [what, bouts, phases] of table) {
    it(`waits in ${what}`, () => expect(waits(...bouts)).to.deep.equal(phases));
  }

  it('waits in every kind of phase that something held comes after', () => {
    const waiting = new Set(manual.phases.filter(({ waits }) => waits).map(({ kind }) => kind));
    expect([...waiting]).to.have.members(['ready', 'rest', 'switch', 'transition', 'breathe']);
  });

  it('takes as long as one that flows: waits do not count', () => {
    const flowing = (timeline: Timeline) => timeline.phases.map((phase) => ({ ...phase, waits: false }));
    fc.assert(
      fc.property(anyBouts, (bouts) => {
        const [waiting, plain] = [buildTimeline(bouts, { manual: true }), buildTimeline(bouts)];
        expect([waiting.durationMs, flowing(waiting)]).to.deep.equal([plain.durationMs, plain.phases]);
      }),
      RUNS,
    );
  });

  it('waits once before each repetition that holds something, and never at the end of a set', () => {
    fc.assert(
      fc.property(anyBouts, (bouts) => {
        const { phases } = buildTimeline(bouts, { manual: true });
        phases.forEach(({ waits, leadsIn, step, rep, group }, index) => {
          const { tempo, holdSeconds } = bouts[step]!;
          const next = phases[index + 1];
          const isBetween = next?.group === group && next.rep === rep + 1;
          expect(waits).to.equal(leadsIn || (isBetween && tempo !== null && holdSeconds > 0));
        });
      }),
      RUNS,
    );
  });

  it('is not the default', () => {
    expect(buildTimeline([bout({ sides: BOTH_SIDES })]).phases.filter(({ waits }) => waits)).to.be.empty;
  });
});

describe('an exercise as a bout', () => {
  const plainTimer: Bout = {
    exercise: null,
    position: null,
    sides: [null],
    alternates: false,
    sets: 1,
    reps: 1,
    holdSeconds: 30,
    tempo: null,
    switchSeconds: 8,
    restSeconds: 30,
    readySeconds: null,
  };
  const plainTempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };

  const dosages: [Exercise, Level, Partial<Bout>][] = [
    [bridge, 1, { sets: 1, reps: 8, holdSeconds: 3, restSeconds: 45 }],
    [bridge, 2, { sets: 1, reps: 12, holdSeconds: 3 }],
    [bridge, 3, { sets: 2, reps: 12, holdSeconds: 3 }],
    [butterfly, 1, { sets: 1, reps: 1, holdSeconds: 20, tempo: null }],
    [butterfly, 2, { sets: 1, reps: 1, holdSeconds: 30 }],
    [butterfly, 3, { sets: 2, reps: 1, holdSeconds: 30, restSeconds: 10 }],
    [hipFlexor, 1, { sets: 1, reps: 1, holdSeconds: 20, switchSeconds: 12 }],
    [hipFlexor, 3, { sets: 2, reps: 1, holdSeconds: 30 }],
  ];
  for (const [exercise, level, expected] of dosages) {
    it(`has the dosage of ${exercise.id} at level ${level}`, () => {
      expect(boutOf(exercise, level)).to.include(expected);
    });
  }

  it('is one hold of 30 seconds without an exercise', () => {
    expect(boutOf(null, 3)).to.deep.equal(plainTimer);
  });

  it('of limbs that take turns moves in its hold, and not on the way to it', () => {
    const march: Exercise = { ...butterfly, sides: 'alternate' };
    const { phases } = buildTimeline([boutOf(march, 1)]);
    expect(phases.map(({ kind, alternates }) => [kind, alternates])).to.deep.equal([
      ['ready', false],
      ['hold', true],
    ]);
  });

  const overrides: [what: string, exercise: Exercise | null, BoutOverrides, Partial<Bout>][] = [
    ['seconds of a hold', hipFlexor, { holdSeconds: 45 }, { holdSeconds: 45 }],
    ['sets', hipFlexor, { sets: 3 }, { sets: 3 }],
    ['repetitions', bridge, { reps: 5 }, { reps: 5 }],
    ['a change of seconds', hipFlexor, { switchSeconds: 5 }, { switchSeconds: 5 }],
    ['a rest', bridge, { restSeconds: 90 }, { restSeconds: 90 }],
    ['more sets than there are at most', hipFlexor, { sets: 3, setsAtMost: 1 }, { sets: 3 }],
    ['seconds to get ready', bridge, { readySeconds: 3 }, { readySeconds: 3 }],
    ['zero, which is not nothing', bridge, { restSeconds: 0, readySeconds: 0 }, { restSeconds: 0, readySeconds: 0 }],
    ['nothing, when undefined', bridge, { reps: undefined, restSeconds: undefined }, { reps: 8, restSeconds: 45 }],
  ];
  for (const [what, exercise, given, expected] of overrides) {
    it(`lets the caller set ${what}`, () => {
      expect(boutOf(exercise, 1, given)).to.include(expected);
    });
  }

  for (const [setsAtMost, sets] of [
    [1, 1],
    [2, 2],
    [5, 2],
    [undefined, 2],
  ]) {
    it(`has ${sets} of its two sets with ${setsAtMost} at most`, () => {
      expect(boutOf(bridge, 3, { setsAtMost }).sets).to.equal(sets);
    });
  }

  const sides: [what: string, Exercise | null, BoutOverrides, Bout['sides']][] = [
    ['each side of a sided exercise', hipFlexor, {}, BOTH_SIDES],
    ['both at once in another', butterfly, {}, [null]],
    ['each side where the caller asks for it', null, { eachSide: true }, BOTH_SIDES],
    ['both at once where the caller asks for it', hipFlexor, { eachSide: false }, [null]],
  ];
  for (const [what, exercise, given, expected] of sides) {
    it(`works ${what}`, () => {
      expect(boutOf(exercise, 1, given).sides).to.deep.equal(expected);
    });
  }

  const tempos: [what: string, Exercise | null, BoutOverrides, Bout['tempo']][] = [
    ['the tempo of its exercise', bridge, {}, bridge.tempo!],
    ['a plain tempo for repetitions without an exercise', null, { reps: 3 }, plainTempo],
    ['no tempo for a single hold', null, { reps: 1 }, null],
  ];
  for (const [what, exercise, given, expected] of tempos) {
    it(`has ${what}`, () => {
      expect(boutOf(exercise, 1, given).tempo).to.deep.equal(expected);
    });
  }

  it('has 8 seconds to change sides where its exercise has none', () => {
    expect(boutOf(butterfly, 1, { eachSide: true }).switchSeconds).to.equal(8);
  });
});

describe('any timeline', () => {
  const holdsFor = (holds: (timeline: Timeline) => boolean) => () => fc.assert(fc.property(anyTimeline, holds), RUNS);
  const goesUpByOneAtMost = (numbers: number[]) =>
    numbers[0] === 0 && numbers.every((each, index) => index === 0 || [0, 1].includes(each - numbers[index - 1]!));
  const workMs = ({ phases }: Timeline, side: string) =>
    phases
      .filter((phase) => phase.side === side && !phase.leadsIn)
      .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

  it(
    'begins at 0, without gap or overlap',
    holdsFor(({ phases }) => phases.every(({ startMs }, index) => startMs === (phases[index - 1]?.endMs ?? 0))),
  );

  it(
    'lasts as long as its phases together',
    holdsFor(({ phases, durationMs }) => {
      const sum = phases.reduce((ms, { startMs, endMs }) => ms + endMs - startMs, 0);
      return sum === durationMs && phases[phases.length - 1]?.endMs === durationMs;
    }),
  );

  it(
    'has no phase shorter than a second',
    holdsFor(({ phases }) => phases.every(({ startMs, endMs }) => endMs - startMs >= 1000)),
  );

  it(
    'gives left and right the same time',
    holdsFor((timeline) => workMs(timeline, 'left') === workMs(timeline, 'right')),
  );

  it(
    'numbers its holds without holes',
    holdsFor(({ phases }) => goesUpByOneAtMost(phases.map(({ group }) => group))),
  );

  it(
    'numbers its exercises without holes, to the last',
    holdsFor(
      ({ phases, steps }) =>
        goesUpByOneAtMost(phases.map(({ step }) => step)) && phases[phases.length - 1]?.step === steps.length - 1,
    ),
  );

  it(
    'leads to a hold at most once, before the work',
    holdsFor(({ phases }) =>
      phases.every((phase, index) => !phase.leadsIn || phases[index - 1]?.group !== phase.group),
    ),
  );

  it('holds as long at the gentle pace as at the standard one', () => {
    const holdMs = (timeline: Timeline) => timeline.phases.filter(({ kind }) => kind === 'hold').map(secondsOf);
    fc.assert(
      fc.property(anyBouts, (bouts) => {
        expect(holdMs(buildTimeline(bouts, { pace: 'gentle' }))).to.deep.equal(holdMs(buildTimeline(bouts)));
      }),
      RUNS,
    );
  });
});

describe('how much there is to do at a step', () => {
  const timeline = timelineOf([bridge, hipFlexor, swing, march], 3);
  const table: [what: string, step: number, ReturnType<typeof doseAt>][] = [
    ['of repetitions', 0, { sets: 2, reps: 12, holdSeconds: 3, eachSide: false }],
    ['of a sided stretch', 1, { sets: 2, reps: 1, holdSeconds: 30, eachSide: true }],
    ['of a sided swing, which is not held', 2, { sets: 2, reps: 12, holdSeconds: 0, eachSide: true }],
    ['of a march', 3, { sets: 1, reps: 1, holdSeconds: 180, eachSide: false }],
    ['beyond the last', 4, undefined],
    ['before the first', -1, undefined],
  ];
  for (const [what, step, dose] of table) {
    it(`is told ${what}`, () => {
      expect(doseAt(timeline, step)).to.deep.equal(dose);
    });
  }
});

describe('looking up a position', () => {
  const timeline = buildTimeline([bout(), bout()]);
  const table: [ms: number, index: number][] = [
    [-1, 0],
    [0, 0],
    [4_999, 0],
    [5_000, 1],
    [34_999.9, 1],
    [35_000, 2],
    [69_999, 3],
    [70_000, 3],
    [1e9, 3],
  ];
  for (const [ms, index] of table) {
    it(`finds phase ${index} at ${ms} ms`, () => {
      expect(phaseIndexAt(timeline, ms)).to.equal(index);
    });
  }

  it('finds none where there is none', () => {
    expect(phaseIndexAt(buildTimeline([]), 0)).to.equal(-1);
  });

  it('finds what a search from the start would find', () => {
    const inTimeline = anyTimeline.chain((each) => fc.tuple(fc.constant(each), fc.nat(each.durationMs - 1)));
    fc.assert(
      fc.property(inTimeline, ([each, ms]) => {
        const found = each.phases.findIndex(({ startMs, endMs }) => startMs <= ms && ms < endMs);
        expect(phaseIndexAt(each, ms)).to.equal(found);
      }),
      RUNS,
    );
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

/** The same phases, counting how often one is looked at. */
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
