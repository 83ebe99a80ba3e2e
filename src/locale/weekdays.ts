/** The short names of the weekdays, from Monday to Sunday. */
export function weekdays(lang: string): string[] {
  const { format } = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format(Date.UTC(2024, 0, day)));
}
