import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, passTime, rendered, until, useBrowser } from './support.mjs';
import { costOfFloor, costOfTimer } from './cost.mjs';

const browser = useBrowser();

/** Runs in the page before its scripts: counts timers, frames and so on that wake it up. */
function countWakeUps() {
  globalThis.wakeUps = [];
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = globalThis[name];
    globalThis[name] = (run, ...rest) =>
      original(
        (...given) => {
          globalThis.wakeUps.push(name);
          return run(...given);
        },
        ...rest,
      );
  }
}

/** Runs in the page: how many animations run, in every shadow root. `ends`: they are over then. */
function runningAnimations(ends) {
  let count = 0;
  const look = (root) => {
    for (const animation of root.getAnimations().filter(({ playState }) => playState === 'running')) {
      // fade-ins end by themselves
      count += animation.effect.getTiming().duration < 400 ? 0 : 1;
      if (ends) animation.finish();
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return count;
}

async function wakeUpsDuring(page, milliseconds) {
  await page.evaluate(() => (globalThis.wakeUps.length = 0));
  await passTime(page, milliseconds);
  return page.evaluate(() => globalThis.wakeUps);
}

const moves = ['hip-flexor', 'butterfly', 'glute-bridge'];
const cards = Array.from(
  { length: 20 },
  (_, index) => `<exercise-card exercise="${moves[index % 3]}"></exercise-card>`,
);

async function openMany(context) {
  const { page, log } = await browser.show(
    context,
    `<hold-timer seconds="60" ready-seconds="1"></hold-timer>${cards.join('')}`,
    { prepare: (page) => page.evaluateOnNewDocument(countWakeUps) },
  );
  await rendered(page);
  // wait until the first picture in view has played its move
  await until(page, runningAnimations, true);
  return { page, log };
}

/** How much of the timer is visible, by an intersection observer. */
const sight = (page) =>
  page.$eval(
    'hold-timer',
    (timer) =>
      new Promise((resolve) => {
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          resolve(entry.isIntersecting);
        });
        observer.observe(timer);
      }),
  );

/** Starts it, and resolves after the frame in which the press draws the pictures further down. */
async function start(page, tag = 'hold-timer') {
  await page.$eval(tag, (element) => element.start());
  await begun(page);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

test('twenty cards at rest: nothing wakes up', async (context) => {
  const { page, log } = await openMany(context);
  await passTime(page, 3_000); // the time that the loader waits for a language
  assert.deepEqual(await wakeUpsDuring(page, 60_000), []);
  assert.equal(await page.evaluate(runningAnimations), 0);
  assert.deepEqual(log.problems, []);
});

test('a session in view wakes up once a second, and little more', async (context) => {
  const { page } = await openMany(context);
  await start(page);
  const wakeUps = await wakeUpsDuring(page, 20_000);
  assert.ok(wakeUps.length >= 19 && wakeUps.length <= 30, `${wakeUps.length} times`);
  assert.deepEqual([...new Set(wakeUps)], ['setTimeout']);
});

test('paused: only the callback that lets the screen go dark wakes up, once', async (context) => {
  const { page } = await openMany(context);
  await start(page);
  await start(page, 'exercise-card'); // which pauses the timer
  await passTime(page, 10_000);
  await page.$eval('exercise-card', (card) => card.pause());
  assert.deepEqual(await wakeUpsDuring(page, 600_000), ['setTimeout']);
  assert.equal(await page.evaluate(runningAnimations), 0);
});

test('ended: nothing wakes up', async (context) => {
  const { page } = await openMany(context);
  await start(page);
  await passTime(page, 62_000);
  assert.equal(await page.$eval('hold-timer', (timer) => timer.status), 'complete');
  assert.deepEqual(await wakeUpsDuring(page, 60_000), []);
  assert.equal(await page.evaluate(runningAnimations), 0);
});

test('out of view: nothing wakes up before the next phase', async (context) => {
  const { page } = await openMany(context);
  await start(page);
  await page.evaluate(() => scrollTo({ top: 5000, behavior: 'instant' }));
  await until(page, () => scrollY > 1000);
  assert.equal(await sight(page), false);
  await passTime(page, 3000);
  const phase = await page.$eval('hold-timer', (timer) => timer.phase.kind);
  assert.equal(phase, 'hold');
  assert.deepEqual(await wakeUpsDuring(page, 20_000), []);
  assert.equal(await page.evaluate(runningAnimations), 0);
});

test('a timer that runs takes little of the main thread', async (context) => {
  const { page } = await openMany(context);
  // a ratio, since it depends on the machine; the budget in milliseconds is in npm run test:long
  const tries = [];
  // other load on the machine may affect one of the two measurements, but not three times in a row
  while (tries.length < 3 && !tries.some(({ cost, floor }) => cost <= 1.5 * floor)) {
    tries.push({ floor: await costOfFloor(page, 3), cost: await costOfTimer(page, 'hold-timer', 3) });
  }
  const told = tries.map(
    ({ cost, floor }) => `${cost.toFixed(1)} ms per second, any ring and text ${floor.toFixed(1)}`,
  );
  context.diagnostic(told.join('; '));
  const { cost, floor } = tries.at(-1);
  assert.ok(cost <= 1.5 * floor, told.join('; '));
});
