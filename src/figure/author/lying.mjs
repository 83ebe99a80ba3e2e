/** Lying on the floor, or with the shoulders on a sofa. */
import { lower, lowest, pin, pointAt, reach, stretchTo } from './kinematics.mjs';
import { farOf } from './rig.mjs';
import { body, clasp, CLASPED, layArm, lieFaceUp, plantFeet } from './stances.mjs';

const LYING = { view: 'side', scale: 1.55, origin: [178, 162], props: [['mat', -112, 2]] };

/**
 * From the front, on the right side: the head on the lower arm, that is stretched out, the upper hand on the mat
 * before the chest.
 */
function lieOnSide(given) {
  const figure = body('front', { x: -4, y: -20, pelvis: 180, chest: 184, head: 178, ...given });
  Object.assign(figure, {
    farUpperArm: 174,
    farForearm: 184,
    farHand: 176,
    // the upper foot's toes point to the viewer and a little down, the heel leads
    lengths: { upperArm: 0.9, farUpperArm: 0.7, farForearm: 0.5, foot: -0.7, farFoot: 0.6 },
  });
  const [shoulder] = pointAt(figure, 'upperArm');
  return reach(figure, 'hand', [shoulder + 22, -4], { angle: 172, bend: 1 });
}

const ON_SIDE = {
  view: 'front',
  drawnSide: 'left',
  muscles: ['gluteus-medius'],
  shapes: { foot: 'profile', farFoot: 'profile' },
  dimmed: ['farThigh', 'farShank', 'farFoot', 'farUpperArm', 'farForearm', 'farHand'],
  sunk: ['farUpperArm', 'farForearm', 'farHand', 'farFoot', 'farShank', 'farThigh'],
};

export const lyingMoves = {
  'knee-to-chest': () => {
    const start = lieFaceUp(body('side', { x: -2, pelvis: 181 }));
    plantFeet(start, 47, 53);
    layArm(start);
    layArm(start, true);
    start.hand = start.farHand = -35; // half closed on the mat, as it will be behind the thigh
    const hold = body('side', { ...start, y: 0, pelvis: 175, thigh: -130, shank: -6, foot: -66 });
    lieFaceUp(hold);
    hold.x += pointAt(start, 'upperArm')[0] - pointAt(hold, 'upperArm')[0];
    plantFeet(hold, undefined, 53);
    // the elbow is out to the side, off the mat, and the lower back shows below it
    hold.lengths = { upperArm: 0.72 };
    clasp(hold, [26, 6], [37, 5]);
    return { ...LYING, ...CLASPED, drawnSide: 'right', muscles: ['glutes', 'lower-back'], keys: [start, hold] };
  },

  'glute-bridge': () => {
    const start = lieFaceUp(body('side', { x: -2, pelvis: 181 }));
    const hold = body('side', { ...start, pelvis: 146, chest: 158 });
    pin(hold, 'upperArm', [0, 0], pointAt(start, 'upperArm'));
    hold.y += 0.3 - lowest(hold, ['chest']);
    lower(hold, 'head', 215, 150, 0.5);
    for (const figure of [start, hold]) {
      plantFeet(figure, 48, 53);
      layArm(figure);
      layArm(figure, true);
    }
    return { ...LYING, drawnSide: null, muscles: ['glutes', 'hamstrings'], keys: [start, hold] };
  },

  'hip-thrust': () => {
    const lean = (pelvis, chest, head) => {
      const figure = body('side', { pelvis, chest, head });
      pin(figure, 'chest', [12, -12.4], [-3, -37]);
      plantFeet(figure, 89, 94);
      reach(figure, 'hand', pointAt(figure, 'thigh', 8, -13), { angle: figure.thigh + 8 });
      return Object.assign(figure, { farUpperArm: figure.upperArm, farForearm: figure.forearm, farHand: figure.hand });
    };
    const sit = () => {
      let angle = 200;
      while (lowest(lean(angle + 8, angle, angle + 10), ['pelvis', 'thigh']) < -0.2) angle += 0.25;
      return angle;
    };
    const low = sit();
    return {
      view: 'side',
      scale: 1.42,
      origin: [146, 218],
      props: [
        ['wall', -97],
        ['sofa', 0, 1.34],
      ],
      drawnSide: null,
      muscles: ['glutes'],
      keys: [
        lean(low + 8, low, low + 10),
        lean((low + 186) / 2 + 2, (low + 180) / 2, (low + 200) / 2),
        lean(179, 180, 200),
      ],
    };
  },

  'pelvic-tilt': () => {
    /** The hands on the breast, elbows out to the side: nothing hides the waist. */
    const lie = (pelvis) => {
      const figure = lieFaceUp(body('side', { x: -2, pelvis, lengths: { upperArm: 0.62, forearm: 0.6, hand: 0.8 } }));
      plantFeet(figure, 48, 53);
      reach(figure, 'hand', pointAt(figure, 'chest', 9, 11), { angle: 172 });
      for (const bone of ['upperArm', 'forearm', 'hand']) {
        figure[farOf(bone)] = figure[bone];
        figure.lengths[farOf(bone)] = figure.lengths[bone];
      }
      return figure;
    };
    return {
      ...LYING,
      drawnSide: null,
      muscles: ['abdominals'],
      // the forearm folds back over the upper arm, and its edge shows
      raised: ['~upperArm', 'upperArm', '~forearm', '~hand', 'forearm', 'hand'],
      keys: [lie(196), lie(166)],
    };
  },

  'side-lying-leg-raise': () => {
    const lie = (thigh) => {
      const figure = lieOnSide({ thigh, shank: thigh, foot: thigh - 96, farThigh: 12, farShank: -12, farFoot: 50 });
      Object.assign(figure.lengths, { farThigh: 0.72, farShank: 0.8 });
      return figure;
    };
    return {
      ...ON_SIDE,
      scale: 1.38,
      origin: [164, 166],
      props: [['mat', -116, 2.28, 0, 1.25]],
      keys: [lie(-1), lie(-26)],
    };
  },

  clamshell: () => {
    /** The knee rises over the heel, and thigh and shank come into the plane of the picture. */
    const lie = (thigh, length) => {
      const figure = lieOnSide({ thigh, foot: -70, farThigh: 13, farFoot: 70 });
      Object.assign(figure.lengths, { thigh: length, farThigh: 0.68 });
      stretchTo(figure, 'farFoot', [58, -13]);
      return stretchTo(figure, 'foot', [57.4, -23]);
    };
    return {
      ...ON_SIDE,
      scale: 1.5,
      origin: [182, 166],
      props: [['mat', -114, 2, 0, 1.2]],
      keys: [lie(11, 0.64), lie(-12, 0.69), lie(-34, 0.76)],
    };
  },
};
