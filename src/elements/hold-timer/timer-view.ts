import { html, type TemplateResult } from 'lit';
import { isUnderWay } from '../../session/status.js';
import type { Phase } from '../../session/timeline.js';
import { named } from '../accessible-name.js';
import { written } from '../written.js';
import { timerControls, type TimerControls } from './timer-controls.js';
import { isPlain, progress, timerStage, type TimerStage } from './timer-stage.js';
import { timerWords } from './timer-words.js';

export interface TimerView extends TimerControls, TimerStage {
  /** Undefined when idle. */
  readonly phase: Phase | undefined;
  /** It stands in the box of a card or list. */
  readonly isBoxed: boolean;
  /** What plays could not be fetched. */
  readonly hasFailed: boolean;
  /** What is shown. */
  readonly name: string | undefined;
  /** The language of what is said of the move, where that is known. */
  readonly textLang: string | undefined;
  /** The page, or the card around it, has put another name in its place. */
  readonly isCaptioned: boolean;
  /** There is a choice of floor or chair. */
  readonly hasPlace: boolean;
  /** How one begins, which is shown at rest where there is no choice of place. */
  readonly firstStep: string | undefined;
  /** Which of several moves it is. */
  readonly count: string | undefined;
  readonly steps: number;
  readonly stepsDone: ReadonlySet<number>;
  /** For a screen reader. */
  readonly announcement: string;
  readonly settings: unknown;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Of which the look of a timer depends, besides its width. */
const mannerOf = (view: TimerView): string => {
  const { status, phase, isBoxed, steps } = view;
  const each = [
    status,
    status !== 'idle' && 'session',
    isUnderWay(status) && phase && !phase.leadsIn && 'works',
    isPlain(view) ? 'bare-clock' : 'roomy',
    isBoxed && 'boxed',
    steps > 1 && 'several',
  ];
  return each.filter(Boolean).join(' ');
};

/** All of a timer that has something to play. */
export function timerView(view: TimerView): TemplateResult {
  const { name, runs, session, messages, language, hasFailed, announcement } = view;
  const { fullscreen } = session ?? {};
  const [stage, parts] = [timerStage(view), progress(view.steps, view.stepsDone)];
  return html`<div class="frame" lang=${language.tag}>
    <div
      class="timer ${mannerOf(view)}"
      @keydown=${view.onKey}
      @pointerenter=${view.onPointerEnter}
      @focusin=${view.onFocus}
    >
      <div class="scene">${fullscreen?.isOpen ? fullscreen.placeholder : stage} ${parts}</div>
      <div class="panel">
        ${timerWords(view)} ${timerControls(view)}
        <slot name="note"></slot>
      </div>
      <div
        id="settings"
        class="settings"
        role="group"
        aria-label=${named(messages.settings, runs)}
        ?hidden=${!view.showsSettings}
      >
        ${view.settings}
      </div>
      <div class="visually-hidden" role="status">
        ${written(hasFailed ? messages.notLoaded : (fullscreen?.outside ?? announcement))}
      </div>
      ${session?.view(messages, { stage, progress: parts, name: view.status === 'complete' ? runs : name, press: view.press })}
    </div>
  </div>`;
}
