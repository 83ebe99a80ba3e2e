/** On the feet. */
import { pointAt, reach } from './kinematics.mjs';
import { body, mirrored, plantFeet } from './stances.mjs';

const STANDING = { scale: 1.07, origin: [160, 232] };
/** Flat on the worktop beside the body, the elbow bent. */
const worktopHand = (figure) => reach(figure, 'farHand', [27, -101], { angle: 8 });
const hipHand = (figure) => reach(figure, 'hand', pointAt(figure, 'pelvis', 12, 3), { angle: 55 });

export const standingMoves = {
  'standing-hip-flexor': () => {
    const step = (x, y, pelvis, chest, heel) => {
      const figure = body('side', { x, y, pelvis, chest, head: -90 });
      plantFeet(figure, undefined, 26);
      reach(figure, 'foot', [-40.2, -1.1], { at: [19, 8], angle: heel });
      return hipHand(worktopHand(figure));
    };
    return {
      ...STANDING,
      view: 'side',
      props: [['worktop-front', 0]],
      drawnSide: 'right',
      muscles: ['hip-flexors'],
      keys: [step(-5.5, -100.2, -88, -90, 29), step(3, -96.5, -94, -92, 34)],
    };
  },

  'standing-hip-extension': () => {
    const stand = (given) => {
      const figure = body('side', { x: 0, y: -105.4, pelvis: -88, chest: -89, head: -90, ...given });
      plantFeet(figure, given ? undefined : -2, 1);
      reach(figure, 'hand', [23, -101], { angle: 8 });
      return reach(figure, 'farHand', [26, -101], { angle: 8 });
    };
    return {
      ...STANDING,
      origin: [140, 232],
      view: 'side',
      props: [['worktop', 23, 1.3]],
      drawnSide: 'right',
      muscles: ['glutes'],
      keys: [stand(), stand({ pelvis: -86, thigh: 105, shank: 106, foot: 0 })],
    };
  },

  'standing-leg-raise': () => {
    const stand = (thigh, shank) => {
      const figure = mirrored(body('back', { y: -104.9, thigh: 89.5, shank: 90, lengths: { hand: 0.6 } }));
      reach(figure, 'hand', [27, -101], { angle: 80, bend: -1 });
      mirrored(figure);
      return Object.assign(figure, { thigh, shank, foot: shank - 88 });
    };
    return {
      ...STANDING,
      view: 'back',
      props: [['worktop-front', 0]],
      drawnSide: 'right',
      muscles: ['gluteus-medius', '-gluteus-medius'],
      raised: ['pelvis', 'thigh', 'farThigh', 'waist', 'chest', 'head', 'muscles'],
      keys: [stand(88, 88), stand(64, 63)],
    };
  },

  'leg-swing': () => {
    const swing = (thigh, shank, foot) => {
      const figure = body('side', { x: 0, y: -104.6, thigh, shank, foot });
      plantFeet(figure, undefined, -1);
      return hipHand(worktopHand(figure));
    };
    return {
      ...STANDING,
      view: 'side',
      props: [['worktop-front', 0]],
      drawnSide: 'right',
      muscles: ['hamstrings', 'hip-flexors'],
      keys: [swing(112, 132, 26), swing(54, 63, -25)],
    };
  },

  'hip-circle': () => {
    const circle = (given) => {
      const figure = body('front', { y: -104.9, farThigh: 92, farShank: 90, farFoot: 180, ...given });
      reach(figure, 'farHand', [-53, -128], { angle: 262, bend: 1 });
      return reach(figure, 'hand', pointAt(figure, 'pelvis', 25, 17), { angle: 158, bend: 1 });
    };
    return {
      ...STANDING,
      origin: [168, 232],
      view: 'front',
      props: [['wall', -66]],
      drawnSide: 'left',
      muscles: ['iliopsoas'],
      keys: [
        circle({ thigh: 88, shank: 90 }),
        circle({ thigh: 60, shank: 92, lengths: { thigh: 0.22 } }),
        circle({ thigh: 12, shank: 96, lengths: { thigh: 0.74 } }),
      ],
    };
  },

  'march-on-the-spot': () => {
    const UP = { thigh: 18, shank: 100, foot: 14 };
    const arm = (angle, bend) => ({ upperArm: angle, forearm: angle - bend, hand: angle - bend });
    const step = (near, far) => {
      const figure = body('side', { y: -104.3, ...arm(near.arm, near.bend) });
      const other = arm(far.arm, far.bend);
      Object.assign(figure, { farUpperArm: other.upperArm, farForearm: other.forearm, farHand: other.hand });
      if (near.up) Object.assign(figure, UP);
      if (far.up) Object.assign(figure, { farThigh: UP.thigh, farShank: UP.shank, farFoot: UP.foot });
      return plantFeet(figure, near.up ? undefined : -1, far.up ? undefined : 2);
    };
    const [FORWARD, BACK] = [
      { arm: 68, bend: 110 },
      { arm: 140, bend: 104 },
    ];
    return {
      ...STANDING,
      view: 'side',
      props: [['shade', -10, 0.3]],
      shapes: { hand: 'grip', farHand: 'grip' },
      drawnSide: null,
      muscles: ['hip-flexors'],
      keys: [
        step(FORWARD, { ...BACK, up: true }),
        step({ arm: 86, bend: 14 }, { arm: 86, bend: 14 }),
        step({ ...BACK, up: true }, FORWARD),
      ],
    };
  },
};
