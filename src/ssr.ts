/**
 * `limber/ssr.js`: renders the elements as HTML that shows without a script. For Node; needs `@lit-labs/ssr`. Importing
 * it registers every element and every language, and lets other renderers of Lit, too, render guides and routines
 * completely.
 */
import './all.js';
import { fetched } from './elements/exercise-guide/fetched.js';
import * as guideView from './elements/exercise-guide/guide-view.js';
import { served } from './elements/routine-list/moves.js';
import { servedTile } from './elements/routine-list/served-moves.js';
import { knowEveryLanguage } from './locale/every-language.js';

knowEveryLanguage();
fetched.view = guideView;
served.tile = servedTile;

export { OptionError } from './publish/option-error.js';
export { attributesOf, TAGS, type Attributes, type Tag } from './server/attributes.js';
export { renderElement, type Rendered, type RenderOptions } from './server/render.js';
export { styleSheets } from './server/styles.js';
