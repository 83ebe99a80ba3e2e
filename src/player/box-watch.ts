import { frameOf, isRendered } from '../device/rendered.js';

/** What an element stands in as it is drawn: slots, shadow roots with their hosts, and frames of this site with their documents. */
function parentOf(node: Node): Node | null | undefined {
  if (node.nodeType === Node.DOCUMENT_NODE) return frameOf(node as Document);
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
}

/**
 * Tells when an element has no box any more, as in a dialog that is closed. Nothing is observed that a browser would have to
 * look at with each frame: it cancels an animation that stands still in the element's root (`rendered`, in its styles) when its
 * box is gone, whatever the reason; only in closed details, drawers and their like, boxes stay, and an attribute further out tells
 * of them, or the end of their transition.
 */
export function watchBox(element: Element, lost: () => void): () => void {
  const look = (): void => {
    if (!isRendered(element)) lost();
  };
  const observer = new MutationObserver(look);
  for (let at: Node | null | undefined = element; at; at = parentOf(at)) observer.observe(at, { attributes: true });
  element.shadowRoot?.addEventListener('animationcancel', look);
  const page = element.ownerDocument;
  page.addEventListener('transitionend', look);
  return () => {
    observer.disconnect();
    element.shadowRoot?.removeEventListener('animationcancel', look);
    page.removeEventListener('transitionend', look);
  };
}
