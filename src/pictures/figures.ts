/** What draws and moves, and every pose: one part, which `limber.js` fetches. */
export { drawFigure, FRAME } from '../figure/draw.js';
export { poses } from '../figure/poses.js';
export { movePicture } from './move.js';
