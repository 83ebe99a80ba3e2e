/**
 * The body: bones, the outlines of its parts, the muscles that can be tinted.
 *
 * **Scene.** x to the right, y down, the floor is y = 0, so what stands on it has a negative y. A standing figure is
 * about 200 units tall. A figure's `origin` and `scale` place the scene in the frame.
 *
 * **Angles** are absolute, in degrees, clockwise as in CSS: 0 points right, 90 down, -90 up, 180 left. Upright and facing
 * right, trunk and head are at -90, arms and legs at 90, feet at 0. A foot at 0 stands flat; lying on the back with the
 * head to the left, trunk and head are at 180. Angles may pass ±180: a joint (child minus parent) has to stay within
 * 180° of where it was one key pose earlier, or the limb turns the long way round.
 *
 * **Bones.** Each has its joint at (0, 0) of its own frame and lies along +x; +y is then the front of the trunk and the
 * back of arms and legs. The pelvis is the root: its joint is the hip, and it points up the spine. The waist is never
 * stored, it shares the bend between pelvis and chest. Two parts that meet at a joint end in the same arc (knee 8, elbow
 * 5, waist 10), so that every angle is without a gap.
 *
 * **Near and far.** In the side view the near limb is the viewer's; it is the same limb as the far one, in another tone.
 * From the front and from behind, the near limbs are at the right of the frame, and the far ones are their mirror image.
 *
 * **Data strings.** A part is `[parent, along, across, ...shapes]`, where the joint sits in the parent's frame; a shape
 * is `class path`, or `class far path` for what is in the shade. The head alone is drawn upright and turned when it is
 * put on.
 */

type NearBone = 'upperArm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot';
export type Bone = 'pelvis' | 'waist' | 'chest' | 'head' | NearBone | `far${Capitalize<NearBone>}`;
export type View = 'side' | 'front' | 'back';
/** A woman, or a man of about 55. */
export type Person = (typeof PERSONS)[number];
export type Muscle = keyof typeof MUSCLES;
/** A muscle of the trunk or a near limb; with a minus sign, of the far limb. */
export type Tint = Muscle | `-${Muscle}`;

type PartName = Exclude<Bone, `far${string}`>;
type PartData = readonly [parent: PartName | undefined, along: number, across: number, ...shapes: string[]];

export const PERSONS = ['woman', 'man'] as const;

export const ARM: readonly NearBone[] = ['upperArm', 'forearm', 'hand'];
const NEAR: readonly Bone[] = [...ARM, 'thigh', 'shank', 'foot'];

export const isFar = (bone: Bone): boolean => bone.startsWith('far');

/** `thigh` → `farThigh` */
export const farOf = (bone: Bone): Bone => bone.replace(/./, (initial) => `far${initial.toUpperCase()}`) as Bone;

const nearOf = (bone: Bone): PartName => bone.replace(/^far./, (start) => start[3]!.toLowerCase()) as PartName;

/** The order of the angles in a key pose: trunk, near arm and leg, far arm and leg, each from the root outwards. */
export const ANGLES: readonly Bone[] = ['pelvis', 'chest', 'head', ...NEAR, ...NEAR.map(farOf)];

const UPPER_ARM = 'skin M0-7C12-8 22-6 33-5A5 5 0 0 1 33 5C22 6 12 7 0 7A7 7 0 0 1 0-7Z';

const LIMBS = {
  forearm: ['upperArm', 33, 0, 'skin M0-5C8-7 16-5 28-4A4 4 0 0 1 28 4C18 5 10 6 0 5A5 5 0 0 1 0-5Z'],
  hand: [
    'forearm',
    28,
    0,
    'skin M-1-4C3-5 7-5 10-4C14-2 18 0 18 2C18 4 16 4 14 4C10 3 5 4-1 4ZM2-3C5-7 9-9 10-7C11-6 9-4 8-1Z',
  ],
  shank: [
    'thigh',
    50,
    0,
    'skin M30-5H47A5 5 0 0 1 47 5H30Z',
    'body M0-8C12-9 26-7 40-6V6C32 8 27 10 18 11C10 11 5 10 0 8A8 8 0 0 1 0-8Z',
  ],
} satisfies Partial<Record<PartName, PartData>>;

type Body = Record<PartName, PartData>;

const SIDE: Body = {
  ...LIMBS,
  pelvis: [undefined, 0, 0, 'body M13-10C9-12 6-15 0-16C-8-17-13-11-13-2C-13 6-8 12-1 12C6 12 10 11 13 10Z'],
  waist: ['pelvis', 13, 0, 'top M0-10H14V10H0A10 10 0 0 1 0-10Z'],
  chest: [
    'waist',
    14,
    0,
    'top M0-10C7-10 10-13 17-13C24-13 29-10 35-6Q34 0 34 5C30 8 25 10 21 12C14 14 8 11 0 10A10 10 0 0 1 0-10Z',
  ],
  head: [
    'chest',
    33,
    -1,
    'skin M-5 3C-5-2-5-8-6-20L5-14C4-8 4-2 5 3Z',
    'hair M0-40a6 6 0 1 1-12 0a6 6 0 1 1 12 0Z',
    'skin M13-27C13-25 14-23 15-21C16-20 15-19 14-19C14-16 14-14 13-12C12-9 8-9 5-10C1-11-3-13-6-17L-8-29C-4-36 2-36 6-35C10-34 12-30 13-27Z',
    'hair M13-29C12-38-2-41-9-35C-14-30-13-21-9-16C-7-13-5-13-4-15C-3-17-3-18-3-20C-2-24 2-23 3-26C5-29 8-30 13-29Z',
    'skin M-3-21a3 3 0 1 1 5 1a3 3 0 0 1-5-1Z',
  ],
  upperArm: ['chest', 24, -1, UPPER_ARM],
  thigh: [
    'pelvis',
    0,
    0,
    'body M-2-12C18-15 36-9 50-8A8 8 0 0 1 50 8C40 9 24 15 4 15C-14 15-16-10-2-12Z',
    'crease M54 5L50 8C40 9 24 15 4 15L-6 13C8 13 32 8 54 5Z',
  ],
  foot: ['shank', 47, 0, 'skin M-5-2C-5 1-9 2-9 5C-9 7-7 8-5 8H20C23 8 25 7 25 5C25 3 21 2 16 0C12-1 9-4 4-5H0Z'],
};

const FRONT: Body = {
  ...LIMBS,
  pelvis: [undefined, 0, 0, 'body M13-13C9-15 4-19-3-20C-10-20-13-12-11 0C-13 12-10 20-3 20C4 19 9 15 13 13Z'],
  waist: ['pelvis', 13, 0, 'top M-4-13H2C8-12 12-12 18-13V13C12 12 8 12 2 13H-4Z'],
  chest: [
    'waist',
    14,
    0,
    'skin M20-9L29-15C32-12 34-8 37-5V5C34 8 32 12 29 15L20 9Z',
    'top M-2-12C4-13 8-14 13-15C20-13 27-12 32-11L34-7C29-6 27-4 27 0C27 4 29 6 34 7L32 11C27 12 20 13 13 15C8 14 4 13-2 12Z',
  ],
  head: [
    'chest',
    33,
    0,
    'hair M7-38a7 7 0 1 1-14 0a7 7 0 1 1 14 0Z',
    'skin M-7 3C-5 0-5-6-5-16H5C5-6 5 0 7 3Z',
    'skin far M-5-12H5V-7C2-4-2-4-5-7Z',
    'skin M-11-23C-14-24-14-18-11-17C-9-12-5-8 0-8C5-8 9-12 11-17C14-18 14-24 11-23L9-34H-9Z',
    'skin far M0-24C1-20 4-18 3-16C2-15-1-15-2-16C1-16 1-20 0-24Z',
    'hair M-11-21C-15-31-8-38 0-38C8-38 15-31 11-21C11-25 9-29 6-30C2-28-4-27-9-27C-10-26-11-23-11-21Z',
  ],
  upperArm: ['chest', 25, 16, UPPER_ARM],
  thigh: ['pelvis', 0, 8, 'body M-1-12C14-14 34-11 50-8A8 8 0 0 1 50 8C40 9 24 13 4 13C-10 12-12-10-1-12Z'],
  // the knee's rim: a thigh that points at the viewer ends there
  shank: [...LIMBS.shank, 'crease M0-8A8 8 0 0 0 0 8C-7 5-7-5 0-8Z'],
  foot: ['shank', 47, 0, 'skin M-6 8H6C9 8 10 5 9 1C7-3 2-5-2-4C-7-3-10 8-6 8Z'],
};

const PARTS: Record<View, Body> = {
  side: SIDE,
  front: FRONT,
  back: {
    ...FRONT,
    head: [
      'chest',
      33,
      0,
      'skin M-7 3C-5 0-5-6-5-16H5C5-6 5 0 7 3ZM-11-23C-14-24-14-18-11-17H11C14-18 14-24 11-23Z',
      'hair M7-38a7 7 0 1 1-14 0a7 7 0 1 1 14 0ZM-11-21C-15-31-8-38 0-38C8-38 15-31 11-21C10-13 6-9 0-9C-6-9-10-13-11-21Z',
    ],
  },
};

type Shapes = Partial<Record<PartName, readonly string[]>>;

const MAN_LIMBS: Shapes = {
  upperArm: [UPPER_ARM, 'sleeve M0-9C8-10 14-9 20-9L19 7C12 7 6 7 0 7A8 8 0 0 1 0-9Z'],
  shank: [
    'skin M30-5H47A5 5 0 0 1 47 5H30Z',
    'body M0-8C14-9 30-7 43-7V8C32 9 22 11 14 11C8 11 4 9 0 8A8 8 0 0 1 0-8Z',
  ],
};

const MAN_FRONT: Shapes = {
  ...MAN_LIMBS,
  pelvis: [
    'body M13-16C9-17 4-19-3-20C-10-20-13-12-11 0C-13 12-10 20-3 20C4 19 9 17 13 16Z',
    'top M14-16L9-17V17L14 16Z',
  ],
  waist: ['top M-4-17C4-18 12-17 18-16V16C12 17 4 18-4 17Z'],
  chest: [
    'top M-2-16C6-16 12-17 18-18C24-18 30-18 32-15C33-12 35-9 36-7V7C35 9 33 12 32 15C30 18 24 18 18 18C12 17 6 16-2 16Z',
  ],
  head: [
    'skin M-8-1C-5 4 5 4 8-1C7-5 7-10 7-16H-7C-7-10-7-5-8-1Z',
    'skin M-11-23C-14-24-14-18-11-17C-10-12-7-7 0-7C7-7 10-12 11-17C14-18 14-24 11-23L9-33 5-36H-5L-9-33Z',
    'skin far M0-24C1-20 4-18 3-16C2-15-1-15-2-16C1-16 1-20 0-24Z',
    'grey M-11-21C-15-31-8-39 0-39C8-39 15-31 11-21C11-25 10-27 9-28C8-30 8-33 6-35C3-34-3-34-6-35C-8-33-8-30-9-28C-10-27-11-25-11-21Z',
    'grey M-12-20C-11-11-6-6 0-6C6-6 11-11 12-20C10-18 9-14 5-14C3-16-3-16-5-14C-9-14-10-18-12-20Z',
  ],
};

/** His shapes where they are not hers. The joints are the same, and his back goes no further out: he lies and sits as she does. */
const MAN: Record<View, Shapes> = {
  side: {
    ...MAN_LIMBS,
    pelvis: [
      'body M13-10C9-12 6-15 0-16C-8-17-13-11-13-2C-13 6-8 13-1 13C6 13 10 13 13 13Z',
      'top M14-10L9-12V14L14 14Z',
    ],
    waist: ['top M0-10H14L24 14C14 16 4 18-3 14L0 10A10 10 0 0 1 0-10Z'],
    chest: [
      'top M0-10C7-10 10-13 17-13C24-13 29-10 36-6Q35 0 35 6C32 10 27 13 21 14C14 15 6 16-4 15L0 10A10 10 0 0 1 0-10Z',
    ],
    head: [
      'skin M-5 3C-6-2-6-8-6-20L6-14C5-8 5-2 6 3Z',
      'skin M13-28C13-26 15-23 16-21C17-19 15-18 14-18C15-16 15-13 14-11C12-8 8-8 4-9C0-10-4-12-7-17L-9-29C-7-36 3-38 8-36C11-34 13-31 13-28Z',
      'grey M6-37C-2-39-11-37-12-28C-13-22-11-18-9-14C-8-12-6-13-5-15L-3-20L3-22V-27C6-29 4-33 6-37Z',
      'grey M1-22C2-18 4-15 8-15C10-15 12-16 14-16C15-13 15-10 14-9C12-7 7-7 3-8C-1-10-3-14-3-18Z',
      'skin M-3-21a3 3 0 1 1 5 1a3 3 0 0 1-5-1Z',
    ],
  },
  front: MAN_FRONT,
  back: {
    ...MAN_FRONT,
    head: [
      'skin M-8-1C-5 1 5 1 8-1C7-5 7-10 7-16H-7C-7-10-7-5-8-1ZM-11-23C-14-24-14-18-11-17H11C14-18 14-24 11-23Z',
      'grey M-11-21C-15-31-8-39 0-39C8-39 15-31 11-21C11-17 9-13 6-12H-6C-9-13-11-17-11-21Z',
    ],
  },
};

/** The bone that each lies on, and its outline in that bone's frame. */
export const MUSCLES = {
  glutes: ['pelvis', 'M13-10C9-12 6-15 0-16C-7-17-12-11-14-5C-15 4-11 9-6 8C3 5 9-2 13-10Z'],
  'hip-flexors': ['thigh', 'M-12-6C-12-10-7-12-2-12C12-14 24-13 32-11C26-7 12-5 2-1C-6 2-12 0-12-6Z'],
  iliopsoas: ['pelvis', 'M10-2C11 1 5 3 0 6C-6 10-10 14-14 12C-15 8-9 3-3-1C2-4 8-6 10-2Z'],
  adductors: ['thigh', 'M-3 8C-2 1 4-5 14-5C26-4 36-1 43 3C46 5 44 7 41 7C30 8 18 10 7 11C1 11-3 11-3 8Z'],
  hamstrings: ['thigh', 'M12 14C22 13 33 11 44 8C48 7 47 3 43 3C33 4 22 6 14 7C9 8 8 14 12 14Z'],
  quadriceps: ['thigh', 'M4-12C18-13 32-10 45-8C49-7 49-3 45-3C32-3 18-3 8-5C2-6 0-12 4-12Z'],
  abdominals: ['waist', 'M-6 9C2 10 10 10 17 9C22 9 22 3 17 3C10 2 2 2-5 3C-10 4-10 9-6 9Z'],
  'lower-back': ['waist', 'M-4-10H20C24-10 24-4 20-4C12-3 2-3-4-4C-9-5-8-10-4-10Z'],
  'gluteus-medius': ['pelvis', 'M9 15C6 17 3 20-4 20C-9 20-9 15-7 12C-3 8 3 4 9 4Z'],
} as const satisfies Record<string, readonly [PartName, string]>;

export interface Part {
  /** `undefined` for the root. */
  readonly parent: Bone | undefined;
  /** Where the joint sits in the parent's frame. */
  readonly along: number;
  readonly across: number;
  /** -1 for what is drawn as a mirror image: from the front, the far limbs and the near hand. */
  readonly flip: 1 | -1;
  readonly shapes: readonly string[];
}

export function partOf(view: View, bone: Bone, person: Person = 'woman'): Part {
  const name = nearOf(bone);
  const [parent, along, across, ...shapes] = PARTS[view][name];
  const far = isFar(bone);
  // from the front, palms lie on the thighs: the thumbs point inwards
  const flip = view === 'side' || far === (name === 'hand') ? 1 : -1;
  return {
    parent: far && parent && NEAR.includes(parent) ? farOf(parent) : parent,
    along,
    across: across * flip,
    flip,
    shapes: (person === 'man' && MAN[view][name]) || shapes,
  };
}
