/**
 * The facts of each move, without words. Where a number comes from stands in `origins.ts`, what is said in `text/`.
 * Muscles, forms and cautions: common teaching, checked against the sources of each move in `origins.ts`.
 */
import type { Dosage, Exercise, Tempo } from '../model.js';

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

export const exercises = {
  'hip-flexor': {
    id: 'hip-flexor',
    kind: 'stretch',
    sides: 'each',
    position: 'half-kneeling',
    equipment: ['mat', 'cushion'],
    dosage: stretch,
    switchSeconds: 12,
    restSeconds: 0,
    muscles: {
      primary: ['iliopsoas', 'rectus-femoris'],
      secondary: ['tensor-fasciae-latae', 'sartorius'],
    },
    forms: {},
    cautions: ['kneeling-knee', 'kneeling-balance', 'new-hip-front', 'back-when-arching'],
  },
  butterfly: {
    id: 'butterfly',
    kind: 'stretch',
    sides: 'both',
    position: 'floor-sit',
    equipment: ['mat', 'cushion'],
    dosage: stretch,
    switchSeconds: 0,
    restSeconds: 10,
    muscles: { primary: ['adductors'], secondary: [] },
    forms: {},
    cautions: ['new-hip-turned-out', 'groin-strain', 'pelvic-girdle', 'bent-knee'],
  },
  'glute-bridge': {
    id: 'glute-bridge',
    kind: 'strength',
    sides: 'both',
    position: 'supine',
    equipment: ['mat'],
    dosage: strength(3),
    tempo: slowDown,
    switchSeconds: 0,
    restSeconds: 45,
    muscles: {
      primary: ['gluteus-maximus', 'hamstrings'],
      secondary: ['erector-spinae', 'transversus-abdominis', 'gluteus-medius'],
    },
    forms: {},
    cautions: ['supine-pregnancy', 'breath-blood-pressure', 'fresh-operation', 'back-when-lifting'],
  },
} as const satisfies Record<string, Exercise>;

/** Ids of the built-in exercises. */
export type ExerciseId = keyof typeof exercises;

/** Ids of the built-in cautions. */
export type CautionId = (typeof exercises)[ExerciseId]['cautions'][number];
