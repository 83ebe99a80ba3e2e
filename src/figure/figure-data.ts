import type { Tint } from './muscles.js';
import type { PropName } from './props.js';
import type { Bone, SHAPES, View } from './rig.js';

/** Where a prop is: x, the factor of its width, y (negative above the floor), and the factor of its height. */
export type Prop = readonly [name: PropName, x: number, width?: number, y?: number, height?: number];

/** A part, or with a tilde the seam around it, which separates it from what is behind. */
export type Painted = Bone | `~${Bone}` | 'muscles';

/** A move: where the body is at the start and in the hold. Conventions in rig.ts. */
export interface FigureData {
  /** The working limb as drawn; `null` where both work alike. Mirror the figure to show the other one. */
  readonly drawnSide: 'left' | 'right' | null;
  readonly view: View;
  readonly scale: number;
  /** Where the scene's (0, 0) lies in the frame. */
  readonly origin: readonly [x: number, y: number];
  /** Props behind the body, back to front. */
  readonly props: readonly Prop[];
  /** The pose of a picture at rest, if the hold does not show what the move is. Default 1. */
  readonly still?: number;
  /** The muscles that are tinted; with a minus sign, the far limb's. */
  readonly muscles: readonly Tint[];
  /**
   * From start to hold, at least two: the hip joint's x and y, then an angle for each of `ANGLES`. If the far limbs are
   * left out they mirror the near ones, as the front view needs it.
   */
  readonly keyPoses: readonly (readonly number[])[];
  /** Limbs that point at the viewer or away: how long they look for each key pose, as a factor. */
  readonly foreshortened?: Readonly<Partial<Record<Bone, readonly number[]>>>;
  /** Parts in the darker tone. By default the far limbs from the side, and none from the front. */
  readonly dimmed?: readonly Bone[];
  /**
   * The arrow follows this point of a bone's frame to the hold, from the start or from a pose on the way; `right` and
   * `down` move it aside if the body is in its way.
   */
  readonly arrow?: readonly [bone: Bone, along: number, across: number, right?: number, down?: number, from?: number];
  /** Hands and feet that do not have their usual shape. */
  readonly shapes?: Readonly<Partial<Record<Bone, keyof typeof SHAPES>>>;
  /** What is painted before everything else, back to front, if the view's default is wrong. */
  readonly sunk?: readonly Painted[];
  /** What is painted after everything else, back to front, if the view's default is wrong. */
  readonly raised?: readonly Painted[];
}
