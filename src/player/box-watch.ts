import { isRendered } from '../device/rendered.js';

/** What an element stands in as it is drawn: slots and shadow roots with their hosts, up to the document. */
function parentOf(node: Node): Node | null | undefined {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
}

/**
 * Tells when an element has no box any more, as in a dialog that is closed. Nothing is observed that a browser would have to
 * look at with each frame: it cancels an animation that stands still in the element's root (`rendered`, in its styles) when its
 * box is gone, whatever the reason; only in closed details, and their like, boxes stay, and an attribute further out tells of them.
 */
export function watchBox(element: Element, lost: () => void): () => void {
  const look = (): void => {
    if (!isRendered(element)) lost();
  };
  const observer = new MutationObserver(look);
  for (let at: Node | null | undefined = element; at; at = parentOf(at)) observer.observe(at, { attributes: true });
  element.shadowRoot?.addEventListener('animationcancel', look);
  return () => {
    observer.disconnect();
    element.shadowRoot?.removeEventListener('animationcancel', look);
  };
}
