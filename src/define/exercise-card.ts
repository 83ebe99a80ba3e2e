import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import './hold-timer.js';
import './inside.js';
import { registerAccent } from './accent.js';
import { define } from './define.js';

registerAccent();
define('exercise-card', ExerciseCard);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCard;
  }
}
