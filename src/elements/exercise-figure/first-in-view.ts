/** Those that wait; undefined once one of them has been. */
let waiting: Map<Element, () => void> | undefined = new Map();
let observer: IntersectionObserver | undefined;

/** Runs for the first of all pictures of the page that comes into view, and for no other. The answer calls it off. */
export function whenFirstInView(picture: Element, run: () => void): () => void {
  if (!waiting) return () => undefined;
  observer ??= new IntersectionObserver(
    (entries) => {
      const first = entries.find(({ isIntersecting }) => isIntersecting);
      if (!first) return;
      const show = waiting?.get(first.target);
      waiting = undefined;
      observer!.disconnect();
      show?.();
    },
    { threshold: 0.6 },
  );
  waiting.set(picture, run);
  observer.observe(picture);
  return () => {
    waiting?.delete(picture);
    observer!.unobserve(picture);
  };
}
