/**
 * The full-window view of a session. It must not import the session's code, and is given what it shows: when its fetch
 * is tried again, it may import from another address, and the session's code would be loaded twice.
 */
import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';
import type { Playable } from './buttons.js';
import { fullscreenLayout } from './fullscreen-layout.styles.js';
import { fullscreenStyles } from './fullscreen-view.styles.js';
import { icon, type IconName } from '../../styles/icons.js';
import { fit, SeenPart, unzoom } from './fit.js';
import { written } from '../written.js';

/** The timer whose session is shown. */
export type FullscreenHost = Playable &
  ReactiveControllerHost &
  HTMLElement & { addFetchedStyles(styles: CSSResult): void };

/** What is shown of the session. */
export interface Followed {
  readonly player: Player;
  readonly messages: Messages;
  /** The timer's own picture with the ring, which is in here while the view is open. */
  readonly stage: TemplateResult;
  /** Name of the move, or of the whole timer. */
  readonly name: string | undefined;
  /** The timer's main button: what it does, its word and its icon. */
  readonly press: () => void;
  readonly primary: readonly [word: string, sign: TemplateResult];
  /** The timer's Back and Skip. */
  readonly buttons: readonly TemplateResult[];
  /** The button that ends the session. */
  readonly end: TemplateResult;
  /** Progress of a routine, move by move. */
  readonly progress: unknown;
  readonly headline: unknown;
  /** What to do now in sentences; at the end, how the session ended. */
  readonly line: unknown;
  /** The steps into a move; empty in other phases. */
  readonly steps: readonly string[];
  /** Index of the step that is to be done now. */
  readonly present: number;
}

/** A button: an icon, with its word below. */
const keyOf = (sign: IconName, word: string, act: () => void, name = ''): TemplateResult =>
  html`<button type="button" class="icon ${name}" @click=${act}>${icon(sign)}<span>${word}</span></button>`;

/** Which move of how many, and its name. */
const titleBar = ({ player: { phase, state, timeline }, messages, name }: Followed): TemplateResult =>
  html`<div class="title-bar">
    ${
      timeline.steps.length > 1 && state.status !== 'complete'
        ? html`<div class="of">${messages.countOf(phase.step + 1, timeline.steps.length)}</div>`
        : nothing
    }
    <div class="name">${written(name)}</div>
  </div>`;

/** A button that fills the view and does what the timer's main button does. */
const pressAnywhere = ({ primary: [word], press }: Followed): TemplateResult =>
  html`<button type="button" class="whole" aria-label=${word} aria-keyshortcuts="p" @click=${press}></button>`;

/**
 * What to do, and the button that ends the session while it is not running. While getting ready the steps can still be
 * read, and the button takes the place of Start now; in other phases a pause shows its reason in place of what to do.
 */
function told(followed: Followed): TemplateResult {
  const { player, end, line, steps } = followed;
  const { state, phase, note } = player;
  const quit = state.status === 'running' ? nothing : html`<div class="quit">${end}</div>`;
  if (phase.leadsIn) {
    const way =
      steps.length > 0 ? html`${wayIn(followed)}${note ? html`<p class="aside">${note}</p>` : nothing}` : line;
    return html`${quit}
      <div class="line">${way}</div>`;
  }
  return html`<div class="line">${state.status === 'paused' ? reason(followed) : line} ${quit}</div>`;
}

/** Why the session is paused; empty if the visitor has just paused it. */
function reason({ player: { note, instruction } }: Followed): unknown {
  const why = note ?? instruction.aside;
  return why ? html`<p class="aside">${written(why)}</p>` : nothing;
}

/** The steps into a move; a small window shows only the current one. */
const wayIn = ({ player, steps, present, messages }: Followed): TemplateResult =>
  html`<ol class="how">
    ${steps.map(
      (step, index) =>
        html`<li
          class=${index === present ? 'present' : ''}
          aria-current=${index === present ? 'step' : nothing}
          data-count=${messages.stepOf(index + 1, steps.length)}
        >
          <span lang=${player.instruction.lang ?? nothing}>${written(step)}</span>
        </li>`,
    )}
  </ol>`;

/** Back and Skip, and between them a visible hint at what a press on the view does. */
const steering = ({ primary: [word, sign], buttons: [back, skip] }: Followed): TemplateResult =>
  html`<div class="keys">
    <div class="key to-back">${back}</div>
    <div class="hint" aria-hidden="true">${sign}<span>${written(word)}</span></div>
    <div class="key to-skip">${skip}</div>
  </div>`;

/**
 * Shows a session in the whole window, for somebody who looks from the floor: a dialog in the shadow root of its timer.
 * There is one picture and one ring: while the view is open they are in it, and their space in the timer is kept. The
 * whole view is one button, which does what the timer's main button does. Escape closes the view, and the session goes
 * on.
 */
export class FullscreenView implements ReactiveController {
  readonly #host: FullscreenHost;
  readonly #announcement: () => string;
  readonly #seen = new SeenPart();
  #isOpen = false;
  /** Classes of the stage whose space is kept. */
  #stage = '';
  /** What the other live region has announced already. */
  #said: string | undefined;
  #saying: string;
  #shown: HTMLDialogElement | undefined;
  /** The window in which the dialog is shown. */
  #window: Window = window;
  /** What has the focus inside: moving the timer in the document takes the focus away. */
  #focused: HTMLElement | undefined;

  /** `announcement`: returns what the session announces now. */
  constructor(host: FullscreenHost, announcement: () => string) {
    this.#host = host;
    this.#announcement = announcement;
    this.#saying = announcement();
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens the view if there is a session, or closes it. */
  toggle = (): void => {
    const root = this.#root;
    if (this.#isOpen) return this.#dialog?.close();
    if (!root || this.#host.status === 'idle') return;
    this.#host.addFetchedStyles(fullscreenStyles);
    this.#host.addFetchedStyles(fullscreenLayout);
    this.#stage = root.querySelector('.stage')?.className ?? '';
    this.#switch(true);
  };

  /** As large as the stage that is in the view, so that nothing on the page moves. */
  get placeholder(): TemplateResult {
    return html`<div class=${this.#stage}><div class="ring"></div></div>`;
  }

  /** What the timer's own live region announces: nothing while the view is open, and nothing that the view has announced. */
  get outside(): string {
    return this.#isOpen ? '' : this.#fresh;
  }

  /** Renders the view; nothing while it is closed. */
  view(followed: Followed): unknown {
    if (!this.#isOpen) return nothing;
    const { player, messages, stage, headline } = followed;
    const { phase, state } = player;
    const isOver = state.status === 'complete';
    const manner = phase.leadsIn && !isOver ? 'set-up' : '';
    return html`<dialog
      class="follow ${state.status} ${manner} ${this.#isFilmed ? 'filmed' : ''}"
      aria-label=${messages.followAlong}
      @close=${this.#onClose}
      @focusin=${this.#onFocus}
    >
      <div class="visually-hidden" role="status">${written(this.#fresh)}</div>
      <div class="seen">
        <div class="sheet">
          ${isOver ? nothing : pressAnywhere(followed)} ${followed.progress} ${titleBar(followed)}
          ${isOver ? nothing : keyOf('close', messages.close, this.toggle, 'leave')} ${stage}
          <div class="phase">${headline}</div>
          ${isOver ? html`<div class="line">${followed.line}</div>` : told(followed)}
          ${isOver ? this.#atTheEnd(followed) : steering(followed)}
        </div>
      </div>
    </dialog>`;
  }

  /** Repeat and Close, in place of the button that fills the view. */
  #atTheEnd({ messages, primary: [again], press }: Followed): TemplateResult {
    return html`<div class="keys">
      <div class="key">${keyOf('again', again, press)}</div>
      <button type="button" class="leave close" @click=${this.toggle}>${messages.close}</button>
    </div>`;
  }

  hostConnected(): void {
    if (this.#isOpen) this.#show();
  }

  hostDisconnected(): void {
    this.#seen.leave();
    this.#window.removeEventListener('resize', this.#resized);
  }

  /** Closes the view when the session is reset. */
  hostUpdate(): void {
    this.#saying = this.#announcement();
    if (this.#saying !== this.#said) this.#said = undefined;
    if (this.#isOpen && this.#host.status === 'idle') this.#switch(false);
  }

  hostUpdated(): void {
    if (this.#isOpen) this.#show();
  }

  /** Whether the page shows a picture of its own. */
  get #isFilmed(): boolean {
    return this.#host.querySelector('[slot=figure]') !== null;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#root?.querySelector<HTMLDialogElement>('.follow');
  }

  /** What is to be announced, unless the other live region has done so. */
  get #fresh(): string {
    return this.#saying === this.#said ? '' : this.#saying;
  }

  #switch(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#said = this.#saying;
    this.#focused = undefined;
    if (!isOpen) this.hostDisconnected();
    this.#host.requestUpdate();
  }

  /** Shows the dialog above the page. One that is moved in the document stays open, but is no longer above the page. */
  #show(): void {
    const dialog = this.#dialog;
    // one that was just closed fires `close` in a moment
    if (!dialog || (dialog === this.#shown && !dialog.open)) return;
    try {
      if (!dialog.matches(':modal')) {
        this.#shown = dialog;
        const focused = this.#focused;
        dialog.close();
        unzoom(dialog);
        dialog.showModal();
        this.#window = this.#host.ownerDocument.defaultView ?? window;
        this.#window.addEventListener('resize', this.#resized);
        this.#bringIntoView();
        // a weight of the page's font may load only now
        void this.#host.ownerDocument.fonts?.ready.then(() => this.#layOut(true));
        focused?.focus();
      }
    } catch {
      // the timer was removed from the document
      return void this.#host.updateComplete.then(() => this.#switch(false));
    }
    this.#layOut();
    // a button that is removed loses the focus; and Firefox focuses what scrolls
    const activeElement = this.#root?.activeElement;
    if (!activeElement?.closest('.follow button')) {
      dialog.querySelector<HTMLElement>('.whole, .leave')?.focus({ preventScroll: true });
    }
  }

  #resized = (): void => {
    this.#bringIntoView();
    this.#layOut(true);
  };

  /** Fits the view into the visible part of the window. */
  #layOut = (isAnew = false): void => {
    const part = this.#dialog?.querySelector<HTMLElement>('.seen');
    if (!part) return;
    this.#seen.follow(part);
    fit(part, isAnew);
  };

  /** Keeps the timer in view, because out of view it draws nothing; the page may be laid out again when a phone is turned. */
  #bringIntoView = (): void => {
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (bottom <= 0 || top >= this.#window.innerHeight) this.#host.scrollIntoView({ block: 'nearest' });
  };

  #onClose = ({ target }: Event): void => {
    // it may have been closed only to be shown again
    if (!this.#isOpen || target !== this.#dialog || (target as HTMLDialogElement).open) return;
    this.#switch(false);
    // the browser returns the focus to what opened the view, unless that is gone, as at the end of a session
    const { activeElement, body } = this.#host.ownerDocument;
    if ((activeElement ?? body) === body) this.#root?.querySelector<HTMLElement>('.primary')?.focus();
  };

  #onFocus = ({ target }: FocusEvent): void => {
    this.#focused = target as HTMLElement;
  };
}
