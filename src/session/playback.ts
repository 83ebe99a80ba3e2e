/* eslint-disable max-lines -- one state machine, to be read in one piece */
/**
 * The state machine of a session: `(timeline, state, action, now) → state`, and the events on the way as data.
 *
 * No ticks are counted. While running, position = anchor + (now − anchoredAt), never past `until`. That is the end of the next phase
 * that waits for a tap; while the page is hidden, the end of the present phase; otherwise the end of the session. Both clocks are read
 * together: the monotonic clock stops while some devices sleep, and only the wall clock shows that.
 */
import { seek } from './seek.js';
import type { Status } from './status.js';
import type { Phase, Timeline } from './timeline.js';

/** Both clocks, read at once, in milliseconds. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** `gap`: the device slept, or the page was blocked. `reload`: the session has come back after a reload of the page. */
export type PauseReason = 'user' | 'gap' | 'hidden' | 'other-session' | 'disconnected' | 'not-rendered' | 'reload';
export type ResetReason = 'user' | 'changed';
/** Why a phase began: `time`, because it was due; else by the action of that name. `swap`: the timeline was replaced. */
export type PhaseReason = 'time' | 'start' | 'advance' | 'skip' | 'back' | 'restart' | 'next' | 'previous' | 'swap';

export type Action =
  | { readonly type: 'pause'; readonly reason: PauseReason }
  | { readonly type: 'reset'; readonly reason: ResetReason }
  | { readonly type: 'start' | 'resume' | 'advance' | 'skip' | 'back' | 'restart' | 'next' | 'previous' }
  /** Time has passed: deliver what is due. */
  | { readonly type: 'wake' }
  /** The page can no longer be seen or heard; or can again. */
  | { readonly type: 'hide' | 'show' };

export interface PlaybackState {
  readonly status: Status;
  /** Index of the present phase: the last one that was told by an event; 0 when idle. */
  readonly phase: number;
  /** Position in the timeline at `anchoredAt`, in milliseconds. */
  readonly anchorMs: number;
  /** In the future while time is stopped by `postpone`. */
  readonly anchoredAt: Moment;
  /** Milliseconds played up to the anchor, without pauses and skipped parts. */
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

/** A wake-up later than this means that the device slept. The person did not follow, so the session pauses. */
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

/** The position at which a running session stops by itself, from the phase `index` on. */
function untilMs(timeline: Timeline, index: number, hidden: boolean): number {
  const { phases, durationMs } = timeline;
  if (hidden) return phases[index]?.endMs ?? durationMs;
  for (let i = index; i < phases.length; i += 1) if (phases[i]!.waits) return phases[i]!.endMs;
  return durationMs;
}

/**
 * Milliseconds into the timeline at `now`; it moves only while running. Never past the end of the present phase: after a sleep, the next
 * wake-up would take such a position back.
 */
export function positionMs(
  { phases }: Timeline,
  { status, phase, anchorMs, anchoredAt }: PlaybackState,
  now: Moment,
): number {
  if (status !== 'running') return anchorMs;
  return Math.min(anchorMs + elapsedSince(anchoredAt, now), phases[phase]!.endMs);
}

/** Milliseconds that the person has spent in the session, without pauses, waits and skipped parts. */
export function playedMs(timeline: Timeline, state: PlaybackState, now: Moment): number {
  return state.playedMs + positionMs(timeline, state, now) - state.anchorMs;
}

/**
 * Stops the time of a running session for so many milliseconds from `now` on, because something is still being said; then time goes on
 * by itself. 0 lets it go on at once. Any action ends the delay, except `hide` and `show`: a voice goes on speaking then. Changes nothing
 * unless the session runs.
 */
export function postpone(timeline: Timeline, state: PlaybackState, now: Moment, milliseconds: number): PlaybackState {
  if (state.status !== 'running') return state;
  return { ...anchored(timeline, state, now), anchoredAt: later(now, milliseconds) };
}

const later = ({ monotonicMs, wallMs }: Moment, milliseconds: number): Moment => ({
  monotonicMs: monotonicMs + milliseconds,
  wallMs: wallMs + milliseconds,
});

/** Milliseconds that are left of a delay by `postpone`. */
const delayMs = ({ anchoredAt }: PlaybackState, now: Moment): number => elapsedSince(now, anchoredAt);

/** Indexes of the steps whose holds were all done to the end. */
export function stepsDone({ phases, steps }: Timeline, { done }: PlaybackState): ReadonlySet<number> {
  const left = new Set(phases.filter(({ group }) => !done.includes(group)).map(({ step }) => step));
  return new Set([...steps.keys()].filter((step) => !left.has(step)));
}

/** How much of a session was done. */
export interface SessionTally {
  /** Whole seconds spent, without pauses, waits and skipped parts. */
  readonly seconds: number;
  /** Ids of the exercises whose holds were all done to the end, in order. Empty for a plain timer. */
  readonly completed: readonly string[];
  /** Ids of the other exercises, in order. */
  readonly skipped: readonly string[];
}

/** Which exercises were done to the end, and which were not. */
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

/** Enters the phases that begin up to `until`, and marks the groups that end on the way as done. */
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

/** Brings a running session up to `now`. Every action is applied after this, so no event is lost or told twice. */
function settle(timeline: Timeline, state: PlaybackState, now: Moment, events: PlaybackEvent[]): PlaybackState {
  if (state.status !== 'running') return state;
  const { phases } = timeline;
  const { monotonicMs, wallMs } = state.anchoredAt;
  // not by elapsedSince(), which is 0 during a delay
  const aheadMs = now.wallMs - wallMs - (now.monotonicMs - monotonicMs);
  if (aheadMs < -GAP_MS) {
    // the wall clock was set back: compare the two clocks from here on
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

/** Jumps to the start of the phase `index`, running or paused as before. Beyond the last phase, the session is complete. */
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

/** Runs on from the present position. At the end of a phase the next one begins at once. */
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
  // a complete session is over already: a new timeline does not stop it
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

/** Applies an action, after bringing the session up to `now`. Never throws; an action that does not apply changes nothing. */
export function play(timeline: Timeline, state: PlaybackState, action: Action, now: Moment): Change {
  const events: PlaybackEvent[] = [];
  const settled = settle(timeline, state, now, events);
  return { state: act(timeline, settled, action, now, events), events };
}

/**
 * Continues a session in another timeline. What was done stays done as far as the two timelines agree. Where the present exercise is a
 * different one, or is done differently, it starts again from its lead-in, running or paused as before. A phase that differs only in
 * `waits` counts as the same; a session that is waiting goes on waiting for the tap. Idle and complete sessions become idle.
 */
export function retime(from: Timeline, to: Timeline, state: PlaybackState, now: Moment): Change {
  const events: PlaybackEvent[] = [];
  if (state.status === 'idle' || state.status === 'complete') return { state: IDLE, events };
  const changedFromGroup = to.phases[firstDifference(from, to, isSameWork)]?.group ?? Infinity;
  const kept = { ...state, done: state.done.filter((group) => group < changedFromGroup) };
  if (firstDifference(from, to, isSame) > state.phase) return { state: kept, events };
  const { step } = from.phases[state.phase]!;
  const index = to.phases.findIndex((phase) => phase.step === step);
  // not running: the running position is one of the old timeline
  const here: PlaybackState = {
    ...anchored(from, kept, now),
    status: state.status === 'paused' ? 'paused' : 'waiting',
  };
  return { state: jump(to, here, now, index < 0 ? to.phases.length : index, 'swap', events), events };
}

/** Index of the first phase of `to` that is not the same in `from`; the number of phases where all are the same. */
function firstDifference(from: Timeline, to: Timeline, same: (a: Phase, b: Phase | undefined) => boolean): number {
  const index = to.phases.findIndex((phase, index) => !same(phase, from.phases[index]));
  return index < 0 ? to.phases.length : index;
}

/** Whether the same thing is done for as long, no matter when, and how long the lead-in was. */
function isSameWork(a: Phase, b: Phase | undefined): boolean {
  if (!b) return false;
  const { startMs, endMs, waits } = b;
  if (!a.leadsIn && a.endMs - a.startMs !== endMs - startMs) return false;
  const inItsPlace: Phase = { ...a, startMs, endMs, waits };
  return (Object.keys(b) as (keyof Phase)[]).every((key) => inItsPlace[key] === b[key]);
}

const isSame = (a: Phase, b: Phase | undefined): boolean =>
  isSameWork(a, b) && a.startMs === b?.startMs && a.endMs === b.endMs;
