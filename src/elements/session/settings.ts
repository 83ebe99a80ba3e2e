import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import { isUnderWay, type Status } from '../../session/status.js';
import type { Timeline } from '../../session/timeline.js';

/** What a visitor may choose before Start; what is left out here is not offered. */
export interface Settings {
  readonly level?: number | undefined;
  readonly pace?: string | undefined;
  /** Seconds of a hold; null where each is as long as it is by itself. */
  readonly holdSeconds?: number | null | undefined;
  readonly manual: boolean;
}

/** Ten times the usual 30 seconds, so that nobody is hurried (WCAG 2.2.1). */
const LONGEST_HOLD = 300;
const SHORTEST_HOLD = 5;

/** `isLate`: a session is under way, and what is chosen counts for the one after it. */
function settingsFields(
  { level, pace, holdSeconds, manual }: Settings,
  isLate: boolean,
  messages: Messages,
  change: (changed: Partial<Settings>) => void,
): TemplateResult {
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  const option = (value: string, name: string, selected: boolean): TemplateResult =>
    html`<option value=${value} ?selected=${selected}>${name}</option>`;
  return html`<div class="fields">
    ${isLate ? html`<p>${messages.nextStart}</p>` : nothing}
    ${
      level === undefined
        ? nothing
        : html`<label>
            <span>${messages.level}</span>
            <select @change=${(event: Event) => change({ level: Number(chosen(event)) })}>
              ${messages.levels.map((name, index) => option(String(index + 1), name, index + 1 === level))}
            </select>
          </label>`
    }
    ${
      pace === undefined
        ? nothing
        : html`<label>
            <span>${messages.pace}</span>
            <select @change=${(event: Event) => change({ pace: chosen(event) })}>
              ${Object.entries(messages.paces).map(([value, name]) => option(value, name, value === pace))}
            </select>
          </label>`
    }
    ${holdSeconds === undefined || isLate ? nothing : holdField(holdSeconds, level === undefined ? messages.holdSeconds : messages.stretchSeconds, change)}
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

/** What is no number of seconds from 5 to 300 becomes the nearest one; an empty field stands for none. */
function holdField(
  holdSeconds: number | null,
  label: string,
  change: (changed: Partial<Settings>) => void,
): TemplateResult {
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const seconds = Math.min(LONGEST_HOLD, Math.max(SHORTEST_HOLD, Math.round(field.valueAsNumber)));
    field.value = Number.isNaN(seconds) ? '' : String(seconds);
    change({ holdSeconds: Number.isNaN(seconds) ? null : seconds });
  };
  return html`<label>
    <span>${label}</span>
    <input
      type="number"
      inputmode="numeric"
      min=${Math.min(SHORTEST_HOLD, holdSeconds ?? SHORTEST_HOLD)}
      max=${LONGEST_HOLD}
      step="5"
      placeholder="–"
      .value=${String(holdSeconds ?? '')}
      @change=${take}
    />
  </label>`;
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

export function timerSettings(timer: SettingsTimer, { phases }: Timeline, messages: Messages): TemplateResult {
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
