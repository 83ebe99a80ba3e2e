import type { Collection, CollectionText, ExerciseText, FloorText, RoutineText, SafetyText } from '../model.js';
import { exercises, type CautionId, type ExerciseId } from './exercises.js';
import { routines, type RoutineId } from './routines.js';

/** The words of the built-in collection in one language. A missing word is a compile error. */
export interface LowerBackAndHipsText extends CollectionText {
  readonly exercises: Readonly<Record<ExerciseId, ExerciseText>>;
  readonly routines: Readonly<Record<RoutineId, RoutineText & { hints?: Partial<Record<ExerciseId, string>> }>>;
  readonly cautions: Readonly<Record<CautionId, string>>;
  readonly safety: SafetyText;
  readonly floor: FloorText;
}

/** The type of a translation: the same keys and number of items as the English words, with any text. */
export type Translation<Words> = Words extends string | number
  ? Words extends string
    ? string
    : number
  : Words extends readonly (infer Each)[]
    ? readonly Translation<Each>[]
    : { readonly [Key in keyof Words]: Translation<Words[Key]> };

/** The built-in collection without its words, which come with a language. */
export const lowerBackAndHips = { id: 'lower-back-and-hips', exercises, routines, text: {} } satisfies Collection;

export type { CautionId, ExerciseId, RoutineId };
