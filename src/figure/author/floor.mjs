/** Sitting and kneeling on the floor. */
import { foreshorten, pin, pointAt, pointTo, reach, settle, stretchTo } from './kinematics.mjs';
import { body, mirrored, plantFeet } from './stances.mjs';

export const floorMoves = {
  'seated-piriformis': () => {
    /** The near leg crosses the far one, so that its buttock shows; the far arm is round its knee. */
    const seat = (pelvis, chest, head, thigh, length, upperArm) => {
      const figure = body('side', {
        x: -36,
        pelvis,
        chest,
        head,
        farThigh: 2,
        farShank: 0,
        farFoot: -80,
        thigh,
        foot: 4,
        lengths: { thigh: length },
      });
      settle(figure, ['pelvis', 'farThigh']);
      stretchTo(figure, 'foot', [17, -19]);
      reach(figure, 'hand', [-57, -9], { angle: 170 });
      // over the top of the knee and down its outer side, which is the viewer's
      const [x, y] = pointAt(figure, 'shank');
      figure.lengths.farUpperArm = upperArm;
      pointTo(figure, 'farUpperArm', [x - 9, y - 14]);
      stretchTo(figure, 'farHand', pointAt(figure, 'shank', 8, -1));
      figure.farHand = 62;
      return figure;
    };
    const start = seat(-97, -95, -92, -42, 0.95, 0.94);
    const hold = seat(-90, -87, -85, -59, 0.85, 0.6);
    return {
      view: 'side',
      scale: 1.5,
      origin: [184, 212],
      props: [['mat', -86, 1.74]],
      drawnSide: 'right',
      muscles: ['glutes'],
      shapes: { farHand: 'grip' },
      sunk: ['farUpperArm', 'foot', 'shank'],
      raised: [
        '~farForearm',
        '~farHand',
        'farForearm',
        'farHand',
        '~upperArm',
        '~forearm',
        '~hand',
        'upperArm',
        'forearm',
        'hand',
      ],
      dimmed: ['farThigh', 'farShank', 'farFoot', 'farUpperArm'],
      keys: [start, hold],
    };
  },

  'seated-hamstring': () => {
    /**
     * The far knee has fallen outwards, away from the viewer who looks down on it, and that sole lies against the inside of
     * the near thigh. The hands are at the groins, so that nothing hides it.
     */
    const seat = (pelvis, chest, head) => {
      const figure = body('side', { x: -40, pelvis, chest, head, thigh: 2, shank: 0, foot: -82 });
      Object.assign(figure, { farThigh: -27, farFoot: -2, lengths: { farThigh: 0.84 } });
      settle(figure, ['pelvis', 'thigh']);
      stretchTo(figure, 'farFoot', [figure.x + 55, -25]);
      reach(figure, 'hand', pointAt(figure, 'thigh', 14, -13), { angle: 14 });
      return Object.assign(figure, { farUpperArm: figure.upperArm, farForearm: figure.forearm, farHand: figure.hand });
    };
    return {
      view: 'side',
      scale: 1.5,
      origin: [176, 212],
      props: [['mat', -80, 1.72]],
      drawnSide: 'right',
      muscles: ['hamstrings'],
      dimmed: ['farUpperArm', 'farForearm', 'farHand', 'farThigh'],
      sunk: ['farThigh', 'farFoot', '~farShank', 'farShank', 'farUpperArm', 'farForearm', 'farHand'],
      keys: [seat(-94, -90, -89), seat(-66, -57, -58)],
    };
  },

  'hip-flexor': () => {
    const kneel = (thigh, pelvis, chest, head) => {
      const figure = body('side', { pelvis, chest, head, thigh, shank: 169, foot: 158 });
      pin(figure, 'shank', [0, 0], [-14, -15]);
      plantFeet(figure, undefined, 53);
      reach(figure, 'hand', pointAt(figure, 'farThigh', 33, -14), { turn: -6 });
      reach(figure, 'farHand', pointAt(figure, 'farThigh', 35, -12), { turn: -14 });
      return figure;
    };
    return {
      view: 'side',
      scale: 1.2,
      origin: [157, 216],
      props: [
        ['mat', -92, 1.8],
        ['cushion', -38],
      ],
      drawnSide: 'right',
      muscles: ['hip-flexors'],
      keys: [kneel(90, -86, -90, -88), kneel(101, -91, -91, -89), kneel(112, -95, -92, -90)],
    };
  },

  butterfly: () => {
    const sit = (thigh) => {
      const figure = body('front', { y: -27, thigh, foot: 90, lengths: { chest: 0.92, waist: 0.9 } });
      foreshorten(figure, 'foot', [8.3, -9.2]);

      reach(figure, 'hand', pointAt(figure, 'shank', 19, -4), { angle: 140, bend: 1 });
      return mirrored(figure);
    };
    return {
      view: 'front',
      scale: 1.5,
      origin: [160, 208],
      props: [
        ['mat', -88, 1.76],
        ['cushion', -31, 1.24, -2, 1.8],
      ],
      drawnSide: null,
      muscles: ['adductors-front', '-adductors-front'],
      shapes: { hand: 'grip', farHand: 'grip' },
      raised: [
        '~shank',
        'shank',
        '~farShank',
        'farShank',
        'foot',
        'farFoot',
        '~upperArm',
        '~forearm',
        '~hand',
        'upperArm',
        'forearm',
        'hand',
        '~farUpperArm',
        '~farForearm',
        '~farHand',
        'farUpperArm',
        'farForearm',
        'farHand',
      ],
      keys: [sit(-45), sit(-22)],
    };
  },
};
