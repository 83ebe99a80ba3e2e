/** `limber/content.js`: the content alone, for Node and for pages with elements of their own. It needs no DOM. */
import type { ExerciseId, RoutineId } from './lower-back-and-hips/index.js';
import { routines } from './lower-back-and-hips/routines.js';
import { wholeExercise, wholeText, type ContentLanguage } from './lower-back-and-hips/whole.js';
import { registerCollection as register } from './catalog.js';
import { completed } from './complete.js';
import { parseCollection } from './parse.js';
import type { CollectionText, ContentIssue, Exercise, ExerciseText, Routine } from './model.js';

/** A built-in exercise by its id, such as `hip-flexor`. Undefined for an unknown id. */
export const getExercise = (id: ExerciseId): Exercise => wholeExercise(id);

/** A built-in routine by its id, such as `short`. Undefined for an unknown id. */
export const getRoutine = (id: RoutineId): Routine => routines[id];

/** All words of the built-in collection in one language, by default English: moves, routines, cautions, the guide. Throws for an unknown language. */
export const getTexts = (lang: ContentLanguage = 'en'): CollectionText => wholeText(lang);

/** The words of a built-in exercise, by default in English. Undefined for an unknown id; throws for an unknown language. */
export const getText = (id: ExerciseId, lang: ContentLanguage = 'en'): ExerciseText => getTexts(lang).exercises[id]!;

/**
 * Registers exercises and routines of your own, given as an object or as JSON. What cannot be used is left out, and returned as issues, each
 * with its place. A collection with the same id is replaced.
 */
export function registerCollection(collection: unknown): readonly ContentIssue[] {
  const { collection: read, issues } = parseCollection(collection);
  if (read) register(completed(read));
  return issues;
}

export { origins } from './lower-back-and-hips/origins.js';
export { sources } from './lower-back-and-hips/sources.js';
export { wholeCollection as getCollection } from './lower-back-and-hips/whole.js';
export type * from './model.js';
export type { ContentLanguage, ExerciseId, RoutineId };
export { parseCollection, type KnownIds } from './parse.js';
export type { CollectionFile } from './schema.js';
