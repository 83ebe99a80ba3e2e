import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** Whether the page put something into one of these slots. On the server nobody knows. */
export function hasSlotted(host: HTMLElement, ...slots: string[]): boolean {
  return [...(host.children ?? [])].some((child) => slots.includes(child.slot));
}

/** The shop's own content, under a label that says whose it is: outside the instructions, and never printed. */
export function shopContent(
  host: HTMLElement,
  slots: readonly string[],
  messages: Messages,
  changed: () => void,
): TemplateResult {
  return html`<div
    class="shop"
    part="shop"
    role="group"
    aria-label=${messages.fromShop}
    ?hidden=${!hasSlotted(host, ...slots)}
  >
    <p>${messages.fromShop}</p>
    ${slots.map((name) => html`<slot name=${name} @slotchange=${changed}></slot>`)}
  </div>`;
}
