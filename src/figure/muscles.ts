/** The muscles that can be tinted. */
import type { PartName } from './rig.js';

export type Muscle = keyof typeof MUSCLES;
/** A muscle of the trunk or a near limb; with a minus sign, of the far limb or the pelvis's far half. */
export type Tint = Muscle | `-${Muscle}`;

/**
 * For each muscle the bone that it lies on and, in that bone's frame, its outline, which is inside the outlines of
 * every person, and its fibres.
 */
export const MUSCLES = {
  glutes: [
    'pelvis',
    'M10-9c-3-2-7-4-11-4-5 1-9 5-9 11 1 4 3 6 6 6 5-2 11-7 14-13Z',
    'M8-8c-5 1-11 4-14 9M3-12c-5 2-9 6-11 10',
  ],
  // of the leg that is crossed over: from the front, the visible part of the buttock is below its thigh
  'glutes-front': ['thigh', 'M0 6c6-2 16-2 26-1 8 0 13 0 14 2-8 2-19 5-30 5-8 1-15-2-10-6Z', 'M3 8c10-2 22-2 33-1'],
  'hip-flexors': ['thigh', 'M0-9c8-2 21-1 32 1-8 4-18 7-26 7s-11-7-6-8Z', 'M1-7c8-1 18 0 27 0M3-4l20-3'],
  iliopsoas: ['pelvis', 'M10 12c1 2-1 4-4 2-3-1-6-5-7-8 3-2 6-1 8 1 2 1 3 3 3 5Z', 'M8 12c-3-1-5-3-7-5'],
  adductors: [
    'thigh',
    'M2 8c2-4 7-5 13-5 9 0 16 2 23 3-8 3-18 5-27 5-5 1-10 0-9-3Z',
    'M5 8c8-2 18-2 28-2M6 10c6-1 12-1 18-2',
  ],
  // of a thigh that is turned out: its inner side faces up and the viewer
  'adductors-front': ['thigh', 'M2-4c5-4 13-5 21-5 7 0 12 1 17 3-8 3-17 5-25 7-7 1-15 1-13-5Z', 'M4-2c8-3 18-4 30-3'],
  hamstrings: [
    'thigh',
    'M6 8c2-4 8-5 14-5 8 0 16 0 22 1 1 0 1 2 0 2-9 2-18 5-28 6-5 0-9-1-8-4Z',
    'M9 8c10-3 20-3 30-3M11 10l23-4',
  ],
  quadriceps: ['thigh', 'M6-9c12-1 24 1 35 3 3 1 3 3 0 4-9 1-21 2-31 1-6 0-8-7-4-8Z', 'M7-7c12-1 22 0 32 2'],
  abdominals: [
    'waist',
    'M-1 3c1-4 6-6 11-6 4 0 8 2 9 5 1 4 0 6-2 6-6 1-11 1-16 0-2 0-3-2-2-5Z',
    'M9-2l-7 8M14-2l-8 9M18 0l-7 7',
  ],
  'lower-back': ['waist', 'M-3-8c7 1 14 1 21 0 3 0 3 4 0 4-7 1-14 1-21 0-3 0-3-4 0-4Z', 'M-3-6c7 1 14 1 21 0'],
  'gluteus-medius': [
    'pelvis',
    'M7 6c3 1 3 6 0 8-3 2-7 4-11 4-2 0-3-2-2-3 4-5 8-8 13-9Z',
    'M6 9c-3 2-7 5-9 7M6 12c-3 2-5 3-7 4',
  ],
} as const satisfies Record<string, readonly [bone: PartName, outline: string, fibres: string]>;
