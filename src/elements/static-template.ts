import type { html, svg, TemplateResult } from 'lit';

/**
 * Markup as a template without parts: Lit has the browser read it once, and wherever the same template stands again it is
 * copied. So the caller keeps what it gets. Only for markup of our own: nothing is escaped here.
 */
export const templateOf = (tag: typeof html | typeof svg, markup: string): TemplateResult =>
  tag(Object.assign([markup], { raw: [markup] }));
