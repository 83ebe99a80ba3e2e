/**
 * The moves of a routine as a server sends them: each opens without a script, to the content of its panel. When closed
 * it is as large as the button that replaces it. A page does not fetch this.
 */
import { css, html, isServer, nothing, type TemplateResult } from 'lit';
import { findExerciseText, findFloorText } from '../../content/catalog.js';
import { howTo } from '../exercise-card/how-to.js';
import { floorPositions, type MovesView, type Opened } from './moves.js';
import { movePanelStyles, stepsOf } from './move-panel.js';

/** Lists that hydrate: they first render once more what the server has sent, and then their own. */
const takingOver = new WeakSet<object>();

/** Undefined if the list renders its own tile: in an app, after hydration. */
export function servedTile(what: Opened, content: TemplateResult, view: MovesView): TemplateResult | undefined {
  return isServer || takesOver(view.list) ? folded(what, content, view) : undefined;
}

function takesOver(list: MovesView['list']): boolean {
  if (list.hasUpdated || !list.renderRoot.querySelector('.served')) return false;
  if (!takingOver.has(list)) void list.updateComplete.then(() => list.requestUpdate());
  takingOver.add(list);
  return true;
}

const folded = (what: Opened, content: TemplateResult, view: MovesView): TemplateResult =>
  html`<details class="served">
    <summary class="tile">${content}</summary>
    <div class="panel" part="panel">${typeof what === 'number' ? move(what, view) : way(what, view)}</div>
  </details>`;

function move(place: number, { moves, hints, language, collection }: MovesView): unknown {
  const exercise = moves[place]?.shown;
  const text = exercise && findExerciseText(exercise.id, language.tag, collection);
  if (!text) return nothing;
  const hint = hints?.[exercise.id];
  return html`${howTo({ exercise, text, language, collection, canSwap: false })}
  ${hint ? html`<p class="hint">${hint}</p>` : nothing}`;
}

function way(what: 'down' | 'up', { moves, language, collection }: MovesView): unknown {
  const floor = findFloorText(language.tag, collection);
  const steps = floor ? stepsOf(floor, what, floorPositions(moves)[what]) : [];
  return html`<ol part="steps">
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>`;
}

export const servedStyles = [
  movePanelStyles,
  css`
    /* as large as the button that replaces it */
    .served > .tile {
      min-block-size: max(44px, 2.75em);
      border: 1.5px solid transparent;
      font-weight: inherit;
      translate: none;
    }
    .moves .served[open] > .tile::after {
      rotate: -45deg;
    }
    .moves > li:has(> .served[open]) {
      grid-column: 1 / -1;
    }
    /* without scripts everything is open: one below the other, each beside its picture */
    @media (scripting: none) {
      .moves.moves {
        grid-template-columns: minmax(0, 1fr);
      }
      .moves .served > .tile {
        display: grid;
        grid-template-columns: minmax(4.5em, 20%) minmax(0, 1fr);
        gap: 0 0.875em;
      }
    }
  `,
];
