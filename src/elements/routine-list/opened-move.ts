import { nothing, type LitElement, type ReactiveController } from 'lit';
import { LoadingController } from '../../controllers/loading-controller.js';
import { onceMore } from '../../locale/once-more.js';
import type { Messages } from '../../locale/messages.js';
import { failed } from '../fallback.js';
import type * as MovePanel from './move-panel.js';
import type { Opened } from './moves.js';

/** What shows a move that was opened, fetched with the first one of the page. */
let panel: typeof MovePanel | undefined;

/** Which move of a list is open, and what is shown of it. */
export class OpenedMove implements ReactiveController {
  readonly #host: LitElement;
  readonly #loading: LoadingController;
  #opened: Opened | undefined;
  /** What was opened and has been brought into view. */
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

  /** The look of what is fetched, once it is here. */
  get styles(): (typeof MovePanel)['movePanelStyles'] | undefined {
    return panel?.movePanelStyles;
  }

  /** The answer is whether it is open now. */
  toggle(what: Opened): boolean {
    this.#opened = this.#opened === what ? undefined : what;
    this.#loading.start();
    this.#host.requestUpdate();
    return this.#opened !== undefined;
  }

  /** With the focus back where it was opened from, unless `quietly`: it is no longer there to be shown. */
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

  /** Once, when what was opened has come and is drawn: with its tile above it, as far as there is room. */
  hostUpdated(): void {
    const shown = this.#host.renderRoot.querySelector('.panel');
    if (this.#opened === this.#revealed || !shown?.textContent.trim()) return;
    this.#revealed = this.#opened;
    panel?.reveal(shown);
  }
}
