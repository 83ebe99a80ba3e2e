import type { Routine } from '../model.js';
import { withIds } from '../ids.js';

/**
 * In each routine all floor exercises follow each other, so that nobody gets down twice. Half-kneeling and bench come last of these, because
 * both are halfway up. The pelvic tilt comes before the bridge, because the bridge begins with a tilt.
 */
export const routines = withIds({
  short: { exercises: ['knee-to-chest', 'pelvic-tilt', 'glute-bridge', 'hip-flexor'] },
  stretch: {
    exercises: ['knee-to-chest', 'seated-piriformis', 'seated-hamstring', 'butterfly', 'hip-flexor'],
  },
  strength: { exercises: ['pelvic-tilt', 'glute-bridge', 'side-lying-leg-raise', 'hip-thrust'] },
  gentle: {
    exercises: [
      'march-on-the-spot',
      'standing-hip-flexor',
      'chair-figure-four',
      'chair-hamstring',
      'knee-to-chest',
      'pelvic-tilt',
      'glute-bridge',
      'clamshell',
    ],
    // standing first, then sitting: one change of place instead of three
    floorFree: [
      'march-on-the-spot',
      'standing-hip-flexor',
      'standing-leg-raise',
      'chair-figure-four',
      'chair-hamstring',
      'chair-knee-to-chest',
      'seated-pelvic-tilt',
      'sit-to-stand',
    ],
    pace: 'gentle',
  },
  active: {
    // ends on the feet, because sport follows
    exercises: ['march-on-the-spot', 'glute-bridge', 'side-lying-leg-raise', 'leg-swing', 'hip-circle'],
    floorFree: ['march-on-the-spot', 'leg-swing', 'hip-circle', 'standing-leg-raise', 'sit-to-stand'],
    // nobody is to be tired before sport
    setsAtMost: 1,
  },
  'desk-day': {
    exercises: ['standing-hip-flexor', 'chair-figure-four', 'seated-pelvic-tilt', 'sit-to-stand'],
  },
  full: {
    exercises: [
      'knee-to-chest',
      'seated-piriformis',
      'seated-hamstring',
      'butterfly',
      'hip-flexor',
      'pelvic-tilt',
      'glute-bridge',
      'side-lying-leg-raise',
      'hip-thrust',
    ],
    // sitting first, then standing
    floorFree: [
      'chair-knee-to-chest',
      'chair-figure-four',
      'chair-hamstring',
      'chair-butterfly',
      'seated-pelvic-tilt',
      'sit-to-stand',
      'standing-hip-extension',
      'standing-leg-raise',
      'standing-hip-flexor',
    ],
  },
} as const satisfies Record<string, Omit<Routine, 'id'>>);

/** Ids of the built-in routines. */
export type RoutineId = keyof typeof routines;
