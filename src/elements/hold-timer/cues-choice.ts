import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Cues } from '../../player/cue-output.js';
import type { Messages } from '../../locale/messages.js';

/** What cannot work, as in some browsers inside of other apps, is not offered. */
const isPossible: Partial<Record<Cues, () => boolean>> = {
  voice: () => isServer || 'speechSynthesis' in globalThis,
  tones: () => isServer || 'AudioContext' in globalThis,
  silent: () => true,
  reader: () => true,
};

/** What somebody has chosen on this page counts for all of its sessions, and is forgotten with the page. */
let chosen: Cues | undefined;

/** Else `otherwise`. What was not chosen, and cannot be had, is not shown as if it were. */
export const lastChosen = (otherwise: Cues = 'tones'): Cues => {
  const cues = chosen ?? otherwise;
  // another version of the library may know of others
  return isPossible[cues]?.() ? cues : 'silent';
};

export function choose(cues: Cues): void {
  chosen = cues;
}

/**
 * How a session is told, beside Start and beside the buttons that have taken its place. `?selected` is for what a server renders:
 * once somebody has chosen, a select goes by the property alone.
 */
export const cuesChoice = (
  cues: Cues,
  messages: Messages,
  choose: (cues: Cues) => void,
  name: string,
): TemplateResult =>
  html`<select
    class="cues"
    aria-label=${name}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Cues)}
  >
    ${(Object.keys(isPossible) as Cues[]).map((each) =>
      isPossible[each]?.()
        ? html`<option value=${each} ?selected=${each === cues} .selected=${each === cues}>
            ${messages.cueKinds[each]}
          </option>`
        : nothing,
    )}
  </select>`;
