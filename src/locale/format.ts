/** Formats numbers and lists in a language, all by `Intl`. */
import type { Messages } from './messages.js';

/**
 * Formats a number with its unit: `counted('da', 'second')(30)` → "30 sekunder". In full by default, because voices read "30 s" wrongly;
 * `short` is for text that is only shown.
 */
export function counted(
  lang: string,
  unit: 'second' | 'minute',
  unitDisplay: 'long' | 'short' = 'long',
): (count: number) => string {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
  return (count) => format.format(count);
}

const plainNumbers = new Map<string, Intl.NumberFormat>();

/** Cached by language: creating a formatter takes longer than rendering a card should. */
function plain(lang: string): Intl.NumberFormat {
  const format = plainNumbers.get(lang) ?? new Intl.NumberFormat(lang, { useGrouping: false });
  plainNumbers.set(lang, format);
  return format;
}

/** Time left as digits, "9" or "1:05". Seconds are rounded up, so that a hold of 20 begins with "20" and ends with "1". Negative is "0". */
export function digits(lang: string, milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const { format } = plain(lang);
  if (seconds < 60) return format(seconds);
  const rest = seconds % 60;
  return `${format(Math.floor(seconds / 60))}:${rest < 10 ? format(0) : ''}${format(rest)}`;
}

/** Without the soft hyphens of names, which some voices stumble over. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');

/** Milliseconds in whole minutes, at least one. */
export const wholeMinutes = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 60_000));

/** Joins words as they are spoken: "mat and cushion". */
export function lister(lang: string): (words: readonly string[]) => string {
  const format = new Intl.ListFormat(lang);
  return (words) => format.format(words);
}

/** Lists the names of ids, each name once: "hip flexors and fronts of the thighs". */
export const sayNames = <T extends string>(
  ids: readonly T[],
  names: Readonly<Record<T, string>>,
  { listed }: Pick<Messages, 'listed'>,
): string => listed([...new Set(ids.map((id) => names[id]))]);
