/**
 * Stores a session, so that it can be continued after a reload. The store is the tab's session storage, and an entry is there only from
 * the start of a session to its end.
 */

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The name of an entry, made of the page's present address. The query counts, because many sites have all pages under one path. The
 * fragment counts only if it looks like a path, as in single-page apps (`#/` or `#!/`). A script may change the address during a session.
 */
export function nameHere({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'> = location): string {
  return `limber:session${pathname}${search}${/^#!?\//.test(hash) ? hash : ''}`;
}

/** In a sandboxed frame, or where storage is blocked, even reading `sessionStorage` throws. */
function attempt<T>(store: Store | undefined, run: (store: Store) => T): T | undefined {
  try {
    return run(store ?? sessionStorage);
  } catch {
    return undefined;
  }
}

/** Stores a text, replacing the one before; does nothing where storage is unavailable or full. `store`: by default the session storage. */
export function remember(name: string, text: string, store?: Store): void {
  attempt(store, (to) => to.setItem(name, text));
}

/** The stored text; undefined if there is none, or storage is unavailable. */
export function recall(name: string, store?: Store): string | undefined {
  return attempt(store, (from) => from.getItem(name)) ?? undefined;
}

export function forget(name: string, store?: Store): void {
  attempt(store, (from) => from.removeItem(name));
}

let interrupted: string | undefined;

/** The name of the entry of a session that a reload has interrupted; empty if there is none. Looked up once, at the first call. */
export function whatWasInterrupted(): string {
  const name = nameHere();
  return (interrupted ??= recall(name) === undefined ? '' : name);
}

/** The interrupted session goes on, or another one has begun: from now on there is none. */
export function markResumed(): void {
  interrupted = '';
}
