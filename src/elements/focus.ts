/** Keeps the focus of somebody who goes by the keyboard: what goes takes it along, and the next Tab would begin at the top of the page. */

const CAN_HAVE_FOCUS = 'button, summary, select, input';

export interface Focused {
  readonly root: ShadowRoot;
  readonly element: Element;
  /** What can take it over: what stands before it, the nearest first, and then what comes after. */
  readonly near: readonly HTMLElement[];
}

/** What has the focus in a root; undefined where nothing has. */
export function focusedIn(root: ShadowRoot | null): Focused | undefined {
  const element = root?.activeElement;
  if (!root || !element) return undefined;
  const all = [...root.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)];
  const isAfter = (each: Element) => element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { root, element, near: [...all.filter((each) => !isAfter(each)).reverse(), ...all.filter(isAfter)] };
}

/** Gives the focus to the first that takes it, of those that are selected by `takesFocus` and those near, if it has been lost. */
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
