import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, rendered, told, until, useBrowser } from '../e2e/support.mjs';

// puppeteer keeps hidden pages awake, which no visitor's browser does
const browser = useBrowser({
  ignoreDefaultArgs: [
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
  ],
});

const path = '/tests/pages/hidden.html';
const markup = `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Hidden</title>
      <script type="module" src="/dist/cdn/limber.js"></script>
    </head>
    <body><hold-timer seconds="90" each-side ready-seconds="1"></hold-timer></body>
  </html>`;

test('in a hidden page the session goes to the end of its phase, on time, and stops there', async (context) => {
  const { page } = await browser.open(context, path, { routes: { [path]: markup } });
  await rendered(page);
  await page.$eval('hold-timer', (timer) => timer.start());
  await begun(page);
  await until(page, () => document.querySelector('hold-timer').phase.kind === 'hold');
  const paused = page.evaluate(
    () => new Promise((done) => document.addEventListener('hold-pause', ({ reason }) => done(reason), { once: true })),
  );
  const other = await page.browserContext().newPage();
  await other.bringToFront();
  await until(page, () => document.hidden);
  assert.equal(await paused, 'hidden');
  const [hold] = (await told(page, 'hold-phase')).filter(({ detail }) => detail.kind === 'hold');
  const [pause] = await told(page, 'hold-pause');
  const late = pause.wallAt - hold.wallAt - 90_000;
  context.diagnostic(`after 90 s in a hidden page: ${late} ms late`);
  assert.ok(late >= -2 && late <= 1000, `${late} ms late`);
  await page.bringToFront();
  await until(page, () => !document.hidden);
  assert.equal(await page.$eval('hold-timer', (timer) => timer.status), 'paused');
  await page.$eval('hold-timer', (timer) => timer.resume());
  const kinds = (await told(page, 'hold-phase')).map(({ detail }) => detail.kind);
  assert.deepEqual(kinds, ['ready', 'hold', 'switch']);
});
