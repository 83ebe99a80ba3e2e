import type { Routine } from '../model.js';

/** Each routine goes down to the floor once; the half-kneeling move comes last, being half the way up. */
export const routines = {
  short: { id: 'short', exercises: ['glute-bridge', 'butterfly', 'hip-flexor'] },
} as const satisfies Record<string, Routine>;

/** Ids of the built-in routines. */
export type RoutineId = keyof typeof routines;
