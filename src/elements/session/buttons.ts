import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Status } from '../../session/status.js';
import type { Phase } from '../../session/timeline.js';
import { icon, sign, type IconName } from '../../styles/icons.js';
import type { TimerOwner } from '../timer-owner.js';
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

/** What the first button, which is the same one all along, says and shows. */
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

/** The others, while a session is under way. */
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

/** Only of a session that stands still, and not beside Skip: one slip would end it. */
export const endButton = (timer: Playable, messages: Messages): TemplateResult =>
  html`<button type="button" class="text end" @click=${() => timer.reset()}><span>${messages.end}</span></button>`;

const PRINTER = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';

/** For who wants to do the same again without a phone. */
export const printButton = (owner: Pick<TimerOwner, 'print'>, { print }: Messages): TemplateResult =>
  html`<button type="button" class="icon" title=${print} @click=${() => owner.print?.()}>
    ${sign(PRINTER)}<span>${print}</span>
  </button>`;

/** After End, which may have been pressed by mistake. */
export const goOn = (timer: Playable, messages: Messages): TemplateResult =>
  html`<button type="button" class="text go-on" @click=${() => timer.resume()}><span>${messages.goOn}</span></button>`;

/** Ends a get-ready before its time. On the wall, where nothing moves when it comes and goes; beside the words where there is none. */
export function startNow(timer: Playable, messages: Messages, manner = 'start-now'): unknown {
  if (timer.status !== 'running' || !timer.phase?.leadsIn) return nothing;
  return html`<button type="button" class=${manner} @click=${() => timer.advance()}>
    <span>${messages.startNow}</span>
  </button>`;
}
