type Changed = (isPaper: boolean) => void;

const watchers = new Set<Changed>();
/** One query for the page, created when the first element watches. */
let query: MediaQueryList | undefined;

const tell = (isPaper: boolean): void => watchers.forEach((changed) => changed(isPaper));
const before = (): void => tell(true);
const after = (): void => tell(query!.matches);

/**
 * Calls `changed(true)` before the page is printed and `changed(false)` after. Both the print events and the media query are watched:
 * browsers differ in which they send, and emulated print media in developer tools only changes the query. Returns a function that stops it.
 */
export function watchPaper(changed: Changed): () => void {
  if (!query) {
    query = matchMedia('print');
    query.addEventListener('change', after);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
  }
  watchers.add(changed);
  return () => void watchers.delete(changed);
}
