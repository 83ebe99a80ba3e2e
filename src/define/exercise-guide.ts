import { ExerciseGuide } from '../elements/exercise-guide/exercise-guide.js';
import './inside.js';
import { registerAccent } from './accent.js';
import { define } from './define.js';

registerAccent();
define('exercise-guide', ExerciseGuide);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-guide': ExerciseGuide;
  }
}
