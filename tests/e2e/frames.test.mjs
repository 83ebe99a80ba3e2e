import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageWith, until, useBrowser } from './support.mjs';

const browser = useBrowser();

const inner = '/tests/pages/frame.html';
const routes = { [inner]: pageWith('<hold-timer seconds="60"></hold-timer>') };
const frame = (name, more = '') => `<iframe name="${name}" src="${inner}" width="400" height="600" ${more}></iframe>`;

/** Runs in the page: the timer of a frame is defined. */
const isReady = (name) => window[name]?.document.querySelector('hold-timer')?.hasUpdated;

const start = (page, name) =>
  page.evaluate((which) => window[which].document.querySelector('hold-timer').start(), name);

const statusIs = (page, name, wanted) =>
  until(page, (which, status) => window[which].document.querySelector('hold-timer').status === status, name, wanted);

test('of two frames on a page, the one that was started last runs', async (context) => {
  const { page, log } = await browser.show(context, frame('one') + frame('two'), { routes });
  for (const name of ['one', 'two']) await until(page, isReady, name);
  await start(page, 'one');
  await statusIs(page, 'one', 'running');
  await start(page, 'two');
  await statusIs(page, 'one', 'paused');
  await statusIs(page, 'two', 'running');
  await start(page, 'one');
  await statusIs(page, 'two', 'paused');
  await statusIs(page, 'one', 'running');
  assert.deepEqual(log.problems, []);
});

test('a sandboxed frame, and a browser without BroadcastChannel, still play', async (context) => {
  const prepare = (page) => page.evaluateOnNewDocument(() => delete globalThis.BroadcastChannel);
  const { page, log } = await browser.show(context, frame('one') + frame('two', 'sandbox="allow-scripts"'), {
    routes,
    prepare,
  });
  await until(page, isReady, 'one');
  await start(page, 'one');
  await statusIs(page, 'one', 'running');
  assert.deepEqual(
    log.problems.filter((problem) => !/CORS|failed:|Failed to load/.test(problem)),
    [],
  );
});
