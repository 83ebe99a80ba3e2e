import type { TimerOwner } from '../timer-owner.js';

export type Command = 'press' | 'back' | 'skip' | 'announce' | 'fullscreen';

const LETTERS: Readonly<Record<string, Command>> = { p: 'press', t: 'announce', f: 'fullscreen' };

/** A timer, and the card or list around it. */
type Timer = Element & { readonly owner?: TimerOwner | undefined };

/**
 * The command of a key while the focus is inside: p pauses and resumes, the arrow keys go back and forward in reading
 * direction, t announces the time left, f opens and closes the full-window view. Undefined in a field, in content that
 * the page has slotted in, and with a modifier key: those belong to others.
 */
export function commandOf(event: KeyboardEvent, timer: Timer): Command | undefined {
  const { key, shiftKey, defaultPrevented, isComposing } = event;
  // a browser that fills in a form fires key events without a key
  if (!key || defaultPrevented || isComposing || isModified(event) || isForOthers(event, timer.owner ?? timer)) {
    return undefined;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return LETTERS[letterOf(event)];
  if (shiftKey) return undefined;
  return key === arrowsOf(timer).skip ? 'skip' : 'back';
}

/** The arrow keys in reading direction, from the computed style: a page may set it by an attribute or by CSS. */
export function arrowsOf(timer: Element): Readonly<Record<'back' | 'skip', string>> {
  const [left, right] = ['ArrowLeft', 'ArrowRight'] as const;
  return getComputedStyle(timer).direction === 'rtl' ? { back: right, skip: left } : { back: left, skip: right };
}

const isModified = (event: KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph');

/**
 * Whether the key is for a field or for slotted content. The event's target does not tell, because a field in another
 * shadow root appears as its host; the composed path does. In it, slotted content is a child of the `outermost` of our
 * elements.
 */
function isForOthers(event: KeyboardEvent, outermost: Element): boolean {
  const path = event.composedPath() as Element[];
  const inside = path.slice(0, path.indexOf(outermost));
  return inside.some((node) => node.parentNode === outermost || node.matches?.('input, select, textarea'));
}

/** The letter on the key; with a script other than Latin, the Latin letter on that key. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isOtherScript = /^[^\p{Script=Latin}\p{ASCII}]/u.test(key);
  return (isOtherScript ? code.replace('Key', '') : key).toLowerCase();
}
