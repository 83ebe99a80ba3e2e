/**
 * The one door to what a session takes beyond what is seen at rest: what runs it, what is heard and felt of it, and what is shown.
 * An element opens it by `import()` when somebody is about to press Start.
 */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { buttons, goOn, primaryButton, startNow, type Playable } from './buttons.js';
import { Fullscreen } from './fullscreen.js';
import type { Followed, FullscreenHost, FullscreenView } from './fullscreen-view.js';
import { hearingCheck } from './hearing-check.js';
import { headline, sentences } from './instruction-view.js';
import { RingAnimation } from './ring-animation.js';
import type { SavableTimer } from './saved-timer.js';
import type { SettingsTimer } from './settings.js';

export { CueOutput } from '../../player/cue-output.js';
export { Player } from '../../player/player.js';
export { preferences } from '../../player/preferences.js';
export { eventOf } from './hold.events.js';
export { commandOf } from './keyboard.js';
export { SavedTimer } from './saved-timer.js';
export { sessionStyles } from './session.styles.js';
export { settings, settingsStyles } from './settings.js';

/** The timer whose session is shown. */
export type SessionTimer = Playable & SettingsTimer & FullscreenHost & SavableTimer;

/** What one timer shows of its session, beyond what it shows at rest. */
export class SessionView implements ReactiveController {
  readonly #timer: SessionTimer;
  readonly #player: Player;
  readonly #ring = new RingAnimation();
  readonly #fullscreen: Fullscreen;

  constructor(timer: SessionTimer, player: Player) {
    this.#timer = timer;
    this.#player = player;
    this.#fullscreen = new Fullscreen(timer, () => player.announcer.announcement);
    timer.addController(this);
  }

  /** Undefined until it is opened for the first time. */
  get fullscreen(): FullscreenView | undefined {
    return this.#fullscreen.view;
  }

  toggleFullscreen(): void {
    this.#fullscreen.toggle();
  }

  /** Undefined when no session is under way. */
  headline(messages: Messages): TemplateResult | undefined {
    return headline(this.#player, messages);
  }

  /** What to do now in sentences, what somebody is asked before her first hold, and what could not be fetched. */
  line(messages: Messages): unknown {
    return [
      sentences(this.#player, messages),
      hearingCheck(this.#player, messages),
      this.#fullscreen.failure(messages),
    ];
  }

  primaryButton(status: Status, messages: Messages): [word: string, sign: TemplateResult] {
    return primaryButton(status, messages);
  }

  /** The others, while a session is under way; or the one that goes on with a session that was ended. */
  buttons(messages: Messages): unknown {
    if (!isUnderWay(this.#timer.status)) return this.#player.canGoOn ? goOn(this.#timer, messages) : nothing;
    return [buttons(this.#timer, messages), this.#fullscreen.button(messages)];
  }

  startNow(messages: Messages): unknown {
    return startNow(this.#timer, messages);
  }

  /** The whole window, while it is open. */
  view(messages: Messages, content: Pick<Followed, 'stage' | 'name' | 'press'>): unknown {
    const player = this.#player;
    return this.fullscreen?.view({
      ...{ player, messages, ...content },
      primary: primaryButton(player.state.status, messages),
      buttons: buttons(this.#timer, messages),
      headline: headline(player, messages),
      line: sentences(player, messages),
      steps: player.instruction.steps,
      present: 0,
    });
  }

  /** Brings the ring to where the session is. */
  drawRing(halves: Iterable<HTMLElement>): void {
    const { isConnected, ownerDocument } = this.#timer;
    // a frame that is gone has no window
    if (isConnected && ownerDocument.defaultView) this.#ring.draw([...halves], this.#player.ring);
  }

  hostDisconnected(): void {
    this.#ring.cancel();
  }
}
