/**
 * The single entry to a session's code: what runs it, what is heard and felt, and what is shown beyond the timer at
 * rest. An element loads it by `import()` when somebody is about to press Start.
 */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { prefersReducedMotion } from '../../device/reduced-motion.js';
import type { Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { buttons, endButton, goOn, primaryButton, startNow, type Playable } from './buttons.js';
import { Fullscreen } from './fullscreen.js';
import type { Followed, FullscreenHost, FullscreenView } from './fullscreen-view.js';
import { hearingCheck, playAnyway } from './hearing-check.js';
import { headline, sentences, stepNow, stepShown } from './instruction-view.js';
import { ProgressAnimation } from './progress-animation.js';
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

/** The timer whose session is shown. */
export type SessionTimer = Playable & SettingsTimer & FullscreenHost & SavableTimer;

/** What a timer shows in a session, beyond what it shows at rest. */
export class SessionView implements ReactiveController {
  readonly #timer: SessionTimer;
  readonly #player: Player;
  readonly #ring = new RingAnimation();
  readonly #progress = new ProgressAnimation();
  /** The set-up step that was shown last. */
  #step = 0;
  /** What each block of words showed last. */
  readonly #said = new WeakMap<Element, string>();
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

  /** Undefined when idle. */
  headline(messages: Messages): TemplateResult | undefined {
    return headline(this.#player, messages);
  }

  /**
   * The button that fits the moment, at the end of the headline: End, Start now or the test of the sound. `isPlain`:
   * there is no picture for Start now.
   */
  moment(messages: Messages, isPlain: boolean): unknown {
    const { status } = this.#timer;
    if (status === 'paused') return endButton(this.#timer, messages);
    if (isPlain && this.#timer.phase?.leadsIn) return startNow(this.#timer, messages, 'text soon');
    return hearingCheck(this.#player, messages);
  }

  /** What to do now in sentences: the steps of a set-up one at a time. */
  line(messages: Messages): unknown {
    return [
      stepNow(this.#player, messages) ?? sentences(this.#player),
      playAnyway(this.#player, messages),
      this.#fullscreen.failure(messages),
    ];
  }

  primaryButton(status: Status, messages: Messages): [word: string, sign: TemplateResult] {
    return primaryButton(status, messages);
  }

  /** Back and Skip, during a session. */
  buttons(messages: Messages): unknown {
    return isUnderWay(this.#timer.status) ? buttons(this.#timer, messages) : nothing;
  }

  /** The button that opens the full-window view. */
  views(messages: Messages): unknown {
    return isUnderWay(this.#timer.status) ? this.#fullscreen.button(messages) : nothing;
  }

  /** The button that resumes a session that was ended. It takes the place of the dosage, so that nothing below it moves. */
  goOn(messages: Messages): unknown {
    return this.#player.canGoOn ? goOn(this.#timer, messages) : undefined;
  }

  startNow(messages: Messages): unknown {
    return startNow(this.#timer, messages);
  }

  /** The full-window view, while it is open. */
  view(messages: Messages, content: Pick<Followed, 'stage' | 'progress' | 'name' | 'press'>): unknown {
    const player = this.#player;
    return this.fullscreen?.view({
      ...{ player, messages, ...content },
      primary: primaryButton(player.state.status, messages),
      buttons: buttons(this.#timer, messages),
      headline: headline(player, messages),
      line: sentences(player),
      steps: player.instruction.steps,
      present: stepShown(player),
      end: endButton(this.#timer, messages),
    });
  }

  get #stepNow(): number {
    return isUnderWay(this.#timer.status) ? stepShown(this.#player) : 0;
  }

  /** Called each second: the next step of a set-up may be due. */
  secondBegins(): void {
    if (this.#stepNow !== this.#step) this.#timer.requestUpdate();
  }

  /** Makes the ring and the progress below the picture fit where the session is. */
  draw(root: ParentNode): void {
    this.#step = this.#stepNow;
    const { isConnected, ownerDocument } = this.#timer;
    // the document of a removed iframe has no window
    if (!isConnected || !ownerDocument.defaultView) return;
    this.#ring.draw([...root.querySelectorAll<HTMLElement>('.half > i')], this.#player.ring);
    this.#fade(root);
    const parts = (root.querySelector('.follow') ?? root).querySelectorAll<HTMLElement>('.progress b');
    this.#progress.draw([...parts], this.#player);
  }

  /** Fades in words that have changed. */
  #fade(root: ParentNode): void {
    for (const part of root.querySelectorAll('.doing > *, .phase')) {
      const said = part.textContent;
      if (said !== this.#said.get(part) && !prefersReducedMotion()) part.animate({ opacity: [0, 1] }, 160);
      this.#said.set(part, said);
    }
  }

  hostDisconnected(): void {
    this.#ring.cancel();
    this.#progress.cancel();
  }
}
