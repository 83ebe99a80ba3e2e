import type { Issue } from '../controllers/issues-controller.js';

export interface ContentErrorDetail {
  /** What could not be used: the attribute, a message in English and, within a collection, also the path and the value found there. */
  readonly issues: readonly Issue[];
}

/** Something the page gave the element could not be used. The element's `issues` has the same list, for listeners that come late. */
export class ContentErrorEvent extends Event {
  static readonly type = 'content-error';
  constructor(readonly issues: readonly Issue[]) {
    super(ContentErrorEvent.type, { bubbles: true, composed: true });
  }
  get detail(): ContentErrorDetail {
    return { issues: this.issues };
  }
}

declare global {
  interface HTMLElementEventMap {
    'content-error': ContentErrorEvent;
  }
}
