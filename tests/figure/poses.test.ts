/** Whether the poses are possible for a body and match the steps: at the start, in the hold and at 20 moments between. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { text } from '../../src/content/lower-back-and-hips/text/en.js';
import { stanceAt, type Stance } from '../../src/figure/draw.js';
import type { FigureData } from '../../src/figure/figure-data.js';
import { poses } from '../../src/figure/poses.js';
import { ANGLES, partOf, type Bone } from '../../src/figure/rig.js';
import { ofAll } from '../support/of-all.js';
import { distance, pointAt, type Point } from './kinematics.js';

type Id = keyof typeof poses;
const ids = Object.keys(poses) as Id[];
const dataOf = (id: Id): FigureData => poses[id];
const FRAMES = Array.from({ length: 22 }, (_, i) => i / 21);

const stancesOf = (id: Id): Stance[] => FRAMES.map((pose) => stanceAt(poses[id], pose));
const at = (id: Id, stance: Stance, bone: Bone, along = 0, across = 0): Point =>
  pointAt(dataOf(id).view, stance, bone, along, across);
const jointOf = (view: FigureData['view'], { angles }: Stance, bone: Bone): number =>
  angles[bone] - (partOf(view, bone).parent ? angles[partOf(view, bone).parent!] : 0);

it('every exercise has a picture', () => {
  expect([...ids].sort()).to.deep.equal(Object.keys(exercises).sort());
});

describe('the side', () => {
  const sided = ids.filter((id) => dataOf(id).drawnSide !== null);

  it('is named exactly for exercises with sides', () => {
    expect(sided).to.have.members(ids.filter((id) => exercises[id].sides === 'each'));
  });

  it('is the side of the limb that the steps name', () =>
    ofAll(sided, (id) => {
      // Facing right, the viewer's limbs are the right ones. From the front, those at the right of the frame are the left
      // ones; from behind they are the right ones, and lying with the head to the left, the upper ones are the left ones.
      const { drawnSide, view } = dataOf(id);
      expect(drawnSide).to.equal(view === 'front' ? 'left' : 'right');
    }));

  it('is the side of the working limb', () =>
    ofAll(sided, (id) => expect(works[id]!(stanceAt(poses[id], 1))).to.equal(true)));

  it('is the side of the tinted limb, unless the move is felt in both hips', () =>
    ofAll(sided, (id) => {
      const { muscles } = dataOf(id);
      const far = muscles.filter((muscle) => muscle.startsWith('-'));
      expect(muscles).to.include.members(far.map((muscle) => muscle.slice(1)));
      expect(far.length > 0, 'feels both').to.equal(/ both hips/.test(text.exercises[id].feels));
    }));

  const higher = (bone: Bone, than: Bone, id: Id) => (hold: Stance) =>
    at(id, hold, bone)[1] < at(id, hold, than)[1] - 5;
  const works: Partial<Record<Id, (hold: Stance) => boolean>> = {
    'knee-to-chest': higher('foot', 'farFoot', 'knee-to-chest'),
    // the foot is beyond the other knee, and its own knee is up
    'seated-piriformis': higher('shank', 'farShank', 'seated-piriformis'),
    'seated-hamstring': (hold) => Math.abs(hold.angles.shank - hold.angles.thigh) < 5,
    'hip-flexor': higher('farShank', 'shank', 'hip-flexor'),
    'side-lying-leg-raise': higher('foot', 'farFoot', 'side-lying-leg-raise'),
    clamshell: higher('shank', 'farShank', 'clamshell'),
    'chair-knee-to-chest': higher('foot', 'farFoot', 'chair-knee-to-chest'),
    'chair-figure-four': higher('foot', 'farFoot', 'chair-figure-four'),
    'chair-hamstring': (hold) => Math.abs(hold.angles.shank - hold.angles.thigh) < 12,
    'standing-hip-flexor': (hold) =>
      at('standing-hip-flexor', hold, 'foot')[0] < at('standing-hip-flexor', hold, 'farFoot')[0] - 40,
    'standing-hip-extension': (hold) =>
      at('standing-hip-extension', hold, 'foot')[0] < at('standing-hip-extension', hold, 'farFoot')[0] - 15 &&
      // heel and toes are off the floor, or it looks like a step
      [-8, 24].every((along) => at('standing-hip-extension', hold, 'foot', along, 8)[1] < -3),
    'standing-leg-raise': higher('foot', 'farFoot', 'standing-leg-raise'),
    'leg-swing': higher('foot', 'farFoot', 'leg-swing'),
    'hip-circle': higher('foot', 'farFoot', 'hip-circle'),
  };
});

describe('in every pose', () => {
  /** Angle of the child minus that of the parent; upright with hanging arms: hip 180, knee 0, ankle -90, shoulder 180, elbow 0. */
  const LIMITS: Partial<Record<Bone, readonly [from: number, to: number]>> = {
    head: [-40, 40],
    upperArm: [10, 250],
    forearm: [-150, 3],
    hand: [-95, 95],
    thigh: [45, 210],
    shank: [-3, 150],
    foot: [-120, -8],
  };
  /** From the front, a bend towards the viewer only shortens a limb: these limits are for sideways bends. */
  const LIMITS_FRONT: Partial<Record<Bone, readonly [from: number, to: number]>> = {
    head: [-15, 15],
    forearm: [-180, 180],
    hand: [-95, 95],
  };
  const turned = (angle: number, [from, to]: readonly [number, number]): number => {
    const middle = (from + to) / 2;
    return angle - 360 * Math.round((angle - middle) / 360);
  };

  it('no joint is bent beyond its range', () =>
    ofAll(ids, (id) => {
      const { view, foreshortened = {} } = dataOf(id);
      const limits = view === 'side' ? LIMITS : LIMITS_FRONT;
      const flat = (bone: Bone): boolean => (foreshortened[bone] ?? [1]).every((length) => length > 0.85);
      for (const stance of stancesOf(id)) {
        for (const bone of ANGLES) {
          const limit = limits[bone.replace(/^far(.)/, (_, initial: string) => initial.toLowerCase()) as Bone];
          if (!limit || !flat(bone) || !flat(partOf(view, bone).parent!)) continue;
          const flip = partOf(view, bone).flip;
          expect(turned(jointOf(view, stance, bone) * flip, limit), bone).to.be.within(...limit);
        }
      }
    }));

  it('no limb rotates the long way round between poses', () =>
    ofAll(ids, (id) => {
      const { view, keyPoses } = dataOf(id);
      const stances = keyPoses.map((_, key) => stanceAt(poses[id], key / (keyPoses.length - 1)));
      stances.slice(1).forEach((to, key) => {
        for (const bone of ANGLES) {
          const turn = jointOf(view, to, bone) - jointOf(view, stances[key]!, bone);
          expect(Math.abs(turn), bone).to.be.at.most(170);
        }
      });
    }));

  it('limbs have between a fifth and all of their real length', () =>
    ofAll(ids, (id) => {
      // a foot may be mirrored
      for (const [bone, lengths] of Object.entries(dataOf(id).foreshortened ?? {})) {
        for (const length of lengths) expect(bone === 'foot' ? Math.abs(length) : length).to.be.within(0.2, 1.06);
      }
    }));

  it('the back is straight, except in moves that roll the pelvis', () =>
    ofAll(
      ids.filter((id) => id !== 'pelvic-tilt' && id !== 'seated-pelvic-tilt'),
      (id) => {
        for (const { angles } of stancesOf(id)) expect(Math.abs(angles.chest - angles.pelvis)).to.be.at.most(12.05);
      },
    ));
});

describe('a planted part', () => {
  type Plant = readonly [bone: Bone, along: number, across: number];
  const sole = (bone: Bone): Plant[] => [
    [bone, -5, 8],
    [bone, 18, 8],
  ];
  const feet: Plant[] = [...sole('foot'), ...sole('farFoot')];
  const seat: Plant = ['pelvis', 0, 0];
  const PLANTED: Record<Id, readonly Plant[]> = {
    'knee-to-chest': [['upperArm', 0, 0], ...sole('farFoot')],
    'seated-piriformis': [seat, ['farThigh', 30, 14], ['farFoot', 0, 0], ['hand', 6, 0], ...sole('foot')],
    'seated-hamstring': [seat, ['thigh', 30, 14], ['foot', -5, 8], ['farShank', 0, 0], ...sole('farFoot')],
    'hip-flexor': [['shank', 0, 8], ['foot', 4, -5], ['foot', 25, 5], ...sole('farFoot')],
    butterfly: [
      ['pelvis', -11, 0],
      ['foot', 6, 8],
      ['foot', -6, 8],
      ['farFoot', 6, -8],
      ['farFoot', -6, -8],
    ],
    'glute-bridge': [['upperArm', 0, 0], ['hand', 8, 4], ['farHand', 8, 4], ...feet],
    'hip-thrust': [['chest', 12, -12.4], ...feet],
    'pelvic-tilt': [seat, ...feet],
    'side-lying-leg-raise': [seat, ['hand', 6, 0], ['farUpperArm', 33, 0], ['farShank', 0, 0], ['farFoot', 0, 0]],
    clamshell: [seat, ['hand', 6, 0], ['farShank', 0, 0], ['farFoot', 0, 0], ['foot', 0, 0]],
    'chair-knee-to-chest': [seat, ...sole('farFoot')],
    'chair-figure-four': [seat, ['foot', 0, 0], ['farFoot', 0, 0]],
    'chair-hamstring': [seat, ['foot', -7, 7], ...sole('farFoot')],
    'chair-butterfly': [seat, ['foot', 0, 0], ['farFoot', 0, 0], ['hand', 8, 0], ['farHand', 8, 0]],
    'seated-pelvic-tilt': [seat, ...feet],
    'sit-to-stand': feet,
    'standing-hip-flexor': [['foot', 19, 8], ['farHand', 6, 4], ...sole('farFoot')],
    'standing-hip-extension': [['hand', 8, 4], ['farHand', 8, 4], ...sole('farFoot')],
    'standing-leg-raise': [
      ['hand', 8, 4],
      ['farHand', 8, 4],
      ['farFoot', 0, 0],
    ],
    'leg-swing': [['farHand', 8, 4], ...sole('farFoot')],
    'hip-circle': [
      ['farHand', 8, 4],
      ['farFoot', 0, 0],
    ],
    'march-on-the-spot': [],
  };
  const STANDING_FEET: readonly (readonly [id: Id, foot: Bone])[] = [
    ...(['knee-to-chest', 'hip-flexor', 'chair-knee-to-chest', 'chair-hamstring', 'standing-hip-flexor'] as const),
    ...(['standing-hip-extension', 'standing-leg-raise', 'leg-swing', 'hip-circle', 'chair-figure-four'] as const),
    ...([
      'glute-bridge',
      'hip-thrust',
      'pelvic-tilt',
      'seated-pelvic-tilt',
      'sit-to-stand',
      'chair-butterfly',
    ] as const),
  ].flatMap((id) => {
    const both = dataOf(id).drawnSide === null;
    return [[id, 'farFoot'] as const, ...(both ? [[id, 'foot'] as const] : [])];
  });

  const drift = (id: Id, stances: readonly Stance[], [bone, along, across]: Plant): number => {
    const places = stances.map((stance) => at(id, stance, bone, along, across));
    return Math.max(...places.map((place) => distance(place, places[0]!)));
  };

  it('stays within 1.5 units', () =>
    ofAll(ids, (id) => {
      for (const plant of PLANTED[id]) expect(drift(id, stancesOf(id), plant), plant.join(' ')).to.be.at.most(1.5);
    }));

  it('is flat on the floor if it is a standing foot', () =>
    ofAll(STANDING_FEET, ([id, foot]) => {
      const [view, stances] = [dataOf(id).view, stancesOf(id)];
      for (const stance of stances) {
        for (const along of view === 'side' ? [-5, 18] : [0]) {
          expect(at(id, stance, foot, along, partOf(view, foot).flip * 8)[1], `${foot} ${along}`).to.be.within(-1.5, 1);
        }
      }
    }));

  it('march-on-the-spot: one foot stays down until the other does', () => {
    const stances = stancesOf('march-on-the-spot');
    for (const plant of sole('foot'))
      expect(drift('march-on-the-spot', stances.slice(0, 11), plant)).to.be.at.most(1.5);
    for (const plant of sole('farFoot'))
      expect(drift('march-on-the-spot', stances.slice(11), plant)).to.be.at.most(1.5);
  });

  it('both hands are behind the thigh in the knee to chest moves', () => {
    for (const id of ['knee-to-chest', 'chair-knee-to-chest'] as const) {
      const hold = stanceAt(poses[id], 1);
      const [knee, hip] = [at(id, hold, 'shank'), at(id, hold, 'thigh')];
      for (const hand of ['hand', 'farHand'] as const) {
        const [x, y] = at(id, hold, hand, 8, 0);
        const behind = (knee[0] - hip[0]) * (y - hip[1]) - (knee[1] - hip[1]) * (x - hip[0]);
        expect(behind / 50, `${id} ${hand}`).to.be.within(0, 20);
      }
    }
  });
});

describe('a hand', () => {
  const HELD: readonly (readonly [id: Id, hand: Bone, on: Bone, pose: number])[] = [
    ['seated-piriformis', 'farHand', 'shank', 0],
    ['seated-piriformis', 'farHand', 'shank', 1],
    ['seated-hamstring', 'hand', 'thigh', 0],
    ['seated-hamstring', 'hand', 'thigh', 1],
    ['seated-hamstring', 'farHand', 'thigh', 1],
    ['hip-flexor', 'hand', 'farThigh', 1],
    ['butterfly', 'hand', 'shank', 0],
    ['butterfly', 'hand', 'shank', 1],
    ['butterfly', 'farHand', 'farShank', 1],
    ['chair-figure-four', 'hand', 'shank', 1],
    ['chair-figure-four', 'farHand', 'shank', 1],
    ['chair-hamstring', 'hand', 'farThigh', 1],
    ['chair-butterfly', 'hand', 'thigh', 1],
    ['seated-pelvic-tilt', 'hand', 'pelvis', 0],
    ['seated-pelvic-tilt', 'hand', 'pelvis', 1],
    ['hip-circle', 'hand', 'pelvis', 1],
    ['leg-swing', 'hand', 'pelvis', 1],
  ];
  /** Distance from the middle of a hand to the line between two joints, in units; a limb is about 10 thick to each side. */
  it('that holds a limb touches it', () =>
    ofAll(HELD, ([id, hand, bone, pose]) => {
      const stance = stanceAt(poses[id], pose);
      const [px, py] = at(id, stance, hand, 6, 0);
      const [ax, ay] = at(id, stance, bone);
      const length = (bone === 'pelvis' ? 14 : 50) * (stance.lengths[bone] ?? 1);
      const [bx, by] = at(id, stance, bone, length);
      const along = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length ** 2;
      const nearest = Math.min(1, Math.max(0, along));
      const gap = Math.hypot(px - ax - nearest * (bx - ax), py - ay - nearest * (by - ay));
      expect(gap, `${hand} on ${bone}`).to.be.below(bone === 'pelvis' ? 22 : 14);
    }));

  it('that leans on the floor, the wall or the worktop touches it', () => {
    const y = (id: Id, hand: Bone, pose = 1): number => at(id, stanceAt(poses[id], pose), hand, 8, 4)[1];
    for (const id of ['seated-piriformis', 'side-lying-leg-raise', 'clamshell'] as const) {
      for (const pose of [0, 1]) expect(y(id, 'hand', pose), id).to.be.within(-12, 1);
    }
    for (const id of ['standing-hip-extension', 'standing-leg-raise'] as const) {
      expect(y(id, 'hand'), id).to.be.within(-105, -92);
    }
  });
});

it('the pictures of a page face the same way: to the right, or lying with the head to the left', () =>
  ofAll(ids, (id) => {
    const { view } = dataOf(id);
    for (const stance of stancesOf(id)) {
      const [heel, toes, head, foot] = [
        at(id, stance, 'farFoot', -5, 8),
        at(id, stance, 'farFoot', 20, 8),
        at(id, stance, 'head', 20),
        at(id, stance, 'farFoot'),
      ];
      if (view === 'side') expect(toes[0]).to.be.above(heel[0]);
      const isLying = Math.abs(Math.sin((stance.angles.chest * Math.PI) / 180)) < 0.5;
      if (isLying) expect(head[0]).to.be.below(foot[0] - 50);
    }
  }));

describe('the pictures match the steps', () => {
  const hold = (id: Id): Stance => stanceAt(poses[id], 1);

  it('butterfly: the soles face each other', () => {
    for (const stance of stancesOf('butterfly')) {
      expect(distance(at('butterfly', stance, 'foot', 0, 8), at('butterfly', stance, 'farFoot', 0, -8))).to.be.below(
        1.5,
      );
    }
  });

  it('butterfly: the thighs rise 45° at the start and 20 to 25° in the hold', () => {
    expect(stanceAt(poses.butterfly, 0).angles.thigh).to.equal(-45);
    expect(hold('butterfly').angles.thigh).to.be.within(-25, -20);
  });

  it('butterfly: the hands are on the shins', () => {
    for (const stance of stancesOf('butterfly')) {
      const [hand, knee, foot] = (['hand', 'shank', 'foot'] as const).map((bone) => at('butterfly', stance, bone));
      expect(distance(knee!, hand!) + distance(hand!, foot!)).to.be.closeTo(distance(knee!, foot!), 1);
    }
  });

  for (const [id, tolerance] of [
    ['glute-bridge', 1],
    ['hip-thrust', 1],
  ] as const) {
    it(`${id}: shoulder, hip and knee are in line in the hold`, () => {
      const [shoulder, hip, knee] = (['upperArm', 'pelvis', 'shank'] as const).map((bone) => at(id, hold(id), bone));
      expect(distance(shoulder!, hip!) + distance(hip!, knee!)).to.be.closeTo(distance(shoulder!, knee!), tolerance);
    });
  }

  it('hip-flexor: the front heel is under the knee, which stays behind the toes', () => {
    const [knee, heel, toes] = [
      at('hip-flexor', hold('hip-flexor'), 'farShank'),
      at('hip-flexor', hold('hip-flexor'), 'farFoot', -5, 8),
      at('hip-flexor', hold('hip-flexor'), 'farFoot', 25, 8),
    ];
    expect(knee[0] - heel[0]).to.be.within(-10, 14);
    expect(knee[0]).to.be.below(toes[0] - 10);
  });

  it('chair-hamstring: the thigh lies over the edge of the seat, not in it', () => {
    const chair = poses['chair-hamstring'].props.find(([name]) => name === 'chair')![1];
    /** The front edge of the seat, and the height of the middle of a thigh above it. */
    const [edge, top, half] = [chair + 50, -41, 10];
    for (const pose of [0, 1]) {
      const stance = stanceAt(poses['chair-hamstring'], pose);
      const [hip, knee] = [at('chair-hamstring', stance, 'thigh'), at('chair-hamstring', stance, 'shank')];
      const height = hip[1] + ((knee[1] - hip[1]) * (edge - hip[0])) / (knee[0] - hip[0]);
      expect(hip[0], 'the hip is on the seat').to.be.below(edge - 4);
      expect(height).to.be.below(top - half);
    }
  });

  it('standing-hip-extension: the leg goes back 10 to 15° and stays straight', () => {
    const { thigh, shank } = hold('standing-hip-extension').angles;
    expect(thigh - 90).to.be.within(10, 15);
    expect(Math.abs(shank - thigh)).to.be.at.most(3);
  });

  it('hip-thrust: the shins are upright', () => {
    expect(hold('hip-thrust').angles.shank).to.be.within(85, 95);
  });

  it('the leg raises stop at half height', () => {
    expect(hold('side-lying-leg-raise').angles.thigh).to.be.within(-45, -15);
    expect(hold('standing-leg-raise').angles.thigh).to.be.within(45, 75);
  });

  it('standing-hip-flexor: the knee behind is nearly straight', () => {
    for (const { angles } of stancesOf('standing-hip-flexor')) expect(angles.shank - angles.thigh).to.be.at.most(25);
  });

  it('clamshell: the heels stay together', () => {
    for (const stance of stancesOf('clamshell')) {
      expect(distance(at('clamshell', stance, 'foot'), at('clamshell', stance, 'farFoot'))).to.be.below(12);
    }
  });

  it('chair-figure-four: the ankle lies on the other thigh, just above the knee', () => {
    for (const stance of stancesOf('chair-figure-four')) {
      const [ankle, knee] = (['foot', 'farShank'] as const).map((bone) => at('chair-figure-four', stance, bone));
      expect(Math.abs(knee![0] - ankle![0])).to.be.below(8);
      expect(knee![1] - ankle![1]).to.be.within(2, 15);
    }
  });

  it('the neck is in line with the back when leaning forward from the hips', () => {
    for (const id of ['seated-hamstring', 'chair-hamstring', 'chair-figure-four'] as const) {
      const { head, chest } = hold(id).angles;
      expect(Math.abs(head - chest), id).to.be.at.most(8);
    }
  });

  it('sit-to-stand: the nose comes over the toes before the hips leave the seat', () => {
    const [x] = at('sit-to-stand', stanceAt(poses['sit-to-stand'], 0.25), 'head', 22, 14);
    const [toes] = at('sit-to-stand', hold('sit-to-stand'), 'foot', 20, 8);
    expect(x).to.be.closeTo(toes, 15);
  });

  it('march-on-the-spot: the arm opposite to the lifted knee is in front', () => {
    const { angles } = hold('march-on-the-spot');
    expect(angles.thigh).to.be.below(angles.farThigh);
    expect(angles.farUpperArm).to.be.below(angles.upperArm);
  });
});
