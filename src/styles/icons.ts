/** Signs on buttons, drawn for this project on a grid of 24. Each stands beside a word or under a label. */
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const playIcon = icon('M7 4v16l13-8z');
export const settingsIcon = icon('M3 6h9v2H3zM18 6h3v2h-3zM14 4h3v6h-3zM3 16h4v2H3zM12 16h9v2h-9zM8 14h3v6H8z');
export const doneIcon = icon('M9 19 3 13l2-2 4 4L19 5l2 2z');
export const downIcon = icon('M12 21l-8-8 2-2 4 4V3h4v12l4-4 2 2z');
export const upIcon = icon('M12 3l8 8-2 2-4-4v12h-4V9l-4 4-2-2z');
