import { getTexts } from 'limber/content.js';
import { registerLanguage } from 'limber';
import { languageFor } from '../../dist/locale/languages.js';
import { shippedLanguages } from '../../dist/locale/shipped-languages.js';

for (const { default: language } of await Promise.all(Object.values(shippedLanguages).map((fetch) => fetch()))) {
  registerLanguage(language);
}

export const LANGS = Object.keys(shippedLanguages);
const inEach = (of) => Object.fromEntries(LANGS.map((lang) => [lang, of(lang)]));

/** The messages of the elements. */
export const messages = inEach((lang) => languageFor(lang).messages);

/** The words of the built-in collection, and only those of its exercises. */
export const texts = inEach(getTexts);
export const exercises = inEach((lang) => texts[lang].exercises);

function* stringsIn(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* stringsIn(each);
}

const wordsOf = (lang) => new Set(stringsIn([messages[lang], texts[lang]]));

/** English texts that do not exist in Danish: as a whole text, or as a part if they are too long to occur by chance. */
export function englishIn(shown) {
  const danish = wordsOf('da');
  const english = [...wordsOf('en')].filter((word) => !danish.has(word) && word.length > 1);
  return shown.filter((text) => english.some((word) => text === word || (word.length > 8 && text.includes(word))));
}
