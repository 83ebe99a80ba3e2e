/** Parts shared by several moves. */
import { farOf, isFar, ANGLES } from './rig.mjs';
import { lower, pointAt, reach, settle } from './kinematics.mjs';

/** Upright with hanging arms, plus the given differences. Far limbs are like the near ones by default. */
export function body(view, given) {
  const upright = {
    view,
    x: 0,
    y: 0,
    pelvis: -90,
    chest: -90,
    head: -90,
    upperArm: 90,
    forearm: 80,
    hand: 80,
    thigh: 90,
    shank: 90,
    foot: 0,
    ...given,
  };
  for (const bone of ANGLES.filter((bone) => !isFar(bone) && ANGLES.includes(farOf(bone)))) {
    upright[farOf(bone)] ??= view === 'side' ? upright[bone] : 180 - upright[bone];
  }
  return upright;
}

/** The far limbs as the mirror image of the near ones, as seen from the front. */
export function mirrored(figure) {
  for (const bone of ['upperArm', 'forearm', 'hand', 'thigh', 'shank', 'foot']) {
    figure[farOf(bone)] = 180 - figure[bone];
    if (figure.lengths?.[bone]) figure.lengths[farOf(bone)] = figure.lengths[bone];
  }
  return figure;
}

/** Lying face up with the head to the left: pelvis, upper back and head on the floor. */
export function lieFaceUp(figure) {
  settle(figure, ['pelvis']);
  lower(figure, 'chest', 200, 150);
  return lower(figure, 'head', 215, 150, 0.5);
}

/** The arm on the floor beside the body. */
export function layArm(figure, far) {
  const [upperArm, forearm, hand] = ['upperArm', 'forearm', 'hand'].map((bone) => (far ? farOf(bone) : bone));
  const fall = (bone, length, y) => (Math.asin((y - pointAt(figure, bone)[1]) / length) * 180) / Math.PI;
  figure[upperArm] = fall(upperArm, 33, -5.4);
  figure[forearm] = fall(forearm, 28, -4.4);
  figure[hand] = 0;
  return figure;
}

/** Both hands behind the near thigh, each wrist at a point of it: the fingers of the near one close over the far one's. */
export function clasp(figure, near, far) {
  reach(figure, 'hand', pointAt(figure, 'thigh', ...near), { angle: figure.thigh + 66 });
  reach(figure, 'farHand', pointAt(figure, 'thigh', ...far), { angle: figure.thigh + 84 });
  return figure;
}

/** How `clasp` is drawn: the far hand comes round from behind the thigh and shows beside the near one. */
export const CLASPED = {
  shapes: { hand: 'grip', farHand: 'grip' },
  raised: ['~farHand', 'farHand', '~upperArm', '~forearm', '~hand', 'upperArm', 'forearm', 'hand'],
};

/** Both feet flat, each ankle at its x. */
export function plantFeet(figure, near, far, floor = 0) {
  if (near !== undefined) reach(figure, 'foot', [near, floor - 8.5], { angle: 0 });
  if (far !== undefined) reach(figure, 'farFoot', [far, floor - 8.5], { angle: 0 });
  return figure;
}
