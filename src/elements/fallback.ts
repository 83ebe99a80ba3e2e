import { html, nothing, type TemplateResult } from 'lit';

/** What the page has put in, where there is nothing else to show; a sentence where it has put nothing. */
export const fallback = (sentence: string | undefined): TemplateResult =>
  html`<div class="frame">
    <slot><p>${sentence ?? nothing}</p></slot>
  </div>`;
