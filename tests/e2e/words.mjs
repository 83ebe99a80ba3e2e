import da from 'limber/locales/da.js';
import en from 'limber/locales/en.js';
import { counted } from '../../dist/locale/format.js';

const messagesOf = ({ tag, messages }) =>
  messages({
    seconds: counted(tag, 'second'),
    minutes: counted(tag, 'minute'),
    minutesShort: counted(tag, 'minute', 'short'),
  });

/** What the elements say themselves. */
export const messages = { en: messagesOf(en), da: messagesOf(da) };

/** The words of the built-in exercises. */
export const exercises = { en: en.content.exercises, da: da.content.exercises };

function* stringsIn(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* stringsIn(each);
}

const wordsOf = (module) => new Set(stringsIn([messagesOf(module), module.content]));

/** Texts that are English and not Danish as well: alone, or as a part when they are too long to occur by chance. */
export function englishIn(texts) {
  const danish = wordsOf(da);
  const english = [...wordsOf(en)].filter((word) => !danish.has(word) && word.length > 1);
  return texts.filter((text) => english.some((word) => text === word || (word.length > 8 && text.includes(word))));
}
