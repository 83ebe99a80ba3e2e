/** The frame of this site that an element's document stands in. */
export const frameOf = ({ defaultView }: Document): Element | null | undefined => defaultView?.frameElement;

/**
 * Whether anything of an element can be seen: not in a dialog, a drawer or details that are closed, nor under `display: none` or on a
 * slide that has faded out, also where that is the fate of the frame around it.
 */
export function isRendered(element: Element): boolean {
  const frame = frameOf(element.ownerDocument);
  // Safari before 17.4 cannot say so itself
  const hasBox = element.checkVisibility?.({ opacityProperty: true }) ?? element.getClientRects().length > 0;
  return hasBox && getComputedStyle(element).visibility === 'visible' && (!frame || isRendered(frame));
}
