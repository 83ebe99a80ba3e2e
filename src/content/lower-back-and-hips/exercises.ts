/**
 * The facts of each exercise, without words. The origins of the numbers are in `origins.ts`, the secondary muscles in `secondary-muscles.ts`,
 * the words in `text/`. Muscles and cautions are common teaching, checked against the sources in `origins.ts`.
 */
import type { Dosage, Exercise, Tempo } from '../model.js';
import { withIds } from '../ids.js';

type Levels = [Dosage, Dosage, Dosage];

/** A stretch keeps within the article's 20–30 seconds: once at first, then twice, which comes to a minute in all. */
const stretch: Levels = [
  { sets: 1, reps: 1, holdSeconds: 20 },
  { sets: 2, reps: 1, holdSeconds: 20 },
  { sets: 2, reps: 1, holdSeconds: 30 },
];

/** Strength goes from 8 to 12 repetitions, then to a second set. The hold does not change with the level. */
const strength = (holdSeconds: number): Levels => [
  { sets: 1, reps: 8, holdSeconds },
  { sets: 1, reps: 12, holdSeconds },
  { sets: 2, reps: 12, holdSeconds },
];

/** Up in two seconds, down in three, one to breathe. */
const slowDown: Tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };

/** A tilt is small: it takes no longer back than there. */
const tilt: Tempo = { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 1 };

/** There and back in one go, without a stop. */
const roundTrip = (liftSeconds: number): Tempo => ({ liftSeconds, lowerSeconds: 0, breatheSeconds: 0 });

/** One leg, then the other: the change of side is the rest. */
const stretchEach = (switchSeconds: number) =>
  ({ kind: 'stretch', sides: 'each', dosage: stretch, switchSeconds, restSeconds: 0 }) as const;

const stretchBoth = { kind: 'stretch', sides: 'both', dosage: stretch, switchSeconds: 0, restSeconds: 10 } as const;

const strengthBoth = (holdSeconds: number, restSeconds = 45, tempo = slowDown) =>
  ({ kind: 'strength', sides: 'both', dosage: strength(holdSeconds), tempo, switchSeconds: 0, restSeconds }) as const;

/** Lying, both sets are done on one side, with a rest between them; standing, the change of side is the rest. */
const strengthEach = (switchSeconds: number, restSeconds: number) =>
  ({ kind: 'strength', sides: 'each', dosage: strength(2), tempo: slowDown, switchSeconds, restSeconds }) as const;

/** The leg keeps moving, so nothing is held. Beside a wall one has to turn round to change legs. */
const moveEach = (secondsEach: number) =>
  ({
    kind: 'move',
    sides: 'each',
    dosage: strength(0),
    tempo: roundTrip(secondsEach),
    switchSeconds: 12,
    restSeconds: 0,
  }) as const;

export const exercises = withIds({
  'knee-to-chest': {
    ...stretchEach(8),
    position: 'supine',
    equipment: ['mat'],
    forms: { floorFree: 'chair-knee-to-chest' },
    muscles: { primary: ['gluteus-maximus', 'erector-spinae'] },
    cautions: [
      'bones-curl',
      'new-hip-bend',
      'hold-behind-thigh',
      'disc',
      'supine-pregnancy',
      'dizzy-lying',
      'hypermobile',
    ],
  },
  'seated-piriformis': {
    ...stretchEach(12),
    position: 'floor-sit',
    equipment: ['mat'],
    forms: { easier: 'chair-figure-four', floorFree: 'chair-figure-four' },
    muscles: { primary: ['piriformis'] },
    cautions: ['new-hip-leave-out', 'bones-twist', 'disc', 'hypermobile'],
  },
  'seated-hamstring': {
    ...stretchEach(8),
    position: 'floor-sit',
    equipment: ['mat'],
    forms: { easier: 'chair-hamstring', floorFree: 'chair-hamstring' },
    muscles: { primary: ['hamstrings'] },
    cautions: ['disc-leave-out', 'hamstring-strain', 'new-hip-lean', 'bones-hinge', 'hypermobile'],
  },
  'hip-flexor': {
    ...stretchEach(12),
    position: 'half-kneeling',
    equipment: ['mat', 'cushion'],
    forms: { easier: 'standing-hip-flexor', floorFree: 'standing-hip-flexor' },
    muscles: { primary: ['iliopsoas', 'rectus-femoris'] },
    cautions: [
      'pelvic-girdle',
      'kneeling-knee',
      'kneeling-balance',
      'new-hip-front',
      'back-when-arching',
      'hypermobile',
    ],
  },
  butterfly: {
    ...stretchBoth,
    position: 'floor-sit',
    equipment: ['mat', 'cushion'],
    forms: { easier: 'chair-butterfly', floorFree: 'chair-butterfly' },
    muscles: { primary: ['adductors'] },
    cautions: ['new-hip-leave-out', 'groin-strain', 'pelvic-girdle', 'bent-knee', 'hypermobile'],
  },
  'glute-bridge': {
    ...strengthBoth(3),
    position: 'supine',
    equipment: ['mat'],
    forms: { easier: 'pelvic-tilt', harder: 'hip-thrust', floorFree: 'sit-to-stand' },
    muscles: { primary: ['gluteus-maximus', 'hamstrings'] },
    cautions: ['supine-pregnancy', 'dizzy-lying', 'breath-blood-pressure', 'fresh-operation'],
  },
  'hip-thrust': {
    ...strengthBoth(2, 60),
    position: 'bench',
    equipment: ['bench'],
    forms: { easier: 'glute-bridge', floorFree: 'standing-hip-extension' },
    muscles: { primary: ['gluteus-maximus'] },
    cautions: ['late-pregnancy', 'bridge-instead', 'fresh-operation', 'bones-weight', 'breath-blood-pressure'],
  },
  'pelvic-tilt': {
    ...strengthBoth(5, 45, tilt),
    position: 'supine',
    equipment: ['mat'],
    forms: { harder: 'glute-bridge', floorFree: 'seated-pelvic-tilt' },
    muscles: { primary: ['rectus-abdominis', 'obliques', 'transversus-abdominis'] },
    cautions: ['tilt-pregnancy', 'bones-small', 'dizzy-lying'],
  },
  'side-lying-leg-raise': {
    ...strengthEach(20, 45),
    position: 'side-lying',
    equipment: ['mat'],
    forms: { easier: 'clamshell', floorFree: 'standing-leg-raise' },
    muscles: { primary: ['gluteus-medius', 'gluteus-minimus'] },
    cautions: [
      'pelvic-girdle',
      'side-lying-hip',
      'new-hip-side-lying',
      'side-lying-shoulder',
      'side-lying-pregnancy',
      'dizzy-lying',
    ],
  },
  'chair-knee-to-chest': {
    ...stretchEach(8),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
    muscles: { primary: ['gluteus-maximus'] },
    cautions: [
      'new-hip-bend',
      'hold-behind-thigh',
      'bones-lift',
      'disc',
      'knee-beside-belly',
      'hypermobile',
      'steady-chair',
    ],
  },
  'chair-figure-four': {
    ...stretchEach(12),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
    muscles: { primary: ['piriformis', 'gluteus-maximus'] },
    cautions: ['new-hip-leave-out', 'bones-hinge', 'disc', 'hypermobile', 'steady-chair'],
  },
  'chair-hamstring': {
    ...stretchEach(8),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
    muscles: { primary: ['hamstrings'] },
    cautions: [
      'disc-leave-out',
      'hamstring-strain',
      'new-hip-lean',
      'bones-hinge',
      'low-chair',
      'hypermobile',
      'steady-chair',
    ],
  },
  'chair-butterfly': {
    ...stretchBoth,
    position: 'chair',
    equipment: ['chair'],
    forms: {},
    muscles: { primary: ['adductors'] },
    cautions: [
      'new-hip-leave-out',
      'groin-strain',
      'pelvic-girdle',
      'stay-upright',
      'bones-hinge',
      'hypermobile',
      'steady-chair',
    ],
  },
  'standing-hip-flexor': {
    ...stretchEach(8),
    position: 'standing',
    equipment: ['wall'],
    forms: {},
    muscles: { primary: ['iliopsoas'] },
    cautions: [
      'pelvic-girdle',
      'both-hands',
      'new-hip-front',
      'back-when-arching',
      'hypermobile',
      'dizzy-upright',
      'firm-ground',
    ],
  },
  'seated-pelvic-tilt': {
    ...strengthBoth(3, 45, tilt),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
    muscles: { primary: ['rectus-abdominis', 'obliques', 'transversus-abdominis'] },
    cautions: ['bones-small', 'back-when-rounding', 'disc', 'steady-chair'],
  },
  'sit-to-stand': {
    ...strengthBoth(2),
    position: 'chair',
    equipment: ['chair', 'wall'],
    forms: {},
    muscles: { primary: ['quadriceps', 'gluteus-maximus'] },
    cautions: ['knee-high-seat', 'new-hip-high-seat', 'dizzy-upright', 'breath-blood-pressure', 'steady-chair'],
  },
  'standing-hip-extension': {
    ...strengthEach(8, 0),
    position: 'standing',
    equipment: ['worktop'],
    forms: {},
    muscles: { primary: ['gluteus-maximus'] },
    cautions: ['pelvic-girdle', 'new-hip-front', 'back-when-arching', 'both-hands', 'dizzy-upright', 'firm-ground'],
  },
  'standing-leg-raise': {
    ...strengthEach(8, 0),
    position: 'standing',
    equipment: ['worktop'],
    forms: {},
    muscles: { primary: ['gluteus-medius', 'gluteus-minimus'] },
    cautions: ['pelvic-girdle', 'new-hip-leave-out', 'outer-hip', 'both-hands', 'dizzy-upright', 'firm-ground'],
  },
  clamshell: {
    ...strengthEach(20, 45),
    position: 'side-lying',
    equipment: ['mat'],
    forms: { harder: 'side-lying-leg-raise', floorFree: 'standing-leg-raise' },
    muscles: { primary: ['gluteus-medius', 'gluteus-maximus'] },
    cautions: [
      'pelvic-girdle',
      'side-lying-hip',
      'new-hip-side-lying',
      'side-lying-shoulder',
      'side-lying-pregnancy',
      'dizzy-lying',
    ],
  },
  'leg-swing': {
    ...moveEach(2),
    position: 'standing',
    equipment: ['wall'],
    forms: {},
    muscles: { primary: ['hamstrings', 'gluteus-maximus', 'iliopsoas', 'rectus-femoris'] },
    cautions: [
      'pelvic-girdle',
      'hamstring-strain',
      'groin-strain',
      'new-hip-leave-out',
      'march-instead',
      'swing-forward',
      'disc',
      'hypermobile',
      'dizzy-upright',
      'firm-ground',
    ],
  },
  'hip-circle': {
    ...moveEach(4),
    position: 'standing',
    equipment: ['wall'],
    forms: {},
    muscles: { primary: ['iliopsoas', 'gluteus-medius', 'gluteus-minimus'] },
    cautions: [
      'pelvic-girdle',
      'new-hip-leave-out',
      'outer-hip',
      'toe-circles',
      'hypermobile',
      'dizzy-upright',
      'firm-ground',
    ],
  },
  'march-on-the-spot': {
    kind: 'move',
    sides: 'alternate',
    position: 'standing',
    equipment: ['wall'],
    dosage: [
      { sets: 1, reps: 1, holdSeconds: 120 },
      { sets: 1, reps: 1, holdSeconds: 150 },
      { sets: 1, reps: 1, holdSeconds: 180 },
    ],
    switchSeconds: 0,
    restSeconds: 0,
    forms: {},
    muscles: { primary: ['iliopsoas', 'rectus-femoris'] },
    cautions: ['pelvic-girdle', 'low-steps', 'new-hip-march', 'dizzy-upright', 'firm-ground'],
  },
} as const satisfies Record<string, Omit<Exercise, 'id'>>);

/** Ids of the built-in exercises. */
export type ExerciseId = keyof typeof exercises;

/** Ids of the built-in cautions. */
export type CautionId = (typeof exercises)[ExerciseId]['cautions'][number];
