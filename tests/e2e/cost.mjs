const busyMs = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** Processor time of the main thread in milliseconds per second, from `begun` until `over`. */
async function costBetween(page, begun, over) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await begun;
  const [before, startedAt] = [await busyMs(session), performance.now()];
  await over;
  const [after, endedAt] = [await busyMs(session), performance.now()];
  await session.detach();
  return ((after - before) / (endedAt - startedAt)) * 1000;
}

/** Runs in the page: resolves at the next event of this type, or for a phase, of this kind. */
const heard = (type, kind) =>
  new Promise((done) => {
    const listen = (event) => {
      if (kind && event.kind !== kind) return;
      document.removeEventListener(type, listen);
      done();
    };
    document.addEventListener(type, listen);
  });

/**
 * The cost of this timer during a hold of so many seconds. A document has only one session at a time, so several run in `frames`,
 * which share the main thread.
 */
export async function costOfTimer(page, selector, seconds, frames = [page]) {
  const all = (run, ...given) => Promise.all(frames.map((frame) => frame.evaluate(run, ...given)));
  const held = all(heard, 'hold-phase', 'hold');
  const completed = all(heard, 'hold-complete');
  const started = all(
    async (wanted, duration) => {
      const timer = document.querySelector(wanted);
      Object.assign(timer, { readySeconds: 1, seconds: duration });
      await timer.updateComplete;
      timer.start();
    },
    selector,
    seconds,
  );
  await started;
  return costBetween(page, held, completed);
}

/** Runs in the page: two turning boxes and a text that changes each second. Resolves when they stop. */
async function turn(seconds) {
  const box = document.createElement('div');
  box.innerHTML = '<i></i><i></i><b>0</b>';
  document.body.prepend(box);
  const turns = [...box.querySelectorAll('i')].map((half) => {
    Object.assign(half.style, { display: 'block', width: '60px', height: '60px', background: 'teal' });
    return half.animate({ transform: ['rotate(0)', 'rotate(180deg)'] }, seconds * 1000);
  });
  const digits = setInterval(() => (box.lastChild.textContent = Number(box.lastChild.textContent) + 1), 1000);
  await turns[0].finished;
  clearInterval(digits);
  box.remove();
}

/** The same for the least that any timer with a ring needs. */
export const costOfFloor = (page, seconds, frames = [page]) =>
  costBetween(page, undefined, Promise.all(frames.map((frame) => frame.evaluate(turn, seconds))));
