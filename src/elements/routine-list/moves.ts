import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { findExerciseText } from '../../content/catalog.js';
import type { Collection, Position } from '../../content/model.js';
import { withoutSoftHyphens } from '../../locale/format.js';
import type { Language } from '../../locale/messages.js';
import { doseAt, isOnFloor, type Timeline } from '../../session/timeline.js';
import { icon } from '../../styles/icons.js';
import { canDraw, drawing, figureOf } from '../exercise-figure/drawing.js';
import { written } from '../written.js';
import type { Move } from './plan.js';

/** What can be opened: a move, by its place, or how to get down to the floor and up. */
export type Opened = number | 'down' | 'up';

/** Renders a tile that opens without a script; undefined if the list is to render its own. */
type ServedTile = (what: Opened, content: TemplateResult, view: MovesView) => TemplateResult | undefined;

/** Has one on a server, and in an app that hydrates what a server has sent. */
export const served: { tile?: ServedTile } = {};

export interface MovesView {
  readonly list: ReactiveElement;
  readonly moves: readonly Move[];
  readonly timeline: Timeline;
  /** Index in the timeline, in which a move that is left out is missing. So are the two below. */
  readonly current: number;
  readonly showing: number;
  readonly stepsDone: ReadonlySet<number> | undefined;
  readonly opened: Opened | undefined;
  readonly language: Language;
  /** What to do differently in this routine, by id of the exercise. */
  readonly hints: Readonly<Record<string, string>> | undefined;
  readonly person: string;
  readonly collection: Collection | undefined;
  readonly open: (what: Opened) => void;
  /** Content of the open panel. */
  readonly panel: unknown;
  /** Called when a picture that could not be drawn yet can be. */
  readonly redraw: () => void;
}

const isDown = ({ shown, isOut }: Move): boolean => !isOut && isOnFloor(shown.position);

/** Positions of the first and the last move on the floor. */
export function floorPositions(moves: readonly Move[]): Record<'down' | 'up', Position | undefined> {
  const onFloor = moves.filter(isDown);
  return { down: onFloor[0]?.shown.position, up: onFloor.at(-1)?.shown.position };
}

/** The moves in order, each with a button that opens it, and after them how to get down to the floor and up again. */
export function movesList(view: MovesView): TemplateResult {
  const { moves, language } = view;
  let step = 0;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- without markers Safari does not take it for a list
  return html`<ol
      class="moves ${moves.length > 4 ? 'many' : ''}"
      part="moves"
      role="list"
      aria-label=${language.messages.moves}
    >
      ${moves.map((move, index) => [
        moveTile(move, index, move.isOut ? -1 : step++, view),
        view.opened === index ? html`<li id="panel" class="panel" part="panel">${view.panel}</li>` : nothing,
      ])}
    </ol>
    ${moves.some(isDown) ? ways(view) : nothing}`;
}

function moveTile({ shown, isOut }: Move, index: number, step: number, view: MovesView): TemplateResult {
  const { language, collection, person, timeline, current, showing, stepsDone } = view;
  const { messages } = language;
  const figure = figureOf(shown.id, collection);
  const dose = doseAt(timeline, step);
  const label = findExerciseText(shown.id, language.tag, collection);
  const name = label?.name ?? shown.id;
  const amount = isOut ? messages.leftOut : dose && messages.dosage({ ...dose, phases: label?.phases });
  const isDone = stepsDone?.has(step);
  const isCurrent = step >= 0 && step === current;
  const isShown = isCurrent || (current < 0 && showing > 0 && step === showing);
  return html`<li class=${isOut ? 'out' : isShown ? 'shown' : ''}>
    ${tile(
      index,
      html`<span class="thumb">
          ${figure ? drawing({ data: figure, person, text: label }, canDraw(person, view.redraw)) : html`<span class="number" aria-hidden="true">${index + 1}</span>`}
          ${isDone ? html`<span class="tick" role="img" aria-label=${messages.done}>${icon('done')}</span>` : nothing}
        </span>
        <span class="visually-hidden" lang=${label?.lang ?? nothing}>${written(withoutSoftHyphens(name))}</span
        ><span class="visually-hidden">${written(amount && withoutSoftHyphens(`, ${amount}`))}</span>
        <span class="words" aria-hidden="true">
          <span class="move" lang=${label?.lang ?? nothing}>${written(name)}</span
          ><span class="dose">${written(amount)}</span>
        </span>`,
      view,
      isCurrent,
    )}
  </li>`;
}

/** Two inconspicuous buttons, and after them the open panel of either. */
function ways(view: MovesView): TemplateResult {
  const { opened, panel, language } = view;
  const { goingDown, gettingUp } = language.messages;
  const way = (what: 'down' | 'up', name: string) =>
    html`<div class="way">${tile(what, html`${icon(what)} <span>${name}</span>`, view)}</div>`;
  return html`<div class="ways">${way('down', goingDown)} ${way('up', gettingUp)}</div>
    ${typeof opened === 'string' ? html`<div id="panel" class="panel" part="panel">${panel}</div>` : nothing}`;
}

const tile = (what: Opened, content: TemplateResult, view: MovesView, isCurrent = false): TemplateResult =>
  served.tile?.(what, content, view) ??
  html`<button
    type="button"
    class="tile"
    aria-current=${isCurrent ? 'step' : nothing}
    aria-expanded=${view.opened === what}
    aria-controls="panel"
    @click=${() => view.open(what)}
  >
    ${content}
  </button>`;
