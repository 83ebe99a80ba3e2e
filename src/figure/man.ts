/**
 * The man of about 55: his outlines where they are not hers. His back goes no further out, so he lies and sits as she does.
 * Fetched with the first picture of him.
 */
import { UPPER_ARM, type Outlines } from './rig.js';

const LIMBS = {
  upperArm: [UPPER_ARM, 'sleeve M0-9c8-1 14 0 20 0l-1 16c-7 0-13 0-19 0a8 8 0 0 1 0-16Z'],
  shank: [
    'skin M30-5h17a5 5 0 0 1 0 10h-17Z',
    'body M0-8c14-1 30 1 43 1v15c-11 1-21 3-29 3-6 0-10-2-14-3a8 8 0 0 1 0-16Z',
  ],
};

const FRONT = {
  ...LIMBS,
  pelvis: ['body M13-16c-4-1-9-3-16-4-7 0-10 8-8 20-2 12 1 20 8 20 7-1 12-3 16-4Z', 'top M14-16l-5-1v34l5-1Z'],
  waist: ['top M-4-17c8-1 16 0 22 1v32c-6 1-14 2-22 1Z'],
  chest: ['top M-2-16c8 0 14-1 20-2 6 0 12 0 14 3 1 3 3 6 4 8v14c-1 2-3 5-4 8-2 3-8 3-14 3-6-1-12-2-20-2Z'],
  head: [
    'skin M-8-1c3 5 13 5 16 0-1-4-1-9-1-15h-14c0 6 0 11-1 15Z',
    'skin M-11-23c-3-1-3 5 0 6 1 5 4 10 11 10s10-5 11-10c3-1 3-7 0-6l-2-10-4-3h-10l-4 3Z',
    'skin far M0-24c1 4 4 6 3 8-1 1-4 1-5 0 3 0 3-4 2-8Z',
    'grey M-11-21c-4-10 3-18 11-18s15 8 11 18c0-4-1-6-2-7-1-2-1-5-3-7-3 1-9 1-12 0-2 2-2 5-3 7-1 1-2 3-2 7Z',
    'grey M-12-20c1 9 6 14 12 14s11-5 12-14c-2 2-3 6-7 6-2-2-8-2-10 0-4 0-5-4-7-6Z',
  ],
};

export const man: Outlines = {
  side: {
    ...LIMBS,
    pelvis: ['body M13-10c-4-2-7-5-13-6-8-1-13 5-13 14 0 8 5 15 12 15s11 0 14 0Z', 'top M14-10l-5-2v26h5Z'],
    waist: ['top M0-10h14l10 24c-10 2-20 4-27 0l3-4a10 10 0 0 1 0-20Z'],
    chest: ['top M0-10c7 0 10-3 17-3s12 3 19 7q-1 6-1 12c-3 4-8 7-14 8-7 1-15 2-25 1l4-5a10 10 0 0 1 0-20Z'],
    head: [
      'skin M-5 3c-1-5-1-11-1-23l12 6c-1 6-1 12 0 17Z',
      'skin M13-28c0 2 2 5 3 7s-1 3-2 3c1 2 1 5 0 7-2 3-6 3-10 2s-8-3-11-8l-2-12c2-7 12-9 17-7 3 2 5 5 5 8Z',
      'grey M6-37c-8-2-17 0-18 9-1 6 1 10 3 14 1 2 3 1 4-1l2-5 6-2v-5c3-2 1-6 3-10Z',
      'grey M1-22c1 4 3 7 7 7 2 0 4-1 6-1 1 3 1 6 0 7-2 2-7 2-11 1-4-2-6-6-6-10Z',
      'skin M-3-21a3 3 0 1 1 5 1 3 3 0 0 1-5-1Z',
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
