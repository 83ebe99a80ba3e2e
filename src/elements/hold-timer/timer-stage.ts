import { html, nothing, type TemplateResult } from 'lit';
import { findExerciseText } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import type { DosageFacts, Language } from '../../locale/messages.js';
import { isUnderWay, type Status } from '../../session/status.js';
import type { Phase } from '../../session/timeline.js';
import type { SessionView } from '../session/session.js';
import { icon } from '../../styles/icons.js';
import { describe, figureOf, isMirrored } from '../exercise-figure/drawing.js';
import type { FigureController } from '../exercise-figure/figure-controller.js';

export interface TimerStage {
  /** What picture and ring show. Unlike the buttons, they show nothing of a start that is still loading. */
  readonly stage: {
    readonly status: Status;
    /** The current phase, or the first one before a start. */
    readonly phase: Phase;
  };
  readonly dose: DosageFacts | undefined;
  readonly hideFigure: boolean;
  readonly figure: FigureController;
  readonly language: Language;
  readonly collection: Collection | undefined;
  readonly session: SessionView | undefined;
}

/** Whether there is no picture. Then the ring alone is beside the words, at rest as well. */
export const isPlain = ({ stage: { phase }, hideFigure }: Pick<TimerStage, 'stage' | 'hideFigure'>): boolean =>
  !phase.exercise || hideFigure;

/**
 * The picture as a room, and in a session the ring as a clock on its wall, on the side of the figure's head. The digits
 * are left empty: they change each second and are written without another render.
 */
export function timerStage(view: TimerStage): TemplateResult {
  const { figure, language, session, collection } = view;
  const { status, phase } = view.stage;
  if (isPlain(view)) {
    // without a picture Start now is beside the words, which the full-window view does not show
    const isFollowed = session?.fullscreen?.isOpen;
    return html`<div class="stage plain" part="stage">
      ${ring(view)} ${isFollowed ? session?.startNow(language.messages) : nothing}
    </div>`;
  }
  const inSession = status !== 'idle';
  const data = figureOf(phase.exercise, collection);
  const text = findExerciseText(phase.exercise ?? '', language.tag, collection);
  // at rest never mirrored, so that the pictures of a page face the same way
  const working = inSession ? phase.side : undefined;
  const side = working ?? data?.drawnSide;
  const label = describe(text, working, language);
  // the ring changes sides with a mirrored figure, or it would cover the working limb
  const manner = data ? (isMirrored(data, side) ? 'mirrored' : '') : 'bare';
  // at rest the figure controller decides which pose to show
  const pose = inSession ? (isUnderWay(status) && figure.isCalm ? poseOf(phase) : 1) : undefined;
  return html`<div
    class="stage drawn ${manner}"
    part="stage"
    @pointerenter=${figure.onPointer}
    @pointerup=${figure.onPointer}
  >
    <slot name="figure">${data ? figure.draw({ data, pose, side, label, text }) : nothing}</slot>
    ${inSession || !data ? ring(view) : nothing} ${session?.startNow(language.messages)}
  </div>`;
}

/** The pose that stands for a phase if nothing may move: the hold, unless one has just left it. */
const poseOf = ({ kind }: Phase): number => (kind === 'lower' || kind === 'breathe' ? 0 : 1);

/** From these lengths on, in milliseconds, the digits take more room: "1:30", "12:00". */
const [LONG, LONGEST] = [60_000, 600_000];

function ring({ stage: { status, phase }, dose, language }: TimerStage): TemplateResult {
  const length = dose && status === 'idle' ? dose.holdSeconds * 1000 : phase.endMs - phase.startMs;
  const manner = length < LONG ? '' : length < LONGEST ? 'long' : 'longest';
  // a timer only in a session: at rest its digits repeat the words beside it, at the end it is a tick
  const runs = isUnderWay(status);
  return html`<div class="ring ${manner} ${status !== 'idle' && phase.leadsIn ? 'leads-in' : ''}" part="ring">
    <div class="half right"><i></i></div>
    <div class="half left"><i></i></div>
    <div
      class="core"
      role=${runs ? 'timer' : nothing}
      translate="no"
      aria-label=${runs ? language.messages.timeLeft : nothing}
    >
      ${status === 'complete' ? icon('done') : html`<span class="digits"></span>`}
    </div>
  </div>`;
}

/** Progress of a routine, move by move, along the lower edge of the picture. The session fills the segment of the current move. */
export function progress(count: number, done: ReadonlySet<number>): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  return html`<div class="progress" aria-hidden="true">
    ${[...Array(count).keys()].map((step) => html`<i class=${done.has(step) ? 'done' : ''}><b></b></i>`)}
  </div>`;
}
