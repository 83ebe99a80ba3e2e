import { html, type TemplateResult } from 'lit';
import { findSafetyText } from '../content/catalog.js';
import type { Collection } from '../content/model.js';
import type { Language } from '../locale/messages.js';
import { named } from './accessible-name.js';

/** The short safety line beside Start, with the whole text one press away. Goes into a timer. */
export function safetyLine({ messages, tag }: Language, whose: string, collection?: Collection): TemplateResult {
  const text = findSafetyText(tag, collection);
  return html`<div class="safety" part="safety" slot="note">
    <p>${messages.safety}</p>
    <details>
      <summary aria-label=${named(messages.safetyMore, whose)}>${messages.safetyMore}</summary>
      <p>${messages.safetyFull}</p>
      ${text && [text.stop, text.emergency].map((each) => html`<p>${each}</p>`)}
    </details>
  </div>`;
}
