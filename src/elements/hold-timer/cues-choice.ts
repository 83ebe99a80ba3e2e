import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Cues } from '../../player/cue-output.js';
import type { Messages } from '../../locale/messages.js';
import { icon } from '../../styles/icons.js';

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

/** What was heard last, to come back to after silence. */
let audible: Cues = 'tones';

/** What cannot be had here would leave the button without an effect. */
function keep(cues: Cues): void {
  if (cues !== 'silent' && isPossible[cues]?.()) audible = cues;
}

export function choose(cues: Cues): void {
  chosen = cues;
  keep(cues);
}

/** Those that can be had here, to choose from. */
export const possibleCues = (): Cues[] => (Object.keys(isPossible) as Cues[]).filter((each) => isPossible[each]?.());

/**
 * Beside Start: silent by one press, and back by the next. What is heard is chosen in the settings.
 */
export function soundButton(
  cues: Cues,
  messages: Messages,
  choose: (cues: Cues) => void,
  name: string,
): TemplateResult | typeof nothing {
  const possible = possibleCues();
  if (!possible.some((each) => each === 'tones' || each === 'voice')) return nothing;
  const [first = 'silent'] = possible;
  const isSilent = cues === 'silent';
  const toggle = () => {
    keep(cues);
    // a voice where there are no tones
    choose(!isSilent ? 'silent' : possible.includes(audible) ? audible : first);
  };
  return html`<button
    type="button"
    class="icon cues"
    title="${messages.cues}: ${messages.cueKinds[cues]}"
    aria-label=${name}
    aria-pressed=${!isSilent}
    @click=${toggle}
  >
    ${icon(isSilent ? 'mute' : 'sound')}
  </button>`;
}
