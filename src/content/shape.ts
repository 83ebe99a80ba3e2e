/**
 * What a piece of JSON has to look like. `schema.ts` describes a collection with these words; from that come the types of a
 * file, the parser, which reads by it, and `content.schema.json`.
 */
import { toJson } from './json.js';
import { below, type Json, type JsonObject, type Tell } from './json-text.js';
import { lowerBackAndHips } from './lower-back-and-hips/index.js';

export type Kind = 'exercises' | 'routines';

/** What ids can lead to. Of this collection are its own, and those that it changes. */
export type Names = Kind | `${Kind} here` | `${Kind} with words` | 'exercises off the floor' | 'cautions' | 'sources';

/** What reading goes by, beside the shape. */
export interface Context {
  readonly tell: Tell;
  /** Ids that may be named. */
  readonly ids: Readonly<Record<Names, ReadonlySet<string>>>;
  /** Whether the collection changes what is built in. */
  readonly changes: boolean;
}

/** What is wrong between the parts of an object: at which key, and what is expected there. Some may be missing. */
export type Check<T> = (found: Partial<T>) => readonly [key: string, expected: string] | false;

export interface Shape {
  /** In plain English. */
  readonly wanted: string;
  /** Whether a value can be read, whatever is wrong further in. */
  readonly fits: (value: Json | undefined) => unknown;
  /** What can be used of a value that fits. */
  readonly take: (value: never, path: string, context: Context) => Json | undefined;
  /** What the JSON schema is written from. */
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

/** A shape with the type of what it describes. No value has the property. */
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

/** What can be used of a value; undefined where it cannot be used. Whatever is wrong is told. */
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

/** A text for machines. */
export const code = (most: number, like: RegExp, wanted: string, take?: Shape['take']): Of<string> =>
  shape(wanted, { most, like }, (value) => typeof value === 'string' && value.length <= most && like.test(value), take);

/** Without half a character, one for machines, or one that turns the direction of what follows. */
const READABLE = /^(?=\s*\S)(\s|[^\p{Cc}\p{Cs}\u202A-\u202E])+$/u;

/** A text for people, in which some names in braces are filled in. */
export const text = (most: number, ...holes: string[]): Of<string> =>
  code(most, READABLE, `a text of 1 to ${most} readable characters`, (value: string, path, { tell }) => {
    const odd = value
      .match(/<\/?[a-z].*?>|&#?\w+;|\{.*?\}+|\*\*|\S+\.(png|jpe?g|webp|svg)|\uFFFD/gi)
      ?.find((each) => !holes.includes(each));
    if (odd) tell(path, `${['plain text', ...holes].join(' or ')}: it is shown as it stands`, odd, holes);
    return value.trim();
  });

/** An id, or undefined for one that leads nowhere, which is told: what names it has to do without. */
const known = (names: Names | undefined, id: string, path: string, { ids, tell }: Context): string | undefined =>
  !names || ids[names].has(id) ? id : void tell(path, `one of the ${names}`, id, ids[names]);

/** The id of one of them. One that is misspelt leads nowhere, as any other. */
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
 * In a loose one each item stands for itself: a broken one does not take the others with it. Of any other that may have more or fewer
 * it is told where they are too many or too few, and they stand: half of a way is worse than a long one.
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
        // a link leads to one place
        return id && ids.size === ids.add(id).size
          ? void context.tell(`${below(path, index)}.id`, 'another id', id)
          : item;
      });
      const sound = items.filter((each) => each !== undefined);
      const isWhole = sound.length === items.length && (isFit || (sound[0] && least < most));
      return (isLoose ? sound.length >= least : isWhole) ? sound : undefined;
    },
  );

/** Keys that a writer chooses. Of things with a kind the key is an id, and under a built-in one stands what changes there. */
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
          // also of what is left out anyway, all is told
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
        // of what is not there because it is broken, that is told already
        if (key in found || !(key in value)) context.tell(below(path, key), expected!, found[key]);
        // what need not be there is left out alone
        isWhole &&= !(key in needed) && key in found;
        delete found[key];
      }
      // the file as a whole belongs to nothing
      return isWhole || path === '$' ? found : undefined;
    },
  ) as ObjectOf<Needed, Optional>;
};

/** The same for who changes something: only what is other has to be written. */
export const changesOf = ({ json: { keys, check } }: Shape): Of<object> => object({}, keys, check as never);

/** One or the other, told apart by the kind of JSON. */
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
