/** Both languages at hand, so that no test waits for a fetch. */
import danish from '../../src/locale/da.js';
import english from '../../src/locale/en.js';
import { languageFor, registerLanguage } from '../../src/locale/languages.js';

registerLanguage(danish);

export const languages = { en: languageFor('en')!, da: languageFor('da')! };
export const en = languages.en.messages;
export const da = languages.da.messages;
export const contents = { en: english.content, da: danish.content };
