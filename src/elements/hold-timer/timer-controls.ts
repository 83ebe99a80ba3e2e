import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseWords } from '../../content/model.js';
import type { DosageFacts, Messages } from '../../locale/messages.js';
import type { Cues } from '../../player/cue-output.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { withoutSoftHyphens } from '../../locale/format.js';
import { icon } from '../../styles/icons.js';
import { named } from '../accessible-name.js';
import type { SessionView } from '../session/session.js';
import { written } from '../written.js';
import { soundButton } from './cues-choice.js';

export interface TimerControls {
  /** `running` also while the session's code is loading. */
  readonly status: Status;
  readonly isStarting: boolean;
  /** What a session shows; undefined before the first one. */
  readonly session: SessionView | undefined;
  /** Name of what a start runs. */
  readonly runs: string | undefined;
  readonly dose: DosageFacts | undefined;
  readonly phases: PhaseWords | undefined;
  readonly messages: Messages;
  readonly isProminent: boolean;
  readonly cues: Cues;
  readonly showsSettings: boolean;
  /** The button that prints, when the session is complete. */
  readonly print: unknown;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly press: () => void;
  readonly chooseCues: (cues: Cues) => void;
  readonly toggleSettings: () => void;
}

/** The button is filled only when the session waits for a press: during twenty quiet seconds nothing should catch the eye. */
const mannerOf = ({ status, isProminent }: TimerControls): string => {
  if (status === 'running') return 'tonal';
  return status === 'paused' || status === 'waiting' || (status === 'idle' && isProminent) ? 'filled' : '';
};

/** The first button is the same element all the time, so that the focus stays on it from Start to the end. */
export function timerControls(view: TimerControls): TemplateResult {
  const { status, session, runs, messages } = view;
  const inSession = isUnderWay(status);
  const atRest = [view.isStarting ? messages.pause : messages.start, icon(view.isStarting ? 'pause' : 'play')] as const;
  const [word, sign] = session?.primaryButton(status, messages) ?? atRest;
  return html`<div
    class="controls"
    part="controls"
    role="group"
    aria-label=${runs ? withoutSoftHyphens(`${messages.controls}: ${runs}`) : messages.controls}
  >
    <button
      type="button"
      class="primary ${mannerOf(view)}"
      aria-label=${inSession ? nothing : named(word, runs)}
      aria-keyshortcuts=${inSession ? 'p' : nothing}
      @pointerdown=${view.onPointerDown}
      @click=${view.press}
    >
      ${sign}<span data-other=${messages[status === 'running' ? 'resume' : 'pause']}>${written(word)}</span>
    </button>
    ${session?.buttons(messages)}
    <span class="choices">
      ${session?.views(messages)} ${view.print}
      ${status === 'idle' || view.isStarting ? soundButton(view.cues, messages, view.chooseCues, named(messages.cues, runs)) : nothing}
      <button
        type="button"
        class="icon sets"
        title=${messages.settings}
        aria-label=${named(messages.settings, runs)}
        aria-expanded=${view.showsSettings}
        aria-controls="settings"
        @click=${view.toggleSettings}
      >
        ${icon('settings')}<span>${messages.settings}</span>
      </button>
    </span>
  </div>`;
}
