import { en } from './languages.js';
import { button, drawn, timerOf, type Player } from './session.js';

/** The settings of a timer, opened. */
export async function openSettings(el: Player): Promise<HTMLElement> {
  button(el, en.settings)!.click();
  await drawn(el);
  await drawn(el); // what it fetches is here, and comes a moment later
  return timerOf(el).shadowRoot!.querySelector<HTMLElement>('#settings')!;
}
