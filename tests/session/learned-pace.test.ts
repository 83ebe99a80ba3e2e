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
/** Two moves with a transition of so many seconds. */
const between = (seconds: number) => buildTimeline([bout(), bout({ readySeconds: seconds })]);

const anyChoice: fc.Arbitrary<Pacing> = fc.record({
  waits: fc.boolean(),
  factor: fc.double({ min: 0.5, max: 3, noNaN: true }),
  fromStep: fc.nat(4),
});

describe('a timeline at a learned pace', () => {
  it('with `waits`, waits only before a new move', () => {
    expect(waitingIn(own({ waits: true }))).to.deep.equal(['ready 5 left', 'transition 20', 'transition 12']);
  });

  it('keeps the waits of the plan', () => {
    const manual = buildTimeline([sided, sets, last], { manual: true });
    expect(waitingIn(own({ waits: false, factor: 2 }, manual))).to.deep.equal([
      ...['ready 5 left', 'switch 4 right', 'transition 40', 'rest 10', 'transition 24'],
    ]);
  });

  it('has no count of tones before a wait', () => {
    const counted = (timeline: Timeline) =>
      tonesOf(timeline).filter(({ tone, phase }) => tone === 'count' && phase === 4);
    expect([counted(plan).length, counted(own({ waits: true })).length]).to.deep.equal([3, 0]);
  });

  it('multiplies transitions by the factor, and shifts everything after them', () => {
    const slower = own({ factor: 1.5 });
    expect(slower.phases.map(({ startMs }) => startMs / 1000)).to.deep.equal([0, 5, 15, 19, 29, 59, 79, 89, 109, 127]);
    expect(slower.durationMs).to.equal(135_000);
  });

  it('changes only transitions from `fromStep` on', () => {
    expect([0, 1, 2, 3].map((fromStep) => transitions(own({ factor: 2, fromStep })))).to.deep.equal([
      [40, 24],
      [40, 24],
      [20, 24],
      [20, 12],
    ]);
  });

  it('keeps the transitions that were already played as they were', () => {
    const played = own({ factor: 2, fromStep: 1 });
    expect(transitions(own({ factor: 3, fromStep: 2 }, plan, played))).to.deep.equal([40, 36]);
    expect(transitions(own({ factor: 1, fromStep: 2 }, plan, played))).to.deep.equal([40, 12]);
  });

  it('uses the plan of a move that was swapped in', () => {
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
  it('rounds to whole seconds, within bounds around the plan', () =>
    ofAll(lengths, ([planned, factor, seconds]) =>
      expect(transitions(own({ factor }, between(planned)))).to.deep.equal([seconds]),
    ));

  it('is the same object as the plan if nothing changes or the factor is invalid', () => {
    const manual = buildTimeline([sided, sets], { manual: true });
    const choices = [{}, { factor: 2, fromStep: 3 }, ...[NaN, Infinity, 0, -2].map((factor) => ({ factor }))];
    ofAll(choices, (choice) => expect(own(choice)).to.equal(plan));
    expect(own({ waits: true }, manual)).to.equal(manual);
    expect(own({ waits: true, factor: 2 }, buildTimeline([])).phases).to.be.empty;
  });

  it('reuses the phase objects that do not change', () => {
    const slower = own({ factor: 2, fromStep: 2 });
    expect(slower.phases.map((phase, index) => phase === plan.phases[index]).lastIndexOf(true)).to.equal(7);
  });

  const without = ({ startMs, endMs, ...phase }: Phase) => ({
    ...phase,
    waits: undefined,
    ms: phase.kind === 'transition' ? 0 : endMs - startMs,
  });
  it(
    'changes nothing but waits and transitions of any plan, without gap or overlap, and is frozen',
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

describe('a change of pace during a session', () => {
  /** Changes the pace after these steps, from the move after the present one on. */
  function over(choice: Partial<Pacing>, ...steps: readonly Step[]) {
    const { state: before, now } = after(plan, ...steps);
    const to = own({ fromStep: plan.phases[before.phase]!.step + 1, ...choice });
    const { state, events } = retime(plan, to, before, now);
    return { before, state, events, to, now };
  }
  const moving: Step[] = [[0, 'start'], ...[5, 15, 19, 29].map((end): Step => [end, 'wake'])];

  it('to waiting, during a transition, waits at the end of that transition', () => {
    const { state, events, to } = over({ waits: true }, ...moving, [40, 'wake']);
    expect([state.phase, positionMs(to, state, at(40)), events]).to.deep.equal([4, 40_000, []]);
    const waiting = play(to, state, { type: 'wake' }, at(52));
    expect([waiting.state.status, ...told(to, waiting.events)]).to.deep.equal(['waiting', 'waiting in 4']);
    const ready = play(to, waiting.state, { type: 'advance' }, at(80));
    expect(told(to, ready.events)).to.deep.equal(['phase 5 by advance']);
  });

  it('back to no waiting, during a transition, goes on by itself', () => {
    const waits = over({ waits: true }, ...moving, [35, 'wake']);
    const { state, events } = retime(waits.to, plan, waits.state, at(40));
    expect(events).to.be.empty;
    expect(told(plan, play(plan, state, { type: 'wake' }, at(49)).events)).to.deep.equal(['phase 5 by time']);
  });

  it('to a slower pace leaves the present transition as it is, and makes the next one longer', () => {
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

  it('never changes the position of a session', () => {
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

describe('the factor learned from how long transitions took', () => {
  const taking = (...seconds: number[]): Settling[] => seconds.map((each) => ({ planned: 20_000, taken: each * 1000 }));

  const table: [what: string, samples: Settling[], factor: number][] = [
    ['nothing without samples', [], 1],
    ['one sample counts', taking(30), 1.5],
    ['less time than planned counts', taking(15), 0.75],
    ['the mean of two', taking(20, 40), 1.5],
    ['the middle one of three', taking(60, 24, 22), 1.2],
    ['one long interruption does not count', taking(26, 26, 190, 26), 1.3],
    ['no less than half', taking(2), 0.5],
    ['no more than three times', taking(100), 3],
    ['three minutes longer than planned still count', taking(22, 24, 200), 1.2],
    ['more than that does not count', taking(22, 24, 200.001), 1.15],
    ['only interruptions', taking(1_000), 1],
    ['each sample is compared to its own plan', [...taking(40), { planned: 10_000, taken: 20_000 }], 2],
  ];
  it('is the median, within bounds', () =>
    ofAll(table, ([, samples, factor]) => expect(learned(samples)).to.be.closeTo(factor, 1e-9)));

  it('ignores invalid samples, and does not change the list', () => {
    const wrong = [
      ...[0, -5, NaN, Infinity].map((planned) => ({ planned, taken: 5 })),
      ...[NaN, -1, Infinity].map((taken) => ({ planned: 5, taken })),
    ];
    ofAll(wrong, (each) => expect(learned(Object.freeze([each, ...taking(30), each]))).to.equal(1.5));
  });

  const anyNumber = fc.oneof(fc.double(), fc.integer({ min: 0, max: 400_000 }));
  it(
    'is between a half and three for any samples in any order',
    always(fc.array(fc.record({ planned: anyNumber, taken: anyNumber })), (samples) => {
      const factor = learned(samples);
      expect(factor).to.be.within(0.5, 3);
      expect(learned([...samples].reverse())).to.equal(factor);
    }),
  );
});
