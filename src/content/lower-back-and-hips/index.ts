import type { Collection, CollectionText, ExerciseText, RoutineText } from '../model.js';
import { exercises, type CautionId, type ExerciseId } from './exercises.js';
import { routines, type RoutineId } from './routines.js';

/** Words of the built-in collection in one language: a missing one is a compile error, never a hole on a page. */
export interface LowerBackAndHipsText extends CollectionText {
  readonly exercises: Readonly<Record<ExerciseId, ExerciseText>>;
  readonly routines: Readonly<Record<RoutineId, RoutineText & { hints?: Partial<Record<ExerciseId, string>> }>>;
  readonly cautions: Readonly<Record<CautionId, string>>;
}

/** The built-in collection without its words, which come with a language. */
export const lowerBackAndHips = { id: 'lower-back-and-hips', exercises, routines, text: {} } satisfies Collection;

export type { CautionId, ExerciseId, RoutineId };
