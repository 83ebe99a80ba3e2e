import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** On the floor or on a chair: a choice that is seen before Start, and that counts at once. */
export function placeSwitch(
  isFloorFree: boolean,
  messages: Messages,
  choose: (isFloorFree: boolean) => void,
  slot?: string,
): TemplateResult {
  const option = (name: string, value: boolean) =>
    html`<button type="button" aria-pressed=${value === isFloorFree} @click=${() => choose(value)}>${name}</button>`;
  return html`<div class="place" role="group" slot=${slot ?? nothing} aria-label=${messages.place}>
    ${option(messages.onTheFloor, false)} ${option(messages.onAChair, true)}
  </div>`;
}
