/**
 * Tells how far sessions get: that one was seen, was started, and how much of it was done when it was over, in quarters. Never what was
 * trained: that can tell about somebody's health.
 *
 * `placement` is a label of your own for the place on your site; `send` gets `{ event, placement, quarters }`.
 */
export function measure(element, placement, send) {
  const tell = (event, facts) => send({ event: `limber_${event}`, placement, ...facts });

  const sight = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    sight.disconnect();
    tell('seen');
  });
  sight.observe(element);

  // a plain timer has no moves to count: it was done, or it was not
  const over = ({ type, detail: { completed, skipped } }) => {
    const count = completed.length + skipped.length;
    const share = count > 0 ? completed.length / count : Number(type === 'hold-complete');
    tell('over', { quarters: Math.floor(share * 4) });
  };
  element.addEventListener('hold-start', () => tell('started'));
  element.addEventListener('hold-complete', over);
  element.addEventListener('hold-reset', over);
}
