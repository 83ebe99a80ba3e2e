import { forget, markResumed, nameHere, recall, remember, whatWasInterrupted } from '../device/memory.js';
import { toJson } from '../session/json.js';
import type { Moment, PauseReason, PlaybackState } from '../session/playback.js';
import { parseSavedSession, savedSessionOf, type SavedSession } from '../session/saved-session.js';
import type { Timeline } from '../session/timeline.js';

/** Saves and restores what was chosen before a session began: without it, a reloaded page would build another timeline. */
export interface SettingsKeeper {
  /** Returns plain data. */
  save(): unknown;
  /** Whether these are settings of the same element on the page. */
  isOf(saved: unknown): boolean;
  /** Resolves when the timeline has been built from them. Values that cannot be used are ignored. */
  restore(saved: unknown): Promise<void>;
}

/** Stores what is needed to continue a session after a reload, until the session ends. */
export class KeptSession {
  readonly #settings: SettingsKeeper;
  /** The name it is stored under: that of the page when the session began; undefined while nothing is stored. */
  #name: string | undefined;
  #text = '';

  constructor(settings: SettingsKeeper) {
    this.#settings = settings;
  }

  keep(timeline: Timeline, state: PlaybackState, pausedBy: PauseReason | undefined, now: Moment): void {
    const isLost = state.status === 'paused' && (pausedBy === 'disconnected' || pausedBy === 'other-session');
    const saved = isLost ? undefined : savedSessionOf(timeline, state, now);
    if (saved) {
      this.#name ??= nameHere();
      this.#text = toJson({ ...saved, settings: this.#settings.save() });
      remember(this.#name, this.#text);
    } else if (this.#name !== undefined) {
      // another session may have been stored there since
      if (recall(this.#name) === this.#text) forget(this.#name);
      this.#name = undefined;
    }
  }

  /** Whether a saved session belongs to this element. */
  isOf(saved: SavedSession): boolean {
    return this.#settings.isOf(saved.settings);
  }

  /** Restores the settings of a saved session. Resolves to a function that brings the present ones back. */
  async choose(saved: SavedSession): Promise<() => Promise<void>> {
    const before = this.#settings.save();
    await this.#settings.restore(saved.settings);
    return () => this.#settings.restore(before);
  }
}

/** An element that may continue a session that a reload has interrupted. */
export interface Candidate {
  readonly now: Moment;
  readonly isSeen: boolean;
  isOf(saved: SavedSession): boolean;
  /** Resolves to false if it does not, because it plays something else now. */
  takeUp(saved: SavedSession): Promise<boolean>;
}

let candidates: Candidate[] = [];

/**
 * Lets one of the elements that ask at the same time continue the interrupted session: of several that it belongs to, one that can be
 * seen. The saved session is deleted if it is malformed, older than six hours, or its element plays something else now.
 */
export async function takeUpInterrupted(candidate: Candidate): Promise<void> {
  candidates.push(candidate);
  if (candidates.length > 1) return;
  await Promise.resolve();
  const all = candidates;
  candidates = [];
  const name = whatWasInterrupted();
  const text = recall(name);
  const saved = text === undefined ? undefined : parseSavedSession(text, candidate.now.wallMs);
  const owners = saved ? all.filter((each) => each.isOf(saved)) : [];
  if (saved && owners.length === 0) return;
  // before the first await, so that no other element can take it too
  forget(name);
  markResumed();
  owners.sort((a, b) => Number(b.isSeen) - Number(a.isSeen));
  for (const each of owners) if (await each.takeUp(saved!)) return;
}
