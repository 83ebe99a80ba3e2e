import { html, type TemplateResult } from 'lit';
import type { Language } from '../locale/messages.js';

/** The short safety line beside Start, with the whole text one press away. Goes into a timer. */
export function safetyLine({ messages, all }: Language): TemplateResult {
  return html`<div class="safety" part="safety" slot="note">
    <p>${messages.safety}</p>
    <details>
      <summary>${messages.safetyMore}</summary>
      <p>${all?.safetyFull}</p>
    </details>
  </div>`;
}
