/** All that the documentation takes from the library, as it was built: nothing of it is written here once more. */
export { getCollection, origins } from '../../../dist/content/index.js';
export { withoutSoftHyphens } from '../../../dist/locale/format.js';
export { languageFor } from '../../../dist/locale/languages.js';
export { sayCue } from '../../../dist/locale/say.js';
export { toStructuredData } from '../../../dist/publish/index.js';
export { asMarkup, markup } from '../../../dist/publish/markup.js';
export { boutOf, buildTimeline, cuesOf, doseAt } from '../../../dist/session/index.js';
export { renderElement, styleSheets, TAGS } from '../../../dist/ssr.js'; // makes every language known
