import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * This many cards of a page are laid out at once, so that they are in a screenshot of the whole page; each further one
 * when it comes near the view.
 */
const AT_ONCE = 12;
let onPage = 0;

/** Tells whether a card need not be laid out before it comes near the view, because there are many. */
export class OneOfMany implements ReactiveController {
  /** Class for the frame. */
  className = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.className = onPage >= AT_ONCE ? 'one-of-many' : '';
    onPage += 1;
  }

  hostDisconnected(): void {
    onPage -= 1;
  }
}
