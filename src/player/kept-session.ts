import { forget, markResumed, nameHere, recall, remember, whatWasInterrupted } from '../device/memory.js';
import { toJson } from '../session/json.js';
import type { Moment, PauseReason, PlaybackState } from '../session/playback.js';
import { parseSavedSession, savedSessionOf, type SavedSession } from '../session/saved-session.js';
import type { Timeline } from '../session/timeline.js';

/** What was chosen before a session began: without it, a page that was loaded anew would lay out another session. */
export interface SettingsKeeper {
  /** As plain data. */
  save(): unknown;
  /** Whether these are settings of the same element of the page. */
  isOf(saved: unknown): boolean;
  /** Is done when the session is laid out by them. What is of no use in them is passed over. */
  restore(saved: unknown): Promise<void>;
}

/** Keeps what a reload needs to go on with a session, for as long as it lasts. */
export class KeptSession {
  readonly #settings: SettingsKeeper;
  /** The page's when the session began; undefined while nothing is kept. */
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
      // a session that has taken its place may be kept there now
      if (recall(this.#name) === this.#text) forget(this.#name);
      this.#name = undefined;
    }
  }

  /** Whether it is of this element. */
  isOf(saved: SavedSession): boolean {
    return this.#settings.isOf(saved.settings);
  }

  /** Has the settings chosen again that it was laid out by. What comes of that puts those back that were there before. */
  async choose(saved: SavedSession): Promise<() => Promise<void>> {
    const before = this.#settings.save();
    await this.#settings.restore(saved.settings);
    return () => this.#settings.restore(before);
  }
}

/** Whoever may take up a session that a reload has interrupted. */
export interface Candidate {
  readonly now: Moment;
  readonly isSeen: boolean;
  isOf(saved: SavedSession): boolean;
  /** The answer is whether it does: not where it plays something else. */
  takeUp(saved: SavedSession): Promise<boolean>;
}

let candidates: Candidate[] = [];

/**
 * One of those that ask at the same time takes it up: of several copies of an element one that can be seen. What is malformed, is
 * older than six hours, or was of an element that now plays something else, is deleted.
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
  // at once, before anybody else can
  forget(name);
  markResumed();
  owners.sort((a, b) => Number(b.isSeen) - Number(a.isSeen));
  for (const each of owners) if (await each.takeUp(saved!)) return;
}
