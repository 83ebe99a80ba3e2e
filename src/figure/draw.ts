/**
 * Draws a pose as SVG. Its output is text without ids or styles, so that it runs on a server, and can be on a page many
 * times.
 *
 * Classes: `body` (leggings, trousers) `top` `sleeve` `skin` `hair` `grey` (hair too) `crease` `muscle` `prop` `prop-2`
 * `prop-3`, with `far` for the darker tone of what lies behind; `ghost` and `arrow`, which show the movement. `joint`
 * marks what has a transform that depends on the pose (groups, and the paths of foreshortened parts); their number and
 * order are the same in every pose.
 */
import type { FigureData, Prop } from './figure-data.js';
import { DETAIL, drawShape, isPart, outlinesOf, paint, PAINT_ORDER } from './paint.js';
import { PROPS } from './props.js';
import { ANGLES, partOf, type Bone, type Person, type View } from './rig.js';

/** The viewBox that figures are drawn for. */
export const FRAME = { width: 320, height: 240 };

export interface FigureOptions {
  /** From 0, the start, to 1, the hold. Default 1; clamped; 1 for NaN. */
  pose?: number;
  /** The person. Default `woman`. */
  person?: Person;
  /** Mirror the whole scene, for the other side. Default false. */
  mirrored?: boolean;
  /** Tint the muscles that the move is for. Default true. */
  highlight?: boolean;
  /** Show the movement from start to hold by an arrow. It fades on the way; with `ghost` it stays. Default false. */
  arrow?: boolean;
  /** Show the start of the parts that move, faintly. Default false. */
  ghost?: boolean;
}

/** A pose between the key poses: where the hip joint is, each bone's angle, and the factor by which it is foreshortened. */
export interface Stance {
  readonly x: number;
  readonly y: number;
  readonly angles: Readonly<Record<Bone, number>>;
  readonly lengths: Readonly<Partial<Record<Bone, number>>>;
}

const clamped = (pose: number): number => (pose < 0 ? 0 : pose < 1 ? pose : 1);

/** Interpolates angles, not points: a limb keeps its length on the way. */
export function stanceAt({ keyPoses, foreshortened = {} }: FigureData, pose: number): Stance {
  const last = keyPoses.length - 1;
  const place = clamped(pose) * last;
  const index = Math.min(Math.floor(place), last - 1);
  const mix = (from: number, to: number): number => from * (index + 1 - place) + to * (place - index);

  const [x = 0, y = 0, ...degrees] = keyPoses[index]!.map((value, i) => mix(value, keyPoses[index + 1]![i]!));
  const angles = Object.fromEntries(ANGLES.map((bone, i) => [bone, degrees[i] ?? 180 - degrees[i - 6]!])) as Record<
    Bone,
    number
  >;
  angles.waist = (angles.pelvis + angles.chest) / 2;
  const lengths = Object.fromEntries(
    Object.entries(foreshortened).map(([bone, keys]) => [bone, mix(keys[index]!, keys[index + 1]!)]),
  );
  return { x, y, angles, lengths };
}

/** The inner markup of an `svg` with `FRAME` as its viewBox. */
export function drawFigure(data: FigureData, options: FigureOptions = {}): string {
  const { pose = 1, person = 'woman', mirrored, highlight = true, arrow, ghost } = options;
  const body = drawBody(data, stanceAt(data, pose), person, highlight);
  const [[first] = []] = data.props;
  // a floor of its own, for where there is no room; a mat shows the floor already
  const ground = first === 'mat' ? '' : drawShape(`prop-2 ground M16 ${data.origin[1]}h288v2h-288Z`);
  const scene =
    ground +
    group(
      `translate(${data.origin.join()})scale(${data.scale})`,
      data.props.map(drawProp).join('') +
        (ghost ? drawGhost(data, person) : '') +
        (arrow ? drawArrow(data, ghost ? 1 : 1 - clamped(pose)) : '') +
        // a class for the colours of the other persons
        (person === 'woman' ? body : `<g class="${person}">${body}</g>`),
    );
  return mirrored ? group(`translate(${FRAME.width})scale(-1,1)`, scene) : scene;
}

/** Where a point of a bone's frame lies in the scene. */
function placeOf(view: View, stance: Stance, bone: Bone, along = 0, across = 0): Point {
  const { parent, along: joint, across: beside } = partOf(view, bone);
  const [x, y] = parent ? placeOf(view, stance, parent, joint, beside) : [stance.x, stance.y];
  const angle = (stance.angles[bone] * Math.PI) / 180;
  const length = along * (stance.lengths[bone] ?? 1);
  return [
    x + length * Math.cos(angle) - across * Math.sin(angle),
    y + length * Math.sin(angle) + across * Math.cos(angle),
  ];
}

type Point = readonly [x: number, y: number];

/** Length of the arrow's barbs, in units of the scene. */
const ARROWHEAD = 7;

const round = (value: number): number => Math.round(value * 10) / 10;

const group = (transform: string, content: string): string => `<g transform="${transform}">${content}</g>`;

const drawProp = ([name, x, width = 1, y = 0, height = 1]: Prop): string =>
  `<g transform="translate(${x},${y})scale(${width},${height})">${PROPS[name].map((shape) => drawShape(shape)).join('')}</g>`;

/** Outlines, in the start, of the parts that are elsewhere in the hold. */
function drawGhost(data: FigureData, person: Person): string {
  const { view } = data;
  const [start, hold] = [0, 1].map((pose) => stanceAt(data, pose)) as [Stance, Stance];
  const transformOf = (stance: Stance, bone: Bone): string => {
    const { flip } = partOf(view, bone);
    const place = placeOf(view, stance, bone).map(round);
    const turn = round(stance.angles[bone]) + (bone === 'head' ? 90 : 0);
    return `translate(${place.join()})rotate(${turn})scale(${stance.lengths[bone] ?? 1},${flip})`;
  };
  const outlines = PAINT_ORDER[view].flatMap((bone) => {
    if (!isPart(bone) || transformOf(start, bone) === transformOf(hold, bone)) return [];
    const transform = ` transform="${transformOf(start, bone)}"`;
    return outlinesOf(data, bone, person).map((shape) => (DETAIL.test(shape) ? '' : drawShape(shape, '', transform)));
  });
  return `<g class="ghost">${outlines.join('')}</g>`;
}

/**
 * The arrow, along the way of the point that the data names, with its head at the end. It lies behind the body, and is
 * one path without a fill.
 */
function drawArrow(data: FigureData, opacity: number): string {
  if (!data.arrow) return '';
  const [bone, along, across, right = 0, down = 0, from = 0] = data.arrow;
  const placeAt = (pose: number): Point => {
    const [x, y] = placeOf(data.view, stanceAt(data, pose), bone, along, across);
    return [x + right, y + down];
  };
  const [x, y] = placeAt(from);
  const [midX, midY] = placeAt((from + 1) / 2);
  const end = placeAt(1);
  const bend: Point = [2 * midX - (x + end[0]) / 2, 2 * midY - (y + end[1]) / 2];
  const heading = Math.atan2(end[1] - bend[1], end[0] - bend[0]);
  const barb = (turn: number): Point => [
    end[0] - ARROWHEAD * Math.cos(heading + turn),
    end[1] - ARROWHEAD * Math.sin(heading + turn),
  ];
  const write = (...points: Point[]): string => points.flat().map(round).join();
  return `<path class="arrow" opacity="${round(opacity)}" d="M${write([x, y])}Q${write(bend, end)}M${write(barb(0.5), end, barb(-0.5))}"/>`;
}

/** The parts back to front, each inside the nested groups of its chain of joints, as in the real skeleton. */
function drawBody(data: FigureData, { x, y, angles, lengths }: Stance, person: Person, highlight: boolean): string {
  const { view } = data;
  let markup = '';
  let open: Bone[] = [];

  const joint = (bone: Bone): string => {
    const { parent, along, across } = partOf(view, bone);
    const place = parent ? [along * (lengths[parent] ?? 1), across] : [x, y];
    const turn = angles[bone] - (parent ? angles[parent] : 0);
    return `<g class="joint" transform="translate(${place.map(round).join()})rotate(${round(turn)})">`;
  };

  for (const [bone, content] of paint(data, lengths, person, highlight)) {
    const chain: Bone[] = [];
    for (let link: Bone | undefined = bone; link; link = partOf(view, link).parent) chain.unshift(link);
    let shared = 0;
    while (shared < chain.length && chain[shared] === open[shared]) shared++;
    markup += '</g>'.repeat(open.length - shared) + chain.slice(shared).map(joint).join('') + content;
    open = chain;
  }
  return markup + '</g>'.repeat(open.length);
}
