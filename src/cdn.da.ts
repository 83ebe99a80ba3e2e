/** `limber.da.bundle.js`: everything of one language in one file, which fetches nothing later. */
import { defineAll } from './define/define-all.js';
import { registerLanguage } from './locale/languages.js';
import language from './locale/da.js';

registerLanguage(language);
defineAll();

export { registerCollection } from './elements/own-collection.js';
export { registerLanguage } from './locale/languages.js';
export { VERSION } from './define/version.js';
