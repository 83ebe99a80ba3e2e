/**
 * The entry of the file for a script tag: registers everything, and hands out what a page's own script may want. The events
 * of a session come with what plays it; a page knows them by their names.
 */
import './define/words.js';
import './all.js';

export { registerCollection } from './content/catalog.js';
export { registerLanguage } from './locale/languages.js';
export { VERSION } from './define/version.js';
