import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Status } from '../../session/status.js';
import type { Phase } from '../../session/timeline.js';
import { icon, type IconName } from '../../styles/icons.js';
import { arrowsOf } from './keyboard.js';

/** What the buttons need of their timer. */
export interface Playable extends Element {
  readonly status: Status;
  readonly phase: Phase | undefined;
  advance(): void;
  back(): void;
  skip(): void;
  resume(): void;
  reset(): void;
}

/** Word and icon of the main button. */
export function primaryButton(status: Status, messages: Messages): [word: string, sign: TemplateResult] {
  const names: Record<Status, [string, IconName]> = {
    idle: [messages.start, 'play'],
    running: [messages.pause, 'pause'],
    paused: [messages.resume, 'play'],
    waiting: [messages.ready, 'play'],
    complete: [messages.again, 'again'],
  };
  const [word, sign] = names[status];
  return [word, icon(sign)];
}

/** The other buttons, during a session. */
export function buttons(timer: Playable, messages: Messages): readonly TemplateResult[] {
  const arrows = arrowsOf(timer);
  const iconButton = (name: string, sign: IconName, act: () => void, key: string) =>
    html`<button type="button" class="icon ${sign}" title=${name} aria-keyshortcuts=${key} @click=${act}>
      ${icon(sign)}<span>${name}</span>
    </button>`;
  return [
    iconButton(messages.back, 'back', () => timer.back(), arrows.back),
    iconButton(messages.skip, 'skip', () => timer.skip(), arrows.skip),
  ];
}

/** Only while a session is paused, and not beside Skip: one slip would end it. */
export const endButton = (timer: Playable, messages: Messages): TemplateResult =>
  html`<button type="button" class="text end" @click=${() => timer.reset()}><span>${messages.end}</span></button>`;

/** The button to resume after End, which may have been pressed by mistake. */
export const goOn = (timer: Playable, messages: Messages): TemplateResult =>
  html`<button type="button" class="text go-on" @click=${() => timer.resume()}><span>${messages.goOn}</span></button>`;

/**
 * The button that ends a get-ready phase early. On the picture's wall, where nothing moves when it comes and goes;
 * beside the words if there is no picture.
 */
export function startNow(timer: Playable, messages: Messages, manner = 'start-now'): unknown {
  if (timer.status !== 'running' || !timer.phase?.leadsIn) return nothing;
  return html`<button type="button" class=${manner} @click=${() => timer.advance()}>
    <span>${messages.startNow}</span>
  </button>`;
}
