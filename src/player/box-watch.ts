import { frameOf, isRendered } from '../device/rendered.js';

/** What an element stands in as it is drawn: slots, shadow roots with their hosts, and frames of this site with their documents. */
function parentOf(node: Node): Node | null | undefined {
  if (node.nodeType === Node.DOCUMENT_NODE) return frameOf(node as Document);
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
}

/** Closed by having no room left, as accordions do it that move. */
const isClipped = (place: Element): boolean =>
  !(place.clientHeight && place.clientWidth) && getComputedStyle(place).overflow !== 'visible';

/** What happens in the element's root when it is hidden. */
const TOLD = ['animationcancel', 'transitionend'];

/**
 * Tells when an element has no box any more, as in a dialog that is closed, or is hidden with it, or has no room. Nothing is observed that a browser
 * would have to look at with each frame: it cancels an animation that stands still in the element's root (`rendered`, in its styles)
 * when its box is gone, and ends a transition there when it becomes invisible, whatever the reason. Only where content is skipped, as
 * in closed details, boxes stay as they were: an attribute further out tells of that, or that something shrinks which holds nothing
 * any more.
 */
export function watchBox(element: Element, lost: () => void): () => void {
  // what stands above the page, or beside its place, may be seen though there is no room in that: not what was clipped before
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
  for (const type of TOLD) root.addEventListener(type, look);
  return () => {
    attributes.disconnect();
    sizes.disconnect();
    for (const type of TOLD) root.removeEventListener(type, look);
  };
}
