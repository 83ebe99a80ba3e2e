import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** Whether the page has filled one of these slots. Always false on a server, which does not know the children. */
export function hasSlotted(host: HTMLElement, ...slots: string[]): boolean {
  return [...(host.children ?? [])].some((child) => slots.includes(child.slot));
}

/** The shop's own content, under a label that says so: outside the instructions, and never printed. */
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
