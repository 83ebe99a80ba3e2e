import { html, type TemplateResult } from 'lit';
import type { Phase } from '../../session/timeline.js';
import { named } from '../accessible-name.js';
import { written } from '../written.js';
import { restLine, timerControls, type TimerControls } from './timer-controls.js';
import { timerStage, type TimerStage } from './timer-stage.js';

export interface TimerView extends TimerControls, Omit<TimerStage, 'status' | 'phase'> {
  /** Undefined when idle. */
  readonly phase: Phase | undefined;
  /** What the picture and the ring show: of a session, not of its start that is on the way. */
  readonly stage: Pick<TimerStage, 'status' | 'phase'>;
  /** What plays could not be fetched. */
  readonly hasFailed: boolean;
  /** What is shown. */
  readonly name: string | undefined;
  /** For a screen reader. */
  readonly announcement: string;
  readonly settings: unknown;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** All of a timer that has something to play. */
export function timerView(view: TimerView): TemplateResult {
  const { status, phase, name, runs, session, messages, language, hasFailed, announcement } = view;
  const { fullscreen } = session ?? {};
  const stage = timerStage({ ...view, ...view.stage });
  return html`<div class="frame" lang=${language.tag}>
    <div
      class="timer ${status} ${phase && !phase.leadsIn ? 'works' : ''}"
      @keydown=${view.onKey}
      @pointerenter=${view.onPointerEnter}
      @focusin=${view.onFocus}
    >
      ${fullscreen?.isOpen ? fullscreen.placeholder : stage}
      <div class="panel">
        <slot name="caption"><p class="name">${written(name)}</p></slot>
        <div class="headline" part="headline">${session?.headline(messages) ?? restLine(view)}</div>
        ${timerControls(view)}
        <div
          id="settings"
          class="settings"
          role="group"
          aria-label=${named(messages.settings, runs)}
          ?hidden=${!view.showsSettings}
        >
          ${view.settings}
        </div>
        <div class="line" part="line">${hasFailed ? messages.notLoaded : session?.line(messages)}</div>
        <slot name="note"></slot>
      </div>
      <div class="visually-hidden" role="status">
        ${written(hasFailed ? messages.notLoaded : (fullscreen?.outside ?? announcement))}
      </div>
      ${session?.view(messages, { stage, name, press: view.press })}
    </div>
  </div>`;
}
