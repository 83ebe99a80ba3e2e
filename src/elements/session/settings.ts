/** What can be chosen of a session. Fetched when somebody opens the settings, which not many do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Messages } from '../../locale/messages.js';
import type { Player } from '../../player/player.js';
import { isUnderWay, type Status } from '../../session/status.js';
import type { Timeline } from '../../session/timeline.js';
import type { Settings } from '../timer-owner.js';
import { written } from '../written.js';
import { soundSettings } from './sound-settings.js';

export { settingsStyles } from './settings.styles.js';

/** Ten times the usual 30 seconds, so that nobody is hurried (WCAG 2.2.1). */
const LONGEST_HOLD = 300;
const SHORTEST_HOLD = 5;

type Change = (changed: Partial<Settings>) => void;

/** `isLate`: a session is under way, and what is chosen counts for the one after it. */
function settingsFields(
  { level, pace, holdSeconds, manual }: Settings,
  isLate: boolean,
  messages: Messages,
  change: Change,
): TemplateResult {
  const levels = messages.levels.map((name, index) => [String(index + 1), name] as const);
  const holdLabel = level === undefined ? messages.holdSeconds : messages.stretchSeconds;
  return html`<div class="fields">
    ${isLate ? html`<p>${messages.nextStart}</p>` : nothing}
    ${
      level === undefined
        ? nothing
        : choice(messages.level, levels, String(level), (value) => change({ level: Number(value) }))
    }
    ${
      pace === undefined
        ? nothing
        : choice(messages.pace, Object.entries(messages.paces), pace, (value) => change({ pace: value }))
    }
    ${holdSeconds === undefined || isLate ? nothing : holdField(holdSeconds, holdLabel, messages, change)}
    <label class="check">
      <input
        type="checkbox"
        .checked=${manual}
        @change=${(event: Event) => change({ manual: (event.target as HTMLInputElement).checked })}
      />
      <span>${messages.manual}</span>
    </label>
  </div>`;
}

/** One of several, each a value and what it is called. */
const choice = (
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;

/** What is no number of seconds from 5 to 300 becomes the nearest one, which is said; an empty field stands for none. */
function holdField(holdSeconds: number | null, label: string, { limits }: Messages, change: Change): TemplateResult {
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const given = field.valueAsNumber;
    const seconds = Math.min(LONGEST_HOLD, Math.max(SHORTEST_HOLD, Math.round(given)));
    const isCorrected = !Number.isNaN(given) && seconds !== given;
    const said = field.parentElement?.nextElementSibling;
    if (said) said.textContent = limits(SHORTEST_HOLD, LONGEST_HOLD, isCorrected ? seconds : undefined);
    field.value = Number.isNaN(seconds) ? '' : String(seconds);
    change({ holdSeconds: Number.isNaN(seconds) ? null : seconds });
  };
  return html`<label>
      <span>${label}</span>
      <input
        aria-describedby="limits"
        type="number"
        inputmode="numeric"
        min=${Math.min(SHORTEST_HOLD, holdSeconds ?? SHORTEST_HOLD)}
        max=${LONGEST_HOLD}
        step="5"
        placeholder="–"
        .value=${String(holdSeconds ?? '')}
        @change=${take}
      />
    </label>
    <p id="limits" class="aside" role="status">${written(limits(SHORTEST_HOLD, LONGEST_HOLD))}</p>`;
}

/** A timer that offers its settings. */
export interface SettingsTimer {
  readonly status: Status;
  /** Seconds of a hold that the visitor has chosen. */
  chosenSeconds?: number | undefined;
  manual: boolean;
  /** The card or list around it; one that lays out its session has settings of its own, in place of the timer's. */
  readonly owner?: { readonly settings?: Settings; choose?(changed: Partial<Settings>): void } | undefined;
}

function timerSettings(timer: SettingsTimer, { phases }: Timeline, messages: Messages): TemplateResult {
  const isLate = isUnderWay(timer.status);
  const { owner } = timer;
  if (owner?.settings) return settingsFields(owner.settings, isLate, messages, (changed) => owner.choose?.(changed));
  const hold = phases.find(({ kind }) => kind === 'hold');
  const own = { holdSeconds: hold && (hold.endMs - hold.startMs) / 1000, manual: timer.manual };
  return settingsFields(own, isLate, messages, ({ holdSeconds, manual = timer.manual }) => {
    if (holdSeconds !== undefined) timer.chosenSeconds = holdSeconds ?? undefined;
    timer.manual = manual;
  });
}

export const settings = (timer: SettingsTimer, player: Player, language: Language): TemplateResult[] => [
  timerSettings(timer, player.timeline, language.messages),
  soundSettings(player, language),
];
