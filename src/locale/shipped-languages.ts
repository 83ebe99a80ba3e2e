/**
 * The languages that come with the library, a line for each. It imports nothing itself, because the loader has it inside. That
 * each has the words of the built-in collection as well, for Node, the compiler sees.
 */
import type { ContentLanguage } from '../content/lower-back-and-hips/whole.js';
import type { LanguageModule } from './messages.js';

export type FetchLanguage = () => Promise<{ readonly default: LanguageModule }>;

export const shippedLanguages = {
  en: () => import('./en.js'),
  da: () => import('./da.js'),
  sv: () => import('./sv.js'),
} satisfies Record<ContentLanguage, FetchLanguage>;
