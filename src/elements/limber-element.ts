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

/** As what Lit has made of a property, but for that what it is set to is read as its attribute is. */
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

/** What an attribute holds comes to its property as it was written, to be read there. */
const converter = (written: string | null): unknown => written;

/**
 * When an element takes over from what stood in its place: not before the words of its language are here, so that
 * fallback children or prerendered content stand until then and English never flashes on a Danish page. And how it stands
 * in a page: what is done in it stays in it, and the focus is not lost with what goes.
 *
 * @attr {'en' | 'da' | 'sv' | (string & {})} lang - Language of what is shown, as a BCP 47 tag. By default that of the nearest element around it that has one. A region falls back to its language, one that is not known to English.
 * @fires {ContentErrorEvent} content-error - Something that was put in could not be used. Fired once for each list of issues that is another than before.
 * @cssprop [--limber-accent=#2c6e63] - Main colour, any `<color>`. All others follow from it; one that is no colour counts as not given.
 * @cssprop [--limber-surface=light-dark(#ffffff, #1b1f1e)] - Ground of boxes, a `<color>`. By default white or near-black, as the page's `color-scheme` is.
 * @cssprop --limber-text - Text on that ground, a `<color>`. By default near-black or near-white, whichever can be read on it.
 * @cssprop --limber-muted - Quieter text, a `<color>`. By default the text at 74 %.
 * @cssprop --limber-border - Borders of boxes and lines between rows, a `<color>`. By default the text at 14 %. Controls keep their own, of 3:1.
 * @cssprop [--limber-radius=0.75em] - Rounding of boxes, a `<length>`; that of what stands inside follows.
 * @cssprop [--limber-font=inherit] - Family of all text, as `font-family` takes it. By default the page's.
 * @cssprop [--limber-space=1em] - Padding of boxes, a `<length>`.
 * @cssprop [--limber-shadow=none] - Shadow of boxes, as `box-shadow` takes it.
 */
export class LimberElement extends LitElement {
  /**
   * Address of a JSON file with exercises, routines and words of the page's own: http, https or relative to the page. At most 1 MB and
   * 10 seconds. Until it is here the fallback content stands; it stays where the file cannot be had. By default none.
   */
  @property() src?: string;
  /** What has become of either; undefined where the page gives none, or as long as the first is on the way. @internal */
  @property({ attribute: false }) own?: Own | undefined;
  /** By attribute: what was written in place of a number. @internal */
  readonly noNumbers: Record<string, unknown> = {};
  protected readonly locale = new LocaleController(this);
  readonly #nodes = new KeptNodes();
  #frame: HTMLElement | undefined;
  #mounted = false;
  #collection: Collection | undefined;
  /** Until the page's own content is there, or cannot be had. */
  #arriving: Promise<void> | undefined;
  // undefined as long as there are none, on a page with a hundred elements
  #fetchedStyles?: CSSResult[];
  #afterFirstRender: (() => void)[] | undefined;
  #openedForPaper: HTMLDetailsElement[] | undefined;
  #stopWatchingPaper?: () => void;

  /** What has an attribute reads what it is set to as it reads the attribute, and is then what was read. */
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

  // not one of Lit's properties, which come too late where they were set before the script was there
  /**
   * Exercises, routines and words of the page's own as an object, which wins over `src`; searched before what is built in. It is
   * read once: what is changed in it later is not looked at. What cannot be used of it is left out. By default none.
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
    // what arrives comes here again
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

  /** What it shows of it. @internal */
  get ownCollection(): Collection | undefined {
    return this.own?.collection;
  }

  /** Of a page's own content what has been read already is there at once; else what reads it is fetched. */
  #seeToContent(): void {
    const given = this.collection ?? this.src;
    // a server reads it before it renders
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

  /** The page's fallback stays, or what was shown before; the next chance is when the device is online again. */
  #contentIsAway = (reason: unknown): Promise<void> | undefined => {
    console.warn(reason);
    whenOnline(this, tryAgain);
    return this.#mounted ? undefined : new Promise(() => undefined);
  };

  /** A promise while what the first render needs is on the way, else undefined. */
  protected whenHere(): Promise<void> | undefined {
    return this.locale.whenHere();
  }

  override disconnectedCallback(): void {
    ownParts()?.leave(this);
    this.#stopWatchingPaper?.();
    if (this.#mounted) super.disconnectedCallback();
  }

  /** @internal With this, `moveBefore` does not take the element out and put it in again; another language may hold there. */
  connectedMoveCallback(): void {
    if (!this.#mounted) return;
    this.locale.hostDisconnected();
    this.locale.hostConnected();
  }

  /** @internal In another document, such as that of a frame. A root takes none of its styles along. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  protected override firstUpdated(): void {
    // not within the update, which starting would make pending again
    void this.updateComplete.then(() => this.#catchUp());
  }

  /** What is set together is shown together: an exercise with the content that it is of. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#arriving) return this.#arriving.then(() => this.scheduleUpdate());
    return this.#nodes.arriving?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const focused = focusedIn(this.shadowRoot);
    super.performUpdate();
    if (focused) keepFocus(focused, this.takesFocus);
  }

  /** Selects what takes the focus over from something that goes, before what stands near it. */
  protected get takesFocus(): string | undefined {
    return undefined;
  }

  /**
   * At once, with everything that was set before it taken in; or, while words or content are still on the way, in order as soon
   * as it is rendered. `callsOff` drops what waits instead.
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

  /** Once for each frame: one that stands in another's has its ground from there. */
  #seeToGround(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame || frame === this.#frame) return;
    this.#frame = frame;
    const { host } = this.getRootNode() as ShadowRoot;
    if (!(host instanceof LimberElement)) suitGround(frame, !!frame.querySelector(':scope > .box'));
  }

  /**
   * A prerendered (declarative) root is emptied by attaching again: Lit would append to it and show everything twice.
   * Where hydration support was loaded first, it reads that root instead.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const hydrates = 'litElementHydrateSupport' in globalThis;
    if (this.shadowRoot && !hydrates) this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    const root = this.#makeRoot();
    guardInput(root);
    // of a control, somebody may press what a translator has put in its place
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

  /** The look of what is fetched comes with it: added once, as soon as it is here. @internal */
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

  /** What is closed is printed too. Only newer browsers let a style sheet do it (`::details-content`). */
  #toPaper = (isPaper: boolean): void => {
    for (const details of this.#openedForPaper ?? []) details.open = false;
    this.#openedForPaper = undefined;
    if (!isPaper) return;
    this.#openedForPaper = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedForPaper) details.open = true;
  };
}
