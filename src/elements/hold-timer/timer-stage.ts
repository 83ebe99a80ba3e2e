import { html, nothing, type TemplateResult } from 'lit';
import { findExerciseText } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import type { Language } from '../../locale/messages.js';
import { isUnderWay, type Status } from '../../session/status.js';
import type { Phase } from '../../session/timeline.js';
import type { SessionView } from '../session/session.js';
import { icon } from '../../styles/icons.js';
import { describe, figureOf, isMirrored } from '../exercise-figure/drawing.js';
import type { FigureController } from '../exercise-figure/figure-controller.js';

export interface TimerStage {
  readonly status: Status;
  /** The present phase, or the first one before a start. */
  readonly phase: Phase;
  readonly hideFigure: boolean;
  readonly figure: FigureController;
  readonly language: Language;
  readonly collection: Collection | undefined;
  readonly session: SessionView | undefined;
}

/**
 * The picture with the ring in its corner; without a picture the ring alone, which then is there at rest as well.
 * The digits are left empty: they change each second, and whoever plays writes them without another render.
 */
export function timerStage(view: TimerStage): TemplateResult {
  const { status, phase, hideFigure, figure, language, session, collection } = view;
  const startNow = session?.startNow(language.messages);
  const inSession = isUnderWay(status);
  if (!phase.exercise || hideFigure) return html`<div class="stage plain" part="stage">${ring(view)} ${startNow}</div>`;
  const data = figureOf(phase.exercise);
  const text = findExerciseText(phase.exercise, language.tag, collection);
  const label = describe(text, phase.side, language);
  // without a picture the ring has its place; in between others, buttons must not jump
  // the ring goes along with a figure that is turned over, else it would lie on the limb that works
  const manner = data ? (isMirrored(data, phase.side) ? 'mirrored' : '') : 'bare';
  const pose = !inSession ? undefined : figure.isCalm ? poseOf(phase) : 1;
  return html`<div
    class="stage drawn ${manner}"
    part="stage"
    @pointerenter=${figure.onPointer}
    @pointerup=${figure.onPointer}
  >
    <slot name="figure"
      >${data ? figure.draw({ data, pose, ghost: !inSession, side: phase.side, label }) : nothing}</slot
    >
    ${inSession || !data ? ring(view) : nothing} ${startNow}
  </div>`;
}

/** Which pose stands for a phase where nothing may move: the hold, unless one has just left it. */
const poseOf = ({ kind }: Phase): number => (kind === 'lower' || kind === 'breathe' ? 0 : 1);

function ring({ status, phase, language }: TimerStage): TemplateResult {
  return html`<div class="ring ${status !== 'idle' && phase.leadsIn ? 'leads-in' : ''}" part="ring">
    <div class="half right"><i></i></div>
    <div class="half left"><i></i></div>
    <div class="core" role="timer" translate="no" aria-label=${language.messages.timeLeft}>
      ${status === 'complete' ? icon('done') : html`<span class="digits"></span>`}
    </div>
  </div>`;
}
