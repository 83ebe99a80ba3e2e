import type { Input } from '../locale/messages.js';

/** Undefined until the first call. */
let input: Input | undefined;

/** How the page was used last: `press` for a key, `tap` for a pointer. Inputs count from the first call on; `tap` before. */
export function lastInput(): Input {
  if (!input) {
    input = 'tap';
    // in the capture phase, before the page can stop the event
    addEventListener('keydown', () => (input = 'press'), true);
    addEventListener('pointerdown', () => (input = 'tap'), true);
  }
  return input;
}
