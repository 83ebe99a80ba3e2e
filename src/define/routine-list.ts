import { RoutineList } from '../elements/routine-list/routine-list.js';
import './exercise-card.js';
import './hold-timer.js';
import './inside.js';
import { registerAccent } from './accent.js';
import { define } from './define.js';

registerAccent();
define('routine-list', RoutineList);

declare global {
  interface HTMLElementTagNameMap {
    'routine-list': RoutineList;
  }
}
