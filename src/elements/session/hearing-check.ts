import { html, nothing } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';
import { icon } from '../../styles/icons.js';

/** Whether to offer a test of the sound now: while getting ready, when the hand is still at the phone. */
function isAsked({ cueOutput, phase, state }: Player): boolean {
  return (
    phase.kind === 'ready' && state.status === 'running' && cueOutput.capabilities.sound && cueOutput.cues !== 'silent'
  );
}

export function hearingCheck(player: Player, messages: Messages): unknown {
  if (!isAsked(player)) return nothing;
  return html`<button
    type="button"
    class="icon hear"
    title=${messages.hearIt}
    aria-label=${messages.hearIt}
    @click=${() => player.cueOutput.hearIt()}
  >
    ${icon('sound')}
  </button>`;
}

/** For somebody who heard nothing: the button that plays sound despite the phone's silent switch. */
export function playAnyway(player: Player, messages: Messages): unknown {
  const { cueOutput } = player;
  if (!isAsked(player) || !cueOutput.capabilities.silentSwitch || cueOutput.preferences.playAnyway) return nothing;
  return html`<button type="button" class="text anyway" @click=${() => cueOutput.prefer({ playAnyway: true })}>
    <span>${messages.playAnyway}</span>
  </button>`;
}
