/**
 * The woman of about 65, heavier, in a tunic with sleeves and wide trousers: only the outlines that differ from the
 * younger woman's. Her back is no thicker, so that she lies and sits as the other does. Fetched with the first picture
 * of her.
 */
import { EYE, EYES, type Outlines } from './rig.js';

const LIMBS = {
  upperArm: [
    'skin M20-6l13 1a5 5 0 0 1 0 10l-13 1Z',
    'sleeve M0-10c10-1 19 0 28 2l-1 15c-9 0-17-1-27-1a8 8 0 0 1 0-16Z',
  ],
  forearm: ['skin M0-6c9-2 17 0 28 2a4 4 0 0 1 0 8c-10 1-18 2-28 1a5 5 0 0 1 0-11Z'],
  shank: [
    'skin M28-6h19a5 5 0 0 1 0 11h-19Z',
    'body M0-8c13-4 26-2 38-1v16c-7 2-13 4-20 4-8 0-13-1-18-3a8 8 0 0 1 0-16Z',
    'crease M1 8c2-4 2-7 0-10 3 3 4 6 3 10Zm32-16q2 6 0 16l2-1q1-8 0-15Z',
  ],
};

const FRONT = {
  ...LIMBS,
  pelvis: ['body M13-17c-5-2-9-6-16-6-8 0-11 9-9 23-2 14 1 23 9 23 7 0 11-4 16-6Z', 'top M16-18l-9-2v40l9-2Z'],
  waist: [
    'top M-5-20c9 0 17 2 23 2v36c-6 0-14 2-23 2Z',
    'fold M3-18c-2 5-2 9 0 14-1-6 0-9 2-14Zm0 36c-2-5-2-9 0-14-1 6 0 9 2 14Z',
  ],
  chest: [
    'top M-2-18c8 0 14-1 20-1 6 0 12 0 14 3 1 3 3 6 4 9v14c-1 3-3 6-4 9-2 3-8 3-14 3-6 0-12-1-20-1Z',
    'skin M34-6q-5 6 0 12Z',
  ],
  thigh: ['body M-1-15c15-2 36 4 51 7a8 8 0 0 1 0 16c-10 1-26 6-46 6-14-1-16-27-5-29Z'],
  head: [
    'grey M-12-13c-4-12-1-26 12-26s16 14 12 26c-5 5-19 5-24 0Z',
    'skin M-7 3c2-3 2-9 2-19h10c0 10 0 16 2 19Z',
    'skin rim M-11-23c0 9 3 15 11 15s11-6 11-15l-2-9h-18Z',
    'line M0-23c0 3 3 5 2 7-1 1-3 1-4 0 2 0 3-3 2-7Z',
    'grey M-12-14c-4-12-1-25 12-25s16 13 12 25c-2 0-3-1-3-3 1-5 0-9-2-12-5 2-9 2-14 1-3 2-3 6-2 11 0 2-1 3-3 3Z',
    EYES,
  ],
};

export const senior: Outlines = {
  side: {
    ...LIMBS,
    pelvis: [
      'body M13-10c-4-2-7-5-13-6-8-1-13 5-13 14 0 8 6 17 14 17s10-1 12-2Z',
      'top M14-10l-6-3c-2 9-2 20 0 29l6-1Z',
    ],
    waist: [
      'top M0-10h14l11 25c-9 4-22 4-30-3l5-2a10 10 0 0 1 0-20Z',
      'fold M2 16c-2-5-2-11 0-15 0 6 1 11 4 15Zm7 0c-3-5-2-8-1-11 0 4 2 7 5 11Z',
    ],
    chest: ['top M0-10c7 0 10-3 17-3s12 3 19 7q-1 6-1 11c-3 7-8 12-14 12-8 1-17 0-25 0l4-7a10 10 0 0 1 0-20Z'],
    thigh: [
      'body M-2-15c20-2 39 4 52 7a8 8 0 0 1 0 16c-10 1-26 7-46 7-20 0-22-27-6-30Z',
      'crease M54 5l-4 3c-10 1-26 7-46 7l-10-2c14 0 38-5 60-8Z',
    ],
    head: [
      'skin rim M-5 3c0-5-1-11-1-23l12 6c-1 6 0 12 1 17Z',
      'skin rim M13-27c0 2 1 4 2 6 1 1 0 2-1 2 0 3 0 5-1 7-1 4-6 4-9 3-4-1-7-4-10-8l-2-12c4-7 10-7 14-6s6 5 7 8Z',
      'grey M13-29c-1-10-16-12-22-6-5 6-4 17-2 24 3 3 7 2 9-1 2-4 1-9 4-13 3-2 7-2 11-4Z',
      EYE,
    ],
  },
  front: FRONT,
  back: {
    ...FRONT,
    chest: FRONT.chest.slice(0, 1),
    head: ['skin M-7 3c2-3 2-9 2-19h10c0 10 0 16 2 19Z', 'grey M-12-12c-4-13-1-27 12-27s16 14 12 27c-4 4-20 4-24 0Z'],
  },
};
