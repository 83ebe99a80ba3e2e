import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../player/line.js';
import type { PhaseKind } from '../../session/timeline.js';
import { phaseIcons } from '../../styles/icons.js';

/** What to do now, for somebody who looks from a metre away: the word first, then one or two sentences. */
export function phaseLine(kind: PhaseKind, { word, side, sentence, aside }: Line): TemplateResult {
  return html`<p class="word">
      ${phaseIcons[kind]}<span>${word}</span>${side ? html`<b class="side">${side}</b>` : nothing}
    </p>
    <p class="sentence">${sentence}</p>
    <p class="aside">${aside}</p>`;
}
