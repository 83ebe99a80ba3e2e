import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
import { ExerciseGuide } from '../elements/exercise-guide/exercise-guide.js';
import { HoldTimer } from '../elements/hold-timer/hold-timer.js';
import { RoutineList } from '../elements/routine-list/routine-list.js';
import { registerAccent } from './accent.js';
import { define } from './define.js';

/** Registers every element, when it is called: a script tag's file waits for the words of its page before that. */
export function defineAll(): void {
  registerAccent();
  // what stands inside of others first, so that these find it defined
  define('exercise-figure', ExerciseFigure);
  define('hold-timer', HoldTimer);
  define('exercise-card', ExerciseCard);
  define('exercise-guide', ExerciseGuide);
  define('routine-list', RoutineList);
}
