const busyMs = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** Resolves when the page tells of it. */
const heard = (page, type) =>
  page.evaluate((name) => new Promise((done) => document.addEventListener(name, () => done(), { once: true })), type);

/** Milliseconds of processor time that the main thread takes per second while this timer holds for so many seconds. */
export async function costOfTimer(page, selector, seconds) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const held = page.evaluate(
    () =>
      new Promise((done) => {
        const listen = ({ kind }) => {
          if (kind !== 'hold') return;
          document.removeEventListener('hold-phase', listen);
          done();
        };
        document.addEventListener('hold-phase', listen);
      }),
  );
  await page.$eval(
    selector,
    async (timer, duration) => {
      Object.assign(timer, { readySeconds: 1, seconds: duration });
      await timer.updateComplete;
      timer.start();
    },
    seconds,
  );
  await held;
  const completed = heard(page, 'hold-complete');
  const before = await busyMs(session);
  await completed;
  const after = await busyMs(session);
  await session.detach();
  return (after - before) / seconds;
}

/** The same for what no timer with a ring can do without: two turning boxes and a text that changes each second. */
export async function costOfFloor(page, seconds) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busyMs(session);
  await page.evaluate(async (duration) => {
    const box = document.createElement('div');
    box.innerHTML = '<i></i><i></i><b>0</b>';
    document.body.prepend(box);
    const turns = [...box.querySelectorAll('i')].map((half) => {
      Object.assign(half.style, { display: 'block', width: '60px', height: '60px', background: 'teal' });
      return half.animate({ transform: ['rotate(0)', 'rotate(180deg)'] }, duration * 1000);
    });
    const digits = setInterval(() => (box.lastChild.textContent = Number(box.lastChild.textContent) + 1), 1000);
    await turns[0].finished;
    clearInterval(digits);
    box.remove();
  }, seconds);
  const after = await busyMs(session);
  await session.detach();
  return (after - before) / seconds;
}
