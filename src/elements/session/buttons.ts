import type { TemplateResult } from 'lit';
import type { AllMessages } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import type { Phase } from '../../session/timeline.js';
import { icon, type IconName } from '../../player/icons.js';
import type { Lit } from '../../player/lit.js';

/** What the buttons need of their timer. */
export interface Playable {
  readonly status: Status;
  readonly phase: Phase | undefined;
  advance(): void;
  back(): void;
  skip(): void;
  reset(): void;
}

/** What the first button, which is the same one all along, says and shows. */
export function primaryOf(lit: Lit, status: Status, messages: AllMessages): [word: string, sign: TemplateResult] {
  const names: Record<Status, [string, IconName]> = {
    idle: [messages.start, 'play'],
    running: [messages.pause, 'pause'],
    paused: [messages.resume, 'play'],
    waiting: [messages.ready, 'play'],
    complete: [messages.again, 'again'],
  };
  const [word, sign] = names[status];
  return [word, icon(lit, sign)];
}

/** The others, while a session is under way. */
export function buttons(lit: Lit, timer: Playable, messages: AllMessages): readonly TemplateResult[] {
  const { html, nothing } = lit;
  const iconButton = (name: string, sign: IconName, act: () => void, key?: string) =>
    html`<button type="button" class="icon" title=${name} aria-keyshortcuts=${key ?? nothing} @click=${act}>
      ${icon(lit, sign)}
    </button>`;
  return [
    iconButton(messages.back, 'back', () => timer.back(), 'ArrowLeft'),
    iconButton(messages.skip, 'skip', () => timer.skip(), 'ArrowRight'),
    iconButton(messages.end, 'end', () => timer.reset()),
  ];
}

/** Ends a get-ready before its time. Over the picture, where nothing moves when it comes and goes. */
export function startNow({ html, nothing }: Lit, timer: Playable, messages: AllMessages): unknown {
  if (timer.status !== 'running' || !timer.phase?.leadsIn) return nothing;
  return html`<button type="button" class="start-now" @click=${() => timer.advance()}>${messages.startNow}</button>`;
}
