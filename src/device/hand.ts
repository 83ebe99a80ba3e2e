import type { Hand } from '../locale/messages.js';

/** Undefined until somebody asks for the first time. */
let hand: Hand | undefined;

/** How the page was used last: by keys, which are pressed, or else. From the first call on. */
export function lastHand(): Hand {
  if (!hand) {
    hand = 'tap';
    // before a page that keeps them for itself
    addEventListener('keydown', () => (hand = 'press'), true);
    addEventListener('pointerdown', () => (hand = 'tap'), true);
  }
  return hand;
}
