import { frameOf, isRendered } from '../device/rendered.js';

/** The parent of a node in the rendered tree: through slots, from a shadow root to its host, and out of same-origin frames. */
function parentOf(node: Node): Node | null | undefined {
  if (node.nodeType === Node.DOCUMENT_NODE) return frameOf(node as Document);
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
}

/** Hidden by having no size, as inside an animated accordion that is closed. */
const isClipped = (place: Element): boolean =>
  !(place.clientHeight && place.clientWidth) && getComputedStyle(place).overflow !== 'visible';

/** Events in the element's root that a browser fires when it is hidden. */
const HIDING_EVENTS = ['animationcancel', 'transitionend'];

/**
 * Calls `lost` when an element can no longer be seen: it has no box (a closed dialog), is invisible, or has no size. Nothing here costs
 * the browser work in each frame. Two things are noticed by events: when the box is gone, the browser cancels an animation in the
 * element's root (named `rendered` in its styles, and standing still); when the element becomes invisible, it ends a transition there.
 * Where the browser only skips content, as in closed `details`, neither happens: that shows as a changed attribute or size of an ancestor.
 * Returns a function that stops the watch.
 */
export function watchBox(element: Element, lost: () => void): () => void {
  // an ancestor that had no size from the start does not count: a popover or a positioned element is seen all the same
  const open: Element[] = [];
  const look = (): void => {
    if (!isRendered(element) || open.some(isClipped)) lost();
  };
  const attributes = new MutationObserver(look);
  const sizes = new ResizeObserver(look);
  for (let at: Node | null | undefined = element; at; at = parentOf(at)) {
    attributes.observe(at, { attributes: true });
    if (!(at as Element).tagName) continue;
    sizes.observe(at as Element);
    if (!isClipped(at as Element)) open.push(at as Element);
  }
  const root = element.shadowRoot ?? element;
  for (const type of HIDING_EVENTS) root.addEventListener(type, look);
  return () => {
    attributes.disconnect();
    sizes.disconnect();
    for (const type of HIDING_EVENTS) root.removeEventListener(type, look);
  };
}
