import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { named } from './accessible-name.js';

/** Of two, each arrow leads to the other one. */
function onKey(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, repeat } = event;
  if (!key.startsWith('Arrow') || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const other = (event.currentTarget as Element).querySelector<HTMLElement>('[tabindex="-1"]');
  if (repeat || !other) return;
  other.click();
  other.focus();
}

/**
 * On or off the floor: a choice that is seen before Start, and that counts at once. `whose`: among ten on a page. `needs`: what
 * the place that is chosen takes, such as a chair or a wall.
 */
export function placeSwitch(
  isFloorFree: boolean,
  messages: Messages,
  choose: (isFloorFree: boolean) => void,
  whose: string,
  needs?: string,
): TemplateResult {
  const option = (name: string, value: boolean) => {
    const isChosen = value === isFloorFree;
    return html`<button
      type="button"
      role="radio"
      aria-checked=${isChosen}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => choose(value)}
    >
      ${name}
    </button>`;
  };
  return html`<div class="place" role="radiogroup" aria-label=${named(messages.place, whose)} @keydown=${onKey}>
    ${option(messages.onTheFloor, false)} ${option(messages.offTheFloor, true)}
    ${needs ? html`<span class="needs">${needs}</span>` : nothing}
  </div>`;
}
