/** The moves: where the body is at the start and in the hold. Conventions in rig.ts. */
import type { Bone, Muscle, View } from './rig.js';

/** A bar with round corners: its tone, its left upper corner, its size, the radius of its corners. */
export type Prop = readonly [
  tone: 'prop' | 'prop-2',
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
];

export type Painted = Bone | 'muscles';

export interface FigureData {
  /** The working limb as drawn; `null` where both work alike. Mirror the figure to show the other one. */
  readonly drawnSide: 'left' | 'right' | null;
  readonly view: View;
  readonly scale: number;
  /** Where the scene's (0, 0) lies in the frame. */
  readonly origin: readonly [x: number, y: number];
  /** Behind the body, back to front. */
  readonly props: readonly Prop[];
  readonly muscles: readonly (readonly [bone: Bone, muscle: Muscle])[];
  /**
   * From start to hold, at least two: the hip joint's x and y, then an angle for each of `ANGLES`. Without the far limbs,
   * they mirror the near ones, as the front view wants it.
   */
  readonly keyPoses: readonly (readonly number[])[];
  /** Limbs that point at the viewer or away: how long they look, for each key pose. */
  readonly foreshortened?: Readonly<Partial<Record<Bone, readonly number[]>>>;
  /** What is in the darker tone; by default the far limbs. */
  readonly dimmed?: readonly Bone[];
  /** Back to front, where the default of the view is not right. */
  readonly paintOrder?: readonly Painted[];
}

export const poses: Record<'hip-flexor' | 'butterfly' | 'glute-bridge', FigureData> = {
  'hip-flexor': {
    drawnSide: 'right',
    view: 'side',
    scale: 1.2,
    origin: [163, 216],
    props: [
      ['prop', -88, 0, 166, 5, 2.5],
      ['prop-2', -36, -8, 48, 8, 4],
    ],
    muscles: [['thigh', 'hip-flexors']],
    keyPoses: [
      [-12, -64.5, -86, -90, -88, 73.1, 26.7, 20.3, 90, 169.1, 157.5, 59.4, 40, 19.3, 11.3, 83.9, 0],
      [-2.5, -63.6, -90.5, -91, -89, 69.5, 26.8, 19.2, 101, 169.1, 157.5, 51.7, 45, 18.2, 10.2, 95.8, 0],
      [6.7, -60.9, -95, -92, -90, 65.5, 27.2, 18.2, 112, 169.1, 157.5, 48.9, 44.3, 17.2, 9.2, 107.4, 0],
    ],
  },
  butterfly: {
    drawnSide: null,
    view: 'front',
    scale: 1.5,
    origin: [160, 208],
    props: [
      ['prop', -84, -4, 168, 8, 4],
      ['prop-2', -31, -15, 62, 11, 5],
    ],
    muscles: [
      ['thigh', 'adductors'],
      ['farThigh', 'adductors'],
    ],
    foreshortened: { thigh: [0.66, 0.71, 0.75], farThigh: [0.66, 0.71, 0.75] },
    paintOrder: ['head', 'chest', 'waist', 'pelvis', 'thigh', 'farThigh', 'muscles', 'shank', 'farShank', 'upperArm', 'forearm', 'hand', 'farUpperArm', 'farForearm', 'farHand', 'foot', 'farFoot'],
    dimmed: ['thigh', 'farThigh', 'foot', 'farFoot'],
    keyPoses: [
      [0, -27, -90, -90, -90, 72.4, 122.4, 123, -45, 119, 90],
      [0, -27, -90, -90, -90, 70.1, 119.5, 131.8, -33.5, 127.8, 90],
      [0, -27, -90, -90, -90, 71.2, 114.1, 141, -22, 137, 90],
    ],
  },
  'glute-bridge': {
    drawnSide: null,
    view: 'side',
    scale: 1.5,
    origin: [178, 172],
    props: [['prop', -110, 0, 196, 5, 2.5]],
    muscles: [['pelvis', 'glutes']],
    keyPoses: [
      [-2, -15.5, 181, 171.9, 185.1, 8.9, 2.5, 0, -47.1, 70.1, 0, 8.9, 2.5, 0, -44.8, 65.5, 0],
      [-7.6, -33.3, 146, 158, 192.1, 7.2, 2.5, 0, -24.3, 77.7, 0, 7.2, 2.5, 0, -22.8, 72, 0],
    ],
  },
};
