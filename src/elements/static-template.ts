import type { html, svg, TemplateResult } from 'lit';

/**
 * A Lit template without dynamic parts. The browser parses it once and copies it wherever the same template is rendered
 * again, so the caller has to keep and reuse the result. Only for our own markup: nothing is escaped here.
 */
export const templateOf = (tag: typeof html | typeof svg, markup: string): TemplateResult =>
  tag(Object.assign([markup], { raw: [markup] }));
