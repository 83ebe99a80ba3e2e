/** Makes the text of ../poses.ts. The moves in this folder say what a body touches and holds; the angles are computed. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { arrows } from './arrows.mjs';
import { chairMoves } from './chair.mjs';
import { floorMoves } from './floor.mjs';
import { complaints, outlineOf } from './kinematics.mjs';
import { ANGLES, farOf, isFar, partOf } from './rig.mjs';
import { lyingMoves } from './lying.mjs';
import { standingMoves } from './standing.mjs';

/** The path of that module. */
export const target = fileURLToPath(new URL('../poses.ts', import.meta.url));

const moves = { ...lyingMoves, ...floorMoves, ...chairMoves, ...standingMoves };

const round = (value) => Math.round(value * 10) / 10 || 0;

/** Rounding of angles: whole degrees for arms, where one moves a hand by half a unit; half degrees for legs, or planted feet would slip. */
const roundAngle = (body, bone) => {
  const parts = /thigh|shank/i.test(bone) ? 2 : 1;
  return Math.round(body[bone] * parts) / parts || 0;
};

/** Lets every joint turn the short way from one key pose to the next. */
function unwind(view, bodies) {
  const joint = (body, bone) => {
    const { parent } = partOf(view, bone);
    return body[bone] - (parent ? (parent === 'waist' ? (body.pelvis + body.chest) / 2 : body[parent]) : 0);
  };
  for (const [index, body] of bodies.entries()) {
    for (const bone of ANGLES) {
      while (body[bone] > 360) body[bone] -= 360;
      if (index === 0) continue;
      const before = joint(bodies[index - 1], bone);
      while (joint(body, bone) - before > 180) body[bone] -= 360;
      while (joint(body, bone) - before < -180) body[bone] += 360;
    }
  }
}

/** Coarse rounding, which is enough for soft shadows and saves bytes. */
const nearest = (step, value) => Number((Math.round(value / step) * step).toFixed(1));

/** The stretches of floor touched in all key poses, each of which gets a shadow. */
function shadows(keys) {
  const touch = (body, bone) => outlineOf(body, bone).filter(([, y]) => y > -3);
  const spans = ANGLES.filter((bone) => bone !== 'head' && keys.every((body) => touch(body, bone).length > 0))
    .map((bone) => keys.flatMap((body) => touch(body, bone).map(([x]) => x)))
    .map((xs) => [Math.min(...xs) - 2, Math.max(...xs) + 2])
    .sort(([a], [b]) => a - b);
  const joined = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from < last[1] + 16) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => ['shade', nearest(5, from), nearest(0.1, (to - from) / 100)]);
}

function dataOf({ drawnSide, muscles, dimmed, view, props, origin, scale, keys, raised, sunk, shapes, still }, arrow) {
  unwind(view, keys);
  let bones = ANGLES;
  const near = ANGLES.filter((bone) => !isFar(bone));
  const mirrored = near
    .slice(3)
    .every((bone) => keys.every((body) => round(body[farOf(bone)]) === round(180 - body[bone])));
  if (view !== 'side' && mirrored) bones = near;
  const foreshortened = {};
  for (const bone of Object.keys(Object.assign({}, ...keys.map(({ lengths }) => lengths)))) {
    foreshortened[bone] = keys.map(({ lengths }) => Math.round((lengths?.[bone] ?? 1) * 100) / 100);
  }
  // Always in this order, which compresses best. Undefined values are left out.
  return {
    drawnSide,
    muscles,
    dimmed,
    view,
    props: [...props, ...shadows(keys)],
    origin,
    scale,
    keyPoses: keys.map((body) => [
      nearest(0.5, body.x),
      nearest(0.5, body.y),
      ...bones.map((bone) => roundAngle(body, bone)),
    ]),
    still,
    foreshortened: Object.keys(foreshortened).length > 0 ? foreshortened : undefined,
    shapes,
    sunk,
    raised,
    arrow,
  };
}

/** Throws an error that lists the requests that could not be met. */
export async function posesModule() {
  const refused = [];
  const entries = Object.entries(moves).map(([id, move]) => {
    const data = dataOf(move(), arrows[id]);
    refused.push(...complaints.splice(0).map((complaint) => `${id}: ${complaint}`));
    return [id, data];
  });
  if (refused.length > 0) throw Error(refused.join('\n'));
  const text = `/** Written by author/write.mjs, where each pose is described by what it touches and holds. Do not edit. */
import type { FigureData } from './figure-data.js';

export const poses = ${JSON.stringify(Object.fromEntries(entries))} satisfies Record<string, FigureData>;
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'typescript' });
}
