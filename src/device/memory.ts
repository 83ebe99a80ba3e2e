/**
 * What lets a reload in mid-session offer to go on. It lives as long as the tab, and only between the start of a
 * session and its end: whoever remembers also forgets.
 */
import { parseMemory, type SessionMemory } from '../session/memory.js';

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const nameOf = (key: string): string => `limber:session:${key}`;

/** Merely to name the storage throws in a frame without rights, and where somebody has blocked it. */
function attempt<T>(store: Store | undefined, run: (store: Store) => T): T | undefined {
  try {
    return run(store ?? sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a session under the key of whoever plays it, in place of the one before. False where it cannot be kept. `store`
 * here and below: default the session storage of the page.
 */
export function remember(key: string, value: SessionMemory, store?: Store): boolean {
  return attempt(store, (to) => (to.setItem(nameOf(key), JSON.stringify(value)), true)) ?? false;
}

/** The session that was kept, at `nowWallMs` of the wall clock. What is malformed, or older than six hours, is deleted. */
export function recall(key: string, nowWallMs: number, store?: Store): SessionMemory | undefined {
  const text = attempt(store, (from) => from.getItem(nameOf(key)));
  if (typeof text !== 'string') return undefined;
  const memory = parseMemory(text, nowWallMs);
  if (!memory) forget(key, store);
  return memory;
}

export function forget(key: string, store?: Store): void {
  attempt(store, (from) => from.removeItem(nameOf(key)));
}
