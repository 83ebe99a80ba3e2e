/**
 * The one door to what a session takes beyond what is seen at rest: what runs it, what is heard and felt of it, and what is shown.
 * An element opens it by `import()` when somebody is about to press Start.
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

/** What one timer shows of its session, beyond what it shows at rest. */
export class SessionView implements ReactiveController {
  readonly #timer: SessionTimer;
  readonly #player: Player;
  readonly #ring = new RingAnimation();
  readonly #progress = new ProgressAnimation();
  /** Of a set-up, as it was shown last. */
  #step = 0;
  /** By each block of words. */
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

  /** Undefined when no session is under way. */
  headline(messages: Messages): TemplateResult | undefined {
    return headline(this.#player, messages);
  }

  /** What can be done about the present moment, at the end of the word's line; `isPlain`: there is no wall for it. */
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

  /** Back and Skip, while a session is under way. */
  buttons(messages: Messages): unknown {
    return isUnderWay(this.#timer.status) ? buttons(this.#timer, messages) : nothing;
  }

  /** Into the whole window. */
  views(messages: Messages): unknown {
    return isUnderWay(this.#timer.status) ? this.#fullscreen.button(messages) : nothing;
  }

  /** Goes on with a session that was ended. It takes the place of the dosage, so that nothing below it moves. */
  goOn(messages: Messages): unknown {
    return this.#player.canGoOn ? goOn(this.#timer, messages) : undefined;
  }

  startNow(messages: Messages): unknown {
    return startNow(this.#timer, messages);
  }

  /** The whole window, while it is open. */
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

  /** Another step of a set-up may have its turn. */
  secondBegins(): void {
    if (this.#stepNow !== this.#step) this.#timer.requestUpdate();
  }

  /** Brings the ring and the progress below the picture to where the session is. */
  draw(root: ParentNode): void {
    this.#step = this.#stepNow;
    const { isConnected, ownerDocument } = this.#timer;
    // a frame that is gone has no window
    if (!isConnected || !ownerDocument.defaultView) return;
    this.#ring.draw([...root.querySelectorAll<HTMLElement>('.half > i')], this.#player.ring);
    this.#fade(root);
    const parts = (root.querySelector('.follow') ?? root).querySelectorAll<HTMLElement>('.progress b');
    this.#progress.draw([...parts], this.#player);
  }

  /** Words that have changed come in softly; those that stay stand still. */
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
