import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrived, begun, button, chooseSound, passTime, rendered, told, useBrowser } from './support.mjs';
import { everything, pressEverything } from './everything.mjs';

const browser = useBrowser();

const timer = '<hold-timer seconds="20" ready-seconds="1"></hold-timer>';
const routine = '<routine-list></routine-list>';

const press = async (page, tag) => (await button(page, tag)).evaluate((start) => start.click());
const statusOf = (page, tag) => page.$eval(tag, ({ status }) => status);

test('after the first session, another one can be set, started and completed without a network', async (context) => {
  const { page, log } = await browser.show(context, timer + routine);
  await rendered(page);
  await press(page, 'routine-list');
  await begun(page);
  await page.$eval('routine-list', (list) => list.stop());
  await arrived(page, 'settings');
  const before = log.requests.length;
  await page.setOfflineMode(true);
  assert.equal(await page.evaluate(() => navigator.onLine), false);
  await chooseSound(page, 'hold-timer');
  await press(page, 'hold-timer');
  await begun(page);
  await passTime(page, 25_000);
  assert.equal(await statusOf(page, 'hold-timer'), 'complete');
  await passTime(page, 1_000);
  assert.deepEqual(log.requests.slice(before), []);
  assert.deepEqual(log.problems, []);
});

/** The types of all event listeners on window and document. */
async function listenedFor(page) {
  const session = await page.createCDPSession();
  const types = [];
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    types.push(...listeners.map(({ type }) => type));
  }
  return types;
}

test('no listener keeps a page out of the back/forward cache', async (context) => {
  const { page } = await browser.show(context, everything);
  await rendered(page);
  await pressEverything(page);
  await begun(page);
  const types = await listenedFor(page);
  assert.ok(types.includes('visibilitychange'), types.join());
  assert.deepEqual(
    types.filter((type) => /unload/.test(type)),
    [],
  );
});

/** Runs in the page before its scripts: `away(ms)` lets time pass in which the page does not run. */
function haveClocks() {
  let passed = 0;
  for (const clock of [performance, Date]) {
    const now = clock.now.bind(clock);
    clock.now = () => now() + passed;
  }
  globalThis.away = (milliseconds) => {
    const turn = (type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    turn('pagehide');
    passed += milliseconds;
    turn('pageshow');
  };
}

// the bundled headless browser has no back/forward cache
for (const [when, reasons] of Object.entries({ 'at rest': [], 'in a session': ['gap'] })) {
  test(`a page that was left ${when} and comes back from the cache still works`, async (context) => {
    const prepare = (page) => page.evaluateOnNewDocument(haveClocks);
    const { page, log } = await browser.show(context, timer + routine, { prepare });
    await rendered(page);
    if (when === 'in a session') {
      await press(page, 'hold-timer');
      await begun(page);
    }
    await page.evaluate(() => globalThis.away(600_000));
    await passTime(page, 2_000);
    assert.deepEqual(
      (await told(page, 'hold-pause')).map(({ detail }) => detail.reason),
      reasons,
    );
    await press(page, 'hold-timer');
    await begun(page);
    await passTime(page, 25_000);
    assert.equal(await statusOf(page, 'hold-timer'), 'complete');
    assert.deepEqual(log.problems, []);
  });
}
