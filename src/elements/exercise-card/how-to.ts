import { html, type TemplateResult } from 'lit';
import { currentEdition, findCautions, findExerciseText, type Found } from '../../content/catalog.js';
import type { Collection, Exercise, ExerciseText } from '../../content/model.js';
import { sayNames, withoutSoftHyphens } from '../../locale/format.js';
import type { Language } from '../../locale/messages.js';
import { markup, type Markup } from '../../publish/markup.js';
import { templateOf } from '../static-template.js';

export type SwapReason = 'easier' | 'harder';

export interface HowTo {
  readonly exercise: Exercise;
  readonly text: Found<ExerciseText>;
  readonly language: Language;
  readonly collection: Collection | undefined;
  /** Offers an easier and a harder form, if there are any. */
  readonly canSwap: boolean;
}

const kept = new WeakMap<ExerciseText, Map<string, TemplateResult>>();

/**
 * Instructions for a move, in the order in which they are needed. They are closed at first, a hundred times on a page
 * with a hundred cards, and never change. So they are a template without dynamic parts, which every further card
 * copies. It is made once for the words of a move, and again when other words come.
 */
export function howTo(view: HowTo): TemplateResult {
  const { text, language, collection, canSwap } = view;
  const bodies = kept.get(text) ?? new Map<string, TemplateResult>();
  kept.set(text, bodies);
  const key = `${language.tag} ${canSwap} ${currentEdition()} ${collection?.id}`;
  const body = bodies.get(key) ?? templateOf(html, bodyOf(view).markup);
  bodies.set(key, body);
  return body;
}

/** The form that was pressed, and why it is offered; undefined for any other press. */
export function swapPressed({ target }: Event): [id: string, reason: SwapReason] | undefined {
  const button = (target as Element).closest<HTMLButtonElement>('.swap');
  return button ? [button.value, button.name as SwapReason] : undefined;
}

function bodyOf({ exercise, text, language, collection, canSwap }: HowTo): Markup {
  const { tag: lang, messages } = language;
  const { id, equipment, forms, kind, muscles } = exercise;

  const form = (reason: SwapReason) => {
    const other = canSwap ? forms[reason] : undefined;
    const name = other && findExerciseText(other, lang, collection)?.name;
    const button =
      name &&
      markup`<button type="button" class="swap" name="${reason}" value="${other}">${withoutSoftHyphens(messages.doInstead(name))}</button>`;
    return term(messages[reason], [text[reason] && markup`<span${inIts}>${text[reason]}</span>`, button]);
  };
  // the move's words may be in another language than the labels
  const inIts = text.lang && markup` lang="${text.lang}"`;
  const said = (name: string, content: readonly (string | undefined)[]) => term(name, content, inIts);
  return markup`<ol part="steps"${inIts}>${text.steps.map((step) => markup`<li>${step}</li>`)}</ol><dl>${[
    term(messages.works[kind], [sayNames(muscles.primary, messages.muscles, messages)]),
    said(messages.feels, [text.feels, text.stop]),
    said(messages.mistakes, text.mistakes),
    // before the easier and harder form: a caution may say to leave those out
    term(
      messages.cautions,
      findCautions(id, lang, collection).map(([each, its]) =>
        its ? markup`<span lang="${its}">${each}</span>` : each,
      ),
    ),
    form('easier'),
    form('harder'),
    term(messages.youNeed, [sayNames(equipment, messages.equipment, messages)]),
  ]}</dl>`;
}

function term(
  name: string,
  content: readonly (string | Markup | undefined)[],
  inIts?: string | Markup,
): Markup | undefined {
  const given = content.filter(Boolean);
  return given.length > 0
    ? markup`<dt>${name}</dt>${given.map((each) => markup`<dd${inIts}>${each}</dd>`)}`
    : undefined;
}
