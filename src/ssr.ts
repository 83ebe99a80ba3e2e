/**
 * `limber/ssr.js`: the elements as HTML that shows without a script. For Node, with `@lit-labs/ssr` beside it. Importing it registers
 * every element, makes every language known, and has guides and routines rendered whole, also by what else renders with Lit.
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
