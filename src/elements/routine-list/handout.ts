/** The printed hand-out of a routine as it is now: what to do, in which order and how much, and days to tick off. */
import { html, nothing, type TemplateResult } from 'lit';
import { findCautions, findExerciseText, findFloorText, findSafetyText } from '../../content/catalog.js';
import type { Collection, FloorText, RoutineText } from '../../content/model.js';
import type { Language } from '../../locale/messages.js';
import { weekdays } from '../../locale/weekdays.js';
import { doseAt, type Timeline } from '../../session/timeline.js';
import { describe, drawing, figureOf } from '../exercise-figure/drawing.js';
import { factsOf } from './header.js';
import { floorPositions } from './moves.js';
import type { Move } from './plan.js';

export interface Handout {
  readonly title: string;
  /** All moves; those that are left out are not printed. */
  readonly moves: readonly Move[];
  readonly timeline: Timeline;
  readonly hints: RoutineText['hints'];
  /** Language of the hints, if known. */
  readonly hintLang: string | undefined;
  readonly person: string;
  readonly language: Language;
  readonly collection: Collection | undefined;
  /** Address of the page. */
  readonly address: string;
}

/** Weeks in the table in which days are ticked off. */
const WEEKS = [1, 2, 3, 4];

export function handoutView(handout: Handout): TemplateResult {
  const { title, moves, timeline, language, address } = handout;
  const done = moves.filter(({ isOut }) => !isOut);
  return html`<div class="frame" lang=${language.tag}>
    <header>
      <h1>${title}</h1>
      <p>${factsOf(done, timeline.durationMs, language)}</p>
    </header>
    ${done.map((move, step) => moveView(move, step, handout))} ${ways(done, handout)} ${safety(handout)}
    ${days(language)}
    <p class="address">${address}</p>
  </div>`;
}

function moveView({ shown }: Move, step: number, handout: Handout): TemplateResult {
  const { timeline, hints, hintLang, person, language, collection } = handout;
  const { messages, tag } = language;
  const text = findExerciseText(shown.id, tag, collection);
  const dose = doseAt(timeline, step);
  const data = figureOf(shown.id, collection);
  const hint = hints?.[shown.id];
  return html`<section class="move">
    <h2>${step + 1}. <span lang=${text?.lang ?? nothing}>${text?.name ?? shown.id}</span></h2>
    <p class="dose">${dose && messages.dosage({ ...dose, phases: text?.phases })}</p>
    ${data ? html`<div class="stage">${drawing({ data, person, text, label: describe(text, undefined, language) }, true, true)}</div>` : nothing}
    <ol part="steps" lang=${text?.lang ?? nothing}>
      ${text?.steps.map((each) => html`<li>${each}</li>`)}
    </ol>
    ${hint ? html`<p class="hint" lang=${hintLang ?? nothing}>${hint}</p>` : nothing}
    ${note(
      messages.feels,
      [text?.feels, text?.stop].map((each) => [each, text?.lang]),
    )}
    ${note(messages.cautions, findCautions(shown.id, tag, collection))}
  </section>`;
}

function note(
  name: string,
  notes: readonly (readonly [text: string | undefined, lang: string | undefined])[],
): unknown {
  const given = notes.filter(([text]) => text);
  if (given.length === 0) return nothing;
  return html`<dl>
    <dt>${name}</dt>
    ${given.map(([text, lang]) => html`<dd lang=${lang ?? nothing}>${text}</dd>`)}
  </dl>`;
}

function ways(moves: readonly Move[], { language, collection }: Handout): unknown {
  const { messages, tag } = language;
  const floor = findFloorText(tag, collection);
  if (!floor || !floorPositions(moves).down) return nothing;
  const way = (name: string, steps: FloorText['down']) =>
    html`<section>
      <h2>${name}</h2>
      <ol part="steps">
        ${steps.map((each) => html`<li>${each}</li>`)}
      </ol>
    </section>`;
  return [way(messages.goingDown, floor.down), way(messages.gettingUp, floor.up)];
}

function safety({ language, collection }: Handout): TemplateResult {
  const { messages, tag } = language;
  const text = findSafetyText(tag, collection);
  const all = [messages.safety, messages.safetyFull, text?.stop, text?.emergency];
  return html`<section class="safety">${all.map((each) => (each ? html`<p>${each}</p>` : nothing))}</section>`;
}

/** Boxes to tick, a row for each week. */
function days({ messages, tag }: Language): TemplateResult {
  const names = weekdays(tag);
  return html`<table>
    <caption>
      ${messages.tickOff}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${WEEKS.map(
        (week) =>
          html`<tr>
            <th scope="row">${messages.week(week)}</th>
            ${names.map(() => html`<td><i></i></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
