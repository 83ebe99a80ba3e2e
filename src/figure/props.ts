/** Props that a body lies, sits or leans on. Outlines as in rig.ts: the floor is y = 0, and what is on it has a negative y. */
export const PROPS = {
  // seen from a little above: the body is halfway to the far edge
  mat: [
    'prop M5-6h90c1 0 1 0 2 1l3 7c1 3 0 3-2 3h-96c-2 0-3 0-2-3l3-7c1-1 1-1 2-1Z',
    'shade M0 2h100c1 3 0 3-2 3h-96c-2 0-3 0-2-3Z',
  ],
  // the shade where a body touches the floor
  shade: ['shade M0 .5a50 3 0 1 0 100 0 50 3 0 1 0-100 0Z'],
  cushion: ['prop-2 M4-8h42c5 0 5 8 0 8h-42c-5 0-5-8 0-8Z'],
  // seen edge-on
  wall: ['prop M0-999h8v999h-8Z'],
  chair: [
    'prop-1 M11-38h4l-1 35h-3Zm28 0h4l1 35h-3Z',
    'prop-2 M2-38h5l-1 38h-4Zm44 0h5l2 38h-4Z',
    'prop-2 M-8-92c0-4 5-5 6 0l9 51h43c4 0 4 7 0 7h-46c-3 0-4-2-4-4Z',
  ],
  'chair-front': [
    'prop-1 M-24-40v-52c0-6 48-6 48 0v52h-6v-46h-36v46Zm2 2h5v34h-4Zm44 0h-5v34h4Z',
    'prop-2 M-30-38h5l-1 38h-4Zm55 0h5v38h-4Zm-55-6h60c4 0 4 8 0 8h-60c-4 0-4-8 0-8Z',
  ],
  worktop: ['prop-1 M7-90h47v82h-47Zm5 82h42v8h-42Z', 'prop-2 M2-97h52v7h-52c-3 0-3-7 0-7Z'],
  'worktop-front': [
    'prop-3 M-78-90h156v90h-156Z',
    'prop-2 M-84-97h168c3 0 3 7 0 7h-168c-3 0-3-7 0-7Zm40 7h1v90h-1Zm86 0h1v90h-1Z',
  ],
  sofa: [
    'prop-1 M-66-70c0-8 14-8 14 0v62h-14Z',
    'prop-2 M-52-38h48c6 0 6 14 2 14h-50Z',
    'prop-1 M-66-24h64v20h-64Zm4 20h5v4h-5Zm52 0h5v4h-5Z',
  ],
} satisfies Record<string, readonly string[]>;

export type PropName = keyof typeof PROPS;
