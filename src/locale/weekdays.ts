/** The days of a week by their short names, from Monday on. */
export function weekdays(lang: string): string[] {
  const { format } = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format(Date.UTC(2024, 0, day)));
}
