import { html, nothing, type TemplateResult } from 'lit';
import { findCautions } from '../../content/catalog.js';
import type { Collection, Exercise, ExerciseText } from '../../content/model.js';
import type { Language } from '../../locale/messages.js';

/** Everything about doing a move, in the order in which it is needed. */
export function howTo(
  exercise: Exercise,
  text: ExerciseText,
  { tag, messages }: Language,
  collection?: Collection,
): TemplateResult {
  const muscles = exercise.muscles.primary.map((muscle) => messages.muscles[muscle]);
  return html`<ol part="steps">
      ${text.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <dl>
      ${term(messages.works[exercise.kind], messages.listed(muscles))} ${term(messages.mistakes, text.mistakes)}
      ${term(messages.easier, text.easier)} ${term(messages.harder, text.harder)}
      ${term(messages.cautions, findCautions(exercise, tag, collection))}
    </dl>`;
}

function term(name: string, content: string | readonly string[]): TemplateResult | typeof nothing {
  if (content.length === 0) return nothing;
  return html`<dt>${name}</dt>
    ${typeof content === 'string' ? html`<dd>${content}</dd>` : content.map((each) => html`<dd>${each}</dd>`)}`;
}
