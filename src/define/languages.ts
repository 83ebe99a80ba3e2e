/** For apps and servers, which render at once: English is inside, the other languages are fetched when a page speaks them. */
import en from '../locale/en.js';
import { registerLanguage } from '../locale/languages.js';
import { offerShippedLanguages } from '../locale/shipped-languages.js';

offerShippedLanguages();
registerLanguage(en);
