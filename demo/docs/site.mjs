/**
 * Every page of the documentation, in the order in which one would read them.
 *
 * A page is `{ slug, title, lede, body }`: its file, its name, one sentence on it, and a function that answers with what stands below (a
 * `markup`, or a promise of it). Besides: `nav`, a shorter name among the pages; `heading`, a longer one above it; `eyebrow`; `scripts` and
 * `styles` of its own, such as `assets/example.js`.
 */
import { elementPages } from './pages/element.mjs';
import accessibility from './pages/accessibility.mjs';
import browsers from './pages/browsers.mjs';
import builder from './pages/builder.mjs';
import code from './pages/code.mjs';
import inUse from './pages/in-use.mjs';
import moves from './pages/moves.mjs';
import privacy from './pages/privacy.mjs';
import recipes from './pages/recipes.mjs';
import routines from './pages/routines.mjs';
import start from './pages/start.mjs';
import theming from './pages/theming.mjs';
import visitor from './pages/visitor.mjs';

export const sections = [
  { title: 'Begin', pages: [start, inUse, builder] },
  { title: 'Elements', pages: elementPages },
  { title: 'Make it yours', pages: [theming, recipes, code] },
  { title: 'Content', pages: [routines, moves] },
  { title: 'Good to know', pages: [visitor, accessibility, browsers, privacy] },
];
