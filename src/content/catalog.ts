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

function find<T>(own: Collection | undefined, pick: (collection: Collection) => T | undefined): T | undefined {
  for (const collection of searched(own)) {
    const found = pick(collection);
    if (found) return found;
  }
  return undefined;
}

const own = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

export function findExercise(id: string, collection?: Collection): Exercise | undefined {
  return find(collection, ({ exercises }) => own<Exercise>(exercises, id));
}

export function findRoutine(id: string, collection?: Collection): Routine | undefined {
  return find(collection, ({ routines }) => own<Routine>(routines, id));
}

/** Words of an exercise in `lang`; undefined where that collection does not speak it. */
export function findExerciseText(id: string, lang: string, collection?: Collection): ExerciseText | undefined {
  return find(collection, ({ text }) => own(text[lang]?.exercises ?? {}, id));
}

export function findRoutineText(id: string, lang: string, collection?: Collection): RoutineText | undefined {
  return find(collection, ({ text }) => own(text[lang]?.routines ?? {}, id));
}

export function findCaution(id: string, lang: string, collection?: Collection): string | undefined {
  return find(collection, ({ text }) => own(text[lang]?.cautions ?? {}, id));
}

/** Every id that an attribute could name, for a warning that says what exists. */
export function knownIds(kind: 'exercises' | 'routines', collection?: Collection): string[] {
  return [...new Set([...searched(collection)].flatMap((each) => Object.keys(each[kind])))];
}
