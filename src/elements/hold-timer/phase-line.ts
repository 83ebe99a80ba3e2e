import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../player/line.js';
import type { PhaseKind } from '../../session/timeline.js';
import { doneIcon, phaseIcons } from '../../styles/icons.js';

/** What to do now in a word, for somebody who looks from a metre away. */
export function phaseWord(kind: PhaseKind, { word, side }: Pick<Line, 'word' | 'side'>): TemplateResult {
  return html`<p class="word">
    ${phaseIcons[kind]}<span>${word}</span>${side ? html`<b class="side">${side}</b>` : nothing}
  </p>`;
}

/** That it is over. */
export const doneWord = (done: string): TemplateResult => html`<p class="word">${doneIcon}<span>${done}</span></p>`;

/** The same in one or two sentences. */
export function phaseSentences({ sentence, aside }: Line): TemplateResult {
  return html`<p class="sentence">${sentence}</p>
    <p class="aside">${aside}</p>`;
}
