import type { Tint } from './muscles.js';
import type { PropName } from './props.js';
import type { Bone, SHAPES, View } from './rig.js';

/** Where a prop stands: from the left, how much wider than it is drawn, above the floor (negative), and how much higher. */
export type Prop = readonly [name: PropName, x: number, width?: number, y?: number, height?: number];

/** A part, or with a tilde the seam around it, which tells it from what is behind. */
export type Painted = Bone | `~${Bone}` | 'muscles';

/** A move: where the body is at the start and in the hold. Conventions in rig.ts. */
export interface FigureData {
  /** The working limb as drawn; `null` where both work alike. Mirror the figure to show the other one. */
  readonly drawnSide: 'left' | 'right' | null;
  readonly view: View;
  readonly scale: number;
  /** Where the scene's (0, 0) lies in the frame. */
  readonly origin: readonly [x: number, y: number];
  /** Behind the body, back to front. */
  readonly props: readonly Prop[];
  /** The pose of a picture at rest, where the hold would not tell the move. Default 1. */
  readonly still?: number;
  /** What is tinted; with a minus sign, the far limb's. */
  readonly muscles: readonly Tint[];
  /**
   * From start to hold, at least two: the hip joint's x and y, then an angle for each of `ANGLES`. Without the far limbs,
   * they mirror the near ones, as the front view wants it.
   */
  readonly keyPoses: readonly (readonly number[])[];
  /** Limbs that point at the viewer or away: how long they look, for each key pose. */
  readonly foreshortened?: Readonly<Partial<Record<Bone, readonly number[]>>>;
  /** What is in the darker tone; by default from the side the far limbs, and nothing from the front. */
  readonly dimmed?: readonly Bone[];
  /**
   * The arrow goes the way of this point of a bone's frame to the hold, from the start or from a pose on the way; moved aside,
   * where the body is in its way.
   */
  readonly arrow?: readonly [bone: Bone, along: number, across: number, right?: number, down?: number, from?: number];
  /** Hands and feet that are not drawn as is usual. */
  readonly shapes?: Readonly<Partial<Record<Bone, keyof typeof SHAPES>>>;
  /** What is painted before everything else, back to front, where the default of the view is not right. */
  readonly sunk?: readonly Painted[];
  /** What is painted after everything else, back to front, where the default of the view is not right. */
  readonly raised?: readonly Painted[];
}
