/** How a figure gets from pose to pose. */
import { drawFigure, type FigureOptions } from './draw.js';
import type { FigureData } from './figure-data.js';
import type { Motion } from './motion.js';

export interface Frame {
  /** Where on the way it is, from 0 to 1. */
  offset: number;
  /** As in CSS, with units. */
  transform: string;
}

/** The same, with the type of the browser's keyframes. */
export type Frames = (Frame & Record<string, string | number>)[];

/**
 * The keyframes of each joint, in the order of the joints in the markup; undefined for one that does not move. The
 * browser interpolates the angles of two frames, so that limbs keep their length; each key pose in between is a frame
 * too.
 */
export function framesOf(
  data: FigureData,
  { from, to }: Pick<Motion, 'from' | 'to'>,
  options: FigureOptions,
): (Frames | undefined)[] {
  const last = data.keyPoses.length - 1;
  const between = data.keyPoses
    .map((_, key) => (key / last - from) / (to - from))
    .filter((offset) => offset > 0 && offset < 1)
    .sort((a, b) => a - b);
  const ways = [0, ...between, 1].map((offset) => ({
    offset,
    joints: transformsIn(drawFigure(data, { ...options, pose: from + (to - from) * offset })),
  }));
  return transformsIn(drawFigure(data, options)).map((drawn, joint) =>
    ways.some(({ joints }) => joints[joint] !== drawn)
      ? ways.map(({ offset, joints }) => ({ offset, transform: joints[joint]! }))
      : undefined,
  );
}

/** The transforms of the joints, as in CSS. */
const transformsIn = (markup: string): string[] =>
  [...markup.matchAll(/joint"[^>]*transform="([^"]*)"/g)].map(([, transform]) =>
    transform!.replace(/translate\(([^,]+),([^)]+)\)rotate\(([^)]+)\)/, 'translate($1px,$2px)rotate($3deg)'),
  );
