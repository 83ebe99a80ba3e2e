import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { findExerciseText, findFloorText, type Found } from '../../content/catalog.js';
import type { Collection, RoutineText } from '../../content/model.js';
import { withoutSoftHyphens } from '../../locale/format.js';
import type { Language } from '../../locale/messages.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { doseAt, type Timeline } from '../../session/timeline.js';
import type { ExerciseChangeEvent } from '../exercise-card/exercise-card.events.js';
import { placeSwitch } from '../place-switch.js';
import { safetyLine } from '../safety-line.js';
import type { HoldCompleteEvent, HoldPhaseEvent, HoldResetEvent } from '../session/hold.events.js';
import { shopContent } from '../shop-content.js';
import type { Settings, TimerOwner } from '../timer-owner.js';
import { written } from '../written.js';
import type { Course } from './course.js';
import { header, needs, titleOf } from './header.js';
import type { PanelView } from './move-panel.js';
import { floorPositions, movesList, type Opened } from './moves.js';
import type { OpenedMove } from './opened-move.js';
import { floorFreeOf, placeOf } from './plan.js';
import { storyboardButton, type Storyboard } from './storyboard.js';

/** The properties of the list that are passed on. */
interface List extends TimerOwner {
  readonly heading?: string | undefined;
  readonly ownCollection?: Collection | undefined;
  readonly floorFree: boolean;
  readonly guidance: string;
  readonly person: string;
  readonly prominent: boolean;
  readonly still: boolean;
}

export interface ListView {
  readonly list: List & ReactiveElement;
  readonly course: Course;
  readonly storyboard: Storyboard;
  readonly opened: OpenedMove;
  readonly status: Status;
  /** Index of the current step; −1 if there is none. */
  readonly current: number;
  /** Indexes of the steps that were done to the end. */
  readonly stepsDone: ReadonlySet<number> | undefined;
  readonly settings: Settings;
  readonly headingLevel: number;
  readonly hasPlaces: boolean;
  /** A note about moves that cannot be shown. */
  readonly missing: unknown;
  readonly text: Found<RoutineText> | undefined;
  readonly language: Language;
  readonly prepare: () => Timeline;
  readonly open: (what: Opened) => void;
  readonly close: () => void;
  readonly choosePlace: (isFloorFree: boolean) => void;
  readonly leaveOut: (place: number) => void;
  readonly swap: (place: number, event: ExerciseChangeEvent) => void;
  readonly redraw: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onStart: () => void;
  readonly onPhase: (event: HoldPhaseEvent) => void;
  readonly onReset: (event: HoldResetEvent) => void;
  readonly onComplete: (event: HoldCompleteEvent) => void;
}

/** Renders a list that has moves. */
export function listView(view: ListView): TemplateResult {
  const { list, course, language, status, headingLevel, redraw } = view;
  const { messages } = language;
  const { moves, timeline } = course;
  const { durationMs } = timeline;
  const title = titleOf(list, view.text, timeline, messages);
  const titleLang = list.heading ? undefined : view.text?.lang;
  const isOver = status === 'complete' && view.stepsDone?.size;
  return html`<div class="frame" lang=${language.tag}>
    <section class="box" part="box" aria-label=${withoutSoftHyphens(title)} @keydown=${view.onKey}>
      ${header({ title, titleLang, isUntitled: list.heading === '', headingLevel, moves, durationMs, language })}
      ${session(view, title)}
      <div class="rows">${safetyLine(language, title, list.ownCollection)}</div>
      ${isOver ? shopContent(list, ['after'], messages, redraw) : nothing}
      <div class="browse">${browse(view)}</div>
      ${shopContent(list, ['actions', 'aside'], messages, redraw)}
    </section>
  </div>`;
}

function session(view: ListView, title: string): TemplateResult {
  const { list, course, settings } = view;
  return html`<hold-timer
    exportparts="stage, ring, headline, line, controls"
    ?prominent=${list.prominent}
    .owner=${list}
    .level=${settings.level}
    .pace=${settings.pace}
    .manual=${settings.manual}
    .timeline=${course.timeline}
    .runs=${title}
    .prepare=${view.prepare}
    .showing=${view.storyboard.showing}
    .hints=${view.text?.hints}
    .guidance=${list.guidance}
    .person=${list.person}
    .still=${list.still}
    .collection=${list.ownCollection}
    @hold-start=${view.onStart}
    @hold-phase=${view.onPhase}
    @hold-reset=${view.onReset}
    @hold-complete=${view.onComplete}
  >
    ${
      view.hasPlaces
        ? html`<div slot="place">${placeSwitch(list.floorFree, view.language.messages, view.choosePlace, title)}</div>`
        : nothing
    }
  </hold-timer>`;
}

/** The moves, and among them the open panel. */
function browse(view: ListView): TemplateResult {
  const { list, course, storyboard, status, opened, open, redraw, current, stepsDone, language } = view;
  const { messages } = language;
  const { moves, timeline } = course;
  const { ownCollection: collection, person } = list;
  const { showing } = storyboard;
  const hints = view.text?.hints;
  const shared = { list, hints, moves, timeline, current, showing, stepsDone, language, person, collection, redraw };
  const steps = timeline.steps.length;
  const panel = opened.content((what) => panelOf(what, view), messages);
  const inSession = isUnderWay(status);
  return html`<div class="browse-head">
      <p>${written(messages.moveCount(steps))}</p>
      ${inSession ? nothing : storyboardButton(storyboard, steps, () => shownMove(view), messages)}
    </div>
    ${view.missing} ${needs(moves, language, collection, inSession ? undefined : view.leaveOut)}
    ${movesList({ ...shared, opened: opened.what, panel, open })}
    ${opened.what === undefined ? html`<div id="panel" class="panel" part="panel" hidden></div>` : nothing}`;
}

/** The move that the preview shows, in a sentence. */
function shownMove({ list, course, storyboard, language }: ListView): string {
  const { showing } = storyboard;
  const text = findExerciseText(course.timeline.steps[showing] ?? '', language.tag, list.ownCollection);
  const dose = doseAt(course.timeline, showing);
  return text && dose ? `${text.name}. ${language.messages.dosage({ ...dose, phases: text.phases })}.` : '';
}

function panelOf(opened: Opened, view: ListView): PanelView {
  const { list, course, status, language, text } = view;
  const { moves, timeline } = course;
  const inSession = isUnderWay(status);
  const place = typeof opened === 'number' ? opened : -1;
  const move = moves[place];
  return {
    list,
    move: move && { ...move, named: list.floorFree ? floorFreeOf(move.named, list.ownCollection) : move.named },
    way: opened === 'down' ? 'down' : 'up',
    hints: text?.hints,
    hintLang: text?.lang,
    positions: floorPositions(moves),
    floor: findFloorText(language.tag, list.ownCollection),
    level: view.settings.level ?? 1,
    headingLevel: Math.min(view.headingLevel + 1, 6),
    canSwap: !inSession || place >= placeOf(moves, view.current),
    canLeaveOut: timeline.steps.length > 1 || (move?.isOut ?? false),
    leaveOut: inSession ? undefined : () => view.leaveOut(place),
    swap: (event) => view.swap(place, event),
    close: view.close,
  };
}
