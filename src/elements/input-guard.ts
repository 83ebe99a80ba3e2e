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

/** The last press of a control of ours, which is not kept alive by it. */
let last: { control: WeakRef<Element>; at: number; x: number; y: number } | undefined;

/** For a moment, clicks of the whole page are looked at: a press may have taken its control away from what lies beneath. */
function remember(event: Event): void {
  const press = event as MouseEvent;
  // who steps a number up taps fast, and means each
  const control = ownTarget(press)?.closest('button:not(.stepped *), summary');
  // by a key or a script it has no count
  if (!control || press.detail === 0) return;
  last = { control: new WeakRef(control), at: press.timeStamp, x: press.clientX, y: press.clientY };
  (press.view ?? window).addEventListener('click', dropSecondTap, true);
}

/** The second half of a double tap would take back what the first has done, do it twice, or press what came in its place. */
function dropSecondTap(click: MouseEvent): void {
  if (!last || click.detail === 0) return;
  const { control, at, x, y } = last;
  // when it was done, not when a busy page comes to it
  if (click.timeStamp - at >= DOUBLE_TAP_MS) {
    return click.currentTarget?.removeEventListener('click', dropSecondTap as EventListener, true);
  }
  const isNear = Math.hypot(x - click.clientX, y - click.clientY) < NEAR_PX;
  const pressed = control.deref();
  const path = click.composedPath();
  const isGone = !pressed?.getClientRects().length;
  const isBeside = isNear && (path[0] as Node).getRootNode() === pressed?.getRootNode();
  if (isGone ? !isNear : !isBeside && !path.includes(pressed)) return;
  click.preventDefault();
  click.stopImmediatePropagation();
}

export function guardInput(root: EventTarget): void {
  root.addEventListener('click', remember, { capture: true });
  root.addEventListener('keydown', keepIn);
  for (const type of ['pointerdown', 'mousedown', 'touchstart']) root.addEventListener(type, keepIn, { passive: true });
}
