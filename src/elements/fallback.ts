import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** The element's fallback children or, if the page gave none, a sentence. */
export const fallback = (sentence: string | undefined): TemplateResult =>
  html`<div class="frame">
    <slot><p>${sentence ?? nothing}</p></slot>
  </div>`;

/** Shown instead of content that could not be fetched. Announced at once, because it answers something the visitor pressed. */
export const failed = ({ notLoaded }: Messages): TemplateResult => html`<p role="alert">${notLoaded}</p>`;
