/** Keeps keyboard focus. When the focused element is removed its focus is lost, and the next Tab would start at the top of the page. */

const CAN_HAVE_FOCUS = 'button, summary, select, input';

export interface Focused {
  readonly root: ShadowRoot;
  readonly element: Element;
  /** Elements that can take the focus over: those before it, nearest first, then those after it. */
  readonly near: readonly HTMLElement[];
}

/** The focused element of a root; undefined if there is none. */
export function focusedIn(root: ShadowRoot | null): Focused | undefined {
  const element = root?.activeElement;
  if (!root || !element) return undefined;
  const all = [...root.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)];
  const isAfter = (each: Element) => element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { root, element, near: [...all.filter((each) => !isAfter(each)).reverse(), ...all.filter(isAfter)] };
}

/** If the focus has been lost, moves it to the first element that accepts it: those that match `takesFocus`, then those nearby. */
export function keepFocus({ root, element, near }: Focused, takesFocus?: string): void {
  const { ownerDocument } = element;
  const isLost = !element.isConnected || element.matches(':disabled, details:not([open]) > :not(summary) *');
  const isElsewhere = root.activeElement !== element && ownerDocument.activeElement !== ownerDocument.body;
  if (!isLost || isElsewhere || !ownerDocument.hasFocus()) return;
  for (const each of [...(takesFocus ? root.querySelectorAll<HTMLElement>(takesFocus) : []), ...near]) {
    each.focus();
    if (each !== element && root.activeElement === each) return;
  }
}
