import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import type { Phase } from '../../session/timeline.js';
import { againIcon, backIcon, endIcon, pauseIcon, playIcon, skipIcon } from '../../styles/icons.js';
import { isUnderWay } from '../under-way.js';

/** What the buttons need of their timer. */
export interface Playable {
  readonly status: Status;
  readonly phase: Phase | undefined;
  readonly prominent: boolean;
  advance(): void;
  back(): void;
  skip(): void;
  reset(): void;
}

/** The first button is the same one all along, so that the focus stays on it from Start to the end. */
export function timerButtons(
  timer: Playable,
  status: Status,
  name: string | undefined,
  messages: Messages,
  press: () => void,
): TemplateResult {
  const inSession = isUnderWay(status);
  const [word, sign] = primary(status, messages);
  return html`<div
    class="controls"
    part="controls"
    role="group"
    aria-label=${name ? `${messages.controls}: ${name}` : messages.controls}
  >
    <button
      type="button"
      class="primary ${inSession || timer.prominent ? 'filled' : ''}"
      aria-keyshortcuts=${inSession ? 'p' : nothing}
      @click=${press}
    >
      ${sign}<span>${word}</span>
    </button>
    ${
      inSession
        ? [
            iconButton(messages.back, backIcon, () => timer.back(), 'ArrowLeft'),
            iconButton(messages.skip, skipIcon, () => timer.skip(), 'ArrowRight'),
            iconButton(messages.end, endIcon, () => timer.reset()),
          ]
        : nothing
    }
  </div>`;
}

/** Ends a get-ready before its time. Over the picture, where nothing moves when it comes and goes. */
export function startNowButton(timer: Playable, messages: Messages): TemplateResult | typeof nothing {
  if (timer.status !== 'running' || !timer.phase?.leadsIn) return nothing;
  return html`<button type="button" class="start-now" @click=${() => timer.advance()}>${messages.startNow}</button>`;
}

function primary(status: Status, messages: Messages): [string, TemplateResult] {
  switch (status) {
    case 'idle':
      return [messages.start, playIcon];
    case 'running':
      return [messages.pause, pauseIcon];
    case 'paused':
      return [messages.resume, playIcon];
    case 'waiting':
      return [messages.ready, playIcon];
    case 'complete':
      return [messages.again, againIcon];
  }
}

function iconButton(name: string, sign: TemplateResult, act: () => void, key?: string): TemplateResult {
  return html`<button type="button" class="icon" title=${name} aria-keyshortcuts=${key ?? nothing} @click=${act}>
    ${sign}
  </button>`;
}
