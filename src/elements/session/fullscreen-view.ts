/**
 * The session in the whole window. It imports nothing of the session, which hands over what is shown: asked for once more, that
 * may stand at another address, and would be there twice.
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

/** The timer whose session is followed. */
export type FullscreenHost = Playable &
  ReactiveControllerHost &
  HTMLElement & { addFetchedStyles(styles: CSSResult): void };

/** What is shown of the session. */
export interface Followed {
  readonly player: Player;
  readonly messages: Messages;
  /** The picture with the ring: the timer's own, which stands in here as long as this is open. */
  readonly stage: TemplateResult;
  /** Name of the move, or of the whole timer. */
  readonly name: string | undefined;
  /** What the timer's first button does, and what it says and shows. */
  readonly press: () => void;
  readonly primary: readonly [word: string, sign: TemplateResult];
  /** The timer's next buttons: Back, and Skip. */
  readonly buttons: readonly TemplateResult[];
  /** The one that ends it. */
  readonly end: TemplateResult;
  /** How far a routine is, move by move. */
  readonly progress: unknown;
  readonly headline: unknown;
  /** What to do now in sentences; how it ended. */
  readonly line: unknown;
  /** The way into a move, step by step; empty in other phases. */
  readonly steps: readonly string[];
  /** Index of the one that is to be done now. */
  readonly present: number;
}

/** A sign with its word below it. */
const keyOf = (sign: IconName, word: string, act: () => void, name = ''): TemplateResult =>
  html`<button type="button" class="icon ${name}" @click=${act}>${icon(sign)}<span>${word}</span></button>`;

/** Which move of how many, and what it is called. */
const titleBar = ({ player: { phase, state, timeline }, messages, name }: Followed): TemplateResult =>
  html`<div class="title-bar">
    ${
      timeline.steps.length > 1 && state.status !== 'complete'
        ? html`<div class="of">${messages.countOf(phase.step + 1, timeline.steps.length)}</div>`
        : nothing
    }
    <div class="name">${written(name)}</div>
  </div>`;

/** The whole view is the timer's first button. */
const pressAnywhere = ({ primary: [word], press }: Followed): TemplateResult =>
  html`<button type="button" class="whole" aria-label=${word} aria-keyshortcuts="p" @click=${press}></button>`;

/**
 * What to do, and once the session stands still the way out of it: in place of what is not to be done now, or, where that has to be
 * read at leisure, in the place of Start now.
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

/** Why it stands still; empty where somebody has just asked for it. */
function reason({ player: { note, instruction } }: Followed): unknown {
  const why = note ?? instruction.aside;
  return why ? html`<p class="aside">${written(why)}</p>` : nothing;
}

/** In steps, of which a small window shows the present one. */
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

/** What the view does on a press, for those who see it, between Back and Skip. */
const steering = ({ primary: [word, sign], buttons: [back, skip] }: Followed): TemplateResult =>
  html`<div class="keys">
    <div class="key to-back">${back}</div>
    <div class="hint" aria-hidden="true">${sign}<span>${written(word)}</span></div>
    <div class="key to-skip">${skip}</div>
  </div>`;

/**
 * The session in the whole window, for somebody who looks from the floor: a dialog in the root of its timer. There is
 * one picture and one ring: while it is open they stand in it, and their place in the timer is kept for them. All of it
 * is one button, that of the timer; Escape leaves it, and the session goes on.
 */
export class FullscreenView implements ReactiveController {
  readonly #host: FullscreenHost;
  readonly #announcement: () => string;
  readonly #seen = new SeenPart();
  #isOpen = false;
  /** Classes of the stage whose place is kept. */
  #stage = '';
  /** What the other status region has said already. */
  #said: string | undefined;
  #saying: string;
  #shown: HTMLDialogElement | undefined;
  /** In which it is shown. */
  #window: Window = window;
  /** Where the focus is inside: to move the timer in the document takes it away. */
  #focused: HTMLElement | undefined;

  /** `announcement`: what the session says now. */
  constructor(host: FullscreenHost, announcement: () => string) {
    this.#host = host;
    this.#announcement = announcement;
    this.#saying = announcement();
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens it in a session, and closes it. */
  toggle = (): void => {
    const root = this.#root;
    if (this.#isOpen) return this.#dialog?.close();
    if (!root || this.#host.status === 'idle') return;
    this.#host.addFetchedStyles(fullscreenStyles);
    this.#host.addFetchedStyles(fullscreenLayout);
    this.#stage = root.querySelector('.stage')?.className ?? '';
    this.#switch(true);
  };

  /** As large as the stage that has gone from here, so that nothing on the page moves. */
  get placeholder(): TemplateResult {
    return html`<div class=${this.#stage}><div class="ring"></div></div>`;
  }

  /** What the timer's own status region says: nothing as long as this is open, nor again what was said in here. */
  get outside(): string {
    return this.#isOpen ? '' : this.#fresh;
  }

  /** Nothing as long as it is not open. */
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

  /** Repeat, and Close in the place of the button that the view was. */
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

  /** A session that is reset has nothing to follow. */
  hostUpdate(): void {
    this.#saying = this.#announcement();
    if (this.#saying !== this.#said) this.#said = undefined;
    if (this.#isOpen && this.#host.status === 'idle') this.#switch(false);
  }

  hostUpdated(): void {
    if (this.#isOpen) this.#show();
  }

  /** The page has put a picture of its own in. */
  get #isFilmed(): boolean {
    return this.#host.querySelector('[slot=figure]') !== null;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#root?.querySelector<HTMLDialogElement>('.follow');
  }

  /** What this status region has to say, and the other one has not said. */
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

  /** Brings it above the page. A dialog that is moved in the document is open after that, but no longer above it. */
  #show(): void {
    const dialog = this.#dialog;
    // one that somebody has closed tells so in a moment
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
        // its words may be in a weight of the page's font that comes only now
        void this.#host.ownerDocument.fonts?.ready.then(() => this.#layOut(true));
        focused?.focus();
      }
    } catch {
      // the timer has gone from the document
      return void this.#host.updateComplete.then(() => this.#switch(false));
    }
    this.#layOut();
    // a button that is gone takes the focus with it; and Firefox gives it to what scrolls
    const activeElement = this.#root?.activeElement;
    if (!activeElement?.closest('.follow button')) {
      dialog.querySelector<HTMLElement>('.whole, .leave')?.focus({ preventScroll: true });
    }
  }

  #resized = (): void => {
    this.#bringIntoView();
    this.#layOut(true);
  };

  /** Into what is seen of the window. */
  #layOut = (isAnew = false): void => {
    const part = this.#dialog?.querySelector<HTMLElement>('.seen');
    if (!part) return;
    this.#seen.follow(part);
    fit(part, isAnew);
  };

  /** Out of view a timer draws nothing; and the page behind may be laid out anew when a phone is turned. */
  #bringIntoView = (): void => {
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (bottom <= 0 || top >= this.#window.innerHeight) this.#host.scrollIntoView({ block: 'nearest' });
  };

  #onClose = ({ target }: Event): void => {
    // it may have been closed only to be shown again
    if (!this.#isOpen || target !== this.#dialog || (target as HTMLDialogElement).open) return;
    this.#switch(false);
    // the browser hands the focus back to what opened it, unless that is gone, as it is at the end of a session
    const { activeElement, body } = this.#host.ownerDocument;
    if ((activeElement ?? body) === body) this.#root?.querySelector<HTMLElement>('.primary')?.focus();
  };

  #onFocus = ({ target }: FocusEvent): void => {
    this.#focused = target as HTMLElement;
  };
}
