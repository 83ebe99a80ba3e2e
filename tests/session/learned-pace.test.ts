import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { atLearnedPace, learned } from '../../src/session/learned-pace.js';
import type { Pacing, Settling } from '../../src/session/learned-pace.js';
import { IDLE, play, positionMs, retime } from '../../src/session/playback.js';
import type { PlaybackState } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import type { Phase, Timeline } from '../../src/session/timeline.js';
import { tonesOf } from '../../src/session/tones.js';
import { ofAll } from '../support/of-all.js';
import {
  actionOf,
  after,
  always,
  anyTimeline,
  at,
  bout,
  BOTH_SIDES,
  secondsOf,
  shortTimeline,
  spell,
  told,
} from './helpers.js';
import type { Name, Step } from './helpers.js';

const sided = bout({ exercise: 'sided', sides: BOTH_SIDES, holdSeconds: 10, switchSeconds: 4 });
const sets = bout({ exercise: 'sets', holdSeconds: 20, sets: 2, readySeconds: 20, restSeconds: 10 });
const last = bout({ exercise: 'last', holdSeconds: 8, readySeconds: 12 });
/**
 * 0 ready 0–5 · 1 hold left 5–15 · 2 switch 15–19 · 3 hold right 19–29 · 4 transition 29–49 · 5 hold 49–69 · 6 rest 69–79 ·
 * 7 hold 79–99 · 8 transition 99–111 · 9 hold 111–119 seconds.
 */
const plan = buildTimeline([sided, sets, last]);

const own = (choice: Partial<Pacing>, of = plan, played?: Timeline): Timeline =>
  atLearnedPace(of, { waits: false, factor: 1, fromStep: 0, ...choice }, played);

const waitingIn = ({ phases }: Timeline): string[] => phases.filter(({ waits }) => waits).map(spell);
const transitions = ({ phases }: Timeline): number[] =>
  phases.filter(({ kind }) => kind === 'transition').map(secondsOf);
/** Two moves, so many seconds from one to the other. */
const between = (seconds: number) => buildTimeline([bout(), bout({ readySeconds: seconds })]);

const anyChoice: fc.Arbitrary<Pacing> = fc.record({
  waits: fc.boolean(),
  factor: fc.double({ min: 0.5, max: 3, noNaN: true }),
  fromStep: fc.nat(4),
});

describe('a timeline at one’s own pace', () => {
  it('waits at the end of what leads to a new move, and nowhere else', () => {
    expect(waitingIn(own({ waits: true }))).to.deep.equal(['ready 5 left', 'transition 20', 'transition 12']);
  });

  it('keeps what waits already', () => {
    const manual = buildTimeline([sided, sets, last], { manual: true });
    expect(waitingIn(own({ waits: false, factor: 2 }, manual))).to.deep.equal([
      ...['ready 5 left', 'switch 4 right', 'transition 40', 'rest 10', 'transition 24'],
    ]);
  });

  it('counts to nothing where it waits', () => {
    const counted = (timeline: Timeline) =>
      tonesOf(timeline).filter(({ tone, phase }) => tone === 'count' && phase === 4);
    expect([counted(plan).length, counted(own({ waits: true })).length]).to.deep.equal([3, 0]);
  });

  it('takes so many times as long from move to move, and moves all behind along', () => {
    const slower = own({ factor: 1.5 });
    expect(slower.phases.map(({ startMs }) => startMs / 1000)).to.deep.equal([0, 5, 15, 19, 29, 59, 79, 89, 109, 127]);
    expect(slower.durationMs).to.equal(135_000);
  });

  it('takes so only from a step on', () => {
    expect([0, 1, 2, 3].map((fromStep) => transitions(own({ factor: 2, fromStep })))).to.deep.equal([
      [40, 24],
      [40, 24],
      [20, 24],
      [20, 12],
    ]);
  });

  it('keeps in what was played already to the pace of then', () => {
    const played = own({ factor: 2, fromStep: 1 });
    expect(transitions(own({ factor: 3, fromStep: 2 }, plan, played))).to.deep.equal([40, 36]);
    expect(transitions(own({ factor: 1, fromStep: 2 }, plan, played))).to.deep.equal([40, 12]);
  });

  it('goes by its own plan where another move has come into it', () => {
    const swapped = buildTimeline([sided, sets, bout({ exercise: 'other', readySeconds: 30 }), last]);
    const played = own({ factor: 2, fromStep: 1 });
    expect(transitions(own({ factor: 2, fromStep: 3 }, swapped, played))).to.deep.equal([40, 24, 24]);
    expect(transitions(own({ factor: 2, fromStep: 2 }, swapped, played))).to.deep.equal([40, 60, 24]);
    expect(transitions(own({ fromStep: 9 }, swapped, buildTimeline([sided])))).to.deep.equal([20, 30, 12]);
  });

  const lengths: [planned: number, factor: number, seconds: number][] = [
    [10, 1.24, 12],
    [10, 1.25, 13],
    [7.5, 1, 7.5],
    [8, 0.5, 5],
    [20, 0.5, 10],
    [3, 0.5, 3],
    [3, 1.2, 4],
    [3, 3, 9],
    [45, 3, 120],
    [150, 3, 150],
    [150, 0.5, 75],
  ];
  it('makes whole seconds within bounds of what is planned', () =>
    ofAll(lengths, ([planned, factor, seconds]) =>
      expect(transitions(own({ factor }, between(planned)))).to.deep.equal([seconds]),
    ));

  it('is the very plan where nothing of it changes, or the factor is none', () => {
    const manual = buildTimeline([sided, sets], { manual: true });
    const choices = [{}, { factor: 2, fromStep: 3 }, ...[NaN, Infinity, 0, -2].map((factor) => ({ factor }))];
    ofAll(choices, (choice) => expect(own(choice)).to.equal(plan));
    expect(own({ waits: true }, manual)).to.equal(manual);
    expect(own({ waits: true, factor: 2 }, buildTimeline([])).phases).to.be.empty;
  });

  it('keeps each phase that stays as it is', () => {
    const slower = own({ factor: 2, fromStep: 2 });
    expect(slower.phases.map((phase, index) => phase === plan.phases[index]).lastIndexOf(true)).to.equal(7);
  });

  const without = ({ startMs, endMs, ...phase }: Phase) => ({
    ...phase,
    waits: undefined,
    ms: phase.kind === 'transition' ? 0 : endMs - startMs,
  });
  it(
    'does so of any plan, which has all else as before, without gap or overlap, frozen',
    always(fc.tuple(anyTimeline, anyChoice), ([timeline, choice]) => {
      const made = atLearnedPace(timeline, choice);
      expect(made.steps).to.equal(timeline.steps);
      expect(made.phases.map(without)).to.deep.equal(timeline.phases.map(without));
      made.phases.forEach((phase, index) => {
        const planned = timeline.phases[index]!;
        const isNew = phase.kind === 'ready' || phase.kind === 'transition';
        expect(phase.startMs).to.equal(made.phases[index - 1]?.endMs ?? 0);
        expect(phase.waits).to.equal(planned.waits || (choice.waits && isNew));
        if (phase.step < choice.fromStep) expect(secondsOf(phase)).to.equal(secondsOf(planned));
        else if (phase.kind === 'transition') {
          const least = Math.min(5, secondsOf(planned));
          expect(secondsOf(phase)).to.be.within(least, Math.max(120, secondsOf(planned)));
        }
      });
      expect(made.durationMs).to.equal(made.phases.at(-1)!.endMs);
      expect([made, made.phases, ...made.phases].every(Object.isFrozen)).to.be.true;
    }),
  );
});

describe('one’s own pace in the course of a session', () => {
  /** Goes over to it after some steps, from the step after the present one on. */
  function over(choice: Partial<Pacing>, ...steps: readonly Step[]) {
    const { state: before, now } = after(plan, ...steps);
    const to = own({ fromStep: plan.phases[before.phase]!.step + 1, ...choice });
    const { state, events } = retime(plan, to, before, now);
    return { before, state, events, to, now };
  }
  const moving: Step[] = [[0, 'start'], ...[5, 15, 19, 29].map((end): Step => [end, 'wake'])];

  it('waits for whoever chooses it on the way to a move, from where she is', () => {
    const { state, events, to } = over({ waits: true }, ...moving, [40, 'wake']);
    expect([state.phase, positionMs(to, state, at(40)), events]).to.deep.equal([4, 40_000, []]);
    const waiting = play(to, state, { type: 'wake' }, at(52));
    expect([waiting.state.status, ...told(to, waiting.events)]).to.deep.equal(['waiting', 'waiting in 4']);
    const ready = play(to, waiting.state, { type: 'advance' }, at(80));
    expect(told(to, ready.events)).to.deep.equal(['phase 5 by advance']);
  });

  it('goes on by itself again for whoever calls it off on the way', () => {
    const waits = over({ waits: true }, ...moving, [35, 'wake']);
    const { state, events } = retime(waits.to, plan, waits.state, at(40));
    expect(events).to.be.empty;
    expect(told(plan, play(plan, state, { type: 'wake' }, at(49)).events)).to.deep.equal(['phase 5 by time']);
  });

  it('leaves the way that one is on as long as it was, and makes the next one longer', () => {
    const { state, events, to } = over({ waits: true, factor: 2 }, ...moving, [40, 'wake']);
    expect([positionMs(to, state, at(40)), events, transitions(to)]).to.deep.equal([40_000, [], [20, 24]]);
  });

  const moves: fc.Arbitrary<[number, Name]>[] = [
    fc.tuple(fc.constant(4), fc.constant<Name>('wake')),
    fc.tuple(
      fc.nat(4),
      fc.constantFrom<Name>('wake', 'advance', 'pause', 'resume', 'skip', 'back', 'next', 'previous', 'hide', 'show'),
    ),
  ];

  it('never moves any session, however often it changes', () => {
    const anyTurn = fc.tuple(fc.array(fc.oneof(...moves), { maxLength: 12 }), anyChoice);
    let changed = 0;
    always(fc.tuple(shortTimeline, fc.array(anyTurn, { minLength: 1, maxLength: 5 })), ([planned, turns]) => {
      let timeline = planned;
      let second = 0;
      let state: PlaybackState = play(timeline, IDLE, { type: 'start' }, at(0)).state;
      for (const [moves, choice] of turns) {
        for (const [seconds, action] of moves) {
          second += seconds;
          state = play(timeline, state, actionOf('wake'), at(second)).state;
          state = play(timeline, state, actionOf(action), at(second)).state;
        }
        if (state.status === 'complete') return;
        const { startMs, endMs, step } = timeline.phases[state.phase]!;
        const to = atLearnedPace(planned, { ...choice, fromStep: step + 1 }, timeline);
        const { state: next, events } = retime(timeline, to, state, at(second));
        expect(to.phases[state.phase]).to.include({ startMs, endMs });
        expect([next, events]).to.deep.equal([state, []]);
        if (to !== timeline) changed += 1;
        timeline = to;
      }
    })();
    expect(changed).to.be.above(100);
  });
});

describe('what is learned of how long it takes', () => {
  const taking = (...seconds: number[]): Settling[] => seconds.map((each) => ({ planned: 20_000, taken: each * 1000 }));

  const table: [what: string, samples: Settling[], factor: number][] = [
    ['nothing without samples', [], 1],
    ['one is believed', taking(30), 1.5],
    ['less than planned, too', taking(15), 0.75],
    ['of two the middle', taking(20, 40), 1.5],
    ['of three the one between', taking(60, 24, 22), 1.2],
    ['one time at the door does not count', taking(26, 26, 190, 26), 1.3],
    ['not faster than half', taking(2), 0.5],
    ['not slower than three times', taking(100), 3],
    ['three minutes longer still count', taking(22, 24, 200), 1.2],
    ['more than that does not', taking(22, 24, 200.001), 1.15],
    ['whoever was only away is not known', taking(1_000), 1],
    ['each goes by its own plan', [...taking(40), { planned: 10_000, taken: 20_000 }], 2],
  ];
  it('is the median, within bounds', () =>
    ofAll(table, ([, samples, factor]) => expect(learned(samples)).to.be.closeTo(factor, 1e-9)));

  it('passes over what is no amount, and does not change its samples', () => {
    const wrong = [
      ...[0, -5, NaN, Infinity].map((planned) => ({ planned, taken: 5 })),
      ...[NaN, -1, Infinity].map((taken) => ({ planned: 5, taken })),
    ];
    ofAll(wrong, (each) => expect(learned(Object.freeze([each, ...taking(30), each]))).to.equal(1.5));
  });

  const anyNumber = fc.oneof(fc.double(), fc.integer({ min: 0, max: 400_000 }));
  it(
    'lies between half and three times, whatever it is given, and in any order',
    always(fc.array(fc.record({ planned: anyNumber, taken: anyNumber })), (samples) => {
      const factor = learned(samples);
      expect(factor).to.be.within(0.5, 3);
      expect(learned([...samples].reverse())).to.equal(factor);
    }),
  );
});
