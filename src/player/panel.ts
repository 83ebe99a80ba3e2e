import type { TemplateResult } from 'lit';
import type { Collection, FloorText, Position } from '../content/model.js';
import type { AllMessages } from '../locale/messages.js';
import type { Lit } from './lit.js';

export interface OpenedMove {
  /** What a swap leads back to. */
  readonly id: string;
  /** What stands there now. */
  readonly shown: string;
  readonly isOut: boolean;
  /** What to do differently in this routine. */
  readonly hint: string | undefined;
}

export interface PanelView {
  readonly move: OpenedMove | undefined;
  /** Without a move: the way to the floor or up from it, with where it leads to or begins. */
  readonly way: 'down' | 'up';
  readonly position: Position | undefined;
  readonly floor: FloorText | undefined;
  readonly level: number;
  readonly headingLevel: number;
  readonly person: string;
  readonly still: boolean;
  readonly collection: Collection | undefined;
  /** Not of what is done already in this session. */
  readonly canSwap: boolean;
  /** Something has to be left to do. */
  readonly canLeaveOut: boolean;
  /** Undefined while a session is under way: then nothing can be left out. */
  readonly leaveOut: (() => void) | undefined;
  readonly swap: (event: Event) => void;
  readonly close: () => void;
}

/** What was opened in a routine: a move as its card, or how to get down and up. */
export function panelContent(lit: Lit, view: PanelView, messages: AllMessages): TemplateResult {
  const { html, nothing } = lit;
  const { move, canLeaveOut, leaveOut, close } = view;
  return html`${move ? card(lit, move, view) : way(lit, view, messages)}
    ${move?.hint ? html`<p class="hint">${move.hint}</p>` : nothing}
    <div class="panel-buttons">
      ${
        move && leaveOut
          ? html`<button type="button" class="outlined" ?disabled=${!canLeaveOut} @click=${leaveOut}>
              ${move.isOut ? messages.putBack : messages.leaveOut}
            </button>`
          : nothing
      }
      <button type="button" @click=${close}>${messages.close}</button>
    </div>`;
}

function card({ html }: Lit, { id, shown }: OpenedMove, view: PanelView): TemplateResult {
  const { level, headingLevel, person, still, collection, swap, canSwap } = view;
  return html`<exercise-card
    hide-timer
    expanded
    .isPart=${true}
    .isFixed=${!canSwap}
    .exercise=${id}
    .instead=${shown === id ? undefined : shown}
    .level=${level}
    .headingLevel=${headingLevel}
    .person=${person}
    .still=${still}
    .collection=${collection}
    @exercise-change=${swap}
  ></exercise-card>`;
}

function way({ html }: Lit, { way, floor, position, headingLevel }: PanelView, messages: AllMessages): TemplateResult {
  const name = way === 'down' ? messages.goingDown : messages.gettingUp;
  return html`<div class="heading" role="heading" aria-level=${headingLevel}>${name}</div>
    <ol part="steps">
      ${floor && stepsOf(floor, way, position).map((step) => html`<li>${step}</li>`)}
    </ol>`;
}

/** Kneeling is halfway: there the way down ends, and the way up begins. So does a bench, which one turns to first. */
function stepsOf(floor: FloorText, way: 'down' | 'up', position: Position | undefined): readonly string[] {
  if (position !== 'half-kneeling' && position !== 'bench') return floor[way];
  if (way === 'down') return floor.down.slice(0, 3);
  return [...(position === 'bench' && floor.fromBench ? [floor.fromBench] : []), ...floor.up.slice(-2)];
}
