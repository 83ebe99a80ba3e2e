/** The room around a figure: how much of it a picture shows, and where its floor begins. */
import type { FigureData } from './figure-data.js';

/** Width of the frame that figures are drawn for. */
const WIDTH = 320;
/** From the floor line, on which the body lies or stands, back to where the floor begins, and forward to the edge of the picture. */
const DEPTH = 9;
/** A figure whose floor line has a y less than `LYING` lies, in the middle of the frame; less than `SITTING`, it sits on the floor. */
const [LYING, SITTING] = [200, 225];
/** Height of the view of a lying body, which fills a room of 8:5 from side to side, with the floor as high as in every other picture. */
const LYING_HEIGHT = 178;
/** Width of the view of a figure that stands or sits on a chair. It is narrow, so it may be larger in a room that is higher than wide. */
const STANDING_WIDTH = 224;

export interface Room {
  readonly viewBox: string;
  /** y at which the floor begins. */
  readonly floor: number;
  /** x of a wall that is seen edge-on: everything to the left of it is wall. */
  readonly wall: number | undefined;
}

/** The room of a figure. Each ends at the same distance below its floor line, so that the floor is at one height whatever the scale. */
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
