import { html, nothing, type TemplateResult } from 'lit';
import type { Collection } from '../../content/model.js';
import { poseOf } from '../../figure/motion.js';
import { digits } from '../../locale/format.js';
import type { Language } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import type { Phase } from '../../session/timeline.js';
import { doneIcon } from '../../styles/icons.js';

export interface TimerStage {
  readonly status: Status;
  /** The present phase, or the first one before a start. */
  readonly phase: Phase;
  readonly leftMs: number;
  readonly hideFigure: boolean;
  readonly language: Language;
  readonly collection: Collection | undefined;
}

/** The picture with the ring in its corner; without a picture the ring alone, which then is there at rest as well. */
export function timerStage(view: TimerStage): TemplateResult {
  const { status, phase, hideFigure } = view;
  const inSession = status !== 'idle' && status !== 'complete';
  if (!phase.exercise || hideFigure) return html`<div class="stage plain" part="stage">${ring(view)}</div>`;
  return html`<div class="stage drawn" part="stage">
    <slot name="figure">
      <exercise-figure
        exercise=${phase.exercise}
        side=${phase.side ?? nothing}
        .pose=${inSession ? poseOf(phase) : 1}
        .collection=${view.collection}
      ></exercise-figure>
    </slot>
    ${inSession ? ring(view) : nothing}
  </div>`;
}

function ring({ status, phase, leftMs, language }: TimerStage): TemplateResult {
  const { tag, messages } = language;
  return html`<div class="ring ${status !== 'idle' && phase.leadsIn ? 'leads-in' : ''}" part="ring">
    <div class="half right"><i></i></div>
    <div class="half left"><i></i></div>
    <div class="core" role="timer" aria-label=${messages.timeLeft}>
      ${status === 'complete' ? doneIcon : html`<span>${digits(tag, leftMs)}</span>`}
    </div>
  </div>`;
}
