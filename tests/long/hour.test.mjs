import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered, told, useBrowser } from '../e2e/support.mjs';

const browser = useBrowser({ protocolTimeout: 900_000 });

/** 10 s to get ready, then ten times 10 s of hold with 10 s of rest between: 200 s. */
const timer = '<hold-timer seconds="10" sets="10" rest-seconds="10" ready-seconds="10"></hold-timer>';
const LASTS_MS = 200_000;
const MOST_BUSY_MS = 400;

/** Runs in the page: blocks it every half second for up to this many milliseconds. Returns a function that ends this. */
function keepBusy(mostMs) {
  globalThis.busy = setInterval(() => {
    const until = performance.now() + Math.random() * mostMs;
    while (performance.now() < until);
  }, 500);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A whole hour is tested in tests/player/drift.test.ts with a fake clock. */
test('in a busy page delays do not add up during a session', async (context) => {
  const { page } = await browser.show(context, timer);
  await rendered(page);
  await page.evaluate(keepBusy, MOST_BUSY_MS);
  await page.evaluate(() => {
    const timer = document.querySelector('hold-timer');
    const completed = new Promise((done) => timer.addEventListener('hold-complete', done, { once: true }));
    timer.start();
    return completed.then(() => clearInterval(globalThis.busy));
  });
  const [start] = await told(page, 'hold-start');
  const [complete] = await told(page, 'hold-complete');
  const phases = await told(page, 'hold-phase');
  assert.equal(phases.length, 20);
  let dueAt = start.at;
  const late = [...phases, complete].map(({ at, detail }) => {
    const lateness = at - dueAt;
    dueAt += (detail.seconds ?? 0) * 1000;
    return lateness;
  });
  assert.equal(dueAt - start.at - complete.detail.seconds * 1000, LASTS_MS);
  // the first phase is the start itself
  const [early, last] = [late.slice(1, 8), late.slice(-7)];
  const growth = Math.min(...last) - Math.min(...early);
  context.diagnostic(
    `late by (ms): ${late.map((each) => each.toFixed(0)).join(' ')}; the least of the last third against the first: ` +
      `${growth.toFixed(1)} ms; the end: ${late.at(-1).toFixed(1)} ms`,
  );
  assert.ok(Math.min(...late) >= -1, 'too early');
  assert.ok(Math.max(...late) <= MOST_BUSY_MS + 50, 'no longer than the page was busy');
  // a delay that each phase adds would be there nineteen times by now
  assert.ok(median(last) - median(early) <= MOST_BUSY_MS / 2, `${median(last)} after ${median(early)} ms`);
});
