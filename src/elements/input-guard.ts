/**
 * Between our controls and a page: to its scripts, what comes out of a shadow root comes from the host, which looks like plain
 * content; and of what a finger or a key does twice, we take one.
 */

/** Of two presses at one place within this time, nobody means both. */
const DOUBLE_TAP_MS = 400;
/** How far apart two taps of one finger fall. */
const NEAR_PX = 30;

/** What of the root itself an event comes from; undefined for what the page has put in. */
function ownTarget({ target, currentTarget }: Event): Element | undefined {
  const element = target as Element;
  return element.getRootNode() === currentTarget ? element : undefined;
}

/**
 * Scripts such as carousels, sorters and hotkeys leave a field alone when they see one. They cannot see ours, so what is done
 * in there does not get to them: all but the keys by which one leaves. Likewise the keys that press a button; and everything
 * in a dialog, which stands above the page.
 */
function keepIn(event: Event): void {
  const { key, repeat } = event as KeyboardEvent;
  const own = ownTarget(event);
  const presses = (key === 'Enter' || key === ' ') && own?.closest('button, summary');
  // a key that is held presses a button again and again
  if (presses && repeat) event.preventDefault();
  const leaves = key === 'Tab' || key === 'Escape';
  if (presses || own?.closest('dialog') || (!leaves && own?.closest('input, select, label'))) event.stopPropagation();
}

/** Keeps the second half of a double tap from taking back what the first has done, from doing it twice, and from what came in its place. */
function oneOfTwo(now: () => number): (event: Event) => void {
  let last: { button: Element; at: number; x: number; y: number } | undefined;
  return (event) => {
    const { detail, clientX: x, clientY: y } = event as MouseEvent;
    const button = ownTarget(event)?.closest('button');
    // by a key or a script it has no count
    if (!button || detail === 0) return;
    const at = now();
    const isSecond =
      last && at - last.at < DOUBLE_TAP_MS && (last.button === button || Math.hypot(last.x - x, last.y - y) < NEAR_PX);
    if (isSecond) event.stopPropagation();
    else last = { button, at, x, y };
  };
}

/** `now`: milliseconds of a clock that is not set. */
export function guardInput(root: EventTarget, now: () => number): void {
  root.addEventListener('click', oneOfTwo(now), { capture: true });
  root.addEventListener('keydown', keepIn);
  for (const type of ['pointerdown', 'mousedown', 'touchstart']) root.addEventListener(type, keepIn, { passive: true });
}
