type Tell = (entry: IntersectionObserverEntry) => void;

/** Makes a function that watches elements, all by one observer, and returns what stops the watch. Of an element only the last watcher is called. */
function watchBy(options?: IntersectionObserverInit): (element: Element, tell: Tell) => () => void {
  const watchers = new Map<Element, Tell>();
  // defined here, so that it does not capture the first element and keep it in memory
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

/** Tells whether any part of an element is in view, now and whenever that changes. */
export const watchSight = watchBy();

/** Elements are near when they are at most one screen away: then they are ready before they are seen. */
const watchNear = watchBy({ rootMargin: '100% 0%' });
const waitingToBeNear = new Set<() => void>();

/** Runs everything that still waits to be near, so that nothing is observed any more. */
export const drawAllNow = (): void => waitingToBeNear.forEach((run) => run());

/** Calls `ready` once: when the element is less than a screen away, or the page is printed. Returns a function that cancels it. */
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
  addEventListener('beforeprint', drawAllNow); // adding the same listener again changes nothing
  return callOff;
}

/** Which part of a picture has to be visible for it to count as in view. */
const ENOUGH = 0.6;
const watchInView = watchBy({ threshold: ENOUGH });
/** For each picture that waits, a function that stops the wait; undefined once one of them has been in view. */
let waitingForView: Set<() => void> | undefined = new Set();

/**
 * Calls `run` when a picture comes into view, until one of them on the page returns true; after that, no `run` is called any more. Returns
 * a function that cancels it.
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
