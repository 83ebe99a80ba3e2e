import type { Words } from '../locale/messages.js';
import { sayCue, sayDone, sayHappening, sayStopped } from '../locale/say.js';
import type { Cue } from '../session/cues.js';
import type { Happening, PauseReason, PlaybackState } from '../session/playback.js';
import type { Timeline } from '../session/timeline.js';

/** What a session is told in: the status region's present sentence, and the line that remains when it is over. */
export class Narrator {
  /** Spoken by a screen reader whenever it changes; empty at first. */
  announcement = '';
  /** How the last session ended; empty while one runs and before the first. */
  summary = '';
  pausedBy: PauseReason | undefined;
  readonly #words: () => Words;

  constructor(words: () => Words) {
    this.#words = words;
  }

  cue(cue: Cue): void {
    this.announcement = sayCue(cue, this.#words());
  }

  /** `ended`: the state that a session ended in, when it did. */
  happened(happening: Happening, timeline: Timeline, ended: PlaybackState, playedMs: number): void {
    const words = this.#words();
    if (happening.type === 'start') this.summary = '';
    if (happening.type === 'complete') this.summary = sayDone(timeline, ended, playedMs, words);
    if (happening.type === 'reset') this.summary = sayStopped(timeline, ended, words);
    if (happening.type === 'pause') this.pausedBy = happening.reason;
    this.announcement = this.summary || (sayHappening(happening, words) ?? this.announcement);
  }

  tellTimeLeft(leftMs: number): void {
    this.announcement = this.#words().messages.secondsLeft(Math.ceil(leftMs / 1000));
  }
}
