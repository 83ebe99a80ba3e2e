import { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
import './inside.js';
import { registerAccent } from './accent.js';
import { define } from './define.js';

registerAccent();
define('exercise-figure', ExerciseFigure);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-figure': ExerciseFigure;
  }
}
