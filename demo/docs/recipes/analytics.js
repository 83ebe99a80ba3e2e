/**
 * Whether the elements are used, for a page's own statistics: one was seen, a session was started, a quarter of it was done. With
 * each goes the page's own name for the place, and nothing else: no move, no routine, no level, no skip, since what somebody trains
 * can tell about their health.
 *
 * What has `data-placement="product-page"`, or stands in something that has it, is measured, and nothing else.
 *
 *   const { check } = measure({
 *     allowed: () => …,          // whether this visitor has agreed to statistics; asked anew each time
 *     send: (name, data) => …,   // 'limber_seen' and 'limber_started' with { placement }, 'limber_done' with { placement, share: 25 }
 *   });
 *   check();                     // after a visitor has chosen: what is in view then is seen
 *
 * Nothing is kept for later: a session that began before somebody agreed is never told of.
 */
export function measure({ allowed, send }) {
  const sessions = new WeakMap();
  const tell = (name, data) => {
    if (allowed()) send(name, data);
  };

  addEventListener('hold-start', (event) => {
    const placement = placementOf(event);
    if (!placement || !allowed()) return sessions.delete(timerOf(event));
    sessions.set(timerOf(event), { placement, quarter: 0, startMs: 0, doneMs: new Map() });
    tell('limber_started', { placement });
  });

  const go = (event) => {
    const session = sessions.get(timerOf(event));
    if (!session) return;
    const quarter = quarterDone(session, event);
    if (quarter <= session.quarter) return;
    session.quarter = quarter;
    tell('limber_done', { placement: session.placement, share: 25 * quarter });
  };
  addEventListener('hold-phase', go);
  addEventListener('hold-complete', go);

  return { check: watch((placement) => tell('limber_seen', { placement }), allowed) };
}

/** Also where it stands inside of a card or a routine. */
const timerOf = (event) => event.composedPath()[0];

const placementOf = (event) => event.composedPath().find(({ dataset }) => dataset?.placement)?.dataset.placement;

/** 0 to 4. What was skipped is not done, and what was done again counts once. */
function quarterDone(session, event) {
  if (event.type === 'hold-complete' && event.detail.skipped.length === 0) return 4;
  const { elapsedMs, durationMs } = timerOf(event);
  if (event.reason === 'time' || event.reason === 'advance')
    session.doneMs.set(session.startMs, elapsedMs - session.startMs);
  session.startMs = elapsedMs;
  let done = 0;
  for (const length of session.doneMs.values()) done += length;
  return Math.min(3, Math.floor((4 * done) / durationMs));
}

/** Tells once of each place that half of was in view, or that filled half of the window. Also of those that are put in later. */
function watch(tell, allowed) {
  const inView = new Set();
  const seen = new Set();
  const check = () => {
    for (const { dataset } of inView) {
      if (seen.has(dataset.placement) || !allowed()) continue;
      seen.add(dataset.placement);
      tell(dataset.placement);
    }
  };
  const look = (entries) => {
    for (const { target, isIntersecting, intersectionRect, boundingClientRect } of entries) {
      const half = Math.min(boundingClientRect.height, innerHeight) / 2;
      inView[isIntersecting && intersectionRect.height >= half ? 'add' : 'delete'](target);
    }
    check();
  };
  const threshold = [...Array(51).keys()].map((step) => step / 50); // of a long article the half of a window is a small share
  const observer = new IntersectionObserver(look, { threshold });
  const find = () => document.querySelectorAll('[data-placement]').forEach((place) => observer.observe(place));
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
  return check;
}
