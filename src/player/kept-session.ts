import { forget, recall, remember } from '../device/memory.js';
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
  #isKept = false;

  constructor(settings: SettingsKeeper) {
    this.#settings = settings;
  }

  keep(timeline: Timeline, state: PlaybackState, pausedBy: PauseReason | undefined, now: Moment): void {
    const isLost = state.status === 'paused' && (pausedBy === 'disconnected' || pausedBy === 'other-session');
    const saved = isLost ? undefined : savedSessionOf(timeline, state, now);
    if (saved) remember(toJson({ ...saved, settings: this.#settings.save() }));
    // the session that has taken its place is kept there now
    else if (this.#isKept && pausedBy !== 'other-session') forget();
    this.#isKept = saved !== undefined;
  }

  /**
   * The session of this element that a reload has interrupted, once its settings are chosen again. What is malformed, or older than
   * six hours, is deleted.
   */
  async find(now: Moment): Promise<{ readonly saved: SavedSession; readonly giveUp: () => Promise<void> } | undefined> {
    const text = recall();
    const saved = text === undefined ? undefined : parseSavedSession(text, now.wallMs);
    if (text !== undefined && !saved) forget();
    if (!saved || !this.#settings.isOf(saved.settings)) return undefined;
    const before = this.#settings.save();
    await this.#settings.restore(saved.settings);
    const giveUp = async () => {
      forget();
      await this.#settings.restore(before);
    };
    return { saved, giveUp };
  }
}
