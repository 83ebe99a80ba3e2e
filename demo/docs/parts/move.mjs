/** A move of the collection as a part of a page. */
import { doseAt, boutOf, buildTimeline, getCollection, languageFor, markup, withoutSoftHyphens } from './library.mjs';
import { rendered } from './example.mjs';

export const { exercises, routines, text, sources } = getCollection();
export const words = text.en;
export const { messages } = languageFor('en');

export const nameOf = (id) => withoutSoftHyphens(words.exercises[id].name);

/** The one line of a card, at a level. */
export function dosageOf(id, level = 1) {
  const facts = doseAt(buildTimeline([boutOf(exercises[id], level)]), 0);
  return messages.dosage({ phases: words.exercises[id].phases, ...facts });
}

/** What its own words say that it shows stands inside for where it cannot be drawn. */
export const figure = (id) =>
  rendered(`<exercise-figure exercise="${id}" hide-caption><p>${words.exercises[id].picture}</p></exercise-figure>`);

/** An id to be copied. */
export const id = (name) => markup`<code class="id" data-copy>${name}</code>`;
