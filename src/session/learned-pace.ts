/**
 * Who takes her own time to get into position: each new move waits for her, and later ones plan for as long as she
 * takes. In the course of a session such a timeline goes to `retime`.
 */
import type { Phase, Timeline } from './timeline.js';

export interface Pacing {
  /** Wait for a tap at the end of whatever leads to a new move; false leaves those waits that the plan has. */
  readonly waits: boolean;
  /** How many times as long as planned it takes from one move to the next. What is no number above 0 counts as 1. */
  readonly factor: number;
  /** Index of the first step on whose way the factor applies: the one after the present, as that has been planned. */
  readonly fromStep: number;
}

/** Getting into position for a new move, once, ended by a tap. */
export interface Settling {
  /** Milliseconds that the plan has for it, before any factor. */
  readonly planned: number;
  /** Milliseconds from its begin to the tap: waits and delays count, pauses do not. */
  readonly taken: number;
}

/** Nobody gets up from the floor in less, however quick the move before was. */
const LEAST_MS = 5_000;
/** Longer than this nobody wants to lie there; and it waits anyway. */
const MOST_MS = 120_000;
const LEAST_FACTOR = 0.5;
const MOST_FACTOR = 3;
/** Whoever takes this much longer than planned was at the door. */
const AWAY_MS = 180_000;

const lengthOf = ({ startMs, endMs }: Phase): number => endMs - startMs;

/** One gets into another position, not only ready for the next turn. */
const leadsToNewMove = ({ kind }: Phase): boolean => kind === 'ready' || kind === 'transition';

/** In whole seconds, within the bounds; what the plan has beyond them is not drawn in. */
function stretched(plannedMs: number, factor: number): number {
  if (factor === 1) return plannedMs;
  const least = Math.min(LEAST_MS, plannedMs);
  const most = Math.max(MOST_MS, plannedMs);
  return Math.min(most, Math.max(least, Math.round((plannedMs * factor) / 1000) * 1000));
}

/**
 * The plan at somebody's own pace: the same steps, groups and holds, other waits and transitions, and everything behind
 * those moved along. Transitions last from 5 to 120 seconds, unless they are planned beyond that; the first get-ready stays
 * as it is, and a move that has no lead-in has nowhere to wait. `played`: the timeline that the session has gone through
 * so far, if it was another; before `fromStep` its transitions stay as long as they were. The plan itself where nothing
 * of it changes.
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
 * How many times as long as planned somebody takes: the median, so that one time at the door does not count, from 0.5 to
 * 3. 1 without samples. Left out are those that took three minutes longer than planned, and those that are no amounts.
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
