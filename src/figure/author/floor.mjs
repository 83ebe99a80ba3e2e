/** On the floor. */
import { foreshorten, lower, lowest, pin, pointAt, reach, settle, stretchTo } from './kinematics.mjs';
import { body, clasp, layArm, lieFaceUp, mirrored, plantFeet } from './stances.mjs';

const LYING = { view: 'side', scale: 1.55, origin: [178, 162], props: [['mat', -110, 0, 1.96]] };

/** From the front, the head to the left on a cushion, the lower arm on the floor in front of it, the other hand too. */
function lieOnSide(given) {
  const figure = body('front', { x: -8, y: -26, pelvis: 180, chest: 182, head: 178, ...given });
  Object.assign(figure, {
    farUpperArm: 160,
    farForearm: 178,
    farHand: 200,
    lengths: { upperArm: 0.85, farUpperArm: 0.5, farForearm: 0.8 },
  });
  const [shoulder] = pointAt(figure, 'upperArm');
  return reach(figure, 'hand', [shoulder + 22, -10], { angle: 172, bend: 1 });
}

export const floorMoves = {
  'knee-to-chest': () => {
    const start = lieFaceUp(body('side', { x: -2, pelvis: 181 }));
    plantFeet(start, 47, 53);
    layArm(start);
    layArm(start, true);
    const hold = body('side', { ...start, y: 0, pelvis: 175, thigh: -130, shank: -6, foot: -66 });
    lieFaceUp(hold);
    hold.x += pointAt(start, 'upperArm')[0] - pointAt(hold, 'upperArm')[0];
    plantFeet(hold, undefined, 53);
    clasp(hold, [25, 4], [30, 6]);
    return {
      ...LYING,
      drawnSide: 'right',
      muscles: ['glutes', 'lower-back'],
      keys: [start, hold],
    };
  },

  'seated-piriformis': () => {
    const seat = (pelvis, chest, head, farThigh = 1) => {
      const figure = body('side', {
        x: -36,
        pelvis,
        chest,
        head,
        thigh: 2,
        shank: 0,
        foot: -80,
        lengths: { farThigh },
      });
      settle(figure, ['pelvis', 'thigh']);
      plantFeet(figure, undefined, 6);
      reach(figure, 'farHand', [-56, -11], { angle: 148 });
      return figure;
    };
    const start = seat(-104, -100, -94);
    reach(start, 'hand', pointAt(start, 'farThigh', 44, -12), { angle: 30 });
    const hold = seat(-92, -84, -80, 0.76);
    reach(hold, 'hand', pointAt(hold, 'farShank', 9, -8), { turn: 92 });
    return {
      view: 'side',
      scale: 1.5,
      origin: [184, 212],
      props: [['mat', -84, 0, 1.72]],
      drawnSide: 'left',
      muscles: ['glutes'],
      raised: ['farFoot', 'farShank', 'upperArm', 'forearm', 'hand'],
      keys: [start, hold],
    };
  },

  'seated-hamstring': () => {
    /** Seen a little from above: the bent knee lies on the mat nearer to the viewer, its sole at the other thigh. */
    const seat = (pelvis, chest, head, along) => {
      const figure = body('side', { x: -40, y: -25, pelvis, chest, head, farThigh: 0, farShank: -1, farFoot: -82 });
      Object.assign(figure, { thigh: 32, foot: 1, lengths: { thigh: 0.45 } });
      stretchTo(figure, 'foot', [figure.x + 33, -9]);
      reach(figure, 'hand', pointAt(figure, 'farShank', along, -9), { turn: 6 });
      reach(figure, 'farHand', pointAt(figure, 'farShank', along + 3, -9), { turn: -12 });
      return figure;
    };
    return {
      view: 'side',
      scale: 1.5,
      origin: [176, 212],
      props: [['mat', -78, -10, 1.72, 2]],
      drawnSide: 'left',
      muscles: ['-hamstrings'],
      raised: ['pelvis', 'thigh', 'shank', 'foot', 'upperArm', 'forearm', 'hand'],
      keys: [seat(-94, -88, -88, -14), seat(-65, -55, -58, 18)],
    };
  },

  'hip-flexor': () => {
    const kneel = (thigh, pelvis, chest, head) => {
      const figure = body('side', { pelvis, chest, head, thigh, shank: 169, foot: 158 });
      pin(figure, 'shank', [0, 0], [-12, -15]);
      plantFeet(figure, undefined, 42);
      reach(figure, 'hand', pointAt(figure, 'farThigh', 33, -14), { turn: -6 });
      reach(figure, 'farHand', pointAt(figure, 'farThigh', 35, -12), { turn: -14 });
      return figure;
    };
    return {
      view: 'side',
      scale: 1.2,
      origin: [163, 216],
      props: [
        ['mat', -88, 0, 1.66],
        ['cushion', -36],
      ],
      drawnSide: 'right',
      muscles: ['hip-flexors'],
      keys: [kneel(90, -86, -90, -88), kneel(101, -91, -91, -89), kneel(112, -95, -92, -90)],
    };
  },

  butterfly: () => {
    const sit = (thigh) => {
      const figure = body('front', { y: -27, thigh, foot: 90 });
      foreshorten(figure, 'foot', [8.3, -9.2]);
      Object.assign(figure, { upperArm: 84, hand: figure.shank - 30 });
      foreshorten(figure, 'hand', pointAt(figure, 'shank', 20, -2), { onwards: true });
      return mirrored(figure);
    };
    return {
      view: 'front',
      scale: 1.5,
      origin: [160, 208],
      props: [
        ['mat', -84, -4, 1.68, 1.6],
        ['cushion', -31, -4, 1.24, 1.63],
      ],
      drawnSide: null,
      muscles: ['adductors', '-adductors'],
      dimmed: ['thigh', 'farThigh'],
      keys: [sit(-45), sit(-22)],
    };
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
    return {
      ...LYING,
      drawnSide: null,
      muscles: ['glutes', 'hamstrings'],
      keys: [start, hold],
    };
  },

  'hip-thrust': () => {
    const lean = (pelvis, chest, head) => {
      const figure = body('side', { pelvis, chest, head });
      pin(figure, 'chest', [15, -13], [-3, -37]);
      plantFeet(figure, 88, 93);
      reach(figure, 'hand', pointAt(figure, 'thigh', 8, -11), { turn: 6 });
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
        ['floor', -100, 0, 2.18],
        ['wall', -97, 0, 1, 0.72],
        ['sofa', 0, 0, 1.34],
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
    const lie = (pelvis, arm) => {
      const figure = lieFaceUp(
        body('side', {
          x: -2,
          pelvis,
          lengths: { upperArm: arm, forearm: arm, farUpperArm: arm, farForearm: arm },
        }),
      );
      plantFeet(figure, 48, 53);
      reach(figure, 'hand', pointAt(figure, 'pelvis', 12, 12), { angle: 20 });
      return Object.assign(figure, { farUpperArm: figure.upperArm, farForearm: figure.forearm, farHand: figure.hand });
    };
    return { ...LYING, drawnSide: null, muscles: ['abdominals'], keys: [lie(204, 0.82), lie(160, 0.76)] };
  },

  'side-lying-leg-raise': () => {
    const lie = (thigh) => {
      const figure = lieOnSide({ thigh, shank: thigh, foot: thigh - 92, farThigh: 14, farShank: -14, farFoot: 76 });
      Object.assign(figure.lengths, { farThigh: 0.72, farShank: 0.8 });
      return figure;
    };
    return {
      view: 'front',
      scale: 1.38,
      origin: [164, 174],
      props: [
        ['mat', -108, -15, 2.16, 3],
        ['cushion', -106, -8, 0.9, 2],
      ],
      drawnSide: 'left',
      muscles: ['gluteus-medius'],
      raised: ['head', 'chest', 'waist', 'pelvis', 'thigh', 'shank', 'foot', 'muscles', 'upperArm', 'forearm', 'hand'],
      dimmed: ['farThigh', 'farShank', 'farFoot'],
      keys: [lie(1), lie(-26)],
    };
  },

  clamshell: () => {
    /** The knee rises over the heel, and thigh and shank come into the plane of the picture. */
    const lie = (thigh, length) => {
      const figure = lieOnSide({ thigh, foot: -60, farThigh: 17, farFoot: 90 });
      Object.assign(figure.lengths, { thigh: length, farThigh: 0.68 });
      stretchTo(figure, 'farFoot', [55, -15]);
      return stretchTo(figure, 'foot', [54, -24]);
    };
    return {
      view: 'front',
      scale: 1.5,
      origin: [186, 174],
      props: [
        ['mat', -110, -15, 1.96, 3],
        ['cushion', -106, -8, 0.9, 2],
      ],
      drawnSide: 'left',
      muscles: ['gluteus-medius'],
      raised: ['head', 'chest', 'waist', 'pelvis', 'thigh', 'shank', 'foot', 'muscles', 'upperArm', 'forearm', 'hand'],
      dimmed: ['farThigh', 'farShank', 'farFoot'],
      keys: [lie(11, 0.64), lie(-12, 0.67), lie(-34, 0.76)],
    };
  },
};
