/**
 * The body: bones, and the outlines of its parts. The muscles that can be tinted are in muscles.ts.
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
 * stored: it takes half of the bend between pelvis and chest. Two parts that meet at a joint end in an arc of the same
 * radius (knee 8, elbow 5, waist 10), so that there is no gap at any angle.
 *
 * **Near and far.** In the side view the near limb is nearer to the viewer; the far one has the same outlines in
 * another tone. From the front and from behind, the near limbs are at the right of the frame, and the far ones are
 * their mirror image.
 *
 * **Data strings.** A part is `[parent, along, across, ...shapes]`, where the joint sits in the parent's frame; a shape
 * is `class path`. After its first point a path is relative, which halves the digits. Only the head is drawn upright,
 * and turned when it is put on.
 */

type NearBone = 'upperArm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot';
export type Bone = 'pelvis' | 'waist' | 'chest' | 'head' | NearBone | `far${Capitalize<NearBone>}`;
export type View = 'side' | 'front' | 'back';
/** A woman, a man of about 55, or a heavier woman of about 65. */
export type Person = (typeof PERSONS)[number];

export type PartName = Exclude<Bone, `far${string}`>;
type PartData = readonly [parent: PartName | undefined, along: number, across: number, ...shapes: string[]];

export const PERSONS = ['woman', 'man', 'senior'] as const;

export const ARM: readonly NearBone[] = ['upperArm', 'forearm', 'hand'];
const NEAR: readonly Bone[] = [...ARM, 'thigh', 'shank', 'foot'];

export const isFar = (bone: Bone): boolean => bone.startsWith('far');

/** `thigh` → `farThigh` */
export const farOf = (bone: Bone): Bone => bone.replace(/./, (initial) => `far${initial.toUpperCase()}`) as Bone;

const nearOf = (bone: Bone): PartName => bone.replace(/^far./, (start) => start[3]!.toLowerCase()) as PartName;

/** The order of the angles in a key pose: trunk, near arm and leg, far arm and leg, each from the root outwards. */
export const ANGLES: readonly Bone[] = ['pelvis', 'chest', 'head', ...NEAR, ...NEAR.map(farOf)];

/** The eye from the side, and the eyes from the front, with the mouth. */
export const EYE = 'eye M8-26a1 1.5 0 1 1 0 .1Z';
export const EYES = 'eye M-6-24a1.2 1.5 0 1 1 0 .1Zm9.6 0a1.2 1.5 0 1 1 0 .1ZM-3-13q3 1 6 0-3 2.4-6 0Z';

/** The seam of a bare arm. At the shoulder it is open, because the arm is one with the body. */
export const ARM_SEAM = 'skin M5-7c8 1 18 1 28 2a5 5 0 0 1 0 10c-10 1-20 2-28 2';
export const UPPER_ARM = 'skin M0-7c12-1 22 1 33 2a5 5 0 0 1 0 10c-11 1-21 2-33 2a7 7 0 0 1 0-14Z';

/** The knee, where thigh and shin meet. */
export const KNEE = 'M-8 0a8 8 0 1 1 0 .1Z';

const LIMBS = {
  forearm: ['upperArm', 33, 0, 'skin M0-5c8-2 16 0 28 1a4 4 0 0 1 0 8c-10 1-18 2-28 1a5 5 0 0 1 0-10Z'],
  hand: [
    'forearm',
    28,
    0,
    'skin M-2-4c5-1 9-1 12 0 4 1 9 3 9 5 0 1-1 2-3 2-5 0-11 1-17 1Z',
    'line M8 0c4 0 7 1 10 2l-1 1c-3-1-6-2-9-2Z',
    'skin M2-3c3-4 7-6 9-5 1 2-2 4-4 7Z',
  ],
  shank: [
    'thigh',
    50,
    0,
    'skin M30-5h17a5 5 0 0 1 0 10h-17Z',
    'body M0-8c12-1 26 1 40 2v12c-8 2-13 4-22 5-8 0-13-1-18-3a8 8 0 0 1 0-16Z',
    'crease M1 8c2-4 2-7 0-10 3 3 4 6 3 10Zm32-14q2 4 0 13l2-1q1-8 0-12Z',
  ],
} satisfies Partial<Record<PartName, PartData>>;

type Body = Record<PartName, PartData>;

const SIDE: Body = {
  ...LIMBS,
  pelvis: [undefined, 0, 0, 'body M13-10c-4-2-7-5-13-6-8-1-13 5-13 14 0 8 5 14 12 14s11-1 14-2Z'],
  waist: [
    'pelvis',
    13,
    0,
    'top M0-10h14v20h-14a10 10 0 0 1 0-20Z',
    'fold M3 10c-3-4-3-8-1-11 0 4 0 7 3 11Zm6 0c-3-4-3-6-2-9 0 3 1 6 4 9Z',
  ],
  chest: ['waist', 14, 0, 'top M0-10c7 0 10-3 17-3s12 3 18 7q-1 6-1 11c-4 3-9 5-13 7-7 2-13-1-21-2a10 10 0 0 1 0-20Z'],
  head: [
    'chest',
    33,
    -1,
    'skin rim M-5 3c0-5 0-11-1-23l11 6c-1 6-1 12 0 17Z',
    'hair M0-40a6 6 0 1 1-12 0 6 6 0 1 1 12 0Z',
    'skin rim M13-27c0 2 1 4 2 6 1 1 0 2-1 2 0 3 0 5-1 7-1 3-5 3-8 2-4-1-8-3-11-7l-2-12c4-7 10-7 14-6s6 5 7 8Z',
    'hair M13-29c-1-9-15-12-22-6-5 5-4 14 0 19 2 3 4 3 5 1s1-3 1-5c1-4 5-3 6-6 2-3 5-4 10-3Z',
    'skin M-3-21a3 3 0 1 1 5 1 3 3 0 0 1-5-1Z',
    EYE,
  ],
  upperArm: ['chest', 24, -1, UPPER_ARM],
  thigh: [
    'pelvis',
    0,
    0,
    'body M-2-12c20-3 38 3 52 4a8 8 0 0 1 0 16c-10 1-26 7-46 7-18 0-20-25-6-27Z',
    'crease M54 5l-4 3c-10 1-26 7-46 7l-10-2c14 0 38-5 60-8Z',
  ],
  foot: [
    'shank',
    47,
    0,
    'skin rim M-5-3c0 3-4 5-4 8 0 2 2 3 4 3h6c4 0 5-1.5 8-1.5s4 1.5 8 1.5h4c3 0 4-1 4-3 0-2-3-3-5-3-5-2-9-6-14-7h-7Z',
    'line M18 2c-1 1-1 3 0 4l1-1c-1-1-1-2 0-3Zm-19-5q-4 1-3 4 1-3 4-4Z',
  ],
};

const FRONT: Body = {
  ...LIMBS,
  pelvis: [undefined, 0, 0, 'body M13-13c-4-2-9-6-16-7-7 0-10 8-8 20-2 12 1 20 8 20 7-1 12-5 16-7Z'],
  waist: [
    'pelvis',
    13,
    0,
    'top M-4-13h6c6 1 10 1 16 0v26c-6-1-10-1-16 0h-6Z',
    'fold M3-12c-2 4-2 7 0 10-1-4 0-7 2-10Zm0 24c-2-4-2-7 0-10-1 4 0 7 2 10Z',
  ],
  chest: [
    'waist',
    14,
    0,
    'skin M20-9l9-6c3 3 5 7 8 10v10c-3 3-5 7-8 10l-9-6Z',
    'top M-2-12c6-1 10-2 15-3 7 2 14 3 19 4l2 4c-5 1-7 3-7 7s2 6 7 7l-2 4c-5 1-12 2-19 4-5-1-9-2-15-3Z',
  ],
  head: [
    'chest',
    33,
    0,
    'hair M7-38a7 7 0 1 1-14 0 7 7 0 1 1 14 0Z',
    'skin M-7 3c2-3 2-9 2-19h10c0 10 0 16 2 19Z',
    'skin rim M-11-23c-3-1-3 5 0 6 2 5 6 9 11 9s9-4 11-9c3-1 3-7 0-6l-2-11h-18Z',
    'line M0-23c0 3 3 5 2 7-1 1-3 1-4 0 2 0 3-3 2-7Z',
    EYES,
    'hair M-11-21c-4-10 3-17 11-17s15 7 11 17c0-4-2-8-5-9-4 2-10 3-15 3-1 1-2 4-2 6Z',
  ],
  upperArm: ['chest', 25, 16, UPPER_ARM],
  thigh: ['pelvis', 0, 8, 'body M-1-12c15-2 35 1 51 4a8 8 0 0 1 0 16c-10 1-26 5-46 5-14-1-16-23-5-25Z'],
  // the knee's rim, at which a thigh ends that points at the viewer
  shank: [...LIMBS.shank, 'crease M0-8a8 8 0 0 0 0 16c-7-3-7-13 0-16Z'],
  foot: [
    'shank',
    47,
    0,
    'skin rim M-5-4c0 4-4 6-4 9 0 3 1 3 3 3s2 0 3-1c1 1 3 1 3 0 1 1 3 1 3 0 1 0 3 0 3-1s2-1 2-2c0-3-4-4-4-8Z',
    'line M-3 7c0-2 0-3-1-4 2 1 2 2 2 4Zm3 0c0-2 0-3-1-3 2 0 2 1 2 3Zm3 0q0-2-1-3 2 0 2 3Z',
  ],
};

const PARTS: Record<View, Body> = {
  side: SIDE,
  front: FRONT,
  back: {
    ...FRONT,
    // the heel, and the toes as far as they can be seen at the side
    foot: [
      'shank',
      47,
      0,
      'skin rim M-4-4c0 4-2 6-2 9 0 3 2 4 5 4s4-1 5-1h1c2 0 3-1 3-2 0-2-2-2-3-4q-1-2-1-6Z',
      'line M-5 4q3 3 6 0l1 1q-4 4-7 0Z',
    ],
    head: [
      'chest',
      33,
      0,
      'skin M-7 3c2-3 2-9 2-19h10c0 10 0 16 2 19Zm-4-26c-3-1-3 5 0 6h22c3-1 3-7 0-6Z',
      'hair M7-38a7 7 0 1 1-14 0 7 7 0 1 1 14 0Zm-18 17c-4-10 3-17 11-17s15 7 11 17c-1 8-5 12-11 12s-10-4-11-12Z',
    ],
  },
};

/** Hands and feet of another shape than is usual in their view; the same for all persons. */
export const SHAPES = {
  /** Fingers that close round something in front of the wrist. */
  grip: [
    'skin M-2-4c4-2 10-2 13 0 3 2 4 6 3 9-1 2-3 3-5 3s-3-1-3-2c-3-1-6-1-8-2Z',
    'line M6 2c3 0 5 1 7 2v1c-2-1-4-2-7-2Zm1 4c1 0 3 1 4 2v1c-1-1-3-2-4-2Zm1-9c2 0 5 1 6 3v1c-2-2-4-3-6-3Z',
    'skin M1-3c2-4 6-6 8-5 1 2-1 3-3 6Z',
  ],
  /** A foot seen from the side, on a body seen from the front. */
  profile: SIDE.foot.slice(3) as string[],
} satisfies Record<string, readonly string[]>;

/** Outlines in place of the woman's, part by part. The joints are the same for all. */
export type Outlines = Partial<Record<View, Partial<Record<PartName, readonly string[]>>>>;

/** The outlines of the other persons, as far as they have loaded: a page fetches them when it asks for somebody. */
const others: Partial<Record<Person, Outlines>> = {};

export function addPerson(person: Person, outlines: Outlines): void {
  others[person] = outlines;
}

export const isHere = (person: Person): boolean => person === 'woman' || Object.hasOwn(others, person);

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
    shapes: others[person]?.[view]?.[name] ?? shapes,
  };
}
