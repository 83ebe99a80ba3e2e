import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { icon } from '../styles/icons.js';
import { named } from './accessible-name.js';

/** The short safety line, always in sight, as a row that opens to the whole text. */
export const safetyLine = (messages: Messages, whose: string): TemplateResult =>
  html`<details class="row safety" part="safety">
    <summary aria-label=${named(messages.safety, whose)}>${icon('info')}<span>${messages.safety}</span></summary>
    <div>
      <p>${messages.safetyFull}</p>
      <p>${messages.safetyStop}</p>
      <p>${messages.safetyCall}</p>
    </div>
  </details>`;
