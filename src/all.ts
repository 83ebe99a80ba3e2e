/** `limber/all.js`: registers every element. */
import './define/exercise-card.js';
import './define/exercise-figure.js';
import './define/exercise-guide.js';
import './define/hold-timer.js';
import './define/routine-list.js';
