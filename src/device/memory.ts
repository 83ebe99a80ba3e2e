/**
 * Where a session is kept, so that a reload in mid-session can offer to go on. It lives as long as the tab, and only between
 * the start of a session and its end: whoever writes also removes. There is one session in a document, and so one place.
 */

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Of the page, not of the site. */
const nameHere = (): string => `limber:session${location.pathname}`;

/** Merely to name the storage throws in a frame without rights, and where somebody has blocked it. */
function attempt<T>(store: Store | undefined, run: (store: Store) => T): T | undefined {
  try {
    return run(store ?? sessionStorage);
  } catch {
    return undefined;
  }
}

/** Keeps a text in place of the one before, where it can be kept. `store` here and below: default the session storage of the page. */
export function remember(text: string, store?: Store): void {
  attempt(store, (to) => to.setItem(nameHere(), text));
}

/** The text that was kept. */
export function recall(store?: Store): string | undefined {
  return attempt(store, (from) => from.getItem(nameHere())) ?? undefined;
}

export function forget(store?: Store): void {
  attempt(store, (from) => from.removeItem(nameHere()));
}

let isInterrupted: boolean | undefined;

/** Whether a reload has interrupted a session: looked up once, when the first element asks. */
export const wasInterrupted = (): boolean => (isInterrupted ??= recall() !== undefined);

/** The session goes on, or another has begun. */
export function markResumed(): void {
  isInterrupted = false;
}
