import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import { againIcon, backIcon, endIcon, pauseIcon, playIcon, skipIcon } from '../../styles/icons.js';

export interface TimerButtons {
  readonly status: Status;
  readonly prominent: boolean;
  /** A get-ready runs, which may be cut short. */
  readonly canStartNow: boolean;
  readonly messages: Messages;
  readonly press: () => void;
  readonly startNow: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  readonly end: () => void;
}

/** The first button is the same one all along, so that the focus stays on it from Start to the end. */
export function timerButtons(view: TimerButtons): TemplateResult {
  const { status, messages } = view;
  const inSession = status !== 'idle' && status !== 'complete';
  const [word, sign] = primary(status, messages);
  return html`<div class="controls" part="controls" role="group" aria-label=${messages.controls}>
    <button
      type="button"
      class="primary ${inSession || view.prominent ? 'filled' : ''}"
      aria-keyshortcuts=${inSession ? 'p' : nothing}
      @click=${view.press}
    >
      ${sign}<span>${word}</span>
    </button>
    ${
      view.canStartNow
        ? html`<button type="button" class="start-now" @click=${view.startNow}>${messages.startNow}</button>`
        : nothing
    }
    ${
      inSession
        ? [
            iconButton(messages.back, backIcon, view.back, 'ArrowLeft'),
            iconButton(messages.skip, skipIcon, view.skip, 'ArrowRight'),
            iconButton(messages.end, endIcon, view.end),
          ]
        : nothing
    }
  </div>`;
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
  return html`<button
    type="button"
    class="icon"
    aria-label=${name}
    title=${name}
    aria-keyshortcuts=${key ?? nothing}
    @click=${act}
  >
    ${sign}
  </button>`;
}
