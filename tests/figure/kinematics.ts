import type { Stance } from '../../src/figure/draw.js';
import { partOf, type Bone, type View } from '../../src/figure/rig.js';

export type Point = readonly [x: number, y: number];

/** Converts a point from the frame of a bone to the scene. */
export function pointAt(view: View, stance: Stance, bone: Bone, along: number, across: number): Point {
  const { parent, along: jointAlong, across: jointAcross } = partOf(view, bone);
  const length = parent ? (stance.lengths[parent] ?? 1) : 1;
  const [x, y] = parent ? pointAt(view, stance, parent, jointAlong * length, jointAcross) : [stance.x, stance.y];
  const angle = (stance.angles[bone] * Math.PI) / 180;
  return [
    x + along * Math.cos(angle) - across * Math.sin(angle),
    y + along * Math.sin(angle) + across * Math.cos(angle),
  ];
}

export const distance = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y);
