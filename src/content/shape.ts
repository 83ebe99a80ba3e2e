/**
 * What a piece of JSON has to look like, as data: the parser reads by it, `content.schema.json` is written from it, and the
 * types of a file follow from it. `schema.ts` describes a collection with these words.
 */

interface TextShape {
  readonly is: 'text';
  /** In characters. */
  readonly most: number;
  readonly like?: RegExp | undefined;
  /** In plain English, where it is more than a text. */
  readonly what?: string | undefined;
  /** Names in braces that are filled in. */
  readonly holes?: readonly string[] | undefined;
  /** It is the id of one of these. */
  readonly names?: Names | undefined;
}

interface NumberShape {
  readonly is: 'number';
  readonly least: number;
  readonly most: number;
}

interface ChoiceShape {
  readonly is: 'choice';
  readonly of: readonly (string | number | boolean | null)[];
}

interface ListShape {
  readonly is: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly most: number;
  /** Each item stands for itself: a broken one does not take the others with it. */
  readonly loose?: boolean | undefined;
}

/** Keys that a writer chooses. */
interface RecordShape {
  readonly is: 'record';
  readonly keys: TextShape;
  readonly of: Shape;
  readonly most: number;
  /** What stands under an id of the built-in collection, and where such ids are from. */
  readonly changes?: Shape | undefined;
  readonly kind?: Kind | undefined;
}

export interface ObjectShape {
  readonly is: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly needed: readonly string[];
}

interface EitherShape {
  readonly is: 'either';
  /** Told apart by what kind of JSON they are. */
  readonly of: readonly Shape[];
}

export type Kind = 'exercises' | 'routines';

/** What ids can lead to. Of this collection are its own, and those that it changes. */
export type Names = Kind | `${Kind} of this collection` | 'cautions' | 'sources';

export type Shape = TextShape | NumberShape | ChoiceShape | ListShape | RecordShape | ObjectShape | EitherShape;

/** A shape with the type of what it describes. No value has the property. */
export type Of<T> = Shape & { readonly type?: T };

/** The type that a shape describes. */
export type Described<S> = S extends { readonly type?: infer T } ? T : never;

type Fields = Readonly<Record<string, Shape>>;
type Keys<Needed, Optional> = { readonly [Key in keyof Needed]: Described<Needed[Key]> } & {
  readonly [Key in keyof Optional]?: Described<Optional[Key]> | undefined;
};

export const text = (most: number, like?: RegExp, what?: string): TextShape & Of<string> => ({
  is: 'text',
  most,
  like,
  what,
});

/** The id of one of them. */
export const idOf = (names: Names, id: TextShape): TextShape & Of<string> => ({ ...id, names });

export const withHoles = (shape: TextShape, ...holes: string[]): Of<string> => ({ ...shape, holes });

/** A whole number. */
export const number = (least: number, most: number): Of<number> => ({ is: 'number', least, most });

export const choice = <const T extends string | number | boolean | null>(...of: T[]): Of<T> => ({ is: 'choice', of });

export const list = <T>(of: Of<T>, least = 0, most = 100, loose?: boolean): Of<readonly T[]> => ({
  is: 'list',
  of,
  least,
  most,
  loose,
});

export const record = <T>(keys: TextShape, of: Of<T>, most = 500): Of<Readonly<Record<string, T>>> => ({
  is: 'record',
  keys,
  of,
  most,
});

/** Things by their ids. Under a built-in id stands what changes there. */
export const things = <T, Changes>(kind: Kind, keys: TextShape, of: Of<T>, changes: Of<Changes>) =>
  ({ ...record(keys, of), kind, changes }) as Of<Readonly<Record<string, T | Changes>>>;

export const object = <Needed extends Fields, Optional extends Fields>(needed: Needed, optional: Optional) =>
  ({ is: 'object', keys: { ...needed, ...optional }, needed: Object.keys(needed) }) as ObjectShape &
    Of<Keys<Needed, Optional>>;

/** The same with nothing needed. */
export const partial = <T>(shape: ObjectShape & Of<T>): Of<Partial<T>> => ({ ...shape, needed: [] });

export const either = <A, B>(...of: [Of<A>, Of<B>]): Of<A | B> => ({ is: 'either', of });
