import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { systemClock, type Clock } from '../../device/clock.js';
import type { Messages } from '../../locale/messages.js';
import { icon } from '../../styles/icons.js';
import { written } from '../written.js';

/** As long as a whole routine takes to be looked through. */
const WHOLE_MS = 20_000;

/** A routine looked through before it is begun: one move after the other, in silence, and whoever presses one stays there. */
export class Storyboard implements ReactiveController {
  clock: Clock = systemClock;
  /** Index of the move that is looked at. */
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

  /** From the first move to the last, and back to the first. */
  run(count: number): void {
    const show = (index: number) => {
      this.stop(index % count);
      if (index < count) this.#cancel = this.clock.after(WHOLE_MS / count, () => show(index + 1));
    };
    if (count > 0) show(0);
  }

  /** Stays with one move. */
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

/** The button that starts and stops it; `said` is what the move that is looked at is called, for who does not see it. */
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
