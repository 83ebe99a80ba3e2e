/** What draws and moves, and when, and every pose: one part, which `limber.js` fetches. */
export { whenFirstInView } from '../device/first-in-view.js';
export { watchSight } from '../device/sight.js';
export { drawFigure, FRAME } from '../figure/draw.js';
export { poses } from '../figure/poses.js';
export { movePicture } from '../elements/exercise-figure/animate.js';
