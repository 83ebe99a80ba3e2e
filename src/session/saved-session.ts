/**
 * Saves a session over a reload: what is stored, and how it is restored. It comes back paused, at the lead-in to the hold that it was in,
 * because the person has to get into position again.
 */
import { toJson } from './json.js';
import { playedMs, type Change, type Moment, type PlaybackState } from './playback.js';
import { seek } from './seek.js';
import type { Phase, Timeline } from './timeline.js';

export const SAVED_SESSION_VERSION = 1;
/** Six hours: an older session is not continued. */
export const SAVED_SESSION_MS = 6 * 3_600_000;

export interface SavedSession {
  readonly version: typeof SAVED_SESSION_VERSION;
  /** Identifies the timeline: its `timelineKey`. */
  readonly key: string;
  /** Index of the phase. The position within it is not saved: the hold starts again. */
  readonly phase: number;
  /** Groups that were done to the end. */
  readonly done: readonly number[];
  /** Milliseconds played, without pauses and skipped parts. */
  readonly playedMs: number;
  /** Milliseconds of the wall clock when it was saved. */
  readonly savedAtWallMs: number;
  /** Anything else that the player needs to build the same timeline again. Not read here. */
  readonly settings?: unknown;
}

/** A phase without what a person's own pace changes during a session. */
function withoutPace(phase: Phase): Phase {
  const isNewMove = phase.kind === 'ready' || phase.kind === 'transition';
  return { ...phase, waits: false, startMs: 0, endMs: isNewMove ? 0 : phase.endMs - phase.startMs };
}

/** A 32-bit hash of a text, in letters and digits. That is enough to tell apart what one visitor plays on one page. */
function hashOf(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) + 1;
  return (hash >>> 0).toString(36);
}

/**
 * A short key of letters and digits: equal for timelines with the same exercises, order, sides, repetitions and lengths. Waits and the
 * lengths of lead-ins to new moves do not count, so that a session at a person's own pace is found again in a newly built timeline.
 */
export const timelineKey = ({ steps, phases }: Timeline): string => hashOf(toJson([steps, phases.map(withoutPace)]));

/** What to save at `now`; undefined if no session is under way. */
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
 * Reads a saved session from its JSON. Undefined for anything malformed (any script of the page can write to the storage), of another
 * version, or more than six hours from `nowWallMs`.
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
 * Restores a saved session in the present timeline: paused at the lead-in to its hold (or at the hold, if it has none), with what was done
 * and the time played. The events are that phase and then a pause by `reload`: what is announced last is why the session is paused.
 * `hidden`: whether the page is hidden. Undefined if another timeline was played.
 */
export function restore(timeline: Timeline, saved: SavedSession, now: Moment, hidden = false): Change | undefined {
  const was = timeline.phases[saved.phase];
  if (!was || saved.key !== timelineKey(timeline)) return undefined;
  const index = seek.restart(timeline, saved.phase, was.startMs);
  const phase = timeline.phases[index]!;
  const groups = timeline.phases.at(-1)!.group;
  const state: PlaybackState = {
    status: 'paused',
    phase: index,
    anchorMs: phase.startMs,
    anchoredAt: now,
    playedMs: saved.playedMs,
    hidden,
    done: saved.done.filter((group) => group <= groups),
  };
  const events: Change['events'] = [
    { type: 'phase', phase, reason: 'restart' },
    { type: 'pause', reason: 'reload' },
  ];
  return { state, events };
}
