/** Types for what a page names: an editor offers what is built in, and a page's own goes as well. */
import type { ExerciseId, RoutineId } from './lower-back-and-hips/index.js';
import type { ContentLanguage } from './lower-back-and-hips/whole.js';

/** Id of an exercise: a built-in one or one of a page's own. */
export type ExerciseName = ExerciseId | (string & {});

/** Id of a routine: a built-in one or one of a page's own. */
export type RoutineName = RoutineId | (string & {});

/** A language as `lang` has it: one that is built in, another or a region. */
export type LanguageName = ContentLanguage | (string & {});
