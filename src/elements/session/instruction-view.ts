import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import { isUnderWay } from '../../session/status.js';
import { icon } from '../../styles/icons.js';
import { written } from '../written.js';
import { phaseSign } from './phase-signs.js';
import type { Player } from '../../player/player.js';

/** What to do now in a word, to be read from a metre away. Undefined when the timer is idle. */
export function headline({ state, phase, instruction }: Player, messages: Messages): TemplateResult | undefined {
  if (state.status === 'complete') {
    return html`<p class="word"><span>${messages.done}</span></p>`;
  }
  if (state.status === 'idle') return undefined;
  const { word, side } = instruction;
  return html`<p class="word">
    ${state.status === 'paused' ? icon('pause') : phaseSign(phase.kind)}<span>${written(word)}</span>
    ${side && state.status !== 'paused' ? html`<b class="side">${icon(phase.side ?? 'left')}<span>${written(side)}</span></b>` : nothing}
  </p>`;
}

/** A sentence with more characters is in smaller type, so that all of it fits. */
const WORDY = 52;

/** Whether the session waits for the tap that begins a hold. */
const isAwaited = ({ state, phase }: Player): boolean => state.status === 'waiting' && phase.leadsIn;

/** What to do now in one or two sentences; at the end, how the session ended. */
export function sentences(player: Player): TemplateResult | typeof nothing {
  const { state, announcer, instruction, note } = player;
  const { sentence, aside, lang } = instruction;
  // at the end the headline says "Done" already; in a wait the steps have been shown, and there is only room to say that there is time
  const alone = isUnderWay(state.status) ? isAwaited(player) && aside : announcer.summary.replace(/^\S+(: |\.$)/, '');
  if (alone !== false) return alone ? html`<p class="sentence">${written(alone)}</p>` : nothing;
  const manner = note !== undefined || sentence.length > WORDY ? 'wordy' : '';
  return html`<p class="sentence ${manner}" lang=${lang ?? nothing}>${written(sentence)}</p>
    <p class="aside ${note === undefined ? '' : 'note'}">${written(note ?? aside)}</p>`;
}

/** What is shown in turn while getting ready: the steps, and at last a note. The note is there twice, to give time to read it. */
const turnsOf = ({ instruction: { steps }, note }: Player): readonly string[] =>
  note ? [...steps, note, note] : steps;

/** The index of what is shown now: each has time in proportion to its words. When the time is up it is the last step. */
export function stepShown(player: Player): number {
  const { phase, positionMs, instruction } = player;
  const turns = turnsOf(player);
  const all = turns.join(' ').split(/\s+/).length;
  let gone = ((positionMs - phase.startMs) / (phase.endMs - phase.startMs)) * all;
  const index = turns.findIndex((each) => (gone -= each.split(/\s+/).length) < 0);
  return index < 0 ? instruction.steps.length - 1 : index;
}

/** The step that is shown now; undefined if steps are not shown in turn. */
export function stepNow(player: Player, messages: Messages): TemplateResult | undefined {
  const { steps, aside, lang } = player.instruction;
  if (steps.length < 2 || !isUnderWay(player.state.status) || isAwaited(player)) return undefined;
  const index = stepShown(player);
  const isStep = index < steps.length;
  const beside = isStep ? (player.state.status === 'running' ? '' : aside) : turnsOf(player)[index];
  return html`<p class="sentence">
      <bdi class="count">${written(isStep ? messages.stepOf(index + 1, steps.length) : '')}</bdi>
      <span lang=${lang ?? nothing}>${written(steps[index])}</span>
    </p>
    <p class="aside">${written(beside)}</p>`;
}
