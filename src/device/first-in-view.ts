/** How much of a picture is to be seen before it counts as in view. */
const ENOUGH = 0.6;

/** Those that wait; undefined once one of them has been. */
let waiting: Map<Element, () => boolean> | undefined = new Map();
let observer: IntersectionObserver | undefined;

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, intersectionRatio } of entries) {
    if (intersectionRatio < ENOUGH || !waiting?.get(target)?.()) continue;
    waiting = undefined;
    observer!.disconnect();
    return;
  }
}

/**
 * Runs for the first of all pictures of the page that comes into view and answers that it did, and for no other. The
 * answer calls it off.
 */
export function whenFirstInView(picture: Element, run: () => boolean): () => void {
  if (!waiting) return () => undefined;
  observer ??= new IntersectionObserver(look, { threshold: ENOUGH });
  waiting.set(picture, run);
  observer.observe(picture);
  return () => {
    if (waiting?.delete(picture)) observer!.unobserve(picture);
  };
}
