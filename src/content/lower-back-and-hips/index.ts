import type { CollectionFacts, ExerciseDetails, ExerciseLabel, TextDetails, TextLabels } from '../model.js';
import type { CautionId } from './exercises.more.js';
import { exercises, type ExerciseId } from './exercises.js';
import { routines, type RoutineId } from './routines.js';

/** Words of the built-in collection in one language: a missing one is a compile error, never a hole on a page. */
export interface LowerBackAndHipsLabels extends TextLabels {
  exercises: Record<ExerciseId, ExerciseLabel>;
  routines: Record<RoutineId, TextLabels['routines'][string]>;
}

/** The rest of them, which comes when somebody wants to know more. */
export interface LowerBackAndHipsDetails extends TextDetails {
  exercises: Record<ExerciseId, ExerciseDetails>;
  /** What to do differently in a routine, by the id of the exercise. */
  hints: Partial<Record<RoutineId, Partial<Record<ExerciseId, string>>>>;
  cautions: Record<CautionId, string>;
}

/** The built-in collection without its words, which come with a language. */
export const lowerBackAndHips = { id: 'lower-back-and-hips', exercises, routines, text: {} } satisfies CollectionFacts;

export type { CautionId, ExerciseId, RoutineId };
