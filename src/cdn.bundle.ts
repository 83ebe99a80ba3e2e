/** `limber.<language>.bundle.js`: everything for one language in one file, which fetches nothing later. Here for English. */
import { defineAll } from './define/define-all.js';
import { registerLanguage } from './locale/languages.js';
import language from './locale/en.js'; // Rollup replaces it by each of the others

registerLanguage(language);
defineAll();

export { registerCollection } from './elements/own-collection.js';
export { registerLanguage } from './locale/languages.js';
export { VERSION } from './define/version.js';
