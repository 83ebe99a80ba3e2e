const watchers = new Map<Element, (inView: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Stands by itself: made where an element is at hand, it would keep the first one in memory. */
function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) watchers.get(target)?.(isIntersecting);
}

/** Tells whether any of an element is in view, now and whenever that changes. The answer stops it. The last to watch an element is told. */
export function watchSight(element: Element, tell: (inView: boolean) => void): () => void {
  observer ??= new IntersectionObserver(look);
  watchers.set(element, tell);
  observer.observe(element);
  return () => {
    if (watchers.get(element) !== tell) return;
    watchers.delete(element);
    observer!.unobserve(element);
  };
}
