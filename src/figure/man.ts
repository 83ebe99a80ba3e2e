/**
 * The man of about 55, in a T-shirt and shorts: only the outlines that differ from the woman's. His back is no thicker,
 * so that he lies and sits as she does. Fetched with the first picture of him.
 */
import { EYE, EYES, UPPER_ARM, type Outlines } from './rig.js';

const LIMBS = {
  upperArm: [UPPER_ARM, 'sleeve M0-9c8-1 14 0 20 0l-1 16c-7 0-13 0-19 0a8 8 0 0 1 0-16Z'],
  forearm: ['skin M0-5c8-3 16 0 28 1a4 4 0 0 1 0 8c-10 1-18 2-28 1a5 5 0 0 1 0-10Z'],
  shank: [
    'skin M0-8c13-1 30 1 47 3a5 5 0 0 1 0 10c-8 1-16 4-25 6-8 0-16-2-22-3a8 8 0 0 1 0-16Z',
    'line M1 8c2-4 2-7 0-10 3 3 4 6 3 10Z',
  ],
};

const KNEE = 'skin M32-8h18a8 8 0 0 1 0 16h-18Z';

const FRONT = {
  ...LIMBS,
  pelvis: ['body M13-16c-4-1-9-3-16-4-7 0-10 8-8 20-2 12 1 20 8 20 7-1 12-3 16-4Z', 'top M14-16l-5-1v34l5-1Z'],
  waist: [
    'top M-4-17c8-1 16 0 22 1v32c-6 1-14 2-22 1Z',
    'fold M3-15c-2 4-2 8 0 12-1-5 0-8 2-12Zm0 30c-2-4-2-8 0-12-1 5 0 8 2 12Z',
  ],
  chest: ['top M-2-16c8 0 14-1 20-2 6 0 12 0 14 3 1 3 3 6 4 8v14c-1 2-3 5-4 8-2 3-8 3-14 3-6-1-12-2-20-2Z'],
  thigh: [KNEE, 'body M-1-12c14-2 30 1 44 2l1 20c-9 1-24 3-39 3-14-1-17-23-6-25Z'],
  head: [
    'skin M-8-1c3 5 13 5 16 0-1-4-1-9-1-15h-14c0 6 0 11-1 15Z',
    'skin rim M-11-23c-3-1-3 5 0 6 1 5 4 10 11 10s10-5 11-10c3-1 3-7 0-6l-2-10-4-3h-10l-4 3Z',
    'grey M-10-16c2 2 3 1 5 0 3-1 7-1 10 0 2 1 3 2 5 0 0 7-5 10-10 10s-10-3-10-10Z',
    'line M0-23c0 3 3 5 2 7-1 1-3 1-4 0 2 0 3-3 2-7Z',
    'grey M-10-25c-3-9 2-14 10-14s13 5 10 14c-1-3-1-5-3-6-5 1-9 1-14 0-2 1-2 3-3 6Z',
    EYES,
  ],
};

export const man: Outlines = {
  side: {
    ...LIMBS,
    pelvis: ['body M13-10c-4-2-7-5-13-6-8-1-13 5-13 14 0 8 5 15 12 15s11 0 14 0Z', 'top M14-10l-5-2v26h5Z'],
    waist: ['top M0-10h14l10 24c-10 2-20 4-27 0l3-4a10 10 0 0 1 0-20Z', 'fold M2 14c-2-4-2-10 0-13 0 5 1 9 4 13Z'],
    chest: ['top M0-10c7 0 10-3 17-3s12 3 19 7q-1 6-1 12c-3 4-8 7-14 8-7 1-15 2-25 1l4-5a10 10 0 0 1 0-20Z'],
    thigh: [
      KNEE,
      'body M-2-12c18-3 34 1 46 2l1 20c-9 1-24 5-41 5-18 0-20-25-6-27Z',
      'crease M44 7c-8 1-24 6-40 6l-10-2c6 3 34 4 50-2Z',
    ],
    head: [
      'skin rim M-5 3c-1-5-1-11-1-23l12 6c-1 6-1 12 0 17Z',
      'skin rim M13-28c0 2 2 5 3 7s-1 3-2 3c1 2 1 5 0 7-2 3-6 3-10 2s-8-3-11-8l-2-12c2-7 12-9 17-7 3 2 5 5 5 8Z',
      'grey M11-34c-5-5-17-4-21 3-3 5-3 11-1 15 2 2 4 1 5-1 0-3 0-6 2-8l3-2c1-2 1-4 2-5 3-1 7-1 10-2Z',
      'grey M14-17c-3-1-5 0-7 1-3 1-6 0-8-3-2 5 0 8 4 10 4 1 8 1 10-1 2-2 1-5 1-7Z',
      'skin M-3-21a3 3 0 1 1 5 1 3 3 0 0 1-5-1Z',
      EYE,
    ],
  },
  front: FRONT,
  back: {
    ...FRONT,
    head: [
      'skin M-8-1c3 2 13 2 16 0-1-4-1-9-1-15h-14c0 6 0 11-1 15Zm-3-22c-3-1-3 5 0 6h22c3-1 3-7 0-6Z',
      'grey M-11-21c-4-10 3-18 11-18s15 8 11 18c0 4-2 8-5 9h-12c-3-1-5-5-5-9Z',
    ],
  },
};
