import { html, type TemplateResult } from 'lit';
import { findSafetyText } from '../content/catalog.js';
import type { Collection } from '../content/model.js';
import type { Language } from '../locale/messages.js';
import { icon } from '../styles/icons.js';
import { ofWhom } from './accessible-name.js';

/** The short safety line, always visible, as a row that opens to the full text. */
export function safetyLine({ messages, tag }: Language, whose: string, collection?: Collection): TemplateResult {
  const text = findSafetyText(tag, collection);
  return html`<details class="row safety" part="safety">
    <summary>${icon('info')}<span>${messages.safety}</span>${ofWhom(whose)}</summary>
    <div>
      <p>${messages.safetyFull}</p>
      ${text && [text.stop, text.emergency].map((each) => html`<p>${each}</p>`)}
    </div>
  </details>`;
}
