/** `limber/content.js`: the content alone, for Node and for pages that draw their own. Nothing here touches a DOM. */
import { exercises } from './lower-back-and-hips/exercises.js';
import type { ExerciseId, RoutineId } from './lower-back-and-hips/index.js';
import { routines } from './lower-back-and-hips/routines.js';
import { text as da } from './lower-back-and-hips/text/da.js';
import { text as en } from './lower-back-and-hips/text/en.js';
import type { Exercise, ExerciseText, Routine } from './model.js';

const texts = { en, da };

/** Languages in which the built-in collection has words. */
export type ContentLanguage = keyof typeof texts;

/** A built-in exercise by its id, such as `hip-flexor`. Undefined for what the type does not know. */
export const getExercise = (id: ExerciseId): Exercise => exercises[id];

/** A built-in routine by its id, such as `short`. Undefined for what the type does not know. */
export const getRoutine = (id: RoutineId): Routine => routines[id];

/** The words of a built-in exercise, in English unless told. Undefined for what the types do not know. */
export const getText = (id: ExerciseId, lang: ContentLanguage = 'en'): ExerciseText => texts[lang]?.exercises[id];

export { registerCollection } from './catalog.js';
export { origins } from './lower-back-and-hips/origins.js';
export { sources } from './lower-back-and-hips/sources.js';
export { lowerBackAndHips } from './lower-back-and-hips/index.js';
export type * from './model.js';
export type { ExerciseId, RoutineId };
