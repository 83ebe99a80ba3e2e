/** Whether an element has a box at all: not in a dialog or details that are closed, nor under `display: none`. */
export const isRendered = (element: Element): boolean =>
  // Safari before 17.4 cannot say so itself
  element.checkVisibility?.() ?? element.getClientRects().length > 0;
