import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Cues } from '../../player/cue-output.js';
import type { Messages } from '../../locale/messages.js';
import { icon } from '../../styles/icons.js';

/** Whether each kind works here. One that does not, as in some in-app browsers, is not offered. */
const isPossible: Partial<Record<Cues, () => boolean>> = {
  voice: () => isServer || 'speechSynthesis' in globalThis,
  tones: () => isServer || 'AudioContext' in globalThis,
  silent: () => true,
  reader: () => true,
};

/** The visitor's choice for all sessions on this page. It is forgotten with the page. */
let chosen: Cues | undefined;

/** The visitor's choice, else `otherwise`; `silent` if that kind does not work here. */
export const lastChosen = (otherwise: Cues = 'tones'): Cues => {
  const cues = chosen ?? otherwise;
  // another version of the library may know other kinds
  return isPossible[cues]?.() ? cues : 'silent';
};

/** The audible kind that was used last, to come back to after silence. */
let audible: Cues = 'tones';

/** Remembers an audible kind, but not one that does not work here: the sound button would have no effect. */
function keep(cues: Cues): void {
  if (cues !== 'silent' && isPossible[cues]?.()) audible = cues;
}

export function choose(cues: Cues): void {
  chosen = cues;
  keep(cues);
}

/** The kinds that work here. */
export const possibleCues = (): Cues[] => (Object.keys(isPossible) as Cues[]).filter((each) => isPossible[each]?.());

/** The button beside Start: one press silences, the next brings the sound back. The kind is chosen in the settings. */
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
    // the voice if tones do not work
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
