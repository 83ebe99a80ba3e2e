/**
 * A small schema language: describes what a piece of JSON has to look like. `schema.ts` uses it to describe a collection. The types of a
 * file, the parser and `content.schema.json` are derived from that.
 */
import { toJson } from './json.js';
import { below, type Json, type JsonObject, type Tell } from './json-text.js';
import { lowerBackAndHips } from './lower-back-and-hips/index.js';

export type Kind = 'exercises' | 'routines';

/** Sets of ids that a reference can be checked against. `here`: the collection's own ids, and those that it changes. */
export type Names = Kind | `${Kind} here` | `${Kind} with words` | 'exercises off the floor' | 'cautions' | 'sources';

/** What `read` needs besides the shape. */
export interface Context {
  readonly tell: Tell;
  /** Ids that may be referred to. */
  readonly ids: Readonly<Record<Names, ReadonlySet<string>>>;
  /** Whether the collection extends the built-in one. */
  readonly changes: boolean;
}

/** Checks properties of an object against each other. Returns the key that is wrong and what is expected there, or false. */
export type Check<T> = (found: Partial<T>) => readonly [key: string, expected: string] | false;

export interface Shape {
  /** What is expected, in plain English, for messages. */
  readonly wanted: string;
  /** Whether a value is of this kind at all; its parts are not checked. */
  readonly fits: (value: Json | undefined) => unknown;
  /** Returns what can be used of a value that fits, and reports the rest. */
  readonly take: (value: never, path: string, context: Context) => Json | undefined;
  /** The facts that the JSON schema is written from. */
  readonly json: Description;
}

export type Description = Readonly<
  Partial<{
    enum: readonly (string | number | boolean | null)[];
    most: number;
    least: number;
    like: RegExp;
    of: Shape;
    either: readonly Shape[];
    keys: Readonly<Record<string, Shape>>;
    needed: object;
    check: Check<never>;
    under: Shape;
    kind: Kind | '';
    changes: Shape;
  }>
>;

/** A shape with the type that it describes. `type` is for the compiler only and never set. */
export interface Of<T> extends Shape {
  readonly type?: T;
}

/** The type that a shape describes. */
export type Described<S> = S extends { readonly type?: infer T } ? T : never;

type Fields = Readonly<Record<string, Shape>>;
type Keys<Needed, Optional> = { readonly [Key in keyof Needed]: Described<Needed[Key]> } & {
  readonly [Key in keyof Optional]?: Described<Optional[Key]> | undefined;
};

const MOST_KEYS = 500;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns what can be used of a value, or undefined. Everything that is wrong is reported. */
export function read(shape: Shape, value: Json | undefined, path: string, context: Context): Json | undefined {
  return shape.fits(value)
    ? shape.take(value as never, path, context)
    : void context.tell(path, shape.wanted, value, shape.json.enum);
}

const shape = <T>(
  wanted: string,
  json: Description,
  fits: Shape['fits'],
  take: Shape['take'] = (value: Json) => value,
): Of<T> => ({ wanted, json, fits, take });

/** A text for machines, such as an id or an address. */
export const code = (most: number, like: RegExp, wanted: string, take?: Shape['take']): Of<string> =>
  shape(wanted, { most, like }, (value) => typeof value === 'string' && value.length <= most && like.test(value), take);

/** Not blank, and without lone surrogates, control characters, and characters that change the direction of text. */
const READABLE = /^(?=\s*\S)(\s|[^\p{Cc}\p{Cs}\u202A-\u202E])+$/u;

/** A text for people. `holes`: the placeholders in braces that it may have. Markup is reported, but the text is kept. */
export const text = (most: number, ...holes: string[]): Of<string> =>
  code(most, READABLE, `a text of 1 to ${most} readable characters`, (value: string, path, { tell }) => {
    const odd = value
      .match(/<\/?[a-z].*?>|&#?\w+;|\{.*?\}+|\*\*|\S+\.(png|jpe?g|webp|svg)|\uFFFD/gi)
      ?.find((each) => !holes.includes(each));
    if (odd) tell(path, `${['plain text', ...holes].join(' or ')}: it is shown as it stands`, odd, holes);
    return value.trim();
  });

/** Returns an id that exists; otherwise reports it and returns undefined. */
const known = (names: Names | undefined, id: string, path: string, { ids, tell }: Context): string | undefined =>
  !names || ids[names].has(id) ? id : void tell(path, `one of the ${names}`, id, ids[names]);

/** A reference to one of these ids. A malformed id is reported like one that does not exist. */
export const idOf = (names: Names, id: Of<string>): Of<string> => ({
  ...id,
  fits: (value) => typeof value === 'string',
  take: (value: string, path, context) =>
    path.startsWith(`${below('$.exercises', value)}.forms`)
      ? void context.tell(path, 'another exercise', value)
      : known(names, value, path, context),
});

/** A whole number. */
export const number = (least: number, most: number): Of<number> =>
  shape(
    `a whole number from ${least} to ${most}`,
    { least, most },
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );

export const choice = <const T extends string | number | boolean | null>(...of: T[]): Of<T> =>
  shape(of.map((each) => toJson(each)).join(' or '), { enum: of }, (value) => of.includes(value as T));

const wantedList = (least: number, most: number) => `a list of ${least === most ? most : `${least} to ${most}`}`;

/**
 * In a loose list, broken items are left out and the others kept. In any other list, a broken item makes the whole list invalid. There, too
 * many or too few items are reported but kept (unless the length is fixed): steps that stop halfway are worse than too many.
 */
export const list = <T>(of: Of<T>, least = 0, most = 100, isLoose?: boolean): Of<readonly T[]> =>
  shape(
    wantedList(least, most),
    { of, least, most },
    (value) => Array.isArray(value),
    (value: Json[], path, context) => {
      const isFit = value.length >= least && value.length <= most;
      if (!isFit) context.tell(path, wantedList(least, most), value);
      const ids = new Set();
      const items = value.slice(0, isLoose ? most : 100).map((each, index) => {
        const item = read(of, each, below(path, index), context);
        const id = (item as JsonObject | undefined)?.id;
        // ids of items are link targets, so each may occur once
        return id && ids.size === ids.add(id).size
          ? void context.tell(`${below(path, index)}.id`, 'another id', id)
          : item;
      });
      const sound = items.filter((each) => each !== undefined);
      const isWhole = sound.length === items.length && (isFit || (sound[0] && least < most));
      return (isLoose ? sound.length >= least : isWhole) ? sound : undefined;
    },
  );

/** An object whose keys the author chooses. With a `kind`, keys are ids, and a built-in id has only `changes`. */
export const record = <T>(
  keys: Shape,
  of: Of<T>,
  led: ` ${string}` | Names | '' = '',
  kind: Kind | '' = '',
  changes: Shape = of,
): Of<Readonly<Record<string, T>>> =>
  shape(
    'an object with keys',
    { under: keys, of, most: MOST_KEYS, kind, changes },
    isObject,
    (value: JsonObject, path, context) => {
      const found: JsonObject = {};
      const names = (kind + led) as Names;
      const given = Object.keys(value);
      if (given.length > MOST_KEYS) context.tell(path, `at most ${MOST_KEYS} keys`, value);
      for (const key of given.slice(0, MOST_KEYS)) {
        const place = below(path, key);
        const isBuiltIn = kind && Object.hasOwn(lowerBackAndHips[kind], key);
        if (!keys.fits(key)) context.tell(place, keys.wanted, key, context.ids[names]);
        else if (isBuiltIn && !context.changes)
          context.tell(place, `another id, or "extends": "${lowerBackAndHips.id}"`, key);
        else {
          const id = known(names, key, place, context);
          const thing = value[key]!;
          const hasId = of.json.keys?.id;
          if (hasId && isObject(thing) && (thing.id ?? key) !== key) context.tell(`${place}.id`, `"${key}"`, thing.id);
          // read it even if it will be left out, so that all its issues are reported
          const item = read(isBuiltIn ? changes : of, thing, place, context);
          if (!id || item === undefined) continue;
          found[key] = item;
          if (hasId && isObject(item)) item.id = key;
        }
      }
      return found;
    },
  );

type ObjectOf<Needed, Optional> = Of<Keys<Needed, Optional>> & { readonly json: { readonly keys: Needed & Optional } };

export const object = <Needed extends Fields, Optional extends Fields = Record<never, Shape>>(
  needed: Needed,
  optional?: Optional,
  check?: Check<Keys<Needed, Optional>>,
): ObjectOf<Needed, Optional> => {
  const keys: Fields = { ...needed, ...optional };
  const names = Object.keys(keys);
  return shape(
    `an object with ${Object.keys(needed).join(', ') || 'keys'}`,
    { keys, needed, check },
    isObject,
    (value: JsonObject, path, context) => {
      const found: JsonObject = {};
      let isWhole = true;
      for (const key of Object.keys(value))
        if (!names.includes(key)) context.tell(below(path, key), names.join(', '), key, names);
      for (const key of names) {
        if (!(key in needed) && value[key] === undefined) continue;
        const item = read(keys[key]!, value[key], below(path, key), context);
        if (item !== undefined) found[key] = item;
        else isWhole &&= !(key in needed);
      }
      const [key, expected] = check?.(found as never) || [];
      if (key) {
        // a key that is missing because it is broken has been reported already
        if (key in found || !(key in value)) context.tell(below(path, key), expected!, found[key]);
        // an optional key is left out, and the rest kept
        isWhole &&= !(key in needed) && key in found;
        delete found[key];
      }
      // the file as a whole is kept in any case
      return isWhole || path === '$' ? found : undefined;
    },
  ) as ObjectOf<Needed, Optional>;
};

/** The same object with all keys optional, for a change: only what differs is written. */
export const changesOf = ({ json: { keys, check } }: Shape): Of<object> => object({}, keys, check as never);

/** One of two shapes: the first that the kind of JSON fits. */
export const either = <A, B>(...of: [Of<A>, Of<B>]): Of<A | B> =>
  shape(
    of.map(({ wanted }) => wanted).join(', or '),
    { either: of },
    (value) => of.some((each) => each.fits(value)),
    (value: Json, path, context) =>
      read(
        of.find((each) => each.fits(value))!,
        value,
        path,
        context,
      ),
  );
