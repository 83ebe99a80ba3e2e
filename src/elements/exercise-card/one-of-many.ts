import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So many cards of a page are laid out at once, and are in a picture of the whole page; each further one as it comes near the view. */
const AT_ONCE = 12;
let onPage = 0;

/** Whether a card is one of so many that it need not be laid out before it comes near the view. */
export class OneOfMany implements ReactiveController {
  /** Of the frame, for its style. */
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
