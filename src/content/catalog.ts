/** Looking things up: in the collection given, then in those the page has registered, then in the built-in one. */
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type { Collection, CollectionText, Exercise, ExerciseText, Routine, RoutineText } from './model.js';

const registered = new Map<string, Collection>();
const builtInText: Record<string, CollectionText> = {};

/** Makes a page's own exercises and routines known to every element on it. The same id again replaces it. */
export function registerCollection(collection: Collection): void {
  registered.set(collection.id, collection);
}

/** Gives the built-in collection its words in one language. */
export function addBuiltInText(lang: string, text: CollectionText): void {
  builtInText[lang] = text;
}

function* searched(own?: Collection): Generator<Collection> {
  if (own) yield own;
  yield* registered.values();
  yield { ...lowerBackAndHips, text: builtInText };
}

const own = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/**
 * The first collection that has such a thing: facts and words of one thing always come from the same. A
 * page's own may lack what the types ask for, since nothing has read it against the schema: that counts as empty.
 */
function homeOf(kind: 'exercises' | 'routines', id: string, given?: Collection): Collection | undefined {
  for (const collection of searched(given)) if (Object.hasOwn(collection[kind] ?? {}, id)) return collection;
  return undefined;
}

/** The words of a collection: in `lang`, else in English, else in whatever it speaks. */
function wordsOf({ text = {} }: Partial<Collection>, lang: string): CollectionText | undefined {
  return own(text, lang) ?? own(text, 'en') ?? Object.values(text)[0];
}

export function findExercise(id: string, collection?: Collection): Exercise | undefined {
  return homeOf('exercises', id, collection)?.exercises[id];
}

export function findRoutine(id: string, collection?: Collection): Routine | undefined {
  return homeOf('routines', id, collection)?.routines[id];
}

/** Words of an exercise, in `lang` where its collection speaks it. */
export function findExerciseText(id: string, lang: string, collection?: Collection): ExerciseText | undefined {
  const home = homeOf('exercises', id, collection);
  return home && own(wordsOf(home, lang)?.exercises ?? {}, id);
}

export function findRoutineText(id: string, lang: string, collection?: Collection): RoutineText | undefined {
  const home = homeOf('routines', id, collection);
  return home && own(wordsOf(home, lang)?.routines ?? {}, id);
}

/** What to mind in an exercise, as sentences. */
export function findCautions(exercise: Exercise, lang: string, collection?: Collection): string[] {
  const home = homeOf('exercises', exercise.id, collection);
  const words = home && wordsOf(home, lang)?.cautions;
  return exercise.cautions.flatMap((id) => own(words ?? {}, id) ?? []);
}

/** Every id that an attribute could name, for a warning that says what exists. */
export function knownIds(kind: 'exercises' | 'routines', collection?: Collection): string[] {
  return [...new Set([...searched(collection)].flatMap((each) => Object.keys(each[kind] ?? {})))];
}
