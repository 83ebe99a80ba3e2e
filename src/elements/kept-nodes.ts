import { onceMore } from '../locale/once-more.js';
import type { takeBack as TakeBack } from './take-back.js';

let takeBack: typeof TakeBack | undefined;
let fetching: Promise<void> | undefined;

/** Without it a translated page is as good as it goes; what is done next tries again. */
const fetchIt = (): Promise<void> =>
  (fetching ??= onceMore(() => import('./take-back.js')).then(
    (part) => void ({ takeBack } = part),
    () => (fetching = undefined),
  ));

/**
 * Keeps what Lit has put into a root: by comments and blanks it finds its way, and its elements are those that are heard. A browser
 * that translates the page may lose comments; a translator may put copies in the place of elements, which nobody changes and nobody
 * hears. Both are taken back; the translated texts stay.
 *
 * What others do is written down as it happens, so that a root costs nothing as long as nobody does anything. A list of its nodes
 * would keep an object of the script's for each of them, on a page with a hundred cards.
 */
export class KeptNodes {
  #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];

  /** What has been done until now is ours. */
  remember(root: Node): void {
    if (!this.#observer) {
      this.#observer = new MutationObserver((records) => void (this.#records.push(...records), this.arriving));
      this.#observer.observe(root, { childList: true, subtree: true });
    }
    this.#look();
    this.#records = [];
  }

  #look(): void {
    this.#records.push(...(this.#observer?.takeRecords() ?? []));
  }

  /** A promise while there is something to take back, and what does it is on the way. */
  get arriving(): Promise<void> | undefined {
    this.#look();
    return !takeBack && this.#records.some(({ removedNodes }) => removedNodes.length) ? fetchIt() : undefined;
  }

  /** Answers what is ours in the place of the control that was pressed, if that was a copy. */
  putBack(pressed: readonly EventTarget[] = []): HTMLElement | undefined {
    this.#look();
    if (!takeBack || !this.#records.length) return undefined;
    const ours = takeBack(this.#records, pressed);
    this.#look();
    this.#records = [];
    return ours;
  }
}
