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
/** Its words by language, as many as have come. */
export const builtIn: Collection = { ...lowerBackAndHips, text: builtInText };

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

/** Makes exercises and routines that have been read known to every element on the page. The same id again replaces them. */
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

/** Where things are looked up, in order. */
export function* searched(own?: Collection): Generator<Collection> {
  if (own) yield own;
  // where nothing of it can be used, nothing at all is found
  if (own?.id === '') return;
  yield* registered.values();
  yield builtIn;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined;

type Kind = 'exercises' | 'routines';

/**
 * The first collection that has such a thing: facts and words of one thing always come from the same. Undefined too for what
 * that one leaves out.
 */
function homeOf(kind: Kind, id: string, given?: Collection): Collection | undefined {
  for (const collection of searched(given)) {
    const found = own<object | null>(collection[kind], id);
    if (found !== undefined) return found ? collection : undefined;
  }
  return undefined;
}

/** The words of a collection as they are preferred: those in `lang`, then English, then whatever else it speaks. */
const wordsOf = ({ text = {} }: Partial<Collection>, lang: string): Found<PartialText>[] =>
  [lang, 'en', ...Object.keys(text)].flatMap((each) => own(text, each) ?? []);

/** The first that there is: what one language lacks another may have. */
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

/** Words with the language that they are in, where they are of a page's own collection: it may be another than was asked for. */
export type Found<Words> = Words & { readonly lang?: string | undefined };

const textOf = (kind: Kind, id: string, lang: string, given?: Collection): object | undefined =>
  firstOf(wordsOf(homeOf(kind, id, given) ?? {}, lang), (words) => own<object>(words[kind], id));

export function findExercise(id: string, collection?: Collection): Exercise | undefined {
  return homeOf('exercises', id, collection)?.exercises[id] ?? undefined;
}

export function findRoutine(id: string, collection?: Collection): Routine | undefined {
  return homeOf('routines', id, collection)?.routines[id] ?? undefined;
}

/** The words of an exercise, in `lang` where its collection speaks it. */
export const findExerciseText = (id: string, lang: string, collection?: Collection): Found<ExerciseText> | undefined =>
  textOf('exercises', id, lang, collection) as ExerciseText | undefined;

export const findRoutineText = (id: string, lang: string, collection?: Collection): Found<RoutineText> | undefined =>
  textOf('routines', id, lang, collection) as RoutineText | undefined;

/** A sentence on what to mind, and its language where it is of a page's own collection. */
export type Caution = readonly [sentence: string, lang: string | undefined];

/** What to mind in an exercise: what is built in may be in another language than the exercise's own words. */
export function findCautions(id: string, lang: string, collection?: Collection): Caution[] {
  const home = homeOf('exercises', id, collection);
  const words = wordsOf(home ?? {}, lang);
  // no sentence is empty
  const find = (id: string) =>
    firstOf(words, ({ cautions, lang }) => own(cautions, id) && [[cautions[id], lang]]) as Caution[] | undefined;
  return home?.exercises[id]?.cautions.flatMap((each) => find(each) ?? []) ?? [];
}

/** What is said of no move in particular: of the collection given, else of the built-in one. */
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

/** A guide and what it rests on. */
export interface Guide {
  /** Of the built-in one the topics that have been fetched. */
  readonly text: Partial<GuideText>;
  /** Of a page's own one: it may be in another language than was asked for. */
  readonly lang?: string | undefined;
  /** Undefined for the built-in one, whose sources come with what shows a guide. */
  readonly sources: Readonly<Record<string, Source>> | undefined;
  /** Of its language; likewise. */
  readonly reviews: readonly Review[] | undefined;
}

/** The guide of the collection given, else of a registered one, else the built-in one's. */
export function findGuide(lang: string, collection?: Collection): Guide | undefined {
  for (const each of searched(collection)) {
    const words = wordsOf(each, lang);
    // of the built-in one, what comes in parts is none of another language meanwhile
    const found = each === builtIn ? words[0] : words.find(({ guide }) => guide);
    const text = found?.guide;
    if (!text) continue;
    if (each === builtIn) return { text, sources: undefined, reviews: undefined };
    const reviews = each.reviews?.filter((review) => review.lang === (found.lang ?? lang)) ?? [];
    return { text, lang: found.lang, sources: each.sources ?? {}, reviews };
  }
  return undefined;
}

/** Every id that an attribute could name, for a warning that says what exists. */
export function knownIds(kind: Kind, collection?: Collection): string[] {
  const ids = new Set([...searched(collection)].flatMap((each) => Object.keys(each[kind])));
  return [...ids].filter((id) => homeOf(kind, id, collection));
}
