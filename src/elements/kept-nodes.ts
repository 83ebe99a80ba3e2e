import { onceMore } from '../locale/once-more.js';
import type { takeBack as TakeBack } from './take-back.js';

let takeBack: typeof TakeBack | undefined;
let fetching: Promise<void> | undefined;

/** If the fetch fails, a translated page stays as it is; the next action tries again. */
const fetchIt = (): Promise<void> =>
  (fetching ??= onceMore(() => import('./take-back.js')).then(
    (part) => void ({ takeBack } = part),
    () => (fetching = undefined),
  ));

/**
 * Keeps the nodes that Lit has rendered into a root. Lit finds its place by comments and blank text, and only its own
 * elements have listeners. A browser that translates the page may lose comments; a translator may replace elements by
 * copies that nobody updates or listens to. Both are undone; the translated texts stay.
 *
 * What others change is recorded as it happens, so that an untouched root costs nothing. A list of its nodes would keep
 * a script object for each of them, on a page with a hundred cards.
 */
export class KeptNodes {
  #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];

  /** Counts all changes up to now as ours. */
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

  /** A promise while there is something to undo and the code that undoes it is loading. */
  get arriving(): Promise<void> | undefined {
    this.#look();
    return !takeBack && this.#records.some(({ removedNodes }) => removedNodes.length) ? fetchIt() : undefined;
  }

  /** Undoes what others have changed. Returns our control in place of the one that was pressed, if that was a copy. */
  putBack(pressed: readonly EventTarget[] = []): HTMLElement | undefined {
    this.#look();
    if (!takeBack || !this.#records.length) return undefined;
    const ours = takeBack(this.#records, pressed);
    this.#look();
    this.#records = [];
    return ours;
  }
}
