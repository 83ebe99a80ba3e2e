import type { TemplateResult } from 'lit';
import type { AllMessages } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import { icon } from '../../player/icons.js';
import type { Lit } from '../../player/lit.js';
import type { Player } from '../../player/player.js';

const isOver = (status: Status): boolean => status === 'idle' || status === 'complete';

/** What to do now in a word, for somebody who looks from a metre away. Undefined when no session is under way. */
export function headline(lit: Lit, { state, phase, line }: Player, messages: AllMessages): TemplateResult | undefined {
  const { html, nothing } = lit;
  if (state.status === 'complete') {
    return html`<p class="word">${icon(lit, 'done')}<span>${messages.done}</span></p>`;
  }
  if (state.status === 'idle') return undefined;
  const { word, side } = line;
  return html`<p class="word">
    ${icon(lit, phase.kind)}<span>${word}</span>${side ? html`<b class="side">${side}</b>` : nothing}
  </p>`;
}

/** The same in one or two sentences, and how a routine ended. */
export function sentences({ html }: Lit, player: Player, messages: AllMessages): TemplateResult | string {
  const { state, announcer } = player;
  if (isOver(state.status)) return announcer.summary === `${messages.done}.` ? '' : announcer.summary;
  const { line, phase, note } = player;
  // nobody says it, so it has to be read from a distance
  const isSetUp = (phase.kind === 'ready' || phase.kind === 'transition') && !player.cueOutput?.speaks;
  return html`<p class="sentence ${isSetUp ? 'set-up' : ''}">${line.sentence}</p>
    <p class="aside">${note ?? line.aside}</p>`;
}
