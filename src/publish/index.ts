/** `limber/publish.js`: structured data for search engines. For Node: it loads every language. */
export { OptionError } from './option-error.js';
export * from './structured-data.js';
