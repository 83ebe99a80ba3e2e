import { offerLanguage } from './languages.js';
import { onceMore } from './once-more.js';

/** Lets a page have the languages that come with the library. Not in a bundle of one language, which has its own inside. */
export function offerShippedLanguages(): void {
  offerLanguage('en', () => onceMore(() => import('./en.js')));
  offerLanguage('da', () => onceMore(() => import('./da.js')));
}
