/** Signs on buttons and beside words, drawn for this project on a grid of 24. Each stands beside a word or under a label. */
import { html, type TemplateResult } from 'lit';
import type { PhaseKind } from '../session/timeline.js';

const UP = 'M12 3l8 8-2 2-4-4v12h-4V9l-4 4-2-2z';
const DOWN = 'M12 21l-8-8 2-2 4 4V3h4v12l4-4 2 2z';
const CROSS = 'M6 4 4 6l6 6-6 6 2 2 6-6 6 6 2-2-6-6 6-6-2-2-6 6z';

const BUTTONS = {
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

/** A sign for each kind of phase, so that it is told by more than a word and a colour. */
const PHASES: Record<PhaseKind, string> = {
  ready: 'M12 3a9 9 0 1 0 9 9h-3a6 6 0 1 1-6-6zM11 3h3v9h-3z',
  transition: 'M4 10h11l-4-4 2-2 8 8-8 8-2-2 4-4H4z',
  switch: 'M8 3 2 8l6 5v-3h9V6H8zM16 11l6 5-6 5v-3H7v-4h9z',
  rest: 'M4 8h12v1h2a3 3 0 0 1 0 7h-2a6 6 0 0 1-12-3zM16 11v3h2v-3zM4 20h14v2H4z',
  lift: UP,
  hold: 'M4 8h16v3H4zM4 14h16v3H4z',
  lower: DOWN,
  breathe:
    'M2 9c4-5 7-4 10 0s5 3 8-1l2 2c-5 6-8 5-12 1-2-3-4-3-6 0zM2 16c4-5 7-4 10 0s5 3 8-1l2 2c-5 6-8 5-12 1-2-3-4-3-6 0z',
};

export type IconName = keyof typeof BUTTONS | PhaseKind;

const PATHS: Record<IconName, string> = { ...BUTTONS, ...PHASES };

export const icon = (name: IconName): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${PATHS[name]} /></svg>`;
