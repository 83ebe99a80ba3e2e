/** Turns what has been read into a collection in which every id exists: references to missing ids are removed. */
import { withFacts, withRest } from './complete.js';
import { toJson } from './json.js';
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type { Json } from './json-text.js';
import type { Collection } from './model.js';
import { read } from './shape.js';
import { CollectionSchema, IdSchema as id, PositionSchema, type CollectionFile } from './schema.js';
import type { Kind, Names } from './shape.js';

/** Ids that a collection may refer to besides its own and the built-in ones: those that the page has registered. */
export type KnownIds = { readonly [Of in Kind]?: readonly string[] };

type Ids = Record<Names, ReadonlySet<string>>;

const builtIn = lowerBackAndHips as Collection;

/** JSON that has not been checked: any property may be missing or of another type. */
type Loose = { readonly [key: string]: Loose } | null | undefined;

/** The keys of an object that are well-formed ids. */
const idsOf = (value: Loose): string[] => Object.keys(value ?? {}).filter(id.fits);

/** The ids that may be referred to, before it is known whether what they name is valid. */
export function idsIn(file: unknown, known: KnownIds): Ids {
  const { text, sources, ...own } = Object(file) as Record<string, Loose>;
  const written = (key: string) => Object.values(text ?? {}).flatMap((words) => idsOf(words?.[key]));
  const ids: Record<string, ReadonlySet<string>> = {
    cautions: new Set([...written('cautions'), ...Object.values(builtIn.exercises).flatMap((each) => each!.cautions)]),
    sources: new Set(idsOf(sources)),
  };
  for (const kind of ['exercises', 'routines'] as const) {
    const others = idsOf(builtIn[kind] as unknown as Loose);
    const named = (more: string[]) =>
      new Set([...idsOf(own[kind]), ...more].filter((each) => own[kind]?.[each] !== null));
    ids[kind] = named([...others, ...(known[kind] ?? [])]);
    ids[`${kind} here`] = named(own.extends ? others : []);
    ids[`${kind} with words`] = new Set([...written(kind), ...others]);
  }
  ids['exercises off the floor'] = new Set(
    [...ids.exercises!].filter((id) => {
      const position = own.exercises?.[id]?.position ?? builtIn.exercises[id]?.position;
      // an invalid position is reported at the exercise, so do not report it here too
      return !PositionSchema.fits(position as Json) || ['standing', 'chair'].includes(position as string);
    }),
  );
  return ids as Ids;
}

/** The part of a file that can be shown. */
export function settle(file: CollectionFile, raw: object, known: KnownIds): Collection {
  let draft = withFacts(file, raw);
  let ids: Ids;
  let before;
  // repeat until nothing changes: what is left out may be all that something else refers to
  do {
    before = toJson(draft);
    ids = idsIn(draft, known);
    draft = read(CollectionSchema, draft as object as Json, '$', {
      tell: () => undefined,
      ids,
      changes: true,
    }) as unknown as Collection;
  } while (before !== toJson(draft));
  return withRest(draft, raw, ids.exercises);
}
