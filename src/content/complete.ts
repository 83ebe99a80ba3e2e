/**
 * Completes a page's own collection after it has been read: adds defaults and the built-in parts that it extends, makes addresses of pictures
 * absolute, and marks words with their language. After that it can be searched like the built-in one.
 */
import { builtIn, currentEdition } from './catalog.js';
import type { Collection, Dosage, Exercise, ExerciseText, PartialText, Picture, Routine } from './model.js';

type Kind = 'exercises' | 'routines';
/** An exercise as a page may write it: only the required facts, one dosage for all levels, a picture as an address. */
type Given = Partial<Omit<Exercise, 'dosage' | 'picture'>> & {
  readonly dosage?: Dosage | readonly Dosage[] | undefined;
  readonly picture?: string | Picture | undefined;
};
type Things = Readonly<Record<string, object | null>>;

const builtInMoves = Object.values(builtIn.exercises) as Exercise[];

/** Defaults for the words that a page's own exercise lacks. */
const NO_WORDS = { name: '', steps: [], picture: '', mistakes: [], easier: '', harder: '' };

/** Makes an address absolute; undefined if it is not http or https. */
type Absolute = (address: string) => string | undefined;

/** All facts of an exercise. What the page has not written is taken from the built-in one of this id, else from a built-in one of the same kind. */
function wholeExercise(id: string, given: Given): Exercise {
  const { kind, sides, dosage, picture, ...facts } = { ...builtIn.exercises[id], ...given };
  const alike = builtInMoves.filter((each) => each.sides === sides);
  const { tempo, switchSeconds, restSeconds } = alike.find((each) => each.kind === kind) ?? alike[0]!;
  const levels = Array.isArray(dosage) ? (dosage as readonly Dosage[]) : Array<Dosage>(3).fill(dosage as Dosage);
  return {
    ...{ equipment: [], switchSeconds, restSeconds, muscles: { primary: [] }, forms: {}, cautions: [] },
    ...(levels.some(({ reps }) => reps > 1) && { tempo }),
    ...(facts as object),
    ...(picture && { picture: typeof picture === 'string' ? { hold: picture } : picture }),
    ...{ id, kind, sides, dosage: levels },
  } as unknown as Exercise;
}

/**
 * Completes the facts of all exercises; routines and words stay as they are. `extends` is corrected to the only collection that can be
 * extended.
 */
export function withFacts(file: object, raw: object): Collection {
  const { exercises, ...rest } = { id: 'own', ...file } as { id: string; exercises?: Record<string, Given | null> };
  return {
    ...{ routines: {}, text: {}, ...rest },
    exercises: mapped(exercises, (given, id) => given && wholeExercise(id, given)),
    ...('extends' in raw && { extends: 'lower-back-and-hips' }),
    ...{ $schema: undefined },
  };
}

/** The ids that a routine names but that do not exist, at most 60; anything that does not look like an id is ignored. */
function missingIn(routine: unknown, there: ReadonlySet<string>): string[] {
  const written = routine as Readonly<Record<string, unknown>> | null | undefined;
  const named = ['exercises', 'floorFree', 'missing'].flatMap((key) => written?.[key] ?? []) as string[];
  return [...new Set(named)]
    .filter((each) => typeof each === 'string' && /^[\w-]{1,100}$/.test(each) && !there.has(each))
    .slice(0, 60);
}

/** A built-in routine without the moves that the collection removes. */
const withoutMissing = (routine: Routine | null | undefined, there: ReadonlySet<string>): Partial<Routine> =>
  mapped(routine as object as Record<string, unknown>, (value) =>
    Array.isArray(value) ? value.filter((each: string) => there.has(each)) : value,
  );

/** Completes routines and words. `raw` is the file as it was written, `there` the ids of all exercises that exist. */
export function withRest(collection: Collection, raw: object, there: ReadonlySet<string>): Collection {
  const written = (raw as { readonly routines?: Readonly<Record<string, unknown>> | null }).routines;
  const routines = mapped(collection.routines, (routine, id) => {
    const missing = missingIn(written?.[id], there);
    return (
      routine && { ...withoutMissing(builtIn.routines[id], there), ...routine, ...(missing.length > 0 && { missing }) }
    );
  });
  const text = mapped(collection.text, (words) => ({
    exercises: {},
    routines: {},
    cautions: {},
    ...(words as object),
  }));
  return { ...collection, routines, text };
}

/** Completes a collection that has been read. `absolute` resolves the addresses of pictures; without it they stay as written. */
export function completed(collection: Collection, absolute?: Absolute): Collection {
  const own = byLanguage(collection);
  let edition = NaN;
  let text = own;
  const exercises = changedIn('exercises', collection) as Collection['exercises'];
  const withPictures = mapped(exercises, (exercise) => exercise && withPicture(exercise, absolute));
  const routines = changedIn('routines', collection) as Record<string, Routine | null>;
  return {
    ...collection,
    exercises: withPictures,
    routines,
    /** With the built-in words that have been loaded. The same object until others are loaded. */
    get text() {
      if (edition !== currentEdition()) text = withBuiltIn(own, collection);
      edition = currentEdition();
      return text;
    },
  };
}

function mapped<T, U>(
  record: Readonly<Record<string, T>> | undefined,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, map(value, key)]));
}

const has = (things: object | undefined, id: string): boolean => Object.hasOwn(things ?? {}, id);

/** Whether this is a built-in exercise or routine that the collection changes. */
const isChange = (kind: Kind, id: string, collection: Collection): boolean =>
  collection.extends !== undefined && has(builtIn[kind], id);

/** All exercises or routines that a collection adds or changes, also those whose words alone it changes. */
function changedIn(kind: Kind, collection: Collection): Record<string, object | null> {
  const given: Things = collection[kind] ?? {};
  const told = Object.values(collection.text ?? {}).flatMap((words) => Object.keys(words[kind] ?? {}));
  const ids = new Set([...Object.keys(given), ...told.filter((id) => isChange(kind, id, collection))]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const own = has(given, id) ? given[id]! : {};
      if (own === null) return [id, null];
      return [id, isChange(kind, id, collection) ? amended(builtIn[kind][id]!, own) : { ...own, id }];
    }),
  );
}

/** Applies changes to a built-in object. Objects in it, such as forms and muscles, are merged; everything else is replaced. */
function amended(before: object, change: object): object {
  const old = before as Record<string, unknown>;
  const isPart = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const parts = mapped(change as Record<string, unknown>, (value, key) =>
    isPart(value) && isPart(old[key]) ? { ...(old[key] as object), ...(value as object) } : value,
  );
  return { ...before, ...parts };
}

function withPicture(exercise: Exercise, absolute: Absolute | undefined): Exercise {
  const { picture } = exercise;
  if (!picture || !absolute) return exercise;
  const [hold, start] = [absolute(picture.hold), picture.start && absolute(picture.start)];
  const whole: Picture | undefined = hold ? { ...picture, hold, start: start || undefined } : undefined;
  return { ...exercise, picture: whole };
}

/** Adds the full stop to a sentence that lacks it, because another sentence may follow when it is spoken. */
const ended = (text: string): string => (/[\p{Script=Latin}\d)]$/u.test(text) ? `${text}.` : text);

/** Gives the texts of an exercise the punctuation that they need as parts of longer texts. */
function readyToSay<Words extends Partial<ExerciseText>>(words: Words): Words {
  const { steps, sides, stop, feels } = words;
  return {
    ...words,
    ...(steps && { steps: steps.map(ended) }),
    ...(sides && { sides: mapped(sides as object as Record<string, string>, ended) }),
    ...(stop && { stop: ended(stop) }),
    // the sentence that it becomes part of has a full stop
    ...(feels && { feels: feels.replace(/[.\s]+$/, '') }),
  };
}

/** The tag if `Intl` accepts it, else only its language: `Intl` formats minutes with it, and would throw. */
function wellFormed(lang: string): string {
  try {
    Intl.getCanonicalLocales(lang);
    return lang;
  } catch {
    return lang.split('-')[0]!;
  }
}

/** The words by language tag, each marked with its language. A regional tag can also be found by its language alone. */
function byLanguage(collection: Collection): Record<string, PartialText> {
  const told = mapped(collection.text, (words, lang) => ({
    ...words,
    lang,
    exercises: mapped(words.exercises, (text, id) =>
      readyToSay(isChange('exercises', id, collection) ? text : { ...NO_WORDS, ...text, lang }),
    ),
    routines: mapped(words.routines, (text, id) =>
      isChange('routines', id, collection) ? text : { title: '', ...text, lang: wellFormed(lang) },
    ),
  }));
  const languages = Object.entries(told).map(([lang, words]) => [lang.split(/[-_]/)[0]!.toLowerCase(), words] as const);
  return { ...Object.fromEntries(languages.reverse()), ...told };
}

/** In each language the built-in words of what the collection changes, with its changes, and all cautions. */
function withBuiltIn(own: Record<string, PartialText>, collection: Collection): Record<string, PartialText> {
  const changedOf = (kind: Kind, words: PartialText | undefined, before: PartialText | undefined) => {
    const changed = Object.keys(collection[kind] ?? {}).concat(
      Object.values(own).flatMap((each) => Object.keys(each[kind])),
    );
    const ids = changed.filter((id) => isChange(kind, id, collection) && has(before?.[kind], id));
    return {
      ...words?.[kind],
      ...Object.fromEntries(ids.map((id) => [id, { ...before?.[kind][id], ...words?.[kind][id] }])),
    };
  };
  const languages = [...Object.keys(own), ...Object.keys(builtIn.text)];
  return Object.fromEntries(
    languages.map((lang) => {
      const [words, before] = [own, builtIn.text].map((text) => (has(text, lang) ? text[lang] : undefined));
      const changed = {
        exercises: changedOf('exercises', words, before) as PartialText['exercises'],
        routines: changedOf('routines', words, before) as PartialText['routines'],
        cautions: { ...before?.cautions, ...words?.cautions },
      };
      return [lang, { ...words, ...changed }];
    }),
  );
}
