/**
 * The language inside. English here; each `limber.<lang>.js` is built with its own in this place, and `limber.js` with the
 * English of first sight, whose rest is fetched.
 */
export { default } from './whole/en.js';
