/**
 * `limber/hydrate.js`: lets the elements hydrate what a server has rendered with `limber/ssr.js`, in place of rendering
 * it again. Import it before anything that imports Lit. Needs `@lit-labs/ssr-client`.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { served } from './elements/routine-list/moves.js';
import { servedTile } from './elements/routine-list/served-moves.js';

served.tile = servedTile;
