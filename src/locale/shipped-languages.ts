/**
 * The languages of the library, one line for each. This module imports only types, because the loader contains it. The compiler checks that
 * each language also has the words of the built-in collection.
 */
import type { ContentLanguage } from '../content/lower-back-and-hips/whole.js';
import type { LanguageModule } from './messages.js';

export type FetchLanguage = () => Promise<{ readonly default: LanguageModule }>;

export const shippedLanguages = {
  en: () => import('./en.js'),
  da: () => import('./da.js'),
  sv: () => import('./sv.js'),
} satisfies Record<ContentLanguage, FetchLanguage>;
