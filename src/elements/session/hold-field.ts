import { html, type TemplateResult } from 'lit';
import type { Language } from '../../locale/messages.js';
import { icon } from '../../styles/icons.js';
import { written } from '../written.js';

/** Ten times the usual 30 seconds, so that nobody is hurried (WCAG 2.2.1). */
const LONGEST_HOLD = 300;
const SHORTEST_HOLD = 5;
const STEP = 5;

/**
 * The field for the seconds of a hold, which can be typed or stepped. Null stands for each exercise's own: `ownSeconds`
 * is then shown in the empty field, and stepping starts from there.
 */
export function holdField(
  holdSeconds: number | null,
  ownSeconds: number,
  label: string,
  { tag, messages: { limits, levels } }: Language,
  change: (seconds: number | null) => void,
): TemplateResult {
  const take = (field: HTMLInputElement, given: number): void => change(taken(field, given, limits));
  const step = (by: number, name: string) => {
    const onClick = ({ currentTarget }: Event) => {
      const field = (currentTarget as Element).parentElement?.querySelector('input');
      if (field) take(field, (field.valueAsNumber || ownSeconds) + by);
    };
    return html`<button type="button" class="icon" aria-label="${label}: ${name}" @click=${onClick}>
      ${icon(by < 0 ? 'minus' : 'plus')}
    </button>`;
  };
  const unit = new Intl.NumberFormat(tag, { style: 'unit', unit: 'second', unitDisplay: 'narrow' }).formatToParts(0);
  return html`<div class="stepped">
      <label for="seconds">${label}</label>
      ${step(-STEP, levels[0])}
      <input
        id="seconds"
        aria-describedby="limits"
        type="number"
        inputmode="numeric"
        min=${Math.min(SHORTEST_HOLD, holdSeconds ?? SHORTEST_HOLD)}
        max=${LONGEST_HOLD}
        step=${STEP}
        placeholder=${ownSeconds}
        .value=${String(holdSeconds ?? '')}
        @change=${({ target }: Event) => take(target as HTMLInputElement, (target as HTMLInputElement).valueAsNumber)}
      />
      <span>${unit.find(({ type }) => type === 'unit')?.value}</span>
      ${step(STEP, levels[2])}
    </div>
    <p id="limits" class="visually-hidden" role="status">${written(limits(SHORTEST_HOLD, LONGEST_HOLD))}</p>`;
}

/** Takes the nearest whole number of seconds from 5 to 300, and announces it if it was corrected. An empty field gives null. */
function taken(
  field: HTMLInputElement,
  given: number,
  limits: (least: number, most: number, taken?: number) => string,
): number | null {
  const seconds = Math.min(LONGEST_HOLD, Math.max(SHORTEST_HOLD, Math.round(given)));
  const isCorrected = !Number.isNaN(given) && seconds !== given;
  const said = field.parentElement?.nextElementSibling;
  if (said) {
    said.textContent = limits(SHORTEST_HOLD, LONGEST_HOLD, isCorrected ? seconds : undefined);
    said.className = isCorrected ? 'aside' : 'visually-hidden';
  }
  field.value = Number.isNaN(seconds) ? '' : String(seconds);
  return Number.isNaN(seconds) ? null : seconds;
}
