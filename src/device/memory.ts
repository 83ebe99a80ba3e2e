/**
 * Where a session is kept, so that a reload in mid-session can offer to go on. It lives as long as the tab, and only between
 * the start of a session and its end: whoever writes also removes, under the same name.
 */

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The name of the page as its address is now. Its query counts, because many a site has all of its pages under one path; what
 * is behind `#` only where that names a page as well. A script may change the address in the course of a session.
 */
export function nameHere({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'> = location): string {
  return `limber:session${pathname}${search}${/^#!?\//.test(hash) ? hash : ''}`;
}

/** Merely to name the storage throws in a frame without rights, and where somebody has blocked it. */
function attempt<T>(store: Store | undefined, run: (store: Store) => T): T | undefined {
  try {
    return run(store ?? sessionStorage);
  } catch {
    return undefined;
  }
}

/** Keeps a text in place of the one before, where it can be kept. `store` here and below: default the session storage of the page. */
export function remember(name: string, text: string, store?: Store): void {
  attempt(store, (to) => to.setItem(name, text));
}

/** The text that was kept. */
export function recall(name: string, store?: Store): string | undefined {
  return attempt(store, (from) => from.getItem(name)) ?? undefined;
}

export function forget(name: string, store?: Store): void {
  attempt(store, (from) => from.removeItem(name));
}

let interrupted: string | undefined;

/** The name under which a session is kept that a reload has interrupted; empty where there is none. Looked up once, when the first element asks. */
export function whatWasInterrupted(): string {
  const name = nameHere();
  return (interrupted ??= recall(name) === undefined ? '' : name);
}

/** The session goes on, or another has begun. */
export function markResumed(): void {
  interrupted = '';
}
