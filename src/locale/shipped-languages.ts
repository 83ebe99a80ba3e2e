import { offerLanguage } from './languages.js';

/** Lets a page have the languages that come with the library. Not in a bundle of one language, which has its own inside. */
export function offerShippedLanguages(): void {
  offerLanguage('en', () => import('./en.js'));
  offerLanguage('da', () => import('./da.js'));
}
