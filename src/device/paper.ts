/**
 * Word of the page going to paper (`true`) and back. Browsers differ in which of the two they send, and where a page's style is
 * merely tried for paper only the query answers. The answer stops it.
 */
export function watchPaper(changed: (isPaper: boolean) => void): () => void {
  const query = matchMedia('print');
  const before = () => changed(true);
  const after = () => changed(query.matches);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  query.addEventListener('change', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    query.removeEventListener('change', after);
  };
}
