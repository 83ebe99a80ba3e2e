/** What every page with a script tag loads: the elements as they are at rest, without any words. `cdn.ts` loads it. */
// One style sheet after the other: similar text close together compresses better.
import './styles/theme.js';
import './styles/controls.js';
import './styles/frame.js';
import './styles/prose.js';
import './elements/exercise-card/exercise-card.styles.js';
import './elements/exercise-figure/exercise-figure.styles.js';
import './elements/hold-timer/hold-timer.styles.js';
import './elements/routine-list/routine-list.styles.js';
import { waitNoLonger } from './controllers/locale-controller.js';
import { offerShipped, registerLanguage } from './locale/languages.js';
import type { LanguageModule } from './locale/messages.js';
import type { FetchLanguage } from './locale/shipped-languages.js';
import { defineAll } from './define/define-all.js';

export { registerCollection } from './elements/own-collection.js';
export { registerLanguage } from './locale/languages.js';
export { VERSION } from './define/version.js';

/**
 * Registers every element. `languages`: those that can be fetched when a page uses them. `language`: the page's, or
 * what stands in for it; undefined if none could be fetched. `wanted`: the tag of the one that the page has waited for.
 */
export function begin(
  languages: Readonly<Record<string, FetchLanguage>>,
  language: LanguageModule | undefined,
  wanted: string,
): void {
  offerShipped(languages);
  if (language) {
    registerLanguage(language);
    waitNoLonger(wanted);
  }
  defineAll();
}
