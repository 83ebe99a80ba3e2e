import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Collection, Exercise, FloorText, Position } from '../../content/model.js';
import { prefersReducedMotion } from '../../device/reduced-motion.js';
import type { ExerciseChangeEvent } from '../exercise-card/exercise-card.events.js';
import type { Messages } from '../../locale/messages.js';
import { written } from '../written.js';

export { movePanelStyles } from './move-panel.styles.js';

interface OpenedMove {
  /** The exercise that the button back from another form leads to. */
  readonly named: Exercise;
  /** The exercise shown now. */
  readonly shown: Exercise;
  readonly isOut: boolean;
}

export interface PanelView {
  /** The list around the panel. */
  readonly list: { readonly person: string; readonly still: boolean; readonly ownCollection?: Collection | undefined };
  readonly move: OpenedMove | undefined;
  /** What to do differently in this routine, by id of the exercise. */
  readonly hints: Readonly<Record<string, string>> | undefined;
  readonly hintLang: string | undefined;
  /** If there is no move: how to get down to the floor, or up from it. */
  readonly way: 'down' | 'up';
  /** The positions in which the way down ends and the way up begins. */
  readonly positions: Readonly<Record<'down' | 'up', Position | undefined>>;
  readonly floor: FloorText | undefined;
  readonly level: number;
  readonly headingLevel: number;
  /** False for a move that is done already in this session. */
  readonly canSwap: boolean;
  /** False for the last move that is left. */
  readonly canLeaveOut: boolean;
  /** Undefined during a session: then nothing can be left out. */
  readonly leaveOut: (() => void) | undefined;
  readonly swap: (event: ExerciseChangeEvent) => void;
  readonly close: () => void;
}

/** The open panel: a move as its card, or how to get down and up. */
export function movePanel(view: PanelView, messages: Messages): TemplateResult {
  const { move, hints, hintLang, canLeaveOut, leaveOut, close } = view;
  const hint = move && hints?.[move.shown.id];
  return html`${move ? card(move, view) : way(view, messages)}
    ${hint ? html`<p class="hint" lang=${hintLang ?? nothing}>${written(hint)}</p>` : nothing}
    <div class="panel-buttons">
      ${
        move && leaveOut
          ? html`<button
                type="button"
                class="text"
                aria-describedby=${canLeaveOut ? nothing : 'stays'}
                ?disabled=${!canLeaveOut}
                @click=${leaveOut}
              >
                <span>${written(move.isOut ? messages.putBack : messages.leaveOut)}</span>
              </button>
              <small id="stays" ?hidden=${canLeaveOut}>${messages.oneStays}</small>`
          : nothing
      }
      <button type="button" class="text" @click=${close}><span>${messages.close}</span></button>
    </div>`;
}

/** Scrolls the open panel into view, once it is rendered. */
export function reveal(shown: Element): void {
  const card = shown.querySelector<LitElement>('exercise-card');
  void Promise.resolve(card?.updateComplete).then(() =>
    shown.scrollIntoView({ block: 'nearest', behavior: prefersReducedMotion() ? 'instant' : 'auto' }),
  );
}

function card({ named, shown }: OpenedMove, view: PanelView): TemplateResult {
  const { level, headingLevel, list, swap, canSwap } = view;
  return html`<exercise-card
    hide-timer
    expanded
    .isPart=${true}
    .isFixed=${!canSwap}
    .exercise=${named.id}
    .instead=${shown === named ? undefined : shown.id}
    .level=${level}
    .headingLevel=${headingLevel}
    .person=${list.person}
    .still=${list.still}
    .collection=${list.ownCollection}
    @exercise-change=${swap}
  ></exercise-card>`;
}

function way(view: PanelView, messages: Messages): TemplateResult {
  const { floor, positions, headingLevel, way } = view;
  const name = way === 'down' ? messages.goingDown : messages.gettingUp;
  return html`<div class="heading" role="heading" aria-level=${headingLevel}>${written(name)}</div>
    <ol part="steps">
      ${floor && stepsOf(floor, way, positions[way]).map((step) => html`<li>${written(step)}</li>`)}
    </ol>`;
}

/** Kneeling is halfway: there the way down ends, and the way up begins. The same goes for a bench; on the way up one first turns to it. */
export function stepsOf(floor: FloorText, way: 'down' | 'up', position: Position | undefined): readonly string[] {
  if (position !== 'half-kneeling' && position !== 'bench') return floor[way];
  if (way === 'down') return floor.down.slice(0, 3);
  return [...(position === 'bench' && floor.fromBench ? [floor.fromBench] : []), ...floor.up.slice(-2)];
}
