/** The language inside: English here; each `limber.<lang>.js` is built with its own in this place. */
export { default } from './en.js';
