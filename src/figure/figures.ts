/** What draws, and every pose: one part, which `limber.js` fetches. */
export { drawFigure, FRAME } from './draw.js';
export { poses } from './poses.js';
