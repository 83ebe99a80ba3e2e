/** Looking things up: in the collection given, then in those the page has registered, then in the built-in one. */
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type {
  Collection,
  CollectionText,
  Exercise,
  ExerciseText,
  FloorText,
  GuideText,
  PartialText,
  Review,
  Routine,
  RoutineText,
  SafetyText,
  Source,
} from './model.js';

const registered = new Map<string, Collection>();
const builtInText: Record<string, CollectionText> = {};
const builtIn: Collection = { ...lowerBackAndHips, text: builtInText };

type Listener = (lang?: string) => void;

const listeners = new Set<Listener>();

/** Calls whenever words come: those of a language, or without one those of a collection. The answer stops it. */
export function whenWordsCome(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (lang?: string): void => listeners.forEach((each) => each(lang));

let edition = 0;

/** Another number, where what is said of a move may be another than before. */
export const currentEdition = (): number => edition;

/** Makes a page's own exercises and routines known to every element on it. The same id again replaces it. */
export function registerCollection(collection: Collection): void {
  registered.set(collection.id, collection);
  edition += 1;
  tell();
}

/** Gives the built-in collection words in one language. Its guide stays as it was, unless the words bring one. */
export function addBuiltInText(lang: string, text: CollectionText): void {
  builtInText[lang] = { guide: builtInText[lang]?.guide, ...text };
  edition += 1;
  tell(lang);
}

/** Gives the built-in collection its guide, or a part of it, in one language whose other words are here. */
export function addBuiltInGuide(lang: string, guide: Partial<GuideText>): void {
  const text = builtInText[lang];
  if (text) builtInText[lang] = { ...text, guide: { ...text.guide, ...(guide as GuideText) } };
  tell(lang);
}

function* searched(own?: Collection): Generator<Collection> {
  if (own) yield own;
  yield* registered.values();
  yield builtIn;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined;

/**
 * The first collection that has such a thing: facts and words of one thing always come from the same. A
 * page's own may lack what the types ask for, since nothing has read it against the schema: that counts as empty.
 */
function homeOf(kind: 'exercises' | 'routines', id: string, given?: Collection): Collection | undefined {
  for (const collection of searched(given)) if (Object.hasOwn(collection[kind] ?? {}, id)) return collection;
  return undefined;
}

/** The words of a collection: in `lang`, else in English, else in whatever it speaks. */
function wordsOf({ text = {} }: Partial<Collection>, lang: string): PartialText | undefined {
  return own(text, lang) ?? own(text, 'en') ?? Object.values(text)[0];
}

export function findExercise(id: string, collection?: Collection): Exercise | undefined {
  return homeOf('exercises', id, collection)?.exercises[id] ?? undefined;
}

export function findRoutine(id: string, collection?: Collection): Routine | undefined {
  return homeOf('routines', id, collection)?.routines[id] ?? undefined;
}

/** In place of what a page's own exercise lacks. */
const NO_TEXT: ExerciseText = { name: '', steps: [], picture: '', mistakes: [], easier: '', harder: '' };

/** The words of an exercise, in `lang` where its collection speaks it. */
export function findExerciseText(id: string, lang: string, collection?: Collection): ExerciseText | undefined {
  const home = homeOf('exercises', id, collection);
  const text = home && own(wordsOf(home, lang)?.exercises, id);
  return text && ('steps' in text ? (text as ExerciseText) : { ...NO_TEXT, ...text });
}

export function findRoutineText(id: string, lang: string, collection?: Collection): RoutineText | undefined {
  const home = homeOf('routines', id, collection);
  const text = home && own(wordsOf(home, lang)?.routines, id);
  return text && { title: '', ...text };
}

/** What to mind in an exercise, as sentences. Empty too where a page's own collection has none. */
export function findCautions(id: string, lang: string, collection?: Collection): string[] {
  const home = homeOf('exercises', id, collection);
  const words = home && wordsOf(home, lang)?.cautions;
  const ids: Exercise['cautions'] | undefined = home?.exercises[id]?.cautions;
  return ids?.flatMap((each) => own(words, each) ?? []) ?? [];
}

/** What is said of no move in particular: of the collection given, else of the built-in one. */
function findShared<Key extends 'floor' | 'safety'>(key: Key, lang: string, collection?: Collection): PartialText[Key] {
  for (const each of searched(collection)) {
    const found = wordsOf(each, lang)?.[key];
    if (found) return found;
  }
  return undefined;
}

/** The way to the floor and up from it. */
export const findFloorText = (lang: string, collection?: Collection): FloorText | undefined =>
  findShared('floor', lang, collection);

/** When to stop, and when to call for help. */
export const findSafetyText = (lang: string, collection?: Collection): SafetyText | undefined =>
  findShared('safety', lang, collection);

/** A guide and what it rests on. */
export interface Guide {
  /** Of the built-in one the topics that have been fetched. */
  readonly text: Partial<GuideText>;
  /** Undefined for the built-in one, whose sources come with what shows a guide. */
  readonly sources: Readonly<Record<string, Source>> | undefined;
  /** Of its language; likewise. */
  readonly reviews: readonly Review[] | undefined;
}

/** The guide of the collection given, else of a registered one, else the built-in one's. */
export function findGuide(lang: string, collection?: Collection): Guide | undefined {
  for (const each of searched(collection)) {
    const text = wordsOf(each, lang)?.guide;
    if (!text) continue;
    if (each === builtIn) return { text, sources: undefined, reviews: undefined };
    return { text, sources: each.sources ?? {}, reviews: each.reviews?.filter((review) => review.lang === lang) ?? [] };
  }
  return undefined;
}

/** Every id that an attribute could name, for a warning that says what exists. */
export function knownIds(kind: 'exercises' | 'routines', collection?: Collection): string[] {
  return [...new Set([...searched(collection)].flatMap((each) => Object.keys(each[kind] ?? {})))];
}
