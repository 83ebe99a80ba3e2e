/**
 * What lets a reload in mid-session offer to go on. It lives as long as the tab, and only between the start of a
 * session and its end: whoever remembers also forgets. There is one session in a document, and so one memory.
 */
import { parseSavedSession, type SavedSession } from '../session/saved-session.js';

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Of the page, not of the site. The entry looks for it too, before anything of this is fetched: `cut-off.ts`. */
const nameHere = (): string => `limber:session${location.pathname}`;

/** Merely to name the storage throws in a frame without rights, and where somebody has blocked it. */
function attempt<T>(store: Store | undefined, run: (store: Store) => T): T | undefined {
  try {
    return run(store ?? sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a session in place of the one before, where it can be kept. `store` here and below: default the session storage of
 * the page.
 */
export function remember(value: SavedSession, store?: Store): void {
  attempt(store, (to) => to.setItem(nameHere(), JSON.stringify(value)));
}

/** The session that was kept, at `nowWallMs` of the wall clock. What is malformed, or older than six hours, is deleted. */
export function recall(nowWallMs: number, store?: Store): SavedSession | undefined {
  const text = attempt(store, (from) => from.getItem(nameHere()));
  if (typeof text !== 'string') return undefined;
  const memory = parseSavedSession(text, nowWallMs);
  if (!memory) forget(store);
  return memory;
}

export function forget(store?: Store): void {
  attempt(store, (from) => from.removeItem(nameHere()));
}
