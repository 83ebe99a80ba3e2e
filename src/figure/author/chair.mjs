/** On a chair, its seat 41 above the floor. */
import { foreshorten, pin, pointAt, reach, stretchTo } from './kinematics.mjs';
import { body, clasp, CLASPED, mirrored, plantFeet } from './stances.mjs';

const SIDE = {
  view: 'side',
  scale: 1.34,
  origin: [112, 230],
  props: [['chair', 0]],
};
/** Deep on the seat, and at its front. */
const [DEEP, EDGE] = [16, 36];

const sit = (x, given) => body('side', { x, y: -55, ...given });

export const chairMoves = {
  'chair-knee-to-chest': () => {
    const start = sit(DEEP, { head: -88 });
    plantFeet(start, DEEP + 50, DEEP + 54);
    reach(start, 'hand', pointAt(start, 'thigh', 27, -13), { turn: 12 });
    reach(start, 'farHand', pointAt(start, 'farThigh', 29, -12), { turn: 12 });
    const hold = sit(DEEP, { pelvis: -93, chest: -88, head: -86, thigh: -44, shank: 76, foot: 8 });
    plantFeet(hold, undefined, DEEP + 54);
    clasp(hold, [21, 11], [33, 8]);
    return { ...SIDE, ...CLASPED, drawnSide: 'right', muscles: ['glutes'], keys: [start, hold] };
  },

  'chair-figure-four': () => {
    /** From the front: one shin lies across the other thigh, which points to the viewer. */
    const cross = (lean, head) => {
      const figure = body('front', {
        y: -55,
        head: -90 + head,
        farThigh: 96,
        thigh: -21,
        foot: -10,
        lengths: {
          pelvis: 1 - lean,
          waist: 1 - lean,
          chest: 1 - lean / 3,
          thigh: 0.6,
          farThigh: 0.2,
          foot: -0.9,
          upperArm: 0.74,
          forearm: 0.8,
          farUpperArm: 0.86,
        },
      });
      stretchTo(figure, 'farFoot', [-11, -8]);
      stretchTo(figure, 'foot', [-9, -58]);
      reach(figure, 'hand', pointAt(figure, 'shank', -3, 1), { angle: 120, bend: 1 });
      return reach(figure, 'farHand', pointAt(figure, 'shank', 46, 4), { angle: 62, bend: -1 });
    };
    return {
      view: 'front',
      scale: 1.34,
      origin: [154, 228],
      props: [['chair-front', 0, 1, 0, 1.1]],
      drawnSide: 'left',
      muscles: ['glutes-front'],
      shapes: { foot: 'profile', hand: 'grip', farHand: 'grip' },
      sunk: ['pelvis', 'farFoot', 'farThigh', 'farShank', 'thigh', 'muscles', '~shank', '~foot', 'shank', 'foot'],
      keys: [cross(0, 0), cross(0.36, 0)],
    };
  },

  'chair-hamstring': () => {
    const lean = (pelvis, chest, head) => {
      const figure = sit(EDGE, { pelvis, chest, head });
      reach(figure, 'foot', [EDGE + 89, -0.4], { at: [-7, 7], angle: -62 });
      plantFeet(figure, undefined, EDGE + 46);
      reach(figure, 'hand', pointAt(figure, 'farThigh', 33, -12), { turn: 14 });
      reach(figure, 'farHand', pointAt(figure, 'farThigh', 38, -11), { turn: 10 });
      return figure;
    };
    return {
      ...SIDE,
      scale: 1.32,
      origin: [84, 230],
      drawnSide: 'right',
      // the seat ends soon behind the hip, or the thigh that slopes down sinks into its edge
      props: [['chair', -8]],
      muscles: ['hamstrings'],
      keys: [lean(-92, -89, -88), lean(-68, -59, -62)],
    };
  },

  'chair-butterfly': () => {
    /** A trunk that leans to the viewer hardly looks shorter, but comes down in front of the lap. */
    const splay = (lean, upperArm) => {
      const figure = body('front', {
        y: -60,
        thigh: 20,
        upperArm,
        hand: 60,
        lengths: { pelvis: 1 - lean / 2, waist: 1 - lean, chest: 1 - lean / 3, thigh: 0.72 },
      });
      stretchTo(figure, 'foot', [52, -8]);
      foreshorten(figure, 'hand', pointAt(figure, 'thigh', 28, -8), { onwards: true });
      return mirrored(figure);
    };
    return {
      view: 'front',
      scale: 1.28,
      origin: [160, 228],
      props: [['chair-front', 0, 1, 0, 1.2]],
      drawnSide: null,
      muscles: ['adductors', '-adductors'],
      raised: ['waist', 'chest', 'head', 'upperArm', 'forearm', 'hand', 'farUpperArm', 'farForearm', 'farHand'],
      keys: [splay(0, 84), splay(0.4, 74)],
    };
  },

  'seated-pelvic-tilt': () => {
    /** Hands at the back of the hip bones, elbows out behind: belly and back, which move, are bare. */
    const tilt = (pelvis, chest, head) => {
      const arm = 0.82;
      const figure = sit(EDGE, {
        pelvis,
        chest,
        head,
        lengths: { upperArm: arm, forearm: arm, farUpperArm: arm, farForearm: arm },
      });
      plantFeet(figure, EDGE + 48, EDGE + 52);
      reach(figure, 'hand', pointAt(figure, 'pelvis', 15, -9), { angle: 30 });
      return Object.assign(figure, { farUpperArm: figure.upperArm, farForearm: figure.forearm, farHand: figure.hand });
    };
    return {
      ...SIDE,
      drawnSide: null,
      muscles: ['abdominals'],
      keys: [tilt(-80, -94, -89), tilt(-124, -76, -84)],
    };
  },

  'sit-to-stand': () => {
    const ankle = EDGE + 43;
    const rise = (thigh, shank, pelvis, chest, head, arm) => {
      const figure = body('side', {
        pelvis,
        chest,
        head,
        thigh,
        shank,
        upperArm: arm,
        forearm: arm - 14,
        hand: arm - 14,
      });
      pin(figure, 'foot', [0, 0], [ankle, -8.5]);
      return plantFeet(figure, undefined, ankle + 3);
    };
    const start = plantFeet(sit(EDGE, { head: -88 }), ankle, ankle + 3);
    reach(start, 'hand', pointAt(start, 'thigh', 30, -13), { turn: 12 });
    reach(start, 'farHand', pointAt(start, 'farThigh', 32, -12), { turn: 12 });
    return {
      ...SIDE,
      scale: 1.06,
      origin: [120, 230],
      props: [
        ['wall', -22],
        ['chair', 0],
      ],
      drawnSide: null,
      muscles: ['quadriceps', 'glutes'],
      still: 0.6,
      keys: [
        start,
        rise(11, 112, -54, -50, -58, 62),
        rise(38, 110, -58, -55, -60, 66),
        rise(64, 102, -72, -70, -76, 80),
        rise(89, 91, -90, -90, -90, 96),
      ],
    };
  },
};
