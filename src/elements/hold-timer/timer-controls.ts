import { html, nothing, type TemplateResult } from 'lit';
import type { Cues } from '../../player/cue-output.js';
import type { PhaseWords } from '../../content/model.js';
import type { DosageFacts, Language } from '../../locale/messages.js';
import type { FullscreenView } from '../session/fullscreen-view.js';
import type { Playable } from '../session/buttons.js';
import type { SessionView } from '../session/session.js';
import { playIcon, settingsIcon } from '../../styles/icons.js';
import { isUnderWay } from '../under-way.js';
import { cuesChoice } from './cues-choice.js';

export interface TimerControls {
  readonly timer: Playable & { readonly prominent: boolean };
  /** Start was pressed, and what plays is on the way. */
  readonly isStarting: boolean;
  /** What a session shows, once there has been one. */
  readonly session: SessionView | undefined;
  readonly follow: FullscreenView | undefined;
  readonly name: string | undefined;
  readonly dose: DosageFacts;
  readonly phases: PhaseWords | undefined;
  readonly language: Language;
  readonly touch: (event: PointerEvent) => void;
  readonly press: () => void;
  readonly cues: Cues;
  readonly chooseCues: (cues: Cues) => void;
  readonly showsSettings: boolean;
  readonly toggleSettings: () => void;
}

/** How much there is to do; one line always stands above the buttons, so that these never move. */
export function restLine({ isStarting, dose, phases, language }: TimerControls): TemplateResult | string {
  const { messages } = language;
  return isStarting ? html`<p class="word">${messages.getReady}</p>` : messages.dosage({ ...dose, phases });
}

/** The first button is the same one all along, so that the focus stays on it from Start to the end. */
export function timerControls(view: TimerControls): TemplateResult {
  const { timer, isStarting, session, follow, name, language, press } = view;
  const { messages, all } = language;
  const status = isStarting ? 'running' : timer.status;
  const inSession = isUnderWay(status);
  const [word, sign] = session?.primaryOf(status, all!) ?? [isStarting ? messages.pause : messages.start, playIcon];
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
      @pointerdown=${view.touch}
      @click=${press}
    >
      ${sign}<span>${word}</span>
    </button>
    ${inSession ? [session?.buttons(timer, all!), follow?.button(all!)] : nothing}
    <span class="choices">
      ${cuesChoice(view.cues, messages, view.chooseCues)}
      <button
        type="button"
        class="icon"
        title=${messages.settings}
        aria-expanded=${view.showsSettings}
        aria-controls="settings"
        @click=${view.toggleSettings}
      >
        ${settingsIcon}
      </button>
    </span>
  </div>`;
}
