/** Signs on buttons and beside words, drawn for this project on a grid of 24. Each stands beside a word or under a label. */
import { html, type TemplateResult } from 'lit';

export const UP = 'M12 3l8 8-2 2-4-4v12h-4V9l-4 4-2-2z';
export const DOWN = 'M12 21l-8-8 2-2 4 4V3h4v12l4-4 2 2z';
const CROSS = 'M6 4 4 6l6 6-6 6 2 2 6-6 6 6 2-2-6-6 6-6-2-2-6 6z';

const PATHS = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 5h4v14H6zM14 5h4v14h-4z',
  again: 'M12 5V1L6 6l6 5V8a5 5 0 1 1-5 5H4a8 8 0 1 0 8-8z',
  back: 'M5 5h3v14H5zM19 5v14L9 12z',
  skip: 'M19 5h-3v14h3zM5 5v14l10-7z',
  end: CROSS,
  close: CROSS,
  expand: 'M4 4h7v3H7v4H4zM13 4h7v7h-3V7h-4zM4 13h3v4h4v3H4zM17 13h3v7h-7v-3h4z',
  settings: 'M3 6h9v2H3zM18 6h3v2h-3zM14 4h3v6h-3zM3 16h4v2H3zM12 16h9v2h-9zM8 14h3v6H8z',
  done: 'M9 19 3 13l2-2 4 4L19 5l2 2z',
  up: UP,
  down: DOWN,
};

export type IconName = keyof typeof PATHS;

/** A sign by its path. */
export const sign = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const icon = (name: IconName): TemplateResult => sign(PATHS[name]);
