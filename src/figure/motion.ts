/** How a figure moves in each phase of a session. */
import type { Phase } from '../session/timeline.js';

/** A movement between two poses, 0 (start) to 1 (hold), and when it takes place. Before its time the figure is at `from`. */
export interface Motion {
  readonly from: number;
  readonly to: number;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly startedAtMs: number;
  /** Milliseconds from one pose to the other; with 0 it is at `to` at once. */
  readonly durationMs: number;
  /** How often it moves, back and forth in turn. Default 1; 2 is there and back. */
  readonly ways?: number;
  /** Paused at this moment, on the same clock: the figure stays where it was. By default it is not paused. */
  readonly pausedAtMs?: number | undefined;
  /** Whether it breathes once it is there. Default false. */
  readonly breathes?: boolean;
}

/** A motion that has no start time yet. */
export type Course = Omit<Motion, 'startedAtMs' | 'pausedAtMs'>;

/** Time to go into a stretch. */
const EASE_IN_MS = 2_500;
/** Time to come out of it, on the way to the next. */
const EASE_OUT_MS = 1_500;
/** One step of a march: 75 in a minute. */
const STEP_MS = 800;
/** In a shorter hold it does not breathe: the hold would be over before a breath is. */
const BREATH_FROM_MS = 8_000;

/** The pose in which it ends. */
const endOf = ({ from, to, ways = 1 }: Course): number => (ways % 2 ? to : from);

const rest = (pose: number): Course => ({ from: pose, to: pose, durationMs: 0 });

/**
 * How the figure moves in a phase. A new move is shown once while the visitor gets into position, and then waits at its
 * start. A figure goes into a stretch as the hold begins. A repetition follows its phases, and goes back and forth if
 * nothing is held. What is done with both legs in turn goes on for the whole phase.
 */
export function courseOf(phases: readonly Phase[], index: number): Course {
  const { kind, step, leadsIn, alternates, startMs, endMs } = phases[index]!;
  const length = endMs - startMs;
  const before = phases[index - 1];
  if (leadsIn && before?.step !== step) {
    return { from: 0, to: 1, durationMs: Math.min(EASE_IN_MS, length / 2), ways: 2 };
  }
  if (leadsIn) {
    const isLeft = endOf(courseOf(phases, index - 1)) === 1;
    return isLeft ? { from: 1, to: 0, durationMs: Math.min(EASE_OUT_MS, length) } : rest(0);
  }
  if (alternates) return { from: 0, to: 1, durationMs: STEP_MS, ways: Math.floor(length / STEP_MS) };
  if (kind === 'lift') {
    const next = phases[index + 1]?.kind;
    const isLeftUp = next === 'hold' || next === 'lower';
    return isLeftUp ? { from: 0, to: 1, durationMs: length } : { from: 0, to: 1, durationMs: length / 2, ways: 2 };
  }
  if (kind === 'lower') return { from: 1, to: 0, durationMs: length };
  if (kind === 'breathe') return rest(0);
  const breathes = length >= BREATH_FROM_MS;
  if (before?.kind === 'lift') return { ...rest(1), breathes };
  return { from: 0, to: 1, durationMs: Math.min(EASE_IN_MS, length / 2), breathes };
}
