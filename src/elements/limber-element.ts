import { adoptStyles, LitElement, type CSSResult, type PropertyValues } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import { Marks } from './marks.js';

/**
 * When an element takes over from what stood in its place: not before the words of its language are here, so that
 * fallback children or prerendered content stand until then and English never flashes on a Danish page.
 */
export class LimberElement extends LitElement {
  /** By attribute: what was written in place of a number. @internal */
  readonly noNumbers: Record<string, unknown> = {};
  protected readonly locale = new LocaleController(this);
  readonly #marks = new Marks();
  #mounted = false;
  #hasFetchedStyles = false;
  #afterFirstRender: (() => void)[] = [];

  override connectedCallback(): void {
    const words = this.#mounted ? undefined : this.locale.whenHere();
    if (words) {
      void words.then(() => this.isConnected && !this.#mounted && this.locale.isReady && this.#mount());
    } else if (this.#mounted || this.locale.isReady) {
      this.#mount();
    }
  }

  override disconnectedCallback(): void {
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

  protected override update(changed: PropertyValues): void {
    this.#marks.putBack();
    super.update(changed);
    this.#marks.remember(this.renderRoot);
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
  }
}
