import { html, nothing, type TemplateResult } from 'lit';
import { withoutSoftHyphens } from '../locale/format.js';
import { written } from './written.js';

/**
 * The name of a control by the word that is seen on it, which comes first for those who say what they see (WCAG 2.5.3), and by
 * whose it is: one of ten on a page is "Start, Hip flexor stretch".
 */
export const named = (word: string, whose: string | undefined): string =>
  withoutSoftHyphens([word, whose].filter(Boolean).join(', '));

/** The same within a summary, of which a label would leave the words to be read once more, as its description. */
export const ofWhom = (whose: string): TemplateResult =>
  html`<span class="visually-hidden">${written(`, ${withoutSoftHyphens(whose)}`)}</span>`;

/** For what is named by its own text: nothing more, unless that is hyphenated. */
export const unhyphenated = (text: string): string | typeof nothing =>
  text.includes('\u00ad') ? withoutSoftHyphens(text) : nothing;
