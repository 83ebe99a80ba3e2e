/** All languages that come with the library, inside: for programs that render or write at once. Pages fetch those that they speak. */
import da from './da.js';
import en from './en.js';
import { languageFor, registerLanguage } from './languages.js';
import type { LanguageModule } from './messages.js';

export const everyLanguage: readonly LanguageModule[] = [en, da];

/** What a program has registered itself stays as it is. */
export function knowEveryLanguage(): void {
  for (const language of everyLanguage) if (languageFor(language.tag)?.tag !== language.tag) registerLanguage(language);
}
