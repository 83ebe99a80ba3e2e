/** Opens the full-window view. Few do, so its code is fetched when somebody is about to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import { onceMore } from '../../locale/once-more.js';
import { icon } from '../../styles/icons.js';
import { failed } from '../fallback.js';
import type * as View from './fullscreen-view.js';

let here: typeof View | undefined;

/** Rejects if it cannot be fetched; the next call tries again. */
export async function loadFullscreen(): Promise<typeof View> {
  here ??= await onceMore(() => import('./fullscreen-view.js'));
  return here;
}

const prepare = (): void => void loadFullscreen().catch(() => undefined);

/** Whether a dialog can be shown above the page. */
const isPossible = (): boolean => 'showModal' in HTMLDialogElement.prototype && CSS.supports('selector(:modal)');

export class Fullscreen {
  readonly #host: View.FullscreenHost;
  readonly #announcement: () => string;
  #view: View.FullscreenView | undefined;
  #isArriving = false;
  #hasFailed = false;

  /** `announcement`: returns what the session announces now. */
  constructor(host: View.FullscreenHost, announcement: () => string) {
    this.#host = host;
    this.#announcement = announcement;
  }

  /** Undefined until it is opened for the first time. */
  get view(): View.FullscreenView | undefined {
    return this.#view;
  }

  /** Opens the view if there is a session, or closes it. */
  toggle = (): void => {
    if (!isPossible() || this.#isArriving) return;
    if (here) return this.#toggle(here);
    this.#tell(true, false);
    loadFullscreen().then(this.#toggle, () => this.#tell(false, true));
  };

  /** The button that opens the view. */
  button({ followAlong }: Messages): unknown {
    if (!isPossible()) return nothing;
    return html`<div class="views">
      <button
        type="button"
        class="icon"
        title=${followAlong}
        aria-haspopup="dialog"
        aria-keyshortcuts="f"
        @pointerenter=${prepare}
        @focus=${prepare}
        @click=${this.toggle}
      >
        ${icon('expand')}<span>${followAlong}</span>
      </button>
    </div>`;
  }

  /** Says that the view could not be fetched. */
  failure(messages: Messages): TemplateResult | typeof nothing {
    return this.#hasFailed ? failed(messages) : nothing;
  }

  #toggle = ({ FullscreenView }: typeof View): void => {
    this.#tell(false, false);
    this.#view ??= new FullscreenView(this.#host, this.#announcement);
    this.#view.toggle();
  };

  #tell(isArriving: boolean, hasFailed: boolean): void {
    this.#isArriving = isArriving;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
