/**
 * The facts of each move that lay out a session, without words: every page gets them. Muscles and cautions stand in
 * `exercises.more.ts`, where a number comes from in `origins.ts`, what is said in `text/`.
 */
import type { Dosage, ExerciseFacts, Tempo } from '../model.js';
import { withIds } from '../ids.js';

type Levels = [Dosage, Dosage, Dosage];

/** A stretch keeps within the article's 20–30 seconds: shortest, longest, then twice the longest. */
const stretch: Levels = [
  { sets: 1, reps: 1, holdSeconds: 20 },
  { sets: 1, reps: 1, holdSeconds: 30 },
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
  },
  'seated-piriformis': {
    ...stretchEach(12),
    position: 'floor-sit',
    equipment: ['mat'],
    forms: { easier: 'chair-figure-four', floorFree: 'chair-figure-four' },
  },
  'seated-hamstring': {
    ...stretchEach(8),
    position: 'floor-sit',
    equipment: ['mat'],
    forms: { easier: 'chair-hamstring', floorFree: 'chair-hamstring' },
  },
  'hip-flexor': {
    ...stretchEach(12),
    position: 'half-kneeling',
    equipment: ['mat', 'cushion'],
    forms: { easier: 'standing-hip-flexor', floorFree: 'standing-hip-flexor' },
  },
  butterfly: {
    ...stretchBoth,
    position: 'floor-sit',
    equipment: ['mat', 'cushion'],
    forms: { easier: 'chair-butterfly', floorFree: 'chair-butterfly' },
  },
  'glute-bridge': {
    ...strengthBoth(3),
    position: 'supine',
    equipment: ['mat'],
    forms: { easier: 'pelvic-tilt', harder: 'hip-thrust', floorFree: 'sit-to-stand' },
  },
  'hip-thrust': {
    ...strengthBoth(2, 60),
    position: 'bench',
    equipment: ['bench'],
    forms: { easier: 'glute-bridge', floorFree: 'standing-hip-extension' },
  },
  'pelvic-tilt': {
    ...strengthBoth(5, 45, tilt),
    position: 'supine',
    equipment: ['mat'],
    forms: { harder: 'glute-bridge', floorFree: 'seated-pelvic-tilt' },
  },
  'side-lying-leg-raise': {
    ...strengthEach(20, 45),
    position: 'side-lying',
    equipment: ['mat'],
    forms: { easier: 'clamshell', floorFree: 'standing-leg-raise' },
  },
  'chair-knee-to-chest': {
    ...stretchEach(8),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
  },
  'chair-figure-four': {
    ...stretchEach(12),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
  },
  'chair-hamstring': {
    ...stretchEach(8),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
  },
  'chair-butterfly': {
    ...stretchBoth,
    position: 'chair',
    equipment: ['chair'],
    forms: {},
  },
  'standing-hip-flexor': {
    ...stretchEach(8),
    position: 'standing',
    equipment: ['wall'],
    forms: {},
  },
  'seated-pelvic-tilt': {
    ...strengthBoth(3, 45, tilt),
    position: 'chair',
    equipment: ['chair'],
    forms: {},
  },
  'sit-to-stand': {
    ...strengthBoth(2),
    position: 'chair',
    equipment: ['chair', 'wall'],
    forms: {},
  },
  'standing-hip-extension': {
    ...strengthEach(8, 0),
    position: 'standing',
    equipment: ['worktop'],
    forms: {},
  },
  'standing-leg-raise': {
    ...strengthEach(8, 0),
    position: 'standing',
    equipment: ['worktop'],
    forms: {},
  },
  clamshell: {
    ...strengthEach(20, 45),
    position: 'side-lying',
    equipment: ['mat'],
    forms: { harder: 'side-lying-leg-raise', floorFree: 'standing-leg-raise' },
  },
  'leg-swing': {
    ...moveEach(2),
    position: 'standing',
    equipment: ['wall'],
    forms: {},
  },
  'hip-circle': {
    ...moveEach(4),
    position: 'standing',
    equipment: ['wall'],
    forms: {},
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
  },
} as const satisfies Record<string, Omit<ExerciseFacts, 'id'>>);

/** Ids of the built-in exercises. */
export type ExerciseId = keyof typeof exercises;
