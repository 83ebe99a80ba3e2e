import { adoptStyles, LitElement, type CSSResult } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import { watchPaper } from '../device/paper.js';

/**
 * When an element takes over from what stood in its place: not before the words of its language are here, so that
 * fallback children or prerendered content stand until then and English never flashes on a Danish page.
 */
export class LimberElement extends LitElement {
  protected readonly locale = new LocaleController(this);
  #mounted = false;
  #hasFetchedStyles = false;
  #afterFirstRender: (() => void)[] = [];
  #openedForPaper: HTMLDetailsElement[] = [];
  #stopWatchingPaper?: () => void;

  override connectedCallback(): void {
    const words = this.#mounted ? undefined : this.locale.whenHere();
    if (words) {
      void words.then(() => this.isConnected && !this.#mounted && this.locale.isReady && this.#mount());
    } else if (this.#mounted || this.locale.isReady) {
      this.#mount();
    }
  }

  override disconnectedCallback(): void {
    this.#stopWatchingPaper?.();
    if (this.#mounted) super.disconnectedCallback();
  }

  /** With this, `moveBefore` does not take the element out and put it in again; another language may hold there. */
  connectedMoveCallback(): void {
    if (!this.#mounted) return;
    this.locale.hostDisconnected();
    this.locale.hostConnected();
  }

  protected override firstUpdated(): void {
    // not within the update, which starting would make pending again
    void this.updateComplete.then(() => this.#catchUp());
  }

  /**
   * At once, with everything that was set before it taken in; or, while the words are still on the way, in order as soon
   * as it is rendered. `callsOff` drops what waits instead.
   */
  protected whenRendered(run: () => void, callsOff = false): void {
    if (this.#mounted && this.isConnected && this.isUpdatePending) this.performUpdate();
    if (callsOff) this.#afterFirstRender = [];
    if (!this.hasUpdated) return void (callsOff || this.#afterFirstRender.push(run));
    this.#catchUp();
    run();
  }

  #catchUp(): void {
    for (const run of this.#afterFirstRender.splice(0)) run();
  }

  /**
   * A prerendered (declarative) root is emptied by attaching again: Lit would append to it and show everything twice.
   * Where hydration support was loaded first, it reads that root instead.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const hydrates = 'litElementHydrateSupport' in globalThis;
    if (this.shadowRoot && !hydrates) this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    return super.createRenderRoot();
  }

  /** The look of what is fetched comes with it: added once, as soon as it is here. */
  protected addFetchedStyles(styles: CSSResult): void {
    if (this.#hasFetchedStyles) return;
    this.#hasFetchedStyles = true;
    adoptStyles(this.renderRoot as ShadowRoot, [...(this.constructor as typeof LitElement).elementStyles, styles]);
  }

  #mount(): void {
    this.#mounted = true;
    super.connectedCallback();
    this.#stopWatchingPaper?.();
    this.#stopWatchingPaper = watchPaper(this.#toPaper);
  }

  /** What is closed is printed too. Only newer browsers let a style sheet do it (`::details-content`). */
  #toPaper = (isPaper: boolean): void => {
    for (const details of this.#openedForPaper.splice(0)) details.open = false;
    if (!isPaper) return;
    this.#openedForPaper = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedForPaper) details.open = true;
  };
}
