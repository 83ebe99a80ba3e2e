import type { Issue } from '../controllers/issues-controller.js';

export interface ContentErrorDetail {
  /** Each with its attribute and a message in English; within a collection also with its place, and what stands there. */
  readonly issues: readonly Issue[];
}

/** Something that the page put in could not be used. `issues` on the element has the same list for whoever comes late. */
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
