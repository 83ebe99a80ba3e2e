import { waitUntil } from '@open-wc/testing';
import type { Cues } from '../../src/player/cue-output.js';
import { en } from './languages.js';
import { button, drawn, timerOf, type Player } from './session.js';

/** Opens the settings of a timer. */
export async function openSettings(el: Player): Promise<HTMLElement> {
  button(el, en.settings)!.click();
  await drawn(el);
  const settings = timerOf(el).shadowRoot!.querySelector<HTMLElement>('#settings')!;
  await waitUntil(() => settings.querySelector('label'), 'the settings are not fetched');
  return settings;
}

/** The control with this label, or undefined. */
export const fieldIn = (settings: HTMLElement, name: string): HTMLInputElement | HTMLSelectElement | undefined =>
  ([...settings.querySelectorAll('label')].find((label) => label.textContent.includes(name))?.control ?? undefined) as
    HTMLInputElement | HTMLSelectElement | undefined;

/** Chooses or types a value as a visitor does. */
export function chooseIn(settings: HTMLElement, name: string, value: string): void {
  const field = fieldIn(settings, name)!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const tick = (settings: HTMLElement, name: string): void => fieldIn(settings, name)!.click();

/** Chooses the kind of sound in the settings, which may already be open. */
export async function chooseCues(el: Player, cues: Exclude<Cues, 'reader'>): Promise<void> {
  const isOpen = button(el, en.settings)!.getAttribute('aria-expanded') === 'true';
  if (!isOpen) await openSettings(el);
  timerOf(el).shadowRoot!.querySelector<HTMLInputElement>(`#settings [name=cues][value=${cues}]`)!.click();
  await drawn(el);
}
