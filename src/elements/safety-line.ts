import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { named } from './accessible-name.js';

/** The short safety line beside Start, with the whole text one press away. Goes into a timer. */
export const safetyLine = (messages: Messages, whose: string): TemplateResult =>
  html`<div class="safety" part="safety" slot="note">
    <p>${messages.safety}</p>
    <details>
      <summary aria-label=${named(messages.safetyMore, whose)}>${messages.safetyMore}</summary>
      <p>${messages.safetyFull}</p>
      <p>${messages.safetyStop}</p>
      <p>${messages.safetyCall}</p>
    </details>
  </div>`;
