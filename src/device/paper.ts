type Changed = (isPaper: boolean) => void;

const watchers = new Set<Changed>();
/** Of the page, asked for once however many elements listen. */
let query: MediaQueryList | undefined;

const tell = (isPaper: boolean): void => watchers.forEach((changed) => changed(isPaper));
const before = (): void => tell(true);
const after = (): void => tell(query!.matches);

/**
 * Word of the page going to paper (`true`) and back. Browsers differ in which of the two they send, and where a page's style is
 * merely tried for paper only the query answers. The answer stops it.
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
