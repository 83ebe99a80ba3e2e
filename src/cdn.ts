/** The entry of the file for a script tag: registers everything, and hands out what a page's own script may want. */
import './define/words.js';
import './all.js';
export * from './index.js';
