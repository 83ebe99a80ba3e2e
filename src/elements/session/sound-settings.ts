import { html, nothing, type TemplateResult } from 'lit';
import type { CueOutput, Cues } from '../../player/cue-output.js';
import type { Preferences } from '../../player/preferences.js';
import type { Language, Messages } from '../../locale/messages.js';
import { choice, group, toggle } from './fields.js';

/** The timer whose sound is chosen. */
export interface SoundTimer {
  readonly cues: Cues;
  /** The kinds that work here. */
  possibleCues(): readonly Cues[];
  chooseCues(cues: Cues): void;
}

/** The settings for how a session is announced. With a screen reader there are tones as well. */
export function soundSettings(timer: SoundTimer, cueOutput: CueOutput, language: Language): TemplateResult {
  const { messages } = language;
  const { mediaKeys, silentSwitch } = cueOutput.capabilities;
  const { cues } = timer;
  const { playAnyway } = cueOutput.preferences;
  const isHeard = cues !== 'silent';
  return group(
    'its-sound',
    messages.cues,
    html`${kinds(timer, messages)} ${isHeard ? volume(cueOutput, language) : nothing}
    ${cues === 'voice' ? [guidance(cueOutput, messages), voices(cueOutput, messages)] : nothing}
    ${
      isHeard && (mediaKeys || silentSwitch)
        ? toggle(
            messages.earphones,
            playAnyway,
            (isOn) => cueOutput.prefer({ playAnyway: isOn }),
            messages.earphonesNote,
          )
        : nothing
    }
    ${toggle(messages.cueKinds.reader, cues === 'reader', (isOn) => timer.chooseCues(isOn ? 'reader' : 'tones'))}`,
  );
}

/** The kinds that work here, side by side. */
const kinds = (timer: SoundTimer, messages: Messages): TemplateResult =>
  html`<div class="segments" role="radiogroup" aria-label=${messages.cues}>
    ${timer.possibleCues().map((each) =>
      each === 'reader'
        ? nothing
        : html`<label>
            <input
              type="radio"
              name="cues"
              value=${each}
              .checked=${each === timer.cues || (each === 'tones' && timer.cues === 'reader')}
              @change=${() => timer.chooseCues(each)}
            />
            <span>${messages.cueKinds[each]}</span>
          </label>`,
    )}
  </div>`;

/** A screen reader says "70 %": a number alone may mean anything. */
function volume(cueOutput: CueOutput, { tag, messages }: Language): TemplateResult {
  const { format } = new Intl.NumberFormat(tag, { style: 'percent' });
  return html`<div class="stepped">
    <label for="volume">${messages.volume}</label>
    <input
      id="volume"
      type="range"
      max="100"
      step="5"
      aria-valuetext=${format(cueOutput.preferences.volume)}
      .value=${String(Math.round(cueOutput.preferences.volume * 100))}
      @input=${({ target }: Event) => {
        const field = target as HTMLInputElement;
        field.setAttribute('aria-valuetext', format(field.valueAsNumber / 100));
      }}
      @change=${(event: Event) => {
        cueOutput.prefer({ volume: (event.target as HTMLInputElement).valueAsNumber / 100 });
        cueOutput.hearIt();
      }}
    />
    ${
      cueOutput.capabilities.sound
        ? html`<button type="button" class="text" @click=${() => cueOutput.hearIt()}>
            <span>${messages.hearIt}</span>
          </button>`
        : nothing
    }
  </div>`;
}

const guidance = (cueOutput: CueOutput, messages: Messages): TemplateResult =>
  choice(
    messages.guidance,
    Object.entries(messages.guidances) as [Preferences['guidance'] & string, string][],
    cueOutput.guidance,
    (guidance) => cueOutput.prefer({ guidance }),
  );

/** Nothing if there is no choice. A voice that needs the network says so: it is never chosen automatically. */
function voices(cueOutput: CueOutput, messages: Messages): unknown {
  const { local, remote } = cueOutput.voices;
  if (local.length < 2 && remote.length === 0) return nothing;
  const options = [
    // without a voice on the device none is selected until the visitor chooses
    ...(local.length === 0 ? [['', '–'] as const] : []),
    ...local.map(({ voiceURI, name }) => [voiceURI, name] as const),
    ...remote.map(({ voiceURI, name }) => [voiceURI, messages.remoteVoice(name)] as const),
  ];
  return choice(messages.cueKinds.voice, options, cueOutput.preferences.voice ?? '', (uri) =>
    cueOutput.prefer({ voice: uri || undefined }),
  );
}
