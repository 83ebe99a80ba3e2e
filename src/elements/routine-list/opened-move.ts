import { nothing, type LitElement, type ReactiveController } from 'lit';
import { LoadingController } from '../../controllers/loading-controller.js';
import { onceMore } from '../../locale/once-more.js';
import type { Messages } from '../../locale/messages.js';
import { failed } from '../fallback.js';
import type * as MovePanel from './move-panel.js';
import type { Opened } from './moves.js';

/** The code that renders an open move, fetched with the first one of the page. */
let panel: typeof MovePanel | undefined;

/** Which move of a list is open, and what is shown of it. */
export class OpenedMove implements ReactiveController {
  readonly #host: LitElement;
  readonly #loading: LoadingController;
  #opened: Opened | undefined;
  /** What has been scrolled into view already. */
  #revealed: Opened | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#loading = new LoadingController(host, async () => {
      panel = await onceMore(() => import('./move-panel.js'));
    });
    host.addController(this);
  }

  /** Undefined where none is open. */
  get what(): Opened | undefined {
    return this.#opened;
  }

  /** Styles of the code that is fetched, once it has loaded. */
  get styles(): (typeof MovePanel)['movePanelStyles'] | undefined {
    return panel?.movePanelStyles;
  }

  /** Returns whether it is open now. */
  toggle(what: Opened): boolean {
    this.#opened = this.#opened === what ? undefined : what;
    this.#loading.start();
    this.#host.requestUpdate();
    return this.#opened !== undefined;
  }

  /**
   * Closes it, and puts the focus back on its tile. `quietly`: neither renders nor moves the focus, because the moves
   * themselves have changed.
   */
  close({ quietly = false } = {}): void {
    const tile = this.#host.renderRoot?.querySelector<HTMLElement>('.tile[aria-expanded="true"]');
    this.#opened = this.#revealed = undefined;
    if (quietly) return;
    this.#host.requestUpdate();
    tile?.focus();
  }

  content(view: (opened: Opened) => MovePanel.PanelView, messages: Messages): unknown {
    if (this.#opened === undefined) return nothing;
    return panel?.movePanel(view(this.#opened), messages) ?? (this.#loading.hasFailed ? failed(messages) : nothing);
  }

  /** Scrolls an opened panel into view once, when it has loaded and is rendered: with its tile above it, as far as there is room. */
  hostUpdated(): void {
    const shown = this.#host.renderRoot.querySelector('.panel');
    if (this.#opened === this.#revealed || !shown?.textContent.trim()) return;
    this.#revealed = this.#opened;
    panel?.reveal(shown);
  }
}
