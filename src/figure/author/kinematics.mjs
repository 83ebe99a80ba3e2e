/**
 * Positions of body parts, and the angles that lead to them. A body is an object with the view, the hip joint's x and y, an
 * angle for each bone and, for those that are foreshortened, a length in `lengths`. Conventions in ../rig.ts.
 */
import { isFar, partOf } from './rig.mjs';

/** Requests that could not be met. */
export const complaints = [];

const DEGREE = Math.PI / 180;

const turned = (along, across, degrees) => {
  const [cos, sin] = [Math.cos(degrees * DEGREE), Math.sin(degrees * DEGREE)];
  return [along * cos - across * sin, along * sin + across * cos];
};

export const angleOf = (body, bone) => (bone === 'waist' ? (body.pelvis + body.chest) / 2 : body[bone]);

const lengthOf = (body, bone) => body.lengths?.[bone] ?? 1;

/** Position in the scene of a point in a bone's frame, or of the joint itself. */
export function pointAt(body, bone, along = 0, across = 0) {
  const part = partOf(body.view, bone);
  const [x, y] = part.parent
    ? pointAt(body, part.parent, part.along * lengthOf(body, part.parent), part.across)
    : [body.x, body.y];
  const [dx, dy] = turned(along, across, angleOf(body, bone));
  return [x + dx, y + dy];
}

/** The joints of a limb's last bone and of its two parents, and the lengths of these two. */
function limbOf(body, end) {
  const middle = partOf(body.view, end).parent;
  const root = partOf(body.view, middle).parent;
  return {
    root,
    middle,
    upper: partOf(body.view, middle).along * lengthOf(body, root),
    lower: partOf(body.view, end).along * lengthOf(body, middle),
  };
}

const bendOf = (body, end) => {
  const arm = /hand/i.test(end);
  if (body.view === 'side') return arm ? -1 : 1;
  return isFar(end) ? -1 : 1;
};

/**
 * Bends a limb so that a point of its hand or foot comes to the target. The hand or foot has an `angle` of its own, or
 * a `turn` against forearm or shank, or lies in line with it.
 */
export function reach(body, end, [x, y], { at = [0, 0], angle, turn = 0, bend = bendOf(body, end) } = {}) {
  const { root, middle, upper, lower } = limbOf(body, end);
  const [rootX, rootY] = pointAt(body, root);
  body[end] = angle ?? body[end] ?? 0;
  for (let round = 0; round < (angle === undefined ? 60 : 1); round++) {
    const [dx, dy] = turned(...at, body[end]);
    const [toX, toY] = [x - dx - rootX, y - dy - rootY];
    const far = Math.hypot(toX, toY);
    const last = round === 59 || angle !== undefined;
    if (last && far > upper + lower + 0.5)
      complaints.push(`${end} is ${(far - upper - lower).toFixed(1)} too short for ${x}, ${y}`);
    if (last && far < Math.abs(upper - lower)) complaints.push(`${end} is too long for ${x}, ${y}`);
    const reached = Math.max(Math.abs(upper - lower) + 0.01, Math.min(far, upper + lower - 0.01));
    const atRoot = Math.acos((upper ** 2 + reached ** 2 - lower ** 2) / (2 * upper * reached)) / DEGREE;
    const atMiddle = Math.acos((upper ** 2 + lower ** 2 - reached ** 2) / (2 * upper * lower)) / DEGREE;
    body[root] = Math.atan2(toY, toX) / DEGREE - bend * atRoot;
    body[middle] = body[root] + bend * (180 - atMiddle);
    body[end] = angle ?? body[middle] + turn;
  }
  return body;
}

/** Bends a joint's bone so that the next joint lies on the target's side, as far as its length goes. */
export function pointTo(body, bone, [x, y]) {
  const [fromX, fromY] = pointAt(body, bone);
  body[bone] = Math.atan2(y - fromY, x - fromX) / DEGREE;
  return body;
}

/** Points along the outline of a bone's parts, in the scene. */
export function outlineOf(body, bone) {
  const { flip, shapes } = partOf(body.view, bone);
  return shapes
    .flatMap((shape) => pointsOf(shape.slice(shape.indexOf('M'))))
    .map(([x, y]) =>
      bone === 'head' ? pointAt(body, bone, -y, x) : pointAt(body, bone, x * lengthOf(body, bone), y * flip),
    );
}

/** y of the lowest point of these bones. */
export const lowest = (body, bones) => Math.max(...bones.flatMap((bone) => outlineOf(body, bone).map(([, y]) => y)));

const ARGUMENTS = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

function pointsOf(path) {
  const points = [];
  let [x, y] = [0, 0];
  let lastControl;
  for (const [, command, rest] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const name = command.toUpperCase();
    const relative = command !== name;
    for (let i = 0; i < numbers.length; i += ARGUMENTS[name]) {
      const values = numbers.slice(i, i + ARGUMENTS[name]);
      const from = [x, y];
      if (name === 'H') x = values[0] + (relative ? x : 0);
      else if (name === 'V') y = values[0] + (relative ? y : 0);
      else {
        const [endX, endY] = values.slice(-2);
        [x, y] = relative ? [x + endX, y + endY] : [endX, endY];
      }
      if (name === 'C' || name === 'S') {
        const given = [values.slice(-6, -4), values.slice(-4, -2), values.slice(-2)].map((point) =>
          relative && point.length > 0 ? [point[0] + from[0], point[1] + from[1]] : point,
        );
        // S continues in the direction in which the curve before it ended
        if (name === 'S') given[0] = lastControl.map((value, axis) => 2 * from[axis] - value);
        lastControl = given[1];
        const controls = [from, ...given];
        for (let t = 0.1; t < 1; t += 0.1) {
          const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
          points.push([0, 1].map((axis) => weights.reduce((sum, weight, at) => sum + weight * controls[at][axis], 0)));
        }
      }
      points.push([x, y]);
    }
  }
  return points;
}

/** Moves the whole body up or down until these bones touch the height. */
export function settle(body, bones, height = 0.6) {
  body.y += height - lowest(body, bones);
  return body;
}

/** Turns one bone between two angles until it touches the height: the first has to lie above it, the second below. */
export function lower(body, bone, above, below, height = 0.6, bones = [bone]) {
  for (let i = 0; i < 30; i++) {
    body[bone] = (above + below) / 2;
    if (lowest(body, bones) > height) below = body[bone];
    else above = body[bone];
  }
  return body;
}

/** Moves the whole body so that a point of a bone comes to the target. */
export function pin(body, bone, [along, across], [x, y]) {
  const [atX, atY] = pointAt(body, bone, along, across);
  body.x += x - atX;
  body.y += y - atY;
  return body;
}

/** Turns a limb's second bone to the target and foreshortens it, so that its end comes there. */
export function stretchTo(body, end, [x, y]) {
  const { middle } = limbOf(body, end);
  const [fromX, fromY] = pointAt(body, middle);
  const length = Math.hypot(x - fromX, y - fromY) / partOf(body.view, end).along;
  body.lengths = { ...body.lengths, [middle]: length };
  return pointTo(body, middle, [x, y]);
}

/**
 * Foreshortens a limb's first bone, whose angle is given, so that its last joint comes to the target. The second bone
 * turns back from the middle joint, as a shin does, or with `onwards` goes on from there, as a forearm does.
 */
export function foreshorten(body, end, [x, y], { onwards = false } = {}) {
  const { root, middle, lower } = limbOf(body, end);
  const [rootX, rootY] = pointAt(body, root);
  const [cos, sin] = turned(1, 0, body[root]);
  const [toX, toY] = [x - rootX, y - rootY];
  const along = toX * cos + toY * sin;
  const beside = Math.abs(toY * cos - toX * sin);
  if (beside > lower) throw Error(`${end} cannot come to ${x}, ${y}: ${(beside - lower).toFixed(1)} too short`);
  const reached = along + (onwards ? -1 : 1) * Math.sqrt(lower ** 2 - beside ** 2);
  body.lengths = { ...body.lengths, [root]: reached / partOf(body.view, middle).along };
  return pointTo(body, middle, [x, y]);
}
