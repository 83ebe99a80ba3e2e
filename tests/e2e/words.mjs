import da from 'limber/locales/da.js';
import en from 'limber/locales/en.js';
import { getTexts } from 'limber/content.js';
import { registerLanguage } from 'limber';
import { languageFor } from '../../dist/locale/languages.js';

registerLanguage(en);
registerLanguage(da);

/** What the elements say themselves. */
export const messages = { en: languageFor('en').messages, da: languageFor('da').messages };

/** The words of the built-in collection, and those of its exercises alone. */
export const texts = { en: getTexts('en'), da: getTexts('da') };
export const exercises = { en: texts.en.exercises, da: texts.da.exercises };

function* stringsIn(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* stringsIn(each);
}

const wordsOf = (lang) => new Set(stringsIn([messages[lang], texts[lang]]));

/** Texts that are English and not Danish as well: alone, or as a part when they are too long to occur by chance. */
export function englishIn(shown) {
  const danish = wordsOf('da');
  const english = [...wordsOf('en')].filter((word) => !danish.has(word) && word.length > 1);
  return shown.filter((text) => english.some((word) => text === word || (word.length > 8 && text.includes(word))));
}
