import { html, nothing, type TemplateResult } from 'lit';
import type { CueOutput } from '../../player/cue-output.js';
import type { Preferences } from '../../player/preferences.js';
import type { Language, Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';

/** How a session is told, and at whose pace: what can be chosen besides voice, tones or silence. */
export function soundSettings({ cueOutput }: Player, language: Language): TemplateResult {
  const { messages } = language;
  const { sound, mediaKeys, silentSwitch } = cueOutput.capabilities;
  const isSilent = cueOutput.cues === 'silent';
  return html`<div class="fields">
    ${check(cueOutput, 'waitsForMe', messages.waitForMe)}
    ${isSilent ? nothing : html`${volume(cueOutput, language)} ${sound ? hearIt(cueOutput, messages) : nothing}`}
    ${cueOutput.cues === 'voice' ? html`${guidance(cueOutput, messages)} ${voices(cueOutput, messages)}` : nothing}
    ${isSilent || !(mediaKeys || silentSwitch) ? nothing : check(cueOutput, 'playAnyway', messages.earphones)}
    ${check(cueOutput, 'showsBreath', messages.showBreath)}
  </div>`;
}

const hearIt = (cueOutput: CueOutput, { hearIt }: Messages): TemplateResult =>
  html`<button type="button" class="outlined" @click=${() => cueOutput.hearIt()}>${hearIt}</button>`;

/** Read as "70 %", since a number by itself may be of anything. */
function volume(cueOutput: CueOutput, { tag, messages }: Language): TemplateResult {
  const { format } = new Intl.NumberFormat(tag, { style: 'percent' });
  return html`<label>
    <span>${messages.volume}</span>
    <input
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
  </label>`;
}

const check = (
  cueOutput: CueOutput,
  name: 'playAnyway' | 'waitsForMe' | 'showsBreath',
  label: string,
): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      .checked=${cueOutput.preferences[name]}
      @change=${(event: Event) => cueOutput.prefer({ [name]: (event.target as HTMLInputElement).checked })}
    />
    <span>${label}</span>
  </label>`;

const select = (label: string, choices: TemplateResult[], choose: (value: string) => void) =>
  html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices}
    </select>
  </label>`;

const option = (value: string, name: string, isChosen: boolean): TemplateResult =>
  html`<option value=${value} .selected=${isChosen}>${name}</option>`;

function guidance(cueOutput: CueOutput, messages: Messages): TemplateResult {
  const choices = Object.entries(messages.guidances).map(([value, name]) =>
    option(value, name, value === cueOutput.guidance),
  );
  return select(messages.guidance, choices, (value) =>
    cueOutput.prefer({ guidance: value as Preferences['guidance'] }),
  );
}

/** Nothing where there is no choice. One that needs the network says so: it is never taken by itself. */
function voices(cueOutput: CueOutput, messages: Messages): unknown {
  const { local, remote } = cueOutput.voices;
  if (local.length < 2 && remote.length === 0) return nothing;
  const { voice } = cueOutput.preferences;
  const named = [
    ...local.map(({ voiceURI, name }) => [voiceURI, name] as const),
    ...remote.map(({ voiceURI, name }) => [voiceURI, messages.remoteVoice(name)] as const),
  ];
  // without a voice on the device none is chosen until somebody does
  const choices = [
    ...(local.length === 0 ? [option('', '–', voice === undefined)] : []),
    ...named.map(([uri, name]) => option(uri, name, uri === voice)),
  ];
  return select(messages.cueKinds.voice, choices, (uri) => cueOutput.prefer({ voice: uri || undefined }));
}
