import type { TimerOwner } from '../timer-owner.js';

export type Command = 'press' | 'back' | 'skip' | 'announce' | 'fullscreen';

const LETTERS: Readonly<Record<string, Command>> = { p: 'press', t: 'announce', f: 'fullscreen' };

/** A timer, and the card or list that it stands in. */
type Timer = Element & { readonly owner?: TimerOwner | undefined };

/**
 * What a key asks for while the focus is inside: p pauses and resumes, the arrows go back and on in the direction of
 * reading, t tells the time left, f opens the view of the whole window and closes it. Nothing in a field and in what the
 * page has put in, nor with a modifier, which belong to others.
 */
export function commandOf(event: KeyboardEvent, timer: Timer): Command | undefined {
  const { key, shiftKey, defaultPrevented, isComposing } = event;
  // a browser that fills in a form of the page tells so by events that have no key
  if (!key || defaultPrevented || isComposing || isModified(event) || isForOthers(event, timer.owner ?? timer)) {
    return undefined;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return LETTERS[letterOf(event)];
  if (shiftKey) return undefined;
  return key === arrowsOf(timer).skip ? 'skip' : 'back';
}

/** The arrow keys in the direction of reading, which a page may have set by an attribute or by CSS. */
export function arrowsOf(timer: Element): Readonly<Record<'back' | 'skip', string>> {
  const [left, right] = ['ArrowLeft', 'ArrowRight'] as const;
  return getComputedStyle(timer).direction === 'rtl' ? { back: right, skip: left } : { back: left, skip: right };
}

const isModified = (event: KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph');

/**
 * Its target would not tell: seen from a listener, a field in another shadow root is the host of that. On the way from there,
 * what the page has put in is a child of the `outermost` of our elements.
 */
function isForOthers(event: KeyboardEvent, outermost: Element): boolean {
  const path = event.composedPath() as Element[];
  const inside = path.slice(0, path.indexOf(outermost));
  return inside.some((node) => node.parentNode === outermost || node.matches?.('input, select, textarea'));
}

/** The letter on the key; where the keyboard writes another script, the Latin one in that place. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isOtherScript = /^[^\p{Script=Latin}\p{ASCII}]/u.test(key);
  return (isOtherScript ? code.replace('Key', '') : key).toLowerCase();
}
