import type { ReactiveControllerHost } from 'lit';
import type { Collection } from '../../content/model.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { PlaybackController } from '../../controllers/playback-controller.js';
import { sayCue, sayDone, sayHappening, sayStopped } from '../../locale/say.js';
import type { Cue } from '../../session/cues.js';
import type { Happening, PauseReason, PlaybackState } from '../../session/playback.js';

/** What a session is told in: the status region's present sentence, and the line that remains when it is over. */
export class Narrator {
  /** Spoken by a screen reader whenever it changes; empty at first. */
  announcement = '';
  /** How the last session ended; empty while one runs and before the first. */
  summary = '';
  pausedBy: PauseReason | undefined;
  readonly #host: ReactiveControllerHost & { readonly collection?: Collection };
  readonly #locale: LocaleController;
  readonly #playback: () => PlaybackController;

  constructor(
    host: ReactiveControllerHost & { readonly collection?: Collection },
    locale: LocaleController,
    playback: () => PlaybackController,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#playback = playback;
  }

  cue(cue: Cue): void {
    this.#announce(sayCue(cue, this.#locale.language, this.#host.collection));
  }

  /** `ended`: the state that a session ended in, when it did. */
  happened(happening: Happening, ended: PlaybackState): void {
    const { messages } = this.#locale;
    const { timeline, playedMs } = this.#playback();
    if (happening.type === 'start') this.summary = '';
    if (happening.type === 'complete') this.summary = sayDone(timeline, ended, playedMs, messages);
    if (happening.type === 'reset') this.summary = sayStopped(timeline, ended, messages);
    if (happening.type === 'pause') this.pausedBy = happening.reason;
    if (happening.type === 'resume') this.tellTimeLeft();
    else this.#announce(this.summary || sayHappening(happening, this.#locale.language));
  }

  tellTimeLeft(): void {
    this.#announce(this.#locale.messages.secondsLeft(Math.ceil(this.#playback().leftMs / 1000)));
  }

  #announce(sentence: string | undefined): void {
    if (!sentence) return;
    this.announcement = sentence;
    this.#host.requestUpdate();
  }
}
