/** Moves that a routine lacks because the page's own content leaves them out on purpose, or because they cannot be used. */
import { html, nothing, type TemplateResult } from 'lit';
import { findExercise, searched } from '../content/catalog.js';
import type { Collection } from '../content/model.js';
import type { Messages } from '../locale/messages.js';
import { written } from './written.js';

/** Whether a collection leaves a move out on purpose. */
export const isLeftOut = (id: string, collection: Collection | undefined): boolean =>
  !findExercise(id, collection) && [...searched(collection)].some(({ exercises }) => exercises[id] === null);

/** Tells the visitor how many moves are broken or unknown. Those left out on purpose are not counted. */
export function missing(
  ids: readonly string[],
  collection: Collection | undefined,
  messages: Messages,
): TemplateResult | typeof nothing {
  const count = new Set(ids.filter((id) => !findExercise(id, collection) && !isLeftOut(id, collection))).size;
  return count > 0 ? html`<p class="needs">${written(messages.notShown(count))}</p>` : nothing;
}
