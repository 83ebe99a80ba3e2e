import { html, nothing, type TemplateResult } from 'lit';
import { findExerciseText, type Found } from '../../content/catalog.js';
import type { Collection, RoutineText } from '../../content/model.js';
import { unitsOf } from '../../locale/languages.js';
import type { Language, Messages } from '../../locale/messages.js';
import type { Timeline } from '../../session/timeline.js';
import { named, unhyphenated } from '../accessible-name.js';
import { written } from '../written.js';
import type { Move } from './plan.js';

export interface HeaderView {
  readonly title: string;
  /** Language of the title, if it may differ from the page's. */
  readonly titleLang: string | undefined;
  /** The page wants no heading. */
  readonly isUntitled: boolean;
  readonly headingLevel: number;
  readonly moves: readonly Move[];
  readonly durationMs: number;
  readonly language: Language;
}

/** The title, and what the routine takes: "5 min · mat". */
export function header(view: HeaderView): TemplateResult {
  const { title, titleLang, isUntitled, headingLevel, moves, durationMs, language } = view;
  return html`<header class="head ${isUntitled ? 'untitled' : ''}">
    ${
      isUntitled
        ? nothing
        : html`<div
            class="heading"
            part="heading"
            role="heading"
            lang=${titleLang ?? nothing}
            aria-level=${headingLevel}
            aria-label=${unhyphenated(title)}
          >
            ${written(title)}
          </div>`
    }
    <p class="facts">${written(factsOf(moves, durationMs, language))}</p>
  </header>`;
}

/** The page's own title, else the routine's, with its minutes filled in. */
export function titleOf(
  { heading }: { readonly heading?: string | undefined },
  text: Found<RoutineText> | undefined,
  { durationMs }: Timeline,
  messages: Messages,
): string {
  const { minutes } = !heading && text?.lang ? unitsOf(text.lang) : messages;
  return (heading || text?.title)?.replace('{minutes}', minutes(durationMs)) ?? messages.moves;
}

/** "5 min · mat" */
export function factsOf(moves: readonly Move[], durationMs: number, { messages }: Language): string {
  const things = new Set(moves.flatMap(({ shown, isOut }) => (isOut ? [] : shown.equipment)));
  const words = messages.listed([...things].map((thing) => messages.equipment[thing]));
  return [messages.minutesShort(durationMs), words].filter(Boolean).join(' · ');
}

/** Moves with equipment that not every home has, each with a button that leaves it out, while that is possible. */
export function needs(
  moves: readonly Move[],
  { messages, tag }: Language,
  collection: Collection | undefined,
  leaveOut: ((place: number) => void) | undefined,
): unknown {
  const canLeaveOut = (isOut: boolean) => isOut || moves.filter((move) => !move.isOut).length > 1;
  return moves.map(({ shown, isOut }, place) => {
    if (!shown.equipment.includes('bench')) return nothing;
    const name = findExerciseText(shown.id, tag, collection)?.name ?? shown.id;
    return html`<p class="needs">
      <span>${written(messages.needs(name, messages.equipment.bench))}</span>
      ${
        leaveOut
          ? html`<button
                type="button"
                class="text"
                aria-label=${named(isOut ? messages.putBack : messages.leaveOut, name)}
                aria-describedby="stays${place}"
                ?disabled=${!canLeaveOut(isOut)}
                @click=${() => leaveOut(place)}
              >
                <span>${written(isOut ? messages.putBack : messages.leaveOut)}</span>
              </button>
              <small id="stays${place}" ?hidden=${canLeaveOut(isOut)}>${messages.oneStays}</small>`
          : html`<span class="gone" aria-hidden="true">${written(messages.leaveOut)}</span>`
      }
    </p>`;
  });
}
