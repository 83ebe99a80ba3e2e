import { html, nothing } from 'lit';
import type { Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';

/** In get-ready, while the hand is still at the phone: whether the tone that came with the press was heard. */
export function hearingCheck(player: Player, messages: Messages): unknown {
  const { cueOutput, phase, state } = player;
  const { sound, silentSwitch } = cueOutput.capabilities;
  const isAsked = phase.kind === 'ready' && (state.status === 'running' || state.status === 'paused');
  if (!isAsked || !sound || cueOutput.cues === 'silent') return nothing;
  const isOff = silentSwitch && !cueOutput.preferences.playAnyway;
  return html`<p class="check">
    <button type="button" class="outlined" @click=${() => cueOutput.hearIt()}>${messages.hearIt}</button>
    ${
      isOff
        ? html`<button type="button" class="outlined" @click=${() => cueOutput.prefer({ playAnyway: true })}>
            ${messages.playAnyway}
          </button>`
        : nothing
    }
  </p>`;
}
