import type { TemplateResult } from 'lit';
import type { PhaseKind } from '../../session/timeline.js';
import { DOWN, sign, UP } from '../../styles/icons.js';

/** A sign for each kind of phase, so that it is told by more than a word and a colour. */
const PATHS: Record<PhaseKind, string> = {
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

export const phaseSign = (kind: PhaseKind): TemplateResult => sign(PATHS[kind]);
