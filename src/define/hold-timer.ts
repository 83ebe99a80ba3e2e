import { HoldTimer } from '../elements/hold-timer/hold-timer.js';
import './exercise-figure.js';
import './inside.js';
import { registerAccent } from './accent.js';
import { define } from './define.js';

registerAccent();
define('hold-timer', HoldTimer);

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}
