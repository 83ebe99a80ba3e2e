/** The room that a figure is shown in: how much of it a picture holds, and where its floor begins. */
import type { FigureData } from './figure-data.js';

/** Width of the frame that figures are drawn for. */
const WIDTH = 320;
/** From the floor line, on which the body lies or stands, to where the floor begins behind it, and to the edge of the picture before it. */
const DEPTH = 9;
/** Whoever lies has the floor line in the middle of the frame, whoever sits on the floor a little above its end. */
const [LYING, SITTING] = [200, 225];
/** A lying body fills a room of 8:5 from side to side, with the floor as high as in every other picture. */
const LYING_HEIGHT = 178;
/** What stands or sits on a chair is narrow: in a room that is higher than wide it may be larger. */
const STANDING_WIDTH = 224;

export interface Room {
  readonly viewBox: string;
  /** Where the floor begins. */
  readonly floor: number;
  /** Where a wall that is seen on end has its end: all that lies to the left is wall. */
  readonly wall: number | undefined;
}

/** Each ends so far below its floor line, so that with one scale or another the floor is at one height. */
export function roomOf({ origin: [left, line], scale, props }: Pick<FigureData, 'origin' | 'scale' | 'props'>): Room {
  const bottom = line + DEPTH;
  const height = line < LYING ? LYING_HEIGHT : bottom;
  const width = line < SITTING ? WIDTH : STANDING_WIDTH;
  const at = props.find(([name]) => name === 'wall')?.[1];
  return {
    viewBox: [(WIDTH - width) / 2, bottom - height, width, height].join(' '),
    floor: line - DEPTH,
    wall: at && left + (at + 4) * scale,
  };
}
