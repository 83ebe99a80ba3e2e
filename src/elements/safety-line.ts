import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** The short safety line beside Start, with the whole text one press away. */
export function safetyLine(messages: Messages): TemplateResult {
  return html`<div class="safety" part="safety">
    <p>${messages.safety}</p>
    <details>
      <summary>${messages.safetyMore}</summary>
      <p>${messages.safetyFull}</p>
    </details>
  </div>`;
}
