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
  /** The timer is in the box of a card or list. */
  readonly isBoxed: boolean;
  /** The session's code could not be fetched. */
  readonly hasFailed: boolean;
  /** The name that is shown. */
  readonly name: string | undefined;
  /** The language of the move's words, if known. */
  readonly textLang: string | undefined;
  /** The page, or the card around it, shows another name in its place. */
  readonly isCaptioned: boolean;
  /** There is a switch between floor and chair. */
  readonly hasPlace: boolean;
  /** The first step, shown at rest if there is no switch between floor and chair. */
  readonly firstStep: string | undefined;
  /** Which of several moves it is, in words. */
  readonly count: string | undefined;
  readonly steps: number;
  readonly stepsDone: ReadonlySet<number>;
  /** What a screen reader announces. */
  readonly announcement: string;
  readonly settings: unknown;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Classes for what the look of a timer depends on, besides its width. */
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

/** Renders a timer that has something to play. */
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
