import { html, nothing, type TemplateResult } from 'lit';
import { findFloorText } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import type { Language } from '../../locale/messages.js';
import type { ExerciseChangeEvent } from '../exercise-card/exercise-card.events.js';
import { sessionView } from '../session-view.js';
import type { Opened } from './moves.js';
import { floorFreeOf, type Move } from './plan.js';

export interface OpenedView {
  readonly opened: Opened | undefined;
  /** The move that was opened, if it was one. */
  readonly move: Move | undefined;
  /** The list shows what needs no floor: that is what a swap leads back to. */
  readonly isFloorFree: boolean;
  readonly hint: string | undefined;
  readonly level: number;
  readonly headingLevel: number;
  readonly language: Language;
  readonly collection: Collection | undefined;
  /** Shown as long as what it is made of is not here. */
  readonly notYet: string;
  /** Undefined while nothing can be left out. */
  readonly leaveOut: (() => void) | undefined;
  readonly swap: (event: ExerciseChangeEvent) => void;
  readonly close: () => void;
}

/** Below the moves: the one that was opened as its card, or the way to the floor or up from it. */
export function openedPanel(view: OpenedView): TemplateResult {
  const isClosed = view.opened === undefined;
  return html`<div id="panel" class="panel" part="panel" ?hidden=${isClosed}>
    ${isClosed ? nothing : content(view)}
  </div>`;
}

function content(view: OpenedView): TemplateResult | string {
  const { opened, move, hint, headingLevel, language, collection, leaveOut, close } = view;
  const { messages, all, tag } = language;
  const panel = all && sessionView()?.panel;
  if (!panel) return view.notYet;
  const floor = move ? undefined : findFloorText(tag, collection);
  const isDown = opened === 'down';
  return panel(
    {
      card: move && card(move, view),
      way: floor && { name: isDown ? messages.goingDown : messages.gettingUp, steps: isDown ? floor.down : floor.up },
      headingLevel,
      hint,
      leaveOut: move && leaveOut && { isOut: move.isOut, toggle: leaveOut },
      close,
    },
    all,
  );
}

function card({ named, shown }: Move, view: OpenedView): TemplateResult {
  const { level, headingLevel, collection, swap, isFloorFree } = view;
  const base = isFloorFree ? floorFreeOf(named, collection) : named;
  return html`<exercise-card
    hide-timer
    expanded
    .isPart=${true}
    .exercise=${base.id}
    .instead=${shown.id === base.id ? undefined : shown.id}
    .level=${level}
    .headingLevel=${headingLevel}
    .collection=${collection}
    @exercise-change=${swap}
  ></exercise-card>`;
}
