/** Numbers in a language, by `Intl` and nothing else. */

/**
 * Writes a number with its unit: `counted('da', 'second')(30)` → "30 sekunder". In full, because voices read "30 s"
 * wrongly; `short` is for a line that is looked at.
 */
export function counted(
  lang: string,
  unit: 'second' | 'minute',
  unitDisplay: 'long' | 'short' = 'long',
): (count: number) => string {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
  return (count) => format.format(count);
}

/** Time left as digits: whole seconds rounded up, so that a hold of 20 begins with "20" and ends with "1". */
export function digits(lang: string, milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const number = (value: number, minimumIntegerDigits = 1) =>
    new Intl.NumberFormat(lang, { minimumIntegerDigits, useGrouping: false }).format(value);
  return seconds < 60 ? number(seconds) : `${number(Math.floor(seconds / 60))}:${number(seconds % 60, 2)}`;
}

/** A length in whole minutes, at least one. */
export const wholeMinutes = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 60_000));

/** A list as it is spoken: "mat and cushion". */
export const listed = (lang: string, words: readonly string[]): string => new Intl.ListFormat(lang).format(words);
