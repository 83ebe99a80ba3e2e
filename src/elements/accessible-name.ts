import { html, nothing, type TemplateResult } from 'lit';
import { withoutSoftHyphens } from '../locale/format.js';
import { written } from './written.js';

/**
 * Accessible name of a control: first the word visible on it, so that speech control finds it (WCAG 2.5.3), then what
 * it belongs to, because a page may have ten Start buttons: "Start, Hip flexor stretch".
 */
export const named = (word: string, whose: string | undefined): string =>
  withoutSoftHyphens([word, whose].filter(Boolean).join(', '));

/**
 * The same for a `summary`, as visually hidden text: with an `aria-label`, a screen reader would read the visible words
 * again as the description.
 */
export const ofWhom = (whose: string): TemplateResult =>
  html`<span class="visually-hidden">${written(`, ${withoutSoftHyphens(whose)}`)}</span>`;

/** `aria-label` without soft hyphens, for an element named by its own text; `nothing` if the text has none. */
export const unhyphenated = (text: string): string | typeof nothing =>
  text.includes('\u00ad') ? withoutSoftHyphens(text) : nothing;
