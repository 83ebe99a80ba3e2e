import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import { isUnderWay } from '../../session/status.js';
import { icon } from '../../styles/icons.js';
import { written } from '../written.js';
import { phaseSign } from './phase-signs.js';
import type { Player } from '../../player/player.js';

/** What to do now in a word, for somebody who looks from a metre away. Undefined when no session is under way. */
export function headline({ state, phase, instruction }: Player, messages: Messages): TemplateResult | undefined {
  if (state.status === 'complete') {
    return html`<p class="word">${icon('done')}<span>${messages.done}</span></p>`;
  }
  if (state.status === 'idle') return undefined;
  const { word, side } = instruction;
  return html`<p class="word">
    ${state.status === 'paused' ? icon('pause') : phaseSign(phase.kind)}<span>${written(word)}</span>${side ? html`<b class="side">${written(side)}</b>` : nothing}
  </p>`;
}

/** From so many characters on it is written smaller, so that all of it is in sight. */
const LENGTHY = 128;

/** The same in one or two sentences, and how a routine ended. */
export function sentences(player: Player, messages: Messages): TemplateResult | typeof nothing {
  const { state, announcer } = player;
  const { summary } = announcer;
  if (!isUnderWay(state.status)) {
    return summary && summary !== `${messages.done}.` ? html`<p>${written(summary)}</p>` : nothing;
  }
  const { instruction, phase, note } = player;
  // nobody says it, so it has to be read from a distance
  const isSetUp = (phase.kind === 'ready' || phase.kind === 'transition') && !player.cueOutput.speaks;
  const manner = !isSetUp ? '' : instruction.sentence.length > LENGTHY ? 'set-up lengthy' : 'set-up';
  return html`<p class="sentence ${manner}">${written(instruction.sentence)}</p>
    <p class="aside">${written(note ?? instruction.aside)}</p>`;
}
