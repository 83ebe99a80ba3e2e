/** The parts of a body in the order in which they are painted, each as the paths of its shapes. */
import type { FigureData, Painted } from './figure-data.js';
import { MUSCLES, type Muscle } from './muscles.js';
import { ARM, ARM_SEAM, farOf, isFar, KNEE, partOf, SHAPES, type Bone, type Person, type View } from './rig.js';

const FAR_ARM = ARM.map(farOf);
const seam = (bone: Bone): Painted => `~${bone}`;
const BODY: readonly Painted[] = ['head', 'chest', 'waist', 'pelvis'];

const FRONT_ORDER: readonly Painted[] = [
  'chest',
  'waist',
  'pelvis',
  'head',
  'thigh',
  'farThigh',
  'muscles',
  'shank',
  'farShank',
  ...ARM.map(seam),
  ...ARM,
  ...FAR_ARM.map(seam),
  ...FAR_ARM,
  'foot',
  'farFoot',
];

/** From the front, the feet are nearest to the viewer: somebody who sits has them before the body. */
export const PAINT_ORDER: Record<View, readonly Painted[]> = {
  side: [
    ...FAR_ARM,
    'farFoot',
    'farShank',
    'farThigh',
    ...BODY,
    'foot',
    'shank',
    'thigh',
    'muscles',
    ...ARM.map(seam),
    ...ARM,
  ],
  front: FRONT_ORDER,
  back: FRONT_ORDER,
};

/** Shapes that lie on other shapes of the same part. */
export const DETAIL = /^(crease|fold|line|eye)/;

/** A shape of the data as a path. */
export function drawShape(shape: string, tone = '', attributes = ''): string {
  const [name, path] = shape.split(/ (?=M)/);
  return `<path class="${name}${tone}" d="${path}"${attributes}/>`;
}

/** The shapes of a part in this picture. */
export function outlinesOf({ view, shapes = {} }: FigureData, bone: Bone, person: Person): readonly string[] {
  const name = shapes[bone];
  return name ? SHAPES[name] : partOf(view, bone, person).shapes;
}

/** The edge of a part without its details; of an arm in a sleeve, the sleeve's edge. */
function seamOf(bone: Bone, outlines: readonly string[]): string[] {
  const edges = outlines.filter((shape) => !DETAIL.test(shape));
  const sleeves = edges.filter((shape) => shape.startsWith('sleeve'));
  const bare = /upper/i.test(bone) ? [ARM_SEAM] : edges;
  return (sleeves.length > 0 ? sleeves : bare).map((shape) => `seam ${shape}`);
}

export const isPart = (item: Painted): item is Bone => /^(?!~|muscles)/.test(item);

/** The order of painting, back to front. A part that is moved from its default place has no seam, unless that is named too. */
function orderOf({ view, sunk = [], raised = [] }: FigureData): Painted[] {
  const moved = [...sunk, ...raised];
  const isWhereItWas = (item: Painted): boolean =>
    !moved.includes(item) && !moved.includes(item.replace('~', '') as Bone);
  return [...sunk, ...PAINT_ORDER[view].filter(isWhereItWas), ...raised];
}

/** What is painted, back to front, and on which bone. */
export function paint(
  data: FigureData,
  lengths: Readonly<Partial<Record<Bone, number>>>,
  person: Person,
  highlight: boolean,
): [Bone, string][] {
  const { view, dimmed, muscles } = data;

  const drawOn = (bone: Bone, outlines: readonly string[], tone = ''): [Bone, string] => {
    const length = lengths[bone];
    const { flip } = partOf(view, bone);
    const turn = bone === 'head' ? 'rotate(90)' : length || flip < 0 ? `scale(${length ?? 1},${flip})` : '';
    const attributes = turn && ` transform="${turn}"`;
    return [bone, outlines.map((shape) => drawShape(shape, tone + (length ? ' joint' : ''), attributes)).join('')];
  };

  const drawPart = (bone: Bone): [Bone, string] => {
    const tone = (dimmed ? dimmed.includes(bone) : view === 'side' && isFar(bone)) ? ' far' : '';
    const outlines = outlinesOf(data, bone, person);
    const [, part] = drawOn(bone, outlines, tone);
    // keeps the knee round if the shin is foreshortened, dressed or bare
    const knee = outlines.some((shape) => shape.startsWith('body')) ? 'body' : 'skin';
    return [bone, (/shank/i.test(bone) && lengths[bone] ? drawShape(`${knee} ${KNEE}`, tone) : '') + part];
  };

  const drawSeam = (bone: Bone): [Bone, string] => drawOn(bone, seamOf(bone, outlinesOf(data, bone, person)));

  const tints = (highlight ? muscles : []).map((tint): [Bone, string] => {
    const [near, outline, fibres] = MUSCLES[tint.replace(/^-/, '') as Muscle];
    const kind = near === 'waist' ? 'muscle deep' : 'muscle';
    const [bone, tinted] = drawOn(tint < 'a' ? farOf(near) : near, [
      `muscle soft ${outline}`,
      `${kind} ${outline}`,
      `fibre ${fibres}`,
    ]);
    // both halves of a pelvis lie on the one that there is
    return [near === 'pelvis' ? near : bone, tinted];
  });
  // a near muscle is painted over all the parts that meet there; a far one with its limb, so that nearer parts cover it
  return orderOf(data).flatMap((item) => [
    ...(isPart(item) ? [drawPart(item)] : item === 'muscles' ? [] : [drawSeam(item.slice(1) as Bone)]),
    ...tints.filter(([bone]) => item === (isFar(bone) ? bone : 'muscles')),
  ]);
}
