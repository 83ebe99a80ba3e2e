import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { named } from './accessible-name.js';

/** With two options, every arrow key leads to the other one. */
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
 * The switch between floor and chair. It is visible before Start and takes effect at once. `whose`: tells it from
 * others on a page. `needs`: what the chosen place requires, such as a chair or a wall.
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
