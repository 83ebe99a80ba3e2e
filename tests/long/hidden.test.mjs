import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, button, rendered, told, until, useBrowser } from '../e2e/support.mjs';

// by default puppeteer keeps hidden pages awake, unlike a visitor's browser
const browser = useBrowser({
  protocolTimeout: 600_000,
  ignoreDefaultArgs: [
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
  ],
  // throttle after ten seconds in place of five minutes
  args: ['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10'],
});

const silent = '<hold-timer seconds="90" each-side ready-seconds="1"></hold-timer>';
/** 2 minutes 48 seconds. */
const heard = '<hold-timer seconds="75" each-side ready-seconds="10" switch-seconds="8"></hold-timer>';

const open = async (context, timer) => {
  const opened = await browser.show(context, timer);
  await rendered(opened.page);
  return opened;
};

/** Minimises or restores the window. Another tab in front hides a page only in a browser with a real window. */
async function setWindow(page, windowState) {
  const devtools = await page.createCDPSession();
  const { windowId } = await devtools.send('Browser.getWindowForTarget');
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await until(page, (state) => document.hidden === (state === 'minimized'), windowState);
}

const hide = (page) => setWindow(page, 'minimized');

test('in a hidden page a silent session runs to the end of its phase, on time, and pauses there', async (context) => {
  const { page } = await open(context, silent);
  await page.$eval('hold-timer', (timer) => timer.chooseCues('silent'));
  await page.$eval('hold-timer', (timer) => timer.start());
  await begun(page);
  await until(page, () => document.querySelector('hold-timer').phase.kind === 'hold');
  const paused = page.evaluate(
    () => new Promise((done) => document.addEventListener('hold-pause', ({ reason }) => done(reason), { once: true })),
  );
  await hide(page);
  assert.equal(await paused, 'hidden');
  const [hold] = (await told(page, 'hold-phase')).filter(({ detail }) => detail.kind === 'hold');
  const [pause] = await told(page, 'hold-pause');
  const late = pause.wallAt - hold.wallAt - 90_000;
  context.diagnostic(`after 90 s in a hidden page: ${late} ms late`);
  assert.ok(late >= -2 && late <= 1000, `${late} ms late`);
  await setWindow(page, 'normal');
  assert.equal(await page.$eval('hold-timer', (timer) => timer.status), 'paused');
  await page.$eval('hold-timer', (timer) => timer.resume());
  const kinds = (await told(page, 'hold-phase')).map(({ detail }) => detail.kind);
  assert.deepEqual(kinds, ['ready', 'hold', 'switch']);
});

/** Runs in the page: the milliseconds between the calls of a chained timer, which the browser throttles in a hidden page. */
function measureChain() {
  globalThis.chain = [];
  let before = performance.now();
  setTimeout(function turn() {
    const now = performance.now();
    globalThis.chain.push(now - before);
    before = now;
    setTimeout(turn, 500);
  }, 500);
}

test('a session with sound runs to its end in a hidden page, with every phase on time', async (context) => {
  const { page, log } = await open(context, heard);
  const complete = page.evaluate(
    () =>
      new Promise((done) => {
        const keep = () => done([document.hidden, Date.now()]);
        document.addEventListener('hold-complete', keep, { once: true });
      }),
  );
  await (await button(page, 'hold-timer')).click();
  await begun(page);
  await hide(page);
  const hiddenAt = await page.evaluate(() => Date.now());
  await page.evaluate(measureChain);
  const [isHidden, completeAt] = await complete;

  const phases = await told(page, 'hold-phase');
  assert.deepEqual(
    phases.map(({ detail }) => `${detail.kind} ${detail.side ?? ''} ${detail.seconds}`),
    ['ready left 10', 'hold left 75', 'switch right 8', 'hold right 75'],
  );
  const [{ wallAt: startedAt }] = phases;
  const [, ...late] = phases.map(({ wallAt }) => wallAt - startedAt);
  [10_000, 85_000, 93_000].forEach((due, index) => (late[index] -= due));
  late.push(completeAt - startedAt - 168_000);
  const chain = await page.evaluate(() => globalThis.chain);
  const longest = Math.round(Math.max(...chain));
  const seconds = Math.round((completeAt - hiddenAt) / 1000);
  context.diagnostic(`${seconds} s in a hidden page: late by ${late.join(', ')} ms; a chained timer by ${longest} ms`);
  assert.ok(isHidden, 'the page is hidden at the end');
  assert.ok(seconds >= 150, `hidden for ${seconds} s`);
  assert.ok(longest >= 5_000, 'the browser does throttle timers');
  assert.ok(Math.min(...late) >= -2 && Math.max(...late) <= 1000, late.join(' '));
  assert.deepEqual(
    (await told(page)).map(({ type }) => type).filter((type) => type !== 'hold-phase'),
    ['hold-start', 'hold-complete'],
  );
  assert.deepEqual(log.problems, []);
});
