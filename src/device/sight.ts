type Tell = (entry: IntersectionObserverEntry) => void;

/** Watches any number of elements by one observer. The answer of a watch ends it; the last to watch an element is told. */
function watchBy(options?: IntersectionObserverInit): (element: Element, tell: Tell) => () => void {
  const watchers = new Map<Element, Tell>();
  // stands by itself: made where an element is at hand, it would keep the first one in memory
  const look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const entry of entries) watchers.get(entry.target)?.(entry);
  };
  let observer: IntersectionObserver | undefined;
  return (element, tell) => {
    observer ??= new IntersectionObserver(look, options);
    watchers.set(element, tell);
    observer.observe(element);
    return () => {
      if (watchers.get(element) !== tell) return;
      watchers.delete(element);
      observer!.unobserve(element);
    };
  };
}

/** Tells whether any of an element is in view, now and whenever that changes. */
export const watchSight = watchBy();

/** How far from the screen something may be and still be made ready: one screen, so that nobody sees it come. */
const watchNear = watchBy({ rootMargin: '100% 0%' });
const waitingToBeNear = new Set<() => void>();

/** Makes everything ready that still waits, so that nothing is observed any more. */
export const drawAllNow = (): void => waitingToBeNear.forEach((run) => run());

/** Runs once, as soon as the element is less than a screen away, or the page is printed. The answer calls it off. */
export function whenNear(element: Element, ready: () => void): () => void {
  const run = (): void => {
    callOff();
    ready();
  };
  const stop = watchNear(element, ({ isIntersecting }) => isIntersecting && run());
  const callOff = (): void => {
    waitingToBeNear.delete(run);
    stop();
  };
  waitingToBeNear.add(run);
  addEventListener('beforeprint', drawAllNow); // the same one again is not added
  return callOff;
}

/** How much of a picture is to be seen before it counts as in view. */
const ENOUGH = 0.6;
const watchInView = watchBy({ threshold: ENOUGH });
/** What ends the waiting of each; undefined once one of them has been in view. */
let waitingForView: Set<() => void> | undefined = new Set();

/**
 * Runs for the first of all pictures of the page that comes into view and answers that it did, and for no other. The
 * answer calls it off.
 */
export function whenFirstInView(picture: Element, run: () => boolean): () => void {
  if (!waitingForView) return () => undefined;
  const stop = watchInView(picture, ({ intersectionRatio }) => {
    if (!waitingForView || intersectionRatio < ENOUGH || !run()) return;
    waitingForView.forEach((stopOther) => stopOther());
    waitingForView = undefined;
  });
  waitingForView.add(stop);
  return () => {
    waitingForView?.delete(stop);
    stop();
  };
}
