/** The moves: where the body is at the start and in the hold. Conventions in rig.ts. */
import type { Bone, Muscle, View } from './rig.js';

/** A bar with round ends: its tone, its left upper corner, its size. */
export type Prop = readonly [tone: 'prop' | 'prop-2', x: number, y: number, width: number, height: number];

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
      ['prop', -88, 0, 166, 5],
      ['prop-2', -36, -8, 48, 8],
    ],
    muscles: [['thigh', 'hip-flexors']],
    keyPoses: [
      [-12, -65, -86, -90, -88, 75, 26, 21, 90, 169, 158, 66, 34, 20, 11.9, 83.8, 0],
      [-2.5, -64.1, -91, -91, -89, 71, 26, 20, 101, 169, 158, 61, 35, 19, 10.7, 95.7, 0],
      [6.7, -61.4, -95, -92, -90, 68, 27, 19, 112, 169, 158, 57, 37, 18, 9.8, 107.3, 0],
    ],
  },
  butterfly: {
    drawnSide: null,
    view: 'front',
    scale: 1.5,
    origin: [160, 208],
    props: [
      ['prop', -84, -4, 168, 8],
      ['prop-2', -31, -17, 62, 13],
    ],
    muscles: [
      ['thigh', 'adductors'],
      ['farThigh', 'adductors'],
    ],
    foreshortened: { thigh: [0.66, 0.75], farThigh: [0.66, 0.75] },
    dimmed: ['thigh', 'farThigh', 'foot', 'farFoot'],
    keyPoses: [
      [0, -27, -90, -90, -90, 72, 122, 123, -45, 119, 90],
      [0, -27, -90, -90, -90, 71, 114, 141, -22, 137, 90],
    ],
  },
  'glute-bridge': {
    drawnSide: null,
    view: 'side',
    scale: 1.5,
    origin: [178, 172],
    props: [['prop', -110, 0, 196, 5]],
    muscles: [['pelvis', 'glutes']],
    keyPoses: [
      [-2, -15.8, 181, 172, 185, 10, 2, 0, -46.8, 70.4, 0, 10, 2, 0, -44.4, 65.7, 0],
      [-7.6, -33.6, 146, 158, 192, 8, 2, 0, -24, 77.8, 0, 8, 2, 0, -22.5, 72.2, 0],
    ],
  },
};
