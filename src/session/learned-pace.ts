/**
 * A timeline for a person who takes her own time to get into position: each new move waits for her, and later transitions are as long as
 * she usually takes. During a session, `retime` switches to such a timeline.
 */
import type { Phase, Timeline } from './timeline.js';

export interface Pacing {
  /** Wait for a tap at the end of each lead-in to a new move. False keeps the waits that the plan has. */
  readonly waits: boolean;
  /** Actual time of a transition divided by the planned time. Anything but a finite number above 0 counts as 1. */
  readonly factor: number;
  /** Index of the first step whose transition the factor applies to; earlier ones are under way or over. */
  readonly fromStep: number;
}

/** One sample: the person got into position for a new move, and tapped. */
export interface Settling {
  /** Planned milliseconds, before any factor. */
  readonly planned: number;
  /** Milliseconds from the start of the transition to the tap, with waits and delays, without pauses. */
  readonly taken: number;
}

/** The shortest transition: nobody gets up from the floor faster. */
const LEAST_MS = 5_000;
/** The longest transition: nobody wants to lie waiting for longer, and a slower person has the wait. */
const MOST_MS = 120_000;
const LEAST_FACTOR = 0.5;
const MOST_FACTOR = 3;
/** A person who takes this much longer than planned did something else, such as opening the door. */
const AWAY_MS = 180_000;

const lengthOf = ({ startMs, endMs }: Phase): number => endMs - startMs;

/** Whether the phase leads to another exercise, not only to another set or side. */
const leadsToNewMove = ({ kind }: Phase): boolean => kind === 'ready' || kind === 'transition';

/** The planned time multiplied by the factor, in whole seconds and within the bounds. A planned time outside the bounds widens them. */
function stretched(plannedMs: number, factor: number): number {
  if (factor === 1) return plannedMs;
  const least = Math.min(LEAST_MS, plannedMs);
  const most = Math.max(MOST_MS, plannedMs);
  return Math.min(most, Math.max(least, Math.round((plannedMs * factor) / 1000) * 1000));
}

/**
 * Returns the plan at the person's own pace: with the same steps, groups and holds, but other waits and lengths of transitions, and so
 * later or earlier starts. Transitions last from 5 to 120 seconds, unless planned outside of that. The first get-ready keeps its length. A
 * move without a lead-in does not wait. `played` is the timeline that the session has followed so far, if it is another one: before
 * `fromStep`, transitions keep the length that they had in it. Returns `plan` itself if nothing changes.
 */
export function atLearnedPace(plan: Timeline, { waits, factor, fromStep }: Pacing, played: Timeline = plan): Timeline {
  const times = factor > 0 && factor < Infinity ? factor : 1;
  const transitions = (timeline: Timeline) => timeline.phases.filter(({ kind }) => kind === 'transition');
  const gone = new Map(transitions(played).map((phase) => [phase.step, lengthOf(phase)]));
  const lengthOfNow = (phase: Phase): number => {
    const planned = lengthOf(phase);
    if (phase.kind !== 'transition') return planned;
    return phase.step < fromStep ? (gone.get(phase.step) ?? planned) : stretched(planned, times);
  };

  let durationMs = 0;
  const phases = plan.phases.map((phase) => {
    const startMs = durationMs;
    durationMs += lengthOfNow(phase);
    const now = { startMs, endMs: durationMs, waits: phase.waits || (waits && leadsToNewMove(phase)) };
    const isAsPlanned = now.startMs === phase.startMs && now.endMs === phase.endMs && now.waits === phase.waits;
    return isAsPlanned ? phase : Object.freeze({ ...phase, ...now });
  });
  if (phases.every((phase, index) => phase === plan.phases[index])) return plan;
  return Object.freeze({ ...plan, phases: Object.freeze(phases), durationMs });
}

/**
 * The factor by which the person's transitions are longer than planned: the median of the samples, from 0.5 to 3; 1 without samples.
 * Samples that took more than three minutes longer than planned, or whose times are not valid, are ignored.
 */
export function learned(samples: readonly Settling[]): number {
  const factors = samples
    .filter(({ planned, taken }) => planned > 0 && planned < Infinity && taken >= 0 && taken - planned <= AWAY_MS)
    .map(({ planned, taken }) => taken / planned)
    .sort((a, b) => a - b);
  if (factors.length === 0) return 1;
  const middle = (factors.length - 1) / 2;
  const median = (factors[Math.floor(middle)]! + factors[Math.ceil(middle)]!) / 2;
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, median));
}
