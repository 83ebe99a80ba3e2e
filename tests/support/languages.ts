/** Both languages at hand, with all of their words, so that no test waits for a fetch. */
import { findExerciseText } from '../../src/content/catalog.js';
import { wholeText } from '../../src/content/lower-back-and-hips/whole.js';
import type { Collection } from '../../src/content/model.js';
import { languageFor, registerLanguage } from '../../src/locale/languages.js';
import type { Words } from '../../src/locale/messages.js';
import danish from '../../src/locale/da.js';
import english from '../../src/locale/en.js';

registerLanguage(english);
registerLanguage(danish);

export const languages = { en: languageFor('en')!, da: languageFor('da')! };
export const en = languages.en.messages;
export const da = languages.da.messages;
export const contents = { en: wholeText('en'), da: wholeText('da') };

/** What sentences are made of in a language, where a page gives a collection of its own or none. */
export const wordsOf = (lang: keyof typeof languages, collection?: Collection): Words => ({
  messages: languages[lang].messages,
  textOf: (exercise) => findExerciseText(exercise, lang, collection),
});
