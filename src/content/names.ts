/** Types for ids in attributes: editors offer the built-in ones, and any other string is allowed too. */
import type { ExerciseId, RoutineId } from './lower-back-and-hips/index.js';
import type { ContentLanguage } from './lower-back-and-hips/whole.js';

/** Id of an exercise: a built-in one or one of a page's own. */
export type ExerciseName = ExerciseId | (string & {});

/** Id of a routine: a built-in one or one of a page's own. */
export type RoutineName = RoutineId | (string & {});

/** A `lang` tag: one of the built-in languages, or any other, also with a region. */
export type LanguageName = ContentLanguage | (string & {});
