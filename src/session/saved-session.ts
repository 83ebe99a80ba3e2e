/**
 * A session that outlives a reload: what is written down of it, and how it comes back – paused, at the beginning of
 * the hold that it was in, because whoever returns has to get into position again.
 */
import { toJson } from './json.js';
import { playedMs, type Change, type Moment, type PlaybackState } from './playback.js';
import { seek } from './seek.js';
import type { Phase, Timeline } from './timeline.js';

export const SAVED_SESSION_VERSION = 1;
/** What is older than this was another day's session. */
export const SAVED_SESSION_MS = 6 * 3_600_000;

export interface SavedSession {
  readonly version: typeof SAVED_SESSION_VERSION;
  /** What was played, as `timelineKey` says. */
  readonly key: string;
  /** Index of the phase. How far into it does not matter: its hold begins anew. */
  readonly phase: number;
  /** Groups that were done to the end. */
  readonly done: readonly number[];
  /** Milliseconds spent, as in a state. */
  readonly playedMs: number;
  /** The wall clock when it was written. */
  readonly savedAtWallMs: number;
  /** Whatever else the player needs to lay the same session out again; not looked at here. */
  readonly settings?: unknown;
}

/** All that makes a phase another one, but for what somebody's own pace changes in the course of a session. */
function withoutPace(phase: Phase): Phase {
  const isNewMove = phase.kind === 'ready' || phase.kind === 'transition';
  return { ...phase, waits: false, startMs: 0, endMs: isNewMove ? 0 : phase.endMs - phase.startMs };
}

/** 32 bits of a text as letters and digits: enough for what one visitor has played on one page. */
function hashOf(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) + 1;
  return (hash >>> 0).toString(36);
}

/**
 * A few letters and digits: the same for timelines in which the same is done in the same order, on the same sides, as often and
 * for as long. How long one has to get into a new move, and where it waits, are no part of it: so whoever has taken her own
 * pace finds her session again in a timeline that is laid out anew.
 */
export const timelineKey = ({ steps, phases }: Timeline): string => hashOf(toJson([steps, phases.map(withoutPace)]));

/** What to write down at `now`; undefined where no session is under way. */
export function savedSessionOf(timeline: Timeline, state: PlaybackState, now: Moment): SavedSession | undefined {
  if (state.status === 'idle' || state.status === 'complete') return undefined;
  return {
    version: SAVED_SESSION_VERSION,
    key: timelineKey(timeline),
    phase: state.phase,
    done: state.done,
    playedMs: playedMs(timeline, state, now),
    savedAtWallMs: now.wallMs,
  };
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;
const isIndex = (value: unknown): value is number => isAmount(value) && Number.isInteger(value);

/**
 * Text that was written down, read at `nowWallMs`. Undefined for anything but a memory of this version that is no older
 * than six hours: storage belongs to the page, and anybody may have written there.
 */
export function parseSavedSession(text: string, nowWallMs: number): SavedSession | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null) return undefined;
  const { version, key, phase, done, playedMs, savedAtWallMs, settings } = found as Record<string, unknown>;
  if (version !== SAVED_SESSION_VERSION || typeof key !== 'string') return undefined;
  if (!isIndex(phase) || !isAmount(playedMs) || !isAmount(savedAtWallMs)) return undefined;
  if (!Array.isArray(done) || !done.every(isIndex)) return undefined;
  // the clock may have been set back since
  if (!(Math.abs(nowWallMs - savedAtWallMs) <= SAVED_SESSION_MS)) return undefined;
  return {
    version,
    key,
    phase,
    done: [...new Set(done)],
    playedMs,
    savedAtWallMs,
    ...(settings !== undefined && { settings }),
  };
}

/**
 * The session of a memory in the timeline of now: paused at the start of its hold, or of what leads to it, with what
 * was done and how long it took. What happened is that phase, and then a pause by `reload`, so that whoever tells of it
 * says at last why it stands still. `hidden`: whether the page is. Undefined where another timeline was played.
 */
export function restore(timeline: Timeline, memory: SavedSession, now: Moment, hidden = false): Change | undefined {
  const was = timeline.phases[memory.phase];
  if (!was || memory.key !== timelineKey(timeline)) return undefined;
  const index = seek.restart(timeline, memory.phase, was.startMs);
  const phase = timeline.phases[index]!;
  const groups = timeline.phases.at(-1)!.group;
  const state: PlaybackState = {
    status: 'paused',
    phase: index,
    anchorMs: phase.startMs,
    anchoredAt: now,
    playedMs: memory.playedMs,
    hidden,
    done: memory.done.filter((group) => group <= groups),
  };
  const events: Change['events'] = [
    { type: 'phase', phase, reason: 'restart' },
    { type: 'pause', reason: 'reload' },
  ];
  return { state, events };
}
