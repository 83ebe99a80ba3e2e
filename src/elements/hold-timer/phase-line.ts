import { html, nothing, type TemplateResult } from 'lit';
import type { PlaybackController } from '../../controllers/playback-controller.js';
import type { Messages } from '../../locale/messages.js';
import type { Line } from '../../player/line.js';
import { doseAt, type PhaseKind } from '../../session/timeline.js';
import { doneIcon, phaseIcons } from '../../styles/icons.js';
import { isUnderWay } from '../under-way.js';

/**
 * What to do now in a word, for somebody who looks from a metre away; at rest how much there is to do. One of them
 * always stands above the buttons, so that these never move.
 */
export function headline(
  { status, player, isStarting, timeline }: PlaybackController,
  messages: Messages,
): TemplateResult | string {
  if (isStarting) return phaseWord('ready', { word: messages.phase.ready, side: undefined });
  if (player && isUnderWay(status)) return phaseWord(player.phase.kind, player.line);
  if (status === 'complete') return html`<p class="word">${doneIcon}<span>${messages.done}</span></p>`;
  return messages.dosage(doseAt(timeline, 0)!);
}

function phaseWord(kind: PhaseKind, { word, side }: Pick<Line, 'word' | 'side'>): TemplateResult {
  return html`<p class="word">
    ${phaseIcons[kind]}<span>${word}</span>${side ? html`<b class="side">${side}</b>` : nothing}
  </p>`;
}

/** The same in one or two sentences, and how a routine ended. */
export function line({ status, player, failed }: PlaybackController, messages: Messages): TemplateResult | string {
  if (failed) return messages.notLoaded;
  if (!player) return '';
  if (!isUnderWay(status)) return player.narrator.summary === `${messages.done}.` ? '' : player.narrator.summary;
  const { sentence, aside } = player.line;
  return html`<p class="sentence">${sentence}</p>
    <p class="aside">${aside}</p>`;
}
