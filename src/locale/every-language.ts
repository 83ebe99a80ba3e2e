/** All languages that come with the library, whole: for programs that render or write at once. Pages fetch those that they speak. */
import { wholeCollection } from '../content/lower-back-and-hips/whole.js';
import da from './da.js';
import en from './en.js';
import { addGuide, isGuideHere, languageFor, registerLanguage } from './languages.js';
import type { LanguageModule } from './messages.js';
import type { shippedLanguages } from './shipped-languages.js';
import sv from './sv.js';

const languages = { en, da, sv } satisfies Record<keyof typeof shippedLanguages, LanguageModule>;
export const everyLanguage: readonly LanguageModule[] = Object.values(languages);

/** What a program has registered itself stays as it is. */
export function knowEveryLanguage(): void {
  const { text } = wholeCollection();
  for (const language of everyLanguage) {
    const { tag } = language;
    const guide = text[tag]?.guide;
    if (languageFor(tag)?.tag !== tag) registerLanguage(language);
    if (guide && !isGuideHere(tag)) addGuide(tag, guide);
  }
}
