import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** The short safety line beside Start, with the whole text one press away. Goes into a timer. */
export const safetyLine = (messages: Messages): TemplateResult =>
  html`<div class="safety" part="safety" slot="note">
    <p>${messages.safety}</p>
    <details>
      <summary>${messages.safetyMore}</summary>
      <p>${messages.safetyFull}</p>
    </details>
  </div>`;
