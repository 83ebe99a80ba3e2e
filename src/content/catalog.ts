/** Looks up exercises, routines and words: in the given collection, then in those that the page has registered, then in the built-in one. */
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
/** The built-in collection, with the languages that have been loaded. */
export const builtIn: Collection = { ...lowerBackAndHips, text: builtInText };

type Listener = (lang?: string) => void;

const listeners = new Set<Listener>();

/** Calls `listener` when words have arrived: with the tag of their language, or without one for a collection. Returns a function that stops it. */
export function whenWordsCome(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (lang?: string): void => listeners.forEach((each) => each(lang));

let edition = 0;

/** A number that changes whenever words or collections are added, so that results made from them can be cached. */
export const currentEdition = (): number => edition;

/** Makes a parsed collection available to every element on the page. One with the same id is replaced. */
export function registerCollection(collection: Collection): void {
  registered.set(collection.id, collection);
  edition += 1;
  tell();
}

/** Adds the words of one language to the built-in collection. A guide that is there stays, unless the words have one. */
export function addBuiltInText(lang: string, text: CollectionText): void {
  builtInText[lang] = { guide: builtInText[lang]?.guide, ...text };
  edition += 1;
  tell(lang);
}

/** Adds a guide, or a part of it, to the built-in collection. Does nothing unless the other words of the language are loaded. */
export function addBuiltInGuide(lang: string, guide: Partial<GuideText>): void {
  const text = builtInText[lang];
  if (text) builtInText[lang] = { ...text, guide: { ...text.guide, ...(guide as GuideText) } };
  tell(lang);
}

/** The collections to search, in order. */
export function* searched(own?: Collection): Generator<Collection> {
  if (own) yield own;
  // an empty id: the collection could not be read, and then nothing is found anywhere
  if (own?.id === '') return;
  yield* registered.values();
  yield builtIn;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined;

type Kind = 'exercises' | 'routines';

/**
 * The first collection that has this exercise or routine: its facts and words always come from the same collection. Also undefined if that
 * collection has `null` for it, which removes it.
 */
function homeOf(kind: Kind, id: string, given?: Collection): Collection | undefined {
  for (const collection of searched(given)) {
    const found = own<object | null>(collection[kind], id);
    if (found !== undefined) return found ? collection : undefined;
  }
  return undefined;
}

/** The words of a collection in order of preference: in `lang`, then in English, then in any other language. */
const wordsOf = ({ text = {} }: Partial<Collection>, lang: string): Found<PartialText>[] =>
  [lang, 'en', ...Object.keys(text)].flatMap((each) => own(text, each) ?? []);

/** The first result that is not undefined: words that one language lacks may exist in another. */
function firstOf<T>(
  words: readonly Found<PartialText>[],
  find: (words: Found<PartialText>) => T | undefined,
): T | undefined {
  for (const each of words) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words, and for a page's own collection the language that they are in: it may be another one than was asked for. */
export type Found<Words> = Words & { readonly lang?: string | undefined };

const textOf = (kind: Kind, id: string, lang: string, given?: Collection): object | undefined =>
  firstOf(wordsOf(homeOf(kind, id, given) ?? {}, lang), (words) => own<object>(words[kind], id));

export function findExercise(id: string, collection?: Collection): Exercise | undefined {
  return homeOf('exercises', id, collection)?.exercises[id] ?? undefined;
}

export function findRoutine(id: string, collection?: Collection): Routine | undefined {
  return homeOf('routines', id, collection)?.routines[id] ?? undefined;
}

/** The words of an exercise in `lang`, or in another language if its collection does not have that. */
export const findExerciseText = (id: string, lang: string, collection?: Collection): Found<ExerciseText> | undefined =>
  textOf('exercises', id, lang, collection) as ExerciseText | undefined;

export const findRoutineText = (id: string, lang: string, collection?: Collection): Found<RoutineText> | undefined =>
  textOf('routines', id, lang, collection) as RoutineText | undefined;

/** A sentence about what to take care of, and for a page's own collection its language. */
export type Caution = readonly [sentence: string, lang: string | undefined];

/** The cautions of an exercise. Each is looked up by itself, so it may be in another language than the exercise's other words. */
export function findCautions(id: string, lang: string, collection?: Collection): Caution[] {
  const home = homeOf('exercises', id, collection);
  const words = wordsOf(home ?? {}, lang);
  // no sentence is empty
  const find = (id: string) =>
    firstOf(words, ({ cautions, lang }) => own(cautions, id) && [[cautions[id], lang]]) as Caution[] | undefined;
  return home?.exercises[id]?.cautions.flatMap((each) => find(each) ?? []) ?? [];
}

/** Words that belong to no single exercise: of the first collection that has them. */
function findShared<Key extends 'floor' | 'safety'>(key: Key, lang: string, collection?: Collection): PartialText[Key] {
  for (const each of searched(collection)) {
    const found = firstOf(wordsOf(each, lang), (words) => words[key]);
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

/** A guide with its sources and reviews. */
export interface Guide {
  /** For the built-in guide, the topics that have been fetched. */
  readonly text: Partial<GuideText>;
  /** The language of a page's own guide; it may be another one than was asked for. */
  readonly lang?: string | undefined;
  /** Undefined for the built-in guide, whose sources are fetched with the module that shows it. */
  readonly sources: Readonly<Record<string, Source>> | undefined;
  /** The reviews in the guide's language; undefined for the built-in guide. */
  readonly reviews: readonly Review[] | undefined;
}

/** The guide of the given collection, else of a registered one, else the built-in guide. */
export function findGuide(lang: string, collection?: Collection): Guide | undefined {
  for (const each of searched(collection)) {
    const words = wordsOf(each, lang);
    // the built-in guide is fetched later than other words: until then, do not show it in another language
    const found = each === builtIn ? words[0] : words.find(({ guide }) => guide);
    const text = found?.guide;
    if (!text) continue;
    if (each === builtIn) return { text, sources: undefined, reviews: undefined };
    const reviews = each.reviews?.filter((review) => review.lang === (found.lang ?? lang)) ?? [];
    return { text, lang: found.lang, sources: each.sources ?? {}, reviews };
  }
  return undefined;
}

/** Every id that an attribute may name, for warnings that list what exists. */
export function knownIds(kind: Kind, collection?: Collection): string[] {
  const ids = new Set([...searched(collection)].flatMap((each) => Object.keys(each[kind])));
  return [...ids].filter((id) => homeOf(kind, id, collection));
}
