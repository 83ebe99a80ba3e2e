/** Helpers for building a graph. */
import type { Exercise } from '../../content/model.js';
import { withoutSoftHyphens } from '../../locale/format.js';
import { OptionError, shown } from '../option-error.js';
import { webAddress, type Given } from './options.js';

/** The id of a thing, always the same: `#exercise-knee-to-chest`. */
export const idOf = ({ base }: Given, kind: string, ...ids: readonly string[]): string =>
  `${base}#${[kind, ...ids].map(encodeURIComponent).join('-')}`;

/** Removes soft hyphens. */
export const plain = (text: string): string => withoutSoftHyphens(text).replace(/\s+/g, ' ').trim();

/** Properties that are only there if they have a value. */
export const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: NonNullable<Value> } =>
  (value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value }) as {
    [K in Key]?: NonNullable<Value>;
  };

/** A duration in ISO 8601: `PT5M8S`. */
export function isoDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  return `PT${parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('') || '0S'}`;
}

/** The language of these words: another one than was asked for, if the collection lacks that. */
export function languageOfWords(
  words: object | undefined,
  kind: 'exercises' | 'routines',
  id: string,
  { collection, tag, language }: Given,
): string {
  const own = Object.entries(collection?.text ?? {}).find(
    ([, text]) => words && ownEntry<object>(text[kind], id) === words,
  );
  return own?.[0] ?? (tag === language.tag ? tag : language.tag);
}

const ownEntry = <T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined;

/** Absolute addresses of pictures: those given in the options, else the picture of the page's own exercise. */
export function imagesOf(id: string, exercise: Exercise | undefined, { images, base }: Given): readonly string[] {
  const named = ownEntry(images, id);
  if (named !== undefined) {
    return [named].flat().map((address) => {
      const found = webAddress(address, base);
      if (found === undefined) throw new OptionError('images', `expected an address with https, got ${shown(address)}`);
      return found;
    });
  }
  const { picture } = (exercise ?? {}) as { picture?: unknown };
  const { start, hold } = (typeof picture === 'string' ? { hold: picture } : (picture ?? {})) as Record<
    string,
    unknown
  >;
  return [start, hold].flatMap((address) => (typeof address === 'string' ? (webAddress(address, base) ?? []) : []));
}
