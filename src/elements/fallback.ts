import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';

/** What the page has put in, where there is nothing else to show; a sentence where it has put nothing. */
export const fallback = (sentence: string | undefined): TemplateResult =>
  html`<div class="frame">
    <slot><p>${sentence ?? nothing}</p></slot>
  </div>`;

/** In the place of what could not be fetched: said as it comes up, as it is somebody's own press that it answers. */
export const failed = ({ notLoaded }: Messages): TemplateResult => html`<p role="alert">${notLoaded}</p>`;
