/** The same-origin frame element that a document is in, if any. */
export const frameOf = ({ defaultView }: Document): Element | null | undefined => defaultView?.frameElement;

/**
 * Whether an element is rendered: not inside a closed dialog or `details`, not under `display: none` or `visibility: hidden`; the same holds
 * for the frame that it is in. Scrolling does not matter.
 */
export function isRendered(element: Element): boolean {
  const frame = frameOf(element.ownerDocument);
  // Safari before 17.4 has no checkVisibility()
  const hasBox = element.checkVisibility?.() ?? element.getClientRects().length > 0;
  return hasBox && getComputedStyle(element).visibility === 'visible' && (!frame || isRendered(frame));
}
