import { isServer, LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Collection } from '../content/model.js';
import { valueOf } from '../controllers/input-reader.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { whenOnline } from '../device/online.js';
import { watchPaper } from '../device/paper.js';
import { adoptStylesIn } from './adopt-styles.js';
import { keepFocus, focusedIn } from './focus.js';
import { suitGround } from './ground.js';
import { guardInput } from './input-guard.js';
import { fetchOwnParts, ownParts, whenRegistered, type Own } from './own-collection.js';
import { KeptNodes } from './kept-nodes.js';

/** Level of an element's own heading. Level 1 is the page's. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Lit's accessor of a property, except that a value set by script is read as its attribute would be. */
function readLikeAttribute(own: PropertyDescriptor, attribute: string, type: unknown): PropertyDescriptor {
  return {
    ...own,
    set(this: LimberElement, given: unknown) {
      const value = valueOf(given, type);
      if (Number.isNaN(value)) this.noNumbers[attribute] = String(given);
      own.set?.call(this, value);
    },
  };
}

const tryAgain = (element: LimberElement): void => {
  if (element.isConnected) element.connectedCallback();
};

/** Passes the attribute's text on as it is; the property's setter reads it. */
const converter = (written: string | null): unknown => written;

/**
 * Base of all elements. An element replaces its fallback children or prerendered content only when the words of its
 * language have loaded, so that English never flashes on a Danish page. It also keeps what happens inside from the
 * page's scripts, and keeps the focus when the focused control is removed.
 *
 * @attr {'en' | 'da' | 'sv' | (string & {})} lang - Language of what is shown, as a BCP 47 tag. By default that of the nearest element around it that has one. A regional tag falls back to its language, an unknown language to English.
 * @fires {ContentErrorEvent} content-error - Something the page gave the element could not be used. Fired once for each new list of issues.
 * @cssprop [--limber-accent=#2c6e63] - Main colour, any `<color>`. All others are derived from it. An invalid value counts as not set.
 * @cssprop [--limber-surface=light-dark(#ffffff, #1b1f1e)] - Background of boxes, a `<color>`. By default white or near-black, following the page's `color-scheme`.
 * @cssprop --limber-text - Text on that background, a `<color>`. By default near-black or near-white, whichever can be read on it.
 * @cssprop --limber-muted - Secondary text, a `<color>`. By default 74 % of the text colour.
 * @cssprop --limber-border - Borders of boxes and lines between rows, a `<color>`. By default 14 % of the text colour. Controls keep borders of their own, with a contrast of 3:1.
 * @cssprop [--limber-radius=0.75em] - Corner radius of boxes, a `<length>`. Radii inside a box are derived from it.
 * @cssprop [--limber-font=inherit] - Font of all text, a `font-family` value. By default the page's.
 * @cssprop [--limber-space=1em] - Padding of boxes, a `<length>`.
 * @cssprop [--limber-shadow=none] - Shadow of boxes, a `box-shadow` value.
 */
export class LimberElement extends LitElement {
  /**
   * Address of a JSON file with the page's own exercises, routines and texts: http, https or relative to the page. At
   * most 1 MB, fetched within 10 seconds. The fallback content is shown until it has loaded, and stays if it cannot be
   * loaded. By default none.
   */
  @property() src?: string;
  /** What came of reading `src` or `collection`; undefined if the page gives neither, or while the first is loading. @internal */
  @property({ attribute: false }) own?: Own | undefined;
  /** By attribute: what was given in place of a number. @internal */
  readonly noNumbers: Record<string, unknown> = {};
  protected readonly locale = new LocaleController(this);
  readonly #nodes = new KeptNodes();
  #frame: HTMLElement | undefined;
  #mounted = false;
  #collection: Collection | undefined;
  /** Pending until the page's own content has loaded or failed to. */
  #arriving: Promise<void> | undefined;
  // undefined while there are none: a page may have a hundred elements
  #fetchedStyles?: CSSResult[];
  #afterFirstRender: (() => void)[] | undefined;
  #openedForPaper: HTMLDetailsElement[] | undefined;
  #stopWatchingPaper?: () => void;

  /** Makes each property that has an attribute read what it is set to in the same way as the attribute. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, options] of this.elementProperties) {
      const { attribute, type } = options;
      const own = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (!own?.set || attribute === false) continue;
      this.elementProperties.set(name, { ...options, converter });
      const named = typeof attribute === 'string' ? attribute : String(name);
      Object.defineProperty(this.prototype, name, readLikeAttribute(own, named, type));
    }
  }

  // not a Lit property: a value set before the element was defined would arrive too late
  /**
   * The page's own exercises, routines and texts as an object. It wins over `src`, and is searched before the built-in
   * content. It is read once: later changes in it are ignored. What cannot be used of it is left out. By default none.
   */
  get collection(): Collection | undefined {
    return this.#collection;
  }

  set collection(given: Collection | undefined) {
    this.#collection = given;
    this.#seeToContent();
  }

  override connectedCallback(): void {
    const { collection } = this;
    if (Object.hasOwn(this, 'collection')) {
      Reflect.deleteProperty(this, 'collection');
      this.#collection = collection;
    }
    this.#seeToContent();
    this.#mountOnceHere();
  }

  #mountOnceHere(): void {
    // called again when the content has loaded
    if (this.#arriving && !this.#mounted) return;
    const registered = this.#mounted ? undefined : whenRegistered();
    const waits = registered ?? (this.#mounted ? undefined : this.whenHere());
    if (waits) {
      void waits.then(() => {
        if (!this.isConnected || this.#mounted) return;
        if (registered) this.#mountOnceHere();
        else if (this.locale.isReady && !this.#arriving) this.#mount();
      });
    } else if (this.#mounted || this.locale.isReady) {
      this.#mount();
    }
  }

  override requestUpdate(name?: PropertyKey, ...others: [unknown?, never?, boolean?, unknown?]): void {
    super.requestUpdate(name, ...others);
    if (name === 'src') this.#seeToContent();
  }

  /** The part of the page's own content that can be used. @internal */
  get ownCollection(): Collection | undefined {
    return this.own?.collection;
  }

  /** Takes content that has been read before at once; otherwise fetches the code that reads it. */
  #seeToContent(): void {
    const given = this.collection ?? this.src;
    // on a server it was read before rendering
    const known = isServer
      ? this.collection && { collection: this.collection, issues: [] }
      : ownParts()?.readBefore(given);
    if (known || !given) {
      ownParts()?.leave(this);
      this.#arriving = undefined;
      this.own = known;
    } else if (this.isConnected) {
      const arriving = fetchOwnParts()
        .then(({ see }) => see(this), this.#contentIsAway)
        .then(() => {
          if (this.#arriving !== arriving) return;
          this.#arriving = undefined;
          if (this.hasUpdated) void this.updateComplete.then(() => this.#catchUp());
          else if (this.isConnected) this.#mountOnceHere();
        });
      this.#arriving = arriving;
    }
  }

  /** Keeps the fallback, or what was shown before, and tries again when the device is online. */
  #contentIsAway = (reason: unknown): Promise<void> | undefined => {
    console.warn(reason);
    whenOnline(this, tryAgain);
    return this.#mounted ? undefined : new Promise(() => undefined);
  };

  /** A promise while something that the first render needs is loading, else undefined. */
  protected whenHere(): Promise<void> | undefined {
    return this.locale.whenHere();
  }

  override disconnectedCallback(): void {
    ownParts()?.leave(this);
    this.#stopWatchingPaper?.();
    if (this.#mounted) super.disconnectedCallback();
  }

  /** @internal Lets `moveBefore` move the element without disconnecting it; its new place may have another language. */
  connectedMoveCallback(): void {
    if (!this.#mounted) return;
    this.locale.hostDisconnected();
    this.locale.hostConnected();
  }

  /** @internal Moved to another document, such as that of an iframe: a root does not take its adopted styles along. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  protected override firstUpdated(): void {
    // after the update, because a start requests another one
    void this.updateComplete.then(() => this.#catchUp());
  }

  /** Waits for the page's own content, so that an exercise and the collection it is from are shown together. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#arriving) return this.#arriving.then(() => this.scheduleUpdate());
    return this.#nodes.arriving?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const focused = focusedIn(this.shadowRoot);
    super.performUpdate();
    if (focused) keepFocus(focused, this.takesFocus);
  }

  /** Selector of elements that take the focus over when the focused one is removed, before those near it. */
  protected get takesFocus(): string | undefined {
    return undefined;
  }

  /**
   * Runs at once, after applying what was set before; or, while words or content are loading, after the next render, in
   * the order of the calls. `callsOff` discards the calls that wait, and does not wait itself.
   */
  protected whenRendered(run: () => void, callsOff = false): void {
    const isArriving = this.#arriving && !callsOff;
    if (this.#mounted && this.isConnected && this.isUpdatePending && !isArriving) this.performUpdate();
    if (callsOff) this.#afterFirstRender = undefined;
    if (!this.hasUpdated || isArriving) return void (callsOff || (this.#afterFirstRender ??= []).push(run));
    this.#catchUp();
    run();
  }

  #catchUp(): void {
    for (const run of this.#afterFirstRender?.splice(0) ?? []) run();
  }

  protected override update(changed: PropertyValues): void {
    this.#nodes.putBack();
    super.update(changed);
    this.#nodes.remember(this.renderRoot);
    this.#seeToGround();
  }

  /** Runs once for each frame. An element inside another one is on the background of the outer one. */
  #seeToGround(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame || frame === this.#frame) return;
    this.#frame = frame;
    const { host } = this.getRootNode() as ShadowRoot;
    if (!(host instanceof LimberElement)) suitGround(frame, !!frame.querySelector(':scope > .box'));
  }

  /**
   * Attaching again empties a prerendered (declarative) root: Lit would append to it and show everything twice. If
   * hydration support was loaded first, Lit takes that root over instead.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const hydrates = 'litElementHydrateSupport' in globalThis;
    if (this.shadowRoot && !hydrates) this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    const root = this.#makeRoot();
    guardInput(root);
    // what was pressed may be a translator's copy of our control
    root.addEventListener(
      'click',
      (click) => {
        const path = click.composedPath();
        const pressAgain = () => {
          const control = this.#nodes.putBack(path);
          control?.focus();
          control?.click();
        };
        void (this.#nodes.arriving?.then(pressAgain) ?? pressAgain());
      },
      true,
    );
    return root;
  }

  #makeRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#adoptStyles(root);
    return root;
  }

  /** Adds the styles of a part that was fetched later, once. @internal */
  addFetchedStyles(styles: CSSResult): void {
    if (this.#fetchedStyles?.includes(styles)) return;
    (this.#fetchedStyles ??= []).push(styles);
    this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStylesIn(root, [...(this.constructor as typeof LitElement).elementStyles, ...(this.#fetchedStyles ?? [])]);
  }

  #mount(): void {
    this.#mounted = true;
    super.connectedCallback();
    this.#stopWatchingPaper?.();
    this.#stopWatchingPaper = watchPaper(this.#toPaper);
  }

  /** Opens what is closed for printing. Only newer browsers can do it in CSS (`::details-content`). */
  #toPaper = (isPaper: boolean): void => {
    for (const details of this.#openedForPaper ?? []) details.open = false;
    this.#openedForPaper = undefined;
    if (!isPaper) return;
    this.#openedForPaper = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedForPaper) details.open = true;
  };
}
