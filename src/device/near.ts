/** How far from the screen something may be and still be made ready: one screen, so that nobody sees it come. */
const MARGIN = '100% 0%';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function callOff(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}

function run(element: Element): void {
  const ready = waiting.get(element);
  callOff(element);
  ready?.();
}

/** Stands by itself: made where an element is at hand, it would keep the first one in memory. */
function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) run(target);
}

/** Makes everything ready that still waits, so that nothing is observed any more. */
export const drawAllNow = (): void => [...waiting.keys()].forEach(run);

/** Runs once, as soon as the element is less than a screen away, or the page is printed. The answer calls it off. */
export function whenNear(element: Element, ready: () => void): () => void {
  if (!observer) {
    observer = new IntersectionObserver(look, { rootMargin: MARGIN });
    addEventListener('beforeprint', drawAllNow);
  }
  waiting.set(element, ready);
  observer.observe(element);
  return () => callOff(element);
}
