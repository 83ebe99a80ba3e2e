import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { systemClock, type Clock } from '../../device/clock.js';
import type { Messages } from '../../locale/messages.js';
import { icon } from '../../styles/icons.js';
import { written } from '../written.js';

/** How long the preview of a whole routine takes. */
const WHOLE_MS = 20_000;

/** The preview of a routine before it is started: one move after the other, in silence. Opening a move stops it there. */
export class Storyboard implements ReactiveController {
  clock: Clock = systemClock;
  /** Index of the move that is shown. */
  showing = 0;
  #host: ReactiveControllerHost;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#cancel !== undefined;
  }

  /** Goes from the first move to the last, and back to the first. */
  run(count: number): void {
    const show = (index: number) => {
      this.stop(index % count);
      if (index < count) this.#cancel = this.clock.after(WHOLE_MS / count, () => show(index + 1));
    };
    if (count > 0) show(0);
  }

  /** Stops at a move. */
  stop(showing = this.showing): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.showing = showing;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.isRunning) this.stop(0);
  }
}

/** The button that starts and stops the preview. `said`: what a screen reader says of the move that is shown. */
export function storyboardButton(
  storyboard: Storyboard,
  count: number,
  said: () => string,
  messages: Messages,
): TemplateResult {
  const { isRunning } = storyboard;
  return html`<button
      type="button"
      class="preview"
      @click=${() => (isRunning ? storyboard.stop() : storyboard.run(count))}
    >
      ${icon(isRunning ? 'pause' : 'play')}
      <span>${written(isRunning ? messages.previewStop : messages.preview)}</span>
    </button>
    <div class="visually-hidden" role="status">${written(isRunning ? said() : '')}</div>`;
}
