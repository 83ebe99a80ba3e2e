/** Looking things up: in the collection given, then in those the page has registered, then in the built-in one. */
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type {
  Collection,
  CollectionText,
  CollectionFacts,
  ExerciseDetails,
  ExerciseFacts,
  ExerciseLabel,
  ExerciseMoreFacts,
  ExerciseText,
  FloorText,
  GuideText,
  Review,
  Routine,
  RoutineText,
  Source,
  TextDetails,
  TextLabels,
} from './model.js';

/** Words of the built-in collection come in parts, of which the first may be the only one that is here. */
type PartialText = Omit<CollectionText, 'exercises'> & {
  exercises: Record<string, ExerciseLabel & Partial<ExerciseText>>;
};

const registered = new Map<string, Collection>();
const builtInText: Record<string, PartialText> = {};
let builtInMoreFacts: Readonly<Record<string, ExerciseMoreFacts>> = {};
let builtInSources: Collection['sources'];
let builtInReviews: Collection['reviews'];

/** Makes a page's own exercises and routines known to every element on it. The same id again replaces it. */
export function registerCollection(collection: Collection): void {
  registered.set(collection.id, collection);
}

/** Gives the built-in collection words in one language: those of first sight, then the rest. */
export function addBuiltInText(lang: string, added: TextLabels | TextDetails): void {
  const text = (builtInText[lang] ??= { exercises: {}, routines: {}, cautions: {} });
  const exercises: Readonly<Record<string, ExerciseLabel | ExerciseDetails>> = added.exercises;
  for (const [id, words] of Object.entries(exercises)) text.exercises[id] = { ...text.exercises[id]!, ...words };
  if ('routines' in added) {
    for (const [id, words] of Object.entries(added.routines)) text.routines[id] = { ...text.routines[id], ...words };
  } else {
    text.cautions = { ...added.cautions };
    text.floor = added.floor;
    for (const [id, hints] of Object.entries(added.hints)) if (text.routines[id]) text.routines[id].hints = hints;
  }
}

/** Gives the exercises of the built-in collection what else is known of them. */
export function addBuiltInMoreFacts(facts: Readonly<Record<string, ExerciseMoreFacts>>): void {
  builtInMoreFacts = facts;
}

/** Gives the built-in collection its guide in one language, with the sources that it rests on. */
export function addBuiltInGuide(
  lang: string,
  guide: GuideText,
  sources: Readonly<Record<string, Source>>,
  reviews: readonly Review[],
): void {
  builtInText[lang] = { ...builtInText[lang]!, guide };
  builtInSources = sources;
  builtInReviews = [...reviews];
}

function* searched(own?: Collection): Generator<CollectionFacts> {
  if (own) yield own;
  yield* registered.values();
  yield builtIn();
}

/** The built-in collection with what is here of its words; what is asked of these stands in `findExerciseText`. */
const builtIn = (): CollectionFacts => ({
  ...lowerBackAndHips,
  text: builtInText as Record<string, CollectionText>,
  sources: builtInSources,
  reviews: builtInReviews,
});

const own = <T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined;

/**
 * The first collection that has such a thing: facts and words of one thing always come from the same. A
 * page's own may lack what the types ask for, since nothing has read it against the schema: that counts as empty.
 */
function homeOf(kind: 'exercises' | 'routines', id: string, given?: Collection): CollectionFacts | undefined {
  for (const collection of searched(given)) if (Object.hasOwn(collection[kind] ?? {}, id)) return collection;
  return undefined;
}

/** The words of a collection: in `lang`, else in English, else in whatever it speaks. */
function wordsOf({ text = {} }: Partial<CollectionFacts>, lang: string): CollectionText | undefined {
  return own(text, lang) ?? own(text, 'en') ?? Object.values(text)[0];
}

export function findExercise(id: string, collection?: Collection): ExerciseFacts | undefined {
  return homeOf('exercises', id, collection)?.exercises[id];
}

export function findRoutine(id: string, collection?: Collection): Routine | undefined {
  return homeOf('routines', id, collection)?.routines[id];
}

/** What an exercise is called, in `lang` where its collection speaks it. */
export function findLabel(id: string, lang: string, collection?: Collection): ExerciseLabel | undefined {
  const home = homeOf('exercises', id, collection);
  return home && own(wordsOf(home, lang)?.exercises, id);
}

/** All words of an exercise. Undefined also while only its name is here. */
export function findExerciseText(id: string, lang: string, collection?: Collection): ExerciseText | undefined {
  const text = findLabel(id, lang, collection) as Partial<ExerciseText> | undefined;
  return text?.steps && (text as ExerciseText);
}

export function findRoutineText(id: string, lang: string, collection?: Collection): RoutineText | undefined {
  const home = homeOf('routines', id, collection);
  return home && own(wordsOf(home, lang)?.routines, id);
}

/** Its muscles and what to mind. Undefined also while only the facts of first sight are here. */
export function findMoreFacts(id: string, collection?: Collection): ExerciseMoreFacts | undefined {
  const home = homeOf('exercises', id, collection);
  const { muscles, cautions } = home?.exercises[id] ?? {};
  if (muscles && cautions) return { muscles, cautions };
  return home?.exercises === lowerBackAndHips.exercises ? own(builtInMoreFacts, id) : undefined;
}

/** What to mind in an exercise, as sentences. */
export function findCautions(id: string, lang: string, collection?: Collection): string[] {
  const home = homeOf('exercises', id, collection);
  const words = home && wordsOf(home, lang)?.cautions;
  return findMoreFacts(id, collection)?.cautions.flatMap((each) => own(words, each) ?? []) ?? [];
}

/** The way to the floor and up from it: of the collection given, else the built-in one's. */
export function findFloorText(lang: string, collection?: Collection): FloorText | undefined {
  for (const each of searched(collection)) {
    const floor = wordsOf(each, lang)?.floor;
    if (floor) return floor;
  }
  return undefined;
}

/** A guide and what it rests on. */
export interface Guide {
  readonly text: GuideText;
  readonly sources: Readonly<Record<string, Source>>;
  /** Of its language. */
  readonly reviews: readonly Review[];
  /** All that is here of what a review covers. */
  readonly collection: Collection;
}

/** The guide of the collection given, else of a registered one, else the built-in one's. */
export function findGuide(lang: string, collection?: Collection): Guide | undefined {
  for (const each of searched(collection)) {
    const text = wordsOf(each, lang)?.guide;
    const reviews = each.reviews?.filter((review) => review.lang === lang) ?? [];
    if (text) return { text, sources: each.sources ?? {}, reviews, collection: withMoreFacts(each) };
  }
  return undefined;
}

function withMoreFacts(collection: CollectionFacts): Collection {
  const all = Object.entries(collection.exercises ?? {}).map(([id, facts]) => [
    id,
    { ...own(builtInMoreFacts, id), ...facts },
  ]);
  return { ...collection, exercises: Object.fromEntries(all) as Collection['exercises'] };
}

/** Every id that an attribute could name, for a warning that says what exists. */
export function knownIds(kind: 'exercises' | 'routines', collection?: Collection): string[] {
  return [...new Set([...searched(collection)].flatMap((each) => Object.keys(each[kind] ?? {})))];
}
