/** All languages of the library, complete, for programs that cannot wait for a fetch. Pages fetch only the languages they need. */
import { wholeCollection } from '../content/lower-back-and-hips/whole.js';
import da from './da.js';
import en from './en.js';
import { addGuide, isGuideHere, languageFor, registerLanguage } from './languages.js';
import type { LanguageModule } from './messages.js';
import type { shippedLanguages } from './shipped-languages.js';
import sv from './sv.js';

const languages = { en, da, sv } satisfies Record<keyof typeof shippedLanguages, LanguageModule>;
export const everyLanguage: readonly LanguageModule[] = Object.values(languages);

/** Registers every language of the library. A language that the program has registered itself is not replaced. */
export function knowEveryLanguage(): void {
  const { text } = wholeCollection();
  for (const language of everyLanguage) {
    const { tag } = language;
    const guide = text[tag]?.guide;
    if (languageFor(tag)?.tag !== tag) registerLanguage(language);
    if (guide && !isGuideHere(tag)) addGuide(tag, guide);
  }
}
