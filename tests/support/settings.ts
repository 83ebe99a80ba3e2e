import { waitUntil } from '@open-wc/testing';
import type { Cues } from '../../src/player/cue-output.js';
import { en } from './languages.js';
import { button, drawn, timerOf, type Player } from './session.js';

/** The settings of a timer, opened. */
export async function openSettings(el: Player): Promise<HTMLElement> {
  button(el, en.settings)!.click();
  await drawn(el);
  const settings = timerOf(el).shadowRoot!.querySelector<HTMLElement>('#settings')!;
  await waitUntil(() => settings.querySelector('label'), 'the settings are not fetched');
  return settings;
}

/** The control with this label, which another test may look for in vain. */
export const fieldIn = (settings: HTMLElement, name: string): HTMLInputElement | HTMLSelectElement | undefined =>
  ([...settings.querySelectorAll('label')].find((label) => label.textContent.includes(name))?.control ?? undefined) as
    HTMLInputElement | HTMLSelectElement | undefined;

/** As somebody chooses or types it. */
export function chooseIn(settings: HTMLElement, name: string, value: string): void {
  const field = fieldIn(settings, name)!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const tick = (settings: HTMLElement, name: string): void => fieldIn(settings, name)!.click();

/** How it is told, as somebody chooses it in the settings, which may be open already. */
export async function chooseCues(el: Player, cues: Exclude<Cues, 'reader'>): Promise<void> {
  const isOpen = button(el, en.settings)!.getAttribute('aria-expanded') === 'true';
  if (!isOpen) await openSettings(el);
  timerOf(el).shadowRoot!.querySelector<HTMLInputElement>(`#settings [name=cues][value=${cues}]`)!.click();
  await drawn(el);
}
