/**
 * What a page's own collection still needs once it is read: the rest of what it changes, pictures by their whole address, and
 * words that tell their language. Then it is looked things up in as the built-in one.
 */
import { builtIn, currentEdition } from './catalog.js';
import type { Collection, Dosage, Exercise, ExerciseText, PartialText, Picture, Routine } from './model.js';

type Kind = 'exercises' | 'routines';
/** As a page writes it: only what is needed, a dosage for all levels, a picture as its address. */
type Given = Partial<Omit<Exercise, 'dosage' | 'picture'>> & {
  readonly dosage?: Dosage | readonly Dosage[] | undefined;
  readonly picture?: string | Picture | undefined;
};
type Things = Readonly<Record<string, object | null>>;

const builtInMoves = Object.values(builtIn.exercises) as Exercise[];

/** In place of what an exercise of a page's own lacks. */
const NO_WORDS = { name: '', steps: [], picture: '', mistakes: [], easier: '', harder: '' };

/** The whole of an address; undefined for one that is none of the web. */
type Absolute = (address: string) => string | undefined;

/** All facts of an exercise: what a page has not written is as in the built-in one, else as in a built-in one of that kind. */
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
 * Facts of which a page writes only what is needed, of all exercises; and the rest as it is. Of what a collection can extend there
 * is one, so that it is clear what one means that names another.
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

/** What a routine names in vain, for it to say: as far as it may be meant for an id. */
function missingIn(routine: unknown, there: ReadonlySet<string>): string[] {
  const written = routine as Readonly<Record<string, unknown>> | null | undefined;
  const named = ['exercises', 'floorFree', 'missing'].flatMap((key) => written?.[key] ?? []) as string[];
  return [...new Set(named)]
    .filter((each) => typeof each === 'string' && /^[\w-]{1,100}$/.test(each) && !there.has(each))
    .slice(0, 60);
}

/** A built-in routine, of which a collection may leave moves out. */
const ofWhatIsThere = (routine: Routine | null | undefined, there: ReadonlySet<string>): Partial<Routine> =>
  mapped(routine as object as Record<string, unknown>, (value) =>
    Array.isArray(value) ? value.filter((each: string) => there.has(each)) : value,
  );

/** Likewise of routines and words. `raw` is what was written, `there` what exercises there are. */
export function withRest(collection: Collection, raw: object, there: ReadonlySet<string>): Collection {
  const written = (raw as { readonly routines?: Readonly<Record<string, unknown>> | null }).routines;
  const routines = mapped(collection.routines, (routine, id) => {
    const missing = missingIn(written?.[id], there);
    return (
      routine && { ...ofWhatIsThere(builtIn.routines[id], there), ...routine, ...(missing.length > 0 && { missing }) }
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

/** `absolute`: of its pictures; without, they stay as written. */
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
    /** With those of what it changes, as many as have come by now: the same as long as no others come. */
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

/** Whether something is the built-in one with changes. */
const isChange = (kind: Kind, id: string, collection: Collection): boolean =>
  collection.extends !== undefined && has(builtIn[kind], id);

/** All facts of what a collection has of its own or changes, be it only in words. */
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

/** Of what has parts, as forms and muscles have, the others stay. */
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

/** A sentence that another may follow, when it is said: with its full stop, also where that was not written. */
const ended = (text: string): string => (/[\p{Script=Latin}\d)]$/u.test(text) ? `${text}.` : text);

/** Words of a move that become parts of longer texts. */
function readyToSay<Words extends Partial<ExerciseText>>(words: Words): Words {
  const { steps, sides, stop, feels } = words;
  return {
    ...words,
    ...(steps && { steps: steps.map(ended) }),
    ...(sides && { sides: mapped(sides as object as Record<string, string>, ended) }),
    ...(stop && { stop: ended(stop) }),
    // after it stands a full stop
    ...(feels && { feels: feels.replace(/[.\s]+$/, '') }),
  };
}

/** The tag, or as much of it as `Intl` can read: minutes are counted in it. */
function wellFormed(lang: string): string {
  try {
    Intl.getCanonicalLocales(lang);
    return lang;
  } catch {
    return lang.split('-')[0]!;
  }
}

/** The words by language, where a region is named by its language as well; each of them tells which it is. */
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

/** In each language what is built in, with what is other here; and the sentences on what to mind. */
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
