import type { TemplateResult } from 'lit';
import type { AllMessages } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import type { Timeline } from '../../session/timeline.js';
import type { Lit } from '../../player/lit.js';

/** What a visitor may choose before Start; what is left out here is not offered. */
export interface Settings {
  readonly level?: number | undefined;
  readonly pace?: string | undefined;
  /** Seconds of a hold; null where each is as long as it is by itself. */
  readonly holdSeconds?: number | null | undefined;
  readonly manual: boolean;
  /** A session is under way: what is chosen counts for the one after it. */
  readonly isLate: boolean;
}

/** Ten times the usual 30 seconds, so that nobody is hurried (WCAG 2.2.1). */
const LONGEST_HOLD = 300;
const SHORTEST_HOLD = 5;

/** What a visitor may choose before Start. A change made while a session runs counts from the next one on. */
function settingsFields(
  lit: Lit,
  { level, pace, holdSeconds, manual, isLate }: Settings,
  messages: AllMessages,
  change: (changed: Partial<Settings>) => void,
): TemplateResult {
  const { html, nothing } = lit;
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
    ${holdSeconds === undefined || isLate ? nothing : holdField(lit, holdSeconds, level === undefined ? messages.holdSeconds : messages.stretchSeconds, change)}
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
  { html }: Lit,
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

const isUnderWay = ({ status }: Own): boolean => status !== 'idle' && status !== 'complete';

interface Own {
  readonly status: Status;
}

/** A list that lays out what its timer plays. */
export interface OwnList extends Own {
  level: number;
  holdSeconds?: number | null;
  manual: boolean;
}

/** `pace`: the one that counts now, which may be the routine's own. */
export const listSettings = (lit: Lit, list: OwnList, pace: string, messages: AllMessages): TemplateResult =>
  settingsFields(
    lit,
    { level: list.level, pace, holdSeconds: list.holdSeconds ?? null, manual: list.manual, isLate: isUnderWay(list) },
    messages,
    (changed) => Object.assign(list, changed),
  );

/** A timer that lays its session out itself. */
export interface OwnTimer extends Own {
  /** Seconds of a hold that the visitor has chosen. */
  chosenSeconds?: number | undefined;
  manual: boolean;
  /** Those of whoever lays its session out, in place of its own. */
  readonly fields?: () => unknown;
}

/** The settings of such a timer. */
export function timerSettings(lit: Lit, timer: OwnTimer, { phases }: Timeline, messages: AllMessages): TemplateResult {
  const hold = phases.find(({ kind }) => kind === 'hold');
  const settings = {
    holdSeconds: hold && (hold.endMs - hold.startMs) / 1000,
    manual: timer.manual,
    isLate: isUnderWay(timer),
  };
  return settingsFields(lit, settings, messages, ({ holdSeconds, manual = timer.manual }) => {
    if (holdSeconds !== undefined) timer.chosenSeconds = holdSeconds ?? undefined;
    timer.manual = manual;
  });
}
