/** From what has been read to a collection in which every id leads to something. Whoever names what is not there does without it. */
import { toJson } from './json.js';
import type { Json, JsonObject } from './json-text.js';
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type { Collection, Exercise } from './model.js';
import { isObject, read } from './shape.js';
import { CollectionSchema, IdSchema as id, type CollectionFile } from './schema.js';
import type { Kind, Names } from './shape.js';

/** Ids that a collection may refer to beside its own and the built-in ones: those of what the page has registered. */
export type KnownIds = { readonly [Of in Kind]?: readonly string[] };

type Unlocked<T> = T extends object ? { -readonly [Key in keyof T]: Unlocked<T[Key]> } : T;
type Draft = Unlocked<Collection>;
type ExerciseFile = NonNullable<NonNullable<CollectionFile['exercises']>[string]>;
type Ids = Record<Names, ReadonlySet<string>>;

const builtIn = lowerBackAndHips as Collection;
const builtInMoves = Object.values(builtIn.exercises) as Exercise[];

const under = (value: unknown, key: string): unknown =>
  Object.hasOwn(Object(value) as object, key) ? (value as JsonObject)[key] : undefined;
const keysOf = (value: unknown): string[] => Object.keys(Object(value) as object);

/** What may be named, whether or not it turns out to be sound. */
export function idsIn(file: unknown, known: KnownIds): Ids {
  const texts = Object.values(Object(under(file, 'text')) as object) as unknown[];
  const written = (key: string) => texts.flatMap((text) => keysOf(under(text, key)));
  const ids: Record<string, ReadonlySet<string>> = {
    cautions: new Set([...written('cautions'), ...builtInMoves.flatMap(({ cautions }) => cautions)]),
    sources: new Set(keysOf(under(file, 'sources'))),
  };
  for (const kind of ['exercises', 'routines'] as const) {
    const own = under(file, kind);
    const others = keysOf(builtIn[kind]);
    const named = (...more: string[]) => new Set([...keysOf(own), ...more].filter((each) => under(own, each) !== null));
    ids[kind] = named(...others, ...(known[kind] ?? []));
    ids[`${kind} here`] = named(...(under(file, 'extends') ? others : []));
    ids[`${kind} with words`] = new Set([...written(kind), ...others]);
  }
  ids['exercises off the floor'] = new Set(
    [...ids.exercises!].filter((id) => {
      const position = under(under(under(file, 'exercises'), id), 'position') ?? builtIn.exercises[id]?.position;
      return !position || position === 'standing' || position === 'chair';
    }),
  );
  return ids as Ids;
}

/** Facts of which a page writes only what is needed: the others are as in a built-in exercise of that kind. */
function wholeExercise(file: ExerciseFile): Exercise {
  const given = { ...builtIn.exercises[file.id!], ...file } as Exercise & ExerciseFile;
  const { kind, sides, picture } = given;
  const alike = builtInMoves.filter((each) => each.sides === sides);
  const { tempo, switchSeconds, restSeconds } = alike.find((each) => each.kind === kind) ?? alike[0]!;
  const dosage = 'sets' in given.dosage ? [given.dosage, given.dosage, given.dosage] : given.dosage;
  return {
    ...{ equipment: [], switchSeconds, restSeconds, muscles: { primary: [] }, forms: {}, cautions: [] },
    ...(dosage.some(({ reps }) => reps > 1) && { tempo }),
    ...(given as object),
    ...(picture && { picture: isObject(picture) ? picture : { hold: picture } }),
    dosage,
  } as unknown as Exercise;
}

/** What a routine names of what is not there, for it to say. */
const missingIn = (routine: unknown, there: ReadonlySet<string>): string[] =>
  [...new Set(['exercises', 'floorFree', 'missing'].flatMap((key) => (under(routine, key) ?? []) as string[]))]
    .filter((each) => id.fits(each) && !there.has(each))
    .slice(0, 60);

/** What can be shown of a file that has been read. */
export function settle(file: CollectionFile, raw: Json, known: KnownIds): Collection {
  let draft = { id: 'own', exercises: {}, routines: {}, text: {}, ...(file as object) } as Draft;
  delete (draft as CollectionFile as { $schema?: string }).$schema;
  for (const [key, given] of Object.entries(draft.exercises))
    draft.exercises[key] = given && (wholeExercise(given) as Unlocked<Exercise>);
  let ids = idsIn(draft, known);
  let before;
  // what is left out takes with it what leads only there
  do {
    before = toJson(draft);
    const context = { tell: () => undefined, ids, changes: true };
    draft = read(CollectionSchema, draft, '$', context) as unknown as Draft;
    ids = idsIn(draft, known);
  } while (before !== toJson(draft));
  for (const [key, routine] of Object.entries(draft.routines)) {
    const missing = missingIn(under(under(raw, 'routines'), key), ids.exercises);
    if (routine) Object.assign(routine, { ...builtIn.routines[key], ...routine, ...(missing[0] && { missing }) });
  }
  for (const [lang, text] of Object.entries(draft.text))
    draft.text[lang] = { exercises: {}, routines: {}, cautions: {}, ...(text as object) };
  return draft;
}
