/* eslint-disable max-lines -- one state machine, to be read in one piece */
/**
 * Where a session is. `(timeline, state, action, now) → state`, and what happened on the way as data.
 *
 * Nothing counts ticks. While running, position = anchor + (now − anchored at), never past `until`: the end of the
 * next phase that waits for a tap, of the present one while the page is hidden, or of the session. Both clocks are read
 * together, because the monotonic one stands still in some sleeping devices and only the wall clock tells.
 */
import { seek } from './seek.js';
import type { Status } from './status.js';
import type { Phase, Timeline } from './timeline.js';

/** Both clocks, read at once, in milliseconds. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** `reload`: the page was loaded anew, and the session has come back. */
export type PauseReason = 'user' | 'gap' | 'hidden' | 'other-session' | 'disconnected' | 'not-rendered' | 'reload';
export type ResetReason = 'user' | 'changed';
/** Why another phase began: it was due, or somebody asked for it. */
export type PhaseReason = 'time' | 'start' | 'advance' | 'skip' | 'back' | 'restart' | 'next' | 'previous' | 'swap';

export type Action =
  | { readonly type: 'pause'; readonly reason: PauseReason }
  | { readonly type: 'reset'; readonly reason: ResetReason }
  | { readonly type: 'start' | 'resume' | 'advance' | 'skip' | 'back' | 'restart' | 'next' | 'previous' }
  /** Time has passed: deliver what is due. */
  | { readonly type: 'wake' }
  /** The page can no longer be seen (nor heard), or can again. */
  | { readonly type: 'hide' | 'show' };

export interface PlaybackState {
  readonly status: Status;
  /** Index of the phase that was delivered last; 0 when idle. */
  readonly phase: number;
  readonly anchorMs: number;
  readonly anchoredAt: Moment;
  /** Milliseconds played up to the anchor: neither pauses nor what was skipped. */
  readonly playedMs: number;
  readonly hidden: boolean;
  /** Groups whose work was done to its end, in the order of their first completion. */
  readonly done: readonly number[];
}

export type PlaybackEvent =
  | { readonly type: 'start' | 'resume' | 'complete' }
  | { readonly type: 'pause'; readonly reason: PauseReason }
  | { readonly type: 'reset'; readonly reason: ResetReason }
  | { readonly type: 'phase'; readonly phase: Phase; readonly reason: PhaseReason }
  | { readonly type: 'waiting'; readonly phase: Phase };

export interface Change {
  readonly state: PlaybackState;
  readonly events: readonly PlaybackEvent[];
}

/** A wake-up later than this was a sleep, not a stutter: the person did not follow, so the session must not either. */
export const GAP_MS = 5_000;

const ZERO: Moment = Object.freeze({ monotonicMs: 0, wallMs: 0 });

export const IDLE: PlaybackState = Object.freeze({
  status: 'idle',
  phase: 0,
  anchorMs: 0,
  anchoredAt: ZERO,
  playedMs: 0,
  hidden: false,
  done: Object.freeze([]),
});

const elapsedSince = (then: Moment, now: Moment): number => Math.max(0, now.monotonicMs - then.monotonicMs);

/** Where running stops by itself, from the phase `index` on. */
function untilMs(timeline: Timeline, index: number, hidden: boolean): number {
  const { phases, durationMs } = timeline;
  if (hidden) return phases[index]?.endMs ?? durationMs;
  for (let i = index; i < phases.length; i += 1) if (phases[i]!.waits) return phases[i]!.endMs;
  return durationMs;
}

/**
 * Milliseconds into the timeline at `now`, never moving unless running. Not past the phase that was delivered last:
 * after a sleep nobody shall read a time that the next wake-up takes back.
 */
export function positionMs(
  { phases }: Timeline,
  { status, phase, anchorMs, anchoredAt }: PlaybackState,
  now: Moment,
): number {
  if (status !== 'running') return anchorMs;
  return Math.min(anchorMs + elapsedSince(anchoredAt, now), phases[phase]!.endMs);
}

/** Milliseconds that the person has spent in the session: without pauses, waits, and what was skipped. */
export function playedMs(timeline: Timeline, state: PlaybackState, now: Moment): number {
  return state.playedMs + positionMs(timeline, state, now) - state.anchorMs;
}

/**
 * The time of a running session stands for so many milliseconds from `now` on, and then goes on by itself: something is
 * still being said. 0 lets it go on at once. Any action in between ends the delay, except that the page is hidden or
 * shown: a voice speaks on through that.
 */
export function postpone(timeline: Timeline, state: PlaybackState, now: Moment, milliseconds: number): PlaybackState {
  if (state.status !== 'running') return state;
  return { ...anchored(timeline, state, now), anchoredAt: later(now, milliseconds) };
}

const later = ({ monotonicMs, wallMs }: Moment, milliseconds: number): Moment => ({
  monotonicMs: monotonicMs + milliseconds,
  wallMs: wallMs + milliseconds,
});

/** What is left of a delay. */
const delayMs = ({ anchoredAt }: PlaybackState, now: Moment): number => elapsedSince(now, anchoredAt);

/** Indexes of the steps all of whose holds were done to the end. */
export function stepsDone({ phases, steps }: Timeline, { done }: PlaybackState): ReadonlySet<number> {
  const left = new Set(phases.filter(({ group }) => !done.includes(group)).map(({ step }) => step));
  return new Set([...steps.keys()].filter((step) => !left.has(step)));
}

/** How much of a session was done. */
export interface SessionTally {
  /** Seconds spent, without pauses, waits, and what was skipped. */
  readonly seconds: number;
  /** Ids of the exercises all of whose holds were done to the end, in order. A plain timer has none. */
  readonly completed: readonly string[];
  /** Ids of the others. */
  readonly skipped: readonly string[];
}

/** Ids of the exercises that were done to the end, and of the others, in order. */
export function tally(timeline: Timeline, state: PlaybackState): Omit<SessionTally, 'seconds'> {
  const done = stepsDone(timeline, state);
  const ids = (wanted: boolean) =>
    timeline.steps.filter((exercise, step): exercise is string => exercise !== null && done.has(step) === wanted);
  return { completed: ids(true), skipped: ids(false) };
}

/** The state with its anchor at `now`. */
function anchored(timeline: Timeline, state: PlaybackState, now: Moment): PlaybackState {
  return {
    ...state,
    anchorMs: positionMs(timeline, state, now),
    playedMs: playedMs(timeline, state, now),
    anchoredAt: now,
  };
}

const finishing = (state: PlaybackState, group: number): readonly number[] =>
  state.done.includes(group) ? state.done : [...state.done, group];

/** Enters the phases that begin up to `until`, marking the groups that end on the way. */
function enterUpTo(timeline: Timeline, state: PlaybackState, until: number, events: PlaybackEvent[]): PlaybackState {
  const { phases } = timeline;
  let next = state;
  for (let i = state.phase + 1; i < phases.length && phases[i]!.startMs <= until; i += 1) {
    const ended = phases[i - 1]!;
    if (phases[i]!.group !== ended.group) next = { ...next, done: finishing(next, ended.group) };
    next = { ...next, phase: i };
    events.push({ type: 'phase', phase: phases[i]!, reason: 'time' });
  }
  return next;
}

/** Brings a running session up to `now`. Everything else happens after this, so nothing is lost or told twice. */
function settle(timeline: Timeline, state: PlaybackState, now: Moment, events: PlaybackEvent[]): PlaybackState {
  if (state.status !== 'running') return state;
  const { phases } = timeline;
  const { monotonicMs, wallMs } = state.anchoredAt;
  // not by what has elapsed, which stands at 0 in a delay
  const aheadMs = now.wallMs - wallMs - (now.monotonicMs - monotonicMs);
  if (aheadMs < -GAP_MS) {
    // somebody has set the wall clock back: from here on the two are compared anew
    const anchoredAt = { monotonicMs, wallMs: wallMs + aheadMs };
    return settle(timeline, { ...state, anchoredAt }, now, events);
  }
  const boundary = phases[state.phase]!.endMs;
  const until = untilMs(timeline, state.phase, state.hidden);
  const elapsed = elapsedSince(state.anchoredAt, now);
  const reached = state.anchorMs + elapsed;
  const standsAtBoundary = until === boundary && (state.hidden || phases[state.phase]!.waits);
  if (aheadMs > GAP_MS || (reached - boundary > GAP_MS && !standsAtBoundary)) {
    events.push({ type: 'pause', reason: 'gap' });
    const anchorMs = Math.min(reached, boundary);
    return {
      ...state,
      status: 'paused',
      anchorMs,
      anchoredAt: now,
      playedMs: state.playedMs + anchorMs - state.anchorMs,
    };
  }

  if (reached < until) return enterUpTo(timeline, state, reached, events);
  const stopped = anchored(timeline, enterUpTo(timeline, state, until - 1, events), now);
  const phase = phases[stopped.phase]!;
  if (phase.waits) {
    events.push({ type: 'waiting', phase });
    return { ...stopped, status: 'waiting' };
  }
  if (state.hidden) {
    events.push({ type: 'pause', reason: 'hidden' });
    return { ...stopped, status: 'paused' };
  }
  events.push({ type: 'complete' });
  return { ...stopped, status: 'complete', done: finishing(stopped, phase.group) };
}

/** Stands at the start of the phase `index`, running or paused as before; beyond the last one the session is complete. */
function jump(
  timeline: Timeline,
  state: PlaybackState,
  now: Moment,
  index: number,
  reason: PhaseReason,
  events: PlaybackEvent[],
): PlaybackState {
  const phase = timeline.phases[index];
  const here = anchored(timeline, state, now);
  if (!phase) {
    events.push({ type: 'complete' });
    return { ...here, status: 'complete', anchorMs: timeline.durationMs, phase: timeline.phases.length - 1 };
  }
  events.push({ type: 'phase', phase, reason });
  return { ...here, status: state.status === 'paused' ? 'paused' : 'running', anchorMs: phase.startMs, phase: index };
}

/** Goes on from where the session stands; at the end of a phase the next one begins at once. */
function goOn(
  timeline: Timeline,
  state: PlaybackState,
  now: Moment,
  reason: PhaseReason,
  events: PlaybackEvent[],
): PlaybackState {
  const atEnd = state.anchorMs >= timeline.phases[state.phase]!.endMs;
  const running: PlaybackState = { ...state, status: 'running', anchoredAt: now };
  if (!atEnd) return running;
  const { group } = timeline.phases[state.phase]!;
  const leaves = timeline.phases[state.phase + 1]?.group !== group;
  const left = leaves ? { ...running, done: finishing(running, group) } : running;
  return jump(timeline, left, now, state.phase + 1, reason, events);
}

function start(timeline: Timeline, state: PlaybackState, now: Moment, events: PlaybackEvent[]): PlaybackState {
  const first = timeline.phases[0];
  if (!first) return state;
  events.push({ type: 'start' }, { type: 'phase', phase: first, reason: 'start' });
  return { ...IDLE, hidden: state.hidden, status: 'running', anchoredAt: now };
}

function resume(timeline: Timeline, state: PlaybackState, now: Moment, events: PlaybackEvent[]): PlaybackState {
  events.push({ type: 'resume' });
  return goOn(timeline, state, now, 'time', events);
}

function advance(timeline: Timeline, state: PlaybackState, now: Moment, events: PlaybackEvent[]): PlaybackState {
  if (state.status === 'waiting') return goOn(timeline, state, now, 'advance', events);
  const canStartNow = state.status === 'running' && timeline.phases[state.phase]!.leadsIn;
  return canStartNow ? jump(timeline, state, now, state.phase + 1, 'advance', events) : state;
}

function reset(state: PlaybackState, reason: ResetReason, events: PlaybackEvent[]): PlaybackState {
  if (state.status === 'idle') return state;
  // what is complete is over already: nothing is stopped by laying out another
  if (state.status !== 'complete' || reason === 'user') events.push({ type: 'reset', reason });
  return { ...IDLE, hidden: state.hidden };
}

function act(
  timeline: Timeline,
  state: PlaybackState,
  action: Action,
  now: Moment,
  events: PlaybackEvent[],
): PlaybackState {
  const { status } = state;
  const isOver = status === 'idle' || status === 'complete';
  switch (action.type) {
    case 'wake':
      return state;
    case 'hide':
    case 'show':
      return {
        ...anchored(timeline, state, now),
        anchoredAt: later(now, delayMs(state, now)),
        hidden: action.type === 'hide',
      };
    case 'start':
    case 'resume':
      if (status === 'paused') return resume(timeline, state, now, events);
      return action.type === 'start' && isOver ? start(timeline, state, now, events) : state;
    case 'pause':
      if (isOver || status === 'paused') return state;
      events.push({ type: 'pause', reason: action.reason });
      return { ...anchored(timeline, state, now), status: 'paused' };
    case 'reset':
      return reset(state, action.reason, events);
    case 'advance':
      return advance(timeline, state, now, events);
    default: {
      if (isOver) return state;
      const index = seek[action.type](timeline, state.phase, positionMs(timeline, state, now));
      return jump(timeline, state, now, index, action.type, events);
    }
  }
}

/** The only way from one state to the next. Never throws; an action that does not apply changes nothing. */
export function play(timeline: Timeline, state: PlaybackState, action: Action, now: Moment): Change {
  const events: PlaybackEvent[] = [];
  const settled = settle(timeline, state, now, events);
  return { state: act(timeline, settled, action, now, events), events };
}

/**
 * The same session in another timeline. What lies behind is the same in both, so it stays done; where the present exercise
 * itself is another, or is done otherwise, it begins with its get-ready, running or paused as before. Whether a phase
 * waits does not make it another: the present one takes that over, and a session that waits already does so until the tap.
 */
export function retime(from: Timeline, to: Timeline, state: PlaybackState, now: Moment): Change {
  const events: PlaybackEvent[] = [];
  if (state.status === 'idle' || state.status === 'complete') return { state: IDLE, events };
  const doneOtherwiseFrom = to.phases[firstOther(from, to, isSameWork)]?.group ?? Infinity;
  const kept = { ...state, done: state.done.filter((group) => group < doneOtherwiseFrom) };
  if (firstOther(from, to, isSame) > state.phase) return { state: kept, events };
  const { step } = from.phases[state.phase]!;
  const index = to.phases.findIndex((phase) => phase.step === step);
  // standing still: how far it ran counts in the old timeline alone
  const here: PlaybackState = {
    ...anchored(from, kept, now),
    status: state.status === 'paused' ? 'paused' : 'waiting',
  };
  return { state: jump(to, here, now, index < 0 ? to.phases.length : index, 'swap', events), events };
}

/** Index of the first phase of `to` that is not the same; beyond the last where all are. */
function firstOther(from: Timeline, to: Timeline, same: (a: Phase, b: Phase | undefined) => boolean): number {
  const index = to.phases.findIndex((phase, index) => !same(phase, from.phases[index]));
  return index < 0 ? to.phases.length : index;
}

/** The same thing is done for as long, whenever it comes, and however long one had to get there. */
function isSameWork(a: Phase, b: Phase | undefined): boolean {
  if (!b) return false;
  const { startMs, endMs, waits } = b;
  if (!a.leadsIn && a.endMs - a.startMs !== endMs - startMs) return false;
  const inItsPlace: Phase = { ...a, startMs, endMs, waits };
  return (Object.keys(b) as (keyof Phase)[]).every((key) => inItsPlace[key] === b[key]);
}

const isSame = (a: Phase, b: Phase | undefined): boolean =>
  isSameWork(a, b) && a.startMs === b?.startMs && a.endMs === b.endMs;
