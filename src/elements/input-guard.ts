/**
 * Guards input between our controls and the page. To the page's scripts, an event from a shadow root seems to come from
 * the host, which looks like plain content. And of two presses that a finger or a key makes by accident, only one
 * counts.
 */

/** Nobody means both of two presses at one place within this time. */
const DOUBLE_TAP_MS = 400;
/** Two taps of one finger are at most this far apart. */
const NEAR_PX = 30;

/** The event's target, if it is in the root itself; undefined for content that the page has slotted in. */
function ownTarget({ target, currentTarget }: Event): Element | undefined {
  const element = target as Element;
  return element.getRootNode() === currentTarget ? element : undefined;
}

/**
 * Scripts such as carousels, sorters and hotkeys ignore events from form fields. They cannot see ours, so events in our
 * fields do not reach them, except the keys that leave a field. The same goes for the keys that press a button, and for
 * everything in a dialog, which lies above the page.
 */
function keepIn(event: Event): void {
  const { key, repeat } = event as KeyboardEvent;
  const own = ownTarget(event);
  const presses = (key === 'Enter' || key === ' ') && own?.closest('button, summary');
  // a key held down would press the button again and again
  if (presses && repeat) event.preventDefault();
  const leaves = key === 'Tab' || key === 'Escape';
  if (presses || own?.closest('dialog') || (!leaves && own?.closest('input, select, label'))) event.stopPropagation();
}

/** The last press of one of our controls. It must not keep a removed control in memory. */
let last: { control: WeakRef<Element>; at: number; x: number; y: number } | undefined;

/** Watches the clicks of the whole page for a moment: a press may remove its control, and the second tap then hits what lies beneath. */
function remember(event: Event): void {
  const press = event as MouseEvent;
  // fast taps on a stepper are all meant
  const control = ownTarget(press)?.closest('button:not(.stepped *), summary');
  // a press by a key or a script has no click count
  if (!control || press.detail === 0) return;
  last = { control: new WeakRef(control), at: press.timeStamp, x: press.clientX, y: press.clientY };
  (press.view ?? window).addEventListener('click', dropSecondTap, true);
}

/** The second tap of a double tap would undo what the first has done, do it twice, or press what came in its place. */
function dropSecondTap(click: MouseEvent): void {
  if (!last || click.detail === 0) return;
  const { control, at, x, y } = last;
  // the time of the tap, not the time at which a busy page handles it
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
