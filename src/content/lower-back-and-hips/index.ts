import type { Collection, CollectionText } from '../model.js';
import { exercises, type CautionId, type ExerciseId } from './exercises.js';
import { routines, type RoutineId } from './routines.js';

/** The words of the built-in collection in one language: a missing one is a compile error, never a hole on a page. */
export interface LowerBackAndHipsText extends CollectionText {
  exercises: Record<ExerciseId, CollectionText['exercises'][string]>;
  routines: Record<RoutineId, CollectionText['routines'][string]>;
  cautions: Record<CautionId, string>;
}

/** The built-in collection without its words, which come with a language. */
export const lowerBackAndHips = { id: 'lower-back-and-hips', exercises, routines, text: {} } satisfies Collection;

export type { CautionId, ExerciseId, RoutineId };
