import type { TemplateResult } from 'lit';
import type { PhaseKind } from '../../session/timeline.js';
import { DOWN, sign, UP } from '../../styles/icons.js';

/** An icon for each kind of phase, so that not only a word and a colour tell it. */
const PATHS: Record<PhaseKind, string> = {
  ready: 'M9.5 3h5M12 9.5V14M19 14a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
  transition: 'M4 12h15M13 6l6 6-6 6',
  switch: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  rest: 'M5 9h11v4a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h2a2.5 2.5 0 0 1 0 5h-2.4M4 20.5h13',
  lift: UP,
  // a dot in a ring: two lines would read as "equals"
  hold: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z|M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  lower: DOWN,
  breathe: 'M3 10c3-4 6-4 9 0s6 4 9 0M3 16c3-4 6-4 9 0s6 4 9 0',
};

export const phaseSign = (kind: PhaseKind): TemplateResult => sign(PATHS[kind]);
