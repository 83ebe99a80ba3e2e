/** `limber/publish.js`: what the library knows, in other forms. For Node; it brings every language along. */
export { OptionError } from './option-error.js';
export * from './structured-data.js';
