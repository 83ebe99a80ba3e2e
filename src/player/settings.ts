import type { TemplateResult } from 'lit';
import type { AllMessages } from '../locale/messages.js';
import type { Lit } from './lit.js';

export interface Settings {
  readonly level: number;
  readonly pace: string;
  readonly manual: boolean;
  /** A session is under way: what is chosen counts for the one after it. */
  readonly isLate: boolean;
}

/** What a visitor may choose before Start. A change made while a session runs counts from the next one on. */
export function settingsFields(
  { html, nothing }: Lit,
  { level, pace, manual, isLate }: Settings,
  messages: AllMessages,
  change: (changed: Partial<Settings>) => void,
): TemplateResult {
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  const option = (value: string, name: string, selected: boolean): TemplateResult =>
    html`<option value=${value} ?selected=${selected}>${name}</option>`;
  return html`<div class="fields">
    ${isLate ? html`<p>${messages.nextStart}</p>` : nothing}
    <label>
      <span>${messages.level}</span>
      <select @change=${(event: Event) => change({ level: Number(chosen(event)) })}>
        ${messages.levels.map((name, index) => option(String(index + 1), name, index + 1 === level))}
      </select>
    </label>
    <label>
      <span>${messages.pace}</span>
      <select @change=${(event: Event) => change({ pace: chosen(event) })}>
        ${Object.entries(messages.paces).map(([value, name]) => option(value, name, value === pace))}
      </select>
    </label>
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
