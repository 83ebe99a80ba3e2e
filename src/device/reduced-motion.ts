const hosts = new Set<() => void>();
let query: MediaQueryList | undefined;

function asked(): MediaQueryList {
  if (query) return query;
  query = matchMedia('(prefers-reduced-motion: reduce)');
  query.addEventListener('change', () => hosts.forEach((tell) => tell()));
  return query;
}

/** Whether the visitor's system asks for less motion. */
export const prefersReducedMotion = (): boolean => asked().matches;

/** Calls `tell` when that changes. Returns a function that stops it. */
export function watchReducedMotion(tell: () => void): () => void {
  asked();
  hosts.add(tell);
  return () => hosts.delete(tell);
}
