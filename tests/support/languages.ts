/** Registers every language with all of its words, so that no test waits for a fetch. */
import { findExerciseText } from '../../src/content/catalog.js';
import { wholeText, type ContentLanguage } from '../../src/content/lower-back-and-hips/whole.js';
import type { Collection, CollectionText } from '../../src/content/model.js';
import { languageFor, registerLanguage } from '../../src/locale/languages.js';
import type { Language, Words } from '../../src/locale/messages.js';
import { shippedLanguages } from '../../src/locale/shipped-languages.js';

export type Lang = ContentLanguage;

/** The languages of the library. */
export const LANGS = Object.keys(shippedLanguages) as Lang[];

for (const module of await Promise.all(LANGS.map((lang) => shippedLanguages[lang]()))) registerLanguage(module.default);

const inEach = <T>(of: (lang: Lang) => T) =>
  Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, T>;

export const languages: Record<Lang, Language> = inEach((lang) => languageFor(lang)!);
export const en = languages.en.messages;
export const da = languages.da.messages;
export const sv = languages.sv.messages;
export const contents: Record<Lang, CollectionText> = inEach(wholeText);

/** Messages and texts of a language, with or without a collection of the page. */
export const wordsOf = (lang: Lang, collection?: Collection): Words => ({
  messages: languages[lang].messages,
  textOf: (exercise) => findExerciseText(exercise, lang, collection),
});
