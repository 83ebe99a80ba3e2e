/** Which way a figure goes in each phase of a session. */
import type { Phase } from '../session/timeline.js';

/** A way between two poses, 0 (start) to 1 (hold), and when it is gone. Before its time it stands at `from`. */
export interface Motion {
  readonly from: number;
  readonly to: number;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly startedAtMs: number;
  /** Milliseconds from one pose to the other; 0 stands at `to` at once. */
  readonly durationMs: number;
  /** How often it goes the way, to and fro in turn. Default 1; 2 is there and back. */
  readonly ways?: number;
  /** It stands where it was at this moment, on the same clock. */
  readonly pausedAtMs?: number | undefined;
  /** It breathes once it is there. */
  readonly breathes?: boolean;
}

/** A motion that has not been put into time. */
export type Course = Omit<Motion, 'startedAtMs' | 'pausedAtMs'>;

/** To go into a stretch. */
const EASE_IN_MS = 2_500;
/** To come out of it, on the way to the next. */
const EASE_OUT_MS = 1_500;
/** One step of a march: 75 in a minute. */
const STEP_MS = 800;
/** A hold of a second or two is over before a breath is. */
const BREATH_FROM_MS = 8_000;

/** Where it is when it is over. */
const endOf = ({ from, to, ways = 1 }: Course): number => (ways % 2 ? to : from);

const rest = (pose: number): Course => ({ from: pose, to: pose, durationMs: 0 });

/**
 * How the figure moves in a phase. A new move is shown once while one gets into position, and then waits at its start;
 * a stretch is gone into as its hold begins; a repetition goes with its phases, and to and fro where nothing is held. What
 * is done with both legs in turn goes on for as long as it lasts.
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
