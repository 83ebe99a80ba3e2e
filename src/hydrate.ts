/**
 * `limber/hydrate.js`: lets the elements take over what a server has rendered with `limber/ssr.js`, in place of drawing it anew. To
 * be imported before anything that brings Lit along. With `@lit-labs/ssr-client` beside it.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { served } from './elements/routine-list/moves.js';
import { servedTile } from './elements/routine-list/served-moves.js';

served.tile = servedTile;
