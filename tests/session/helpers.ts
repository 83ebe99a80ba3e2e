import fc from 'fast-check';
import type { Exercise, Side } from '../../src/content/model.js';
import { IDLE, play } from '../../src/session/playback.js';
import type { Action, Change, PlaybackEvent, Moment, PlaybackState } from '../../src/session/playback.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Phase, Timeline } from '../../src/session/timeline.js';

/** The same runs every time, so that a failing build keeps failing until it is fixed. Another seed or more runs may find more. */
export const RUNS: fc.Parameters<unknown> = { seed: 20_250_601, numRuns: 200 };

/** A test body that checks a property for many generated values. */
export const always =
  <T>(any: fc.Arbitrary<T>, check: (value: T) => unknown): (() => void) =>
  () =>
    fc.assert(
      fc.property(any, (value) => {
        check(value);
      }),
      RUNS,
    );

export const secondsOf = ({ startMs, endMs }: Phase): number => (endMs - startMs) / 1000;

/** A phase as `ready 25` or `hold 20 left`: kind, seconds, side. */
export const spell = (phase: Phase): string =>
  [phase.kind, secondsOf(phase), phase.side].filter((part) => part !== null).join(' ');

/** By default one hold of 30 seconds after 5 seconds of get-ready. */
export function bout(overrides: Partial<Bout> = {}): Bout {
  return {
    exercise: 'test-hold',
    position: 'standing',
    sides: [null],
    alternates: false,
    sets: 1,
    reps: 1,
    holdSeconds: 30,
    tempo: null,
    switchSeconds: 8,
    restSeconds: 30,
    readySeconds: 5,
    ...overrides,
  };
}

export const BOTH_SIDES: readonly Side[] = ['left', 'right'];

export const atLevelOne = (exercises: readonly Exercise[]): Bout[] => exercises.map((exercise) => boutOf(exercise, 1));

/**
 * Two exercises, three holds:
 * 0 ready 0–5 · 1 hold left 5–15 · 2 switch 15–19 · 3 hold right 19–29 · 4 transition 29–39 · 5 hold 39–59 seconds.
 */
const twoExercises: readonly Bout[] = [
  bout({ exercise: 'sided', sides: BOTH_SIDES, holdSeconds: 10, switchSeconds: 4 }),
  bout({ exercise: 'plain', holdSeconds: 20, readySeconds: 10 }),
];
export const flowing: Timeline = buildTimeline(twoExercises);
/** The same, waiting for a tap at the end of 0, 2 and 4. */
export const waitingForTaps: Timeline = buildTimeline(twoExercises, { manual: true });

/** A moment on both clocks. By default they agree; neither starts at zero. */
export function at(seconds: number, wallSeconds = seconds): Moment {
  return { monotonicMs: 1_234.5 + seconds * 1000, wallMs: 1.7e12 + wallSeconds * 1000 };
}

/** The action with this name; pause and reset get the reason 'user'. */
export type Name = Action['type'];
export function actionOf(name: Name): Action {
  return name === 'pause' || name === 'reset' ? { type: name, reason: 'user' } : { type: name };
}

/** An action, or its name, at a second of both clocks, or at another second of the wall clock. */
export type Step = readonly [seconds: number, action: Name | Action, wallSeconds?: number];

/** Start at 0, a wake-up on time at every boundary up to this second, then the given steps. */
export const onTime = ({ phases }: Timeline, upTo: number, ...steps: readonly Step[]): Step[] => [
  [0, 'start'],
  ...phases
    .map(({ endMs }) => endMs / 1000)
    .filter((end) => end <= upTo)
    .map((end): Step => [end, 'wake']),
  ...steps,
];

/** Reads `5 | 20.1 wake, 30 resume/7200`: on time up to second 5, then these steps; after a slash the second of the wall clock. */
export function stepsOf(timeline: Timeline, text: string): Step[] {
  const [second, rest] = text.split(' | ') as [string, string];
  const more = rest.split(', ').map((each): Step => {
    const [, seconds, action, wall] = /^([\d.]+) (\w+)\/?(-?[\d.]+)?$/.exec(each)!;
    return [Number(seconds), action as Name, Number(wall ?? seconds)];
  });
  return onTime(timeline, Number(second), ...more);
}

/** Plays steps from idle; returns the change made by the last one. */
export function after(timeline: Timeline, ...steps: readonly Step[]): Change & { now: Moment } {
  let change: Change = { state: IDLE, events: [] };
  let now = at(0);
  for (const [seconds, action, wallSeconds] of steps) {
    now = at(seconds, wallSeconds);
    change = play(timeline, change.state, typeof action === 'string' ? actionOf(action) : action, now);
  }
  return { ...change, now };
}

/** Events in words: `phase 2 by time`, `pause by gap`, `waiting in 0`. */
export function told({ phases }: Timeline, events: readonly PlaybackEvent[]): string[] {
  return events.map((each) => {
    if (each.type === 'phase') return `phase ${phases.indexOf(each.phase)} by ${each.reason}`;
    if (each.type === 'waiting') return `waiting in ${phases.indexOf(each.phase)}`;
    return 'reason' in each ? `${each.type} by ${each.reason}` : each.type;
  });
}

/** A state without its clocks. */
export const plain = ({ status, phase, anchorMs, playedMs, hidden, done }: PlaybackState) => ({
  status,
  phase,
  anchorMs,
  playedMs,
  hidden,
  done,
});

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const anyTempo = fc.record({ liftSeconds: upTo(4), lowerSeconds: upTo(4), breatheSeconds: upTo(3) });
const anyPosition = fc.constantFrom(
  ...([null, 'supine', 'side-lying', 'floor-sit', 'half-kneeling', 'bench', 'standing', 'chair'] as const),
);

const anyBout = {
  exercise: fc.constantFrom('one', 'two', null),
  position: anyPosition,
  sides: fc.constantFrom<readonly (Side | null)[]>([null], BOTH_SIDES),
  alternates: fc.boolean(),
  sets: fc.integer({ min: 1, max: 3 }),
  reps: fc.integer({ min: 1, max: 8 }),
  holdSeconds: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 55, max: 130 })),
  tempo: fc.option(anyTempo),
  switchSeconds: upTo(12),
  restSeconds: upTo(12),
  readySeconds: fc.option(upTo(12)),
};

/** Makes some of the moving bouts swings, which have no hold. */
const someNotHeld = (any: fc.Arbitrary<Bout>): fc.Arbitrary<Bout> =>
  fc.tuple(any, fc.boolean()).map(([each, swings]) => {
    const moves = each.tempo !== null && each.tempo.liftSeconds + each.tempo.lowerSeconds > 0;
    return swings && moves ? { ...each, holdSeconds: 0 } : each;
  });

/** Any bouts that a page could ask for. */
export const anyBouts: fc.Arbitrary<Bout[]> = fc.array(someNotHeld(fc.record(anyBout)), { minLength: 1, maxLength: 3 });

/** Bouts of a few seconds, so that a session ends within a few wake-ups. */
const shortBouts: fc.Arbitrary<Bout[]> = fc.array(
  someNotHeld(
    fc.record({
      ...anyBout,
      sets: fc.integer({ min: 1, max: 2 }),
      reps: fc.integer({ min: 1, max: 2 }),
      holdSeconds: fc.integer({ min: 1, max: 8 }),
      switchSeconds: upTo(4),
      restSeconds: upTo(4),
      readySeconds: upTo(5),
    }),
  ),
  { minLength: 1, maxLength: 2 },
);

const timelineOf = (anyOf: fc.Arbitrary<Bout[]>): fc.Arbitrary<Timeline> =>
  fc
    .tuple(anyOf, fc.constantFrom('standard' as const, 'gentle' as const), fc.boolean())
    .map(([bouts, pace, manual]) => buildTimeline(bouts, { pace, manual }));

export const anyTimeline = timelineOf(anyBouts);
export const shortTimeline = timelineOf(shortBouts);

/**
 * Two timelines that are the same up to some exercise. From there the second has other exercises, or the same with another
 * get-ready; and one of them may wait for taps where the other does not.
 */
export const changedTimeline: fc.Arbitrary<{ from: Timeline; to: Timeline }> = fc
  .record({
    ...{ some: shortBouts, more: shortBouts, others: shortBouts, kept: fc.nat(4) },
    ...{ isOnlyLater: fc.boolean(), manual: fc.boolean(), waitsOtherwise: fc.boolean() },
  })
  .map(({ some, more, others, kept, isOnlyLater, manual, waitsOtherwise }) => {
    const bouts = [...some, ...more];
    const later = bouts.slice(kept).map((each, index) => (index === 0 ? { ...each, readySeconds: 7 } : each));
    const changed = [...bouts.slice(0, kept), ...(isOnlyLater ? later : others)];
    return {
      from: buildTimeline(bouts, { manual }),
      to: buildTimeline(changed, { manual: manual !== waitsOtherwise }),
    };
  });
