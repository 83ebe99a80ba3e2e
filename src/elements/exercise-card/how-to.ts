import { html, nothing, type TemplateResult } from 'lit';
import { findCautions, findExerciseText } from '../../content/catalog.js';
import type { Collection, Exercise, ExerciseText } from '../../content/model.js';
import type { Language } from '../../locale/messages.js';
import { sayNames } from '../../locale/format.js';

export interface HowTo {
  readonly exercise: Exercise;
  readonly text: ExerciseText;
  readonly language: Language;
  readonly collection: Collection | undefined;
  /** Puts an easier or harder form in its place; undefined where none is offered. */
  readonly swap: ((id: string, reason: 'easier' | 'harder') => void) | undefined;
}

/** Everything about doing a move, in the order in which it is needed. */
export function howTo({ exercise, text, language, collection, swap }: HowTo): TemplateResult {
  const { tag: lang, messages } = language;
  const { id, equipment, forms, kind } = exercise;
  // an exercise of the page's own may name none
  const muscles = (exercise.muscles as Exercise['muscles'] | undefined)?.primary ?? [];

  const form = (reason: 'easier' | 'harder') => {
    const other = swap && forms[reason];
    const name = other && findExerciseText(other, lang, collection)?.name;
    const button = name
      ? html`<button type="button" class="swap" @click=${() => swap?.(other, reason)}>
          ${messages.doInstead(name)}
        </button>`
      : nothing;
    return term(messages[reason], [text[reason], button]);
  };
  return html`<ol part="steps">
      ${text.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <dl>
      ${term(messages.works[kind], [sayNames(muscles, messages.muscles, messages)])}
      ${term(messages.mistakes, text.mistakes)} ${form('easier')} ${form('harder')}
      ${term(messages.cautions, findCautions(id, lang, collection))}
      ${term(messages.youNeed, [sayNames(equipment, messages.equipment, messages)])}
    </dl>`;
}

function term(name: string, content: readonly unknown[]): TemplateResult | typeof nothing {
  const given = content.filter((each) => each && each !== nothing);
  if (given.length === 0) return nothing;
  return html`<dt>${name}</dt>
    ${given.map((each) => html`<dd>${each}</dd>`)}`;
}
