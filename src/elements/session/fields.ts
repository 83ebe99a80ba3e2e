/** Rows of the settings: the label on the left, its value on the right. */
import { html, type TemplateResult } from 'lit';
import { written } from '../written.js';

/** A choice of one of several options, each a value and its name. */
export const choice = <Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, name: string])[],
  chosen: Value | undefined,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<label class="opens">
    <span>${label}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Value)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;

/** A switch. `note`: what turning it on brings with it. */
export const toggle = (label: string, isOn: boolean, turn: (isOn: boolean) => void, note = ''): TemplateResult =>
  html`<label>
    <span>${label}${note && html`<small>${note}</small>`}</span>
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => turn((target as HTMLInputElement).checked)}
    />
  </label>`;

/** Rows that belong together. */
export const group = (id: string, title: string, rows: unknown): TemplateResult =>
  html`<div class="group" role="group" aria-labelledby=${id}>
    <p id=${id}>${written(title)}</p>
    ${rows}
  </div>`;
