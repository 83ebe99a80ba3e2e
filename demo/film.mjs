/**
 * The animation at the top of the README, and the still picture for reduced motion: a whole session on the demo's product page,
 * on a phone, as it happens. Takes as long as the session, about six minutes. `npm run build && npm run film`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../tests/tools/install.mjs';
import { serve } from './serve.mjs';

const PHONE = { width: 390, height: 600, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true };
const pictures = join(import.meta.dirname, 'pictures');

/** The scenes: how many seconds into a part of the session, and for how long each is shown. */
const MOMENTS = {
  'ready knee-to-chest': [
    [1, 1400],
    [8.7, 1400],
    [20, 700],
  ],
  'hold knee-to-chest left': [
    [0.2, 250],
    [0.9, 250],
    [1.6, 250],
    [3, 700],
    [11, 700],
    [18, 700],
  ],
  'switch knee-to-chest': [
    [0.5, 700],
    [2.5, 700],
  ],
  'hold knee-to-chest right': [
    [1, 250],
    [3, 700],
    [16, 700],
  ],
  'transition pelvic-tilt': [[4, 1400]],
  'hold pelvic-tilt': [[1, 900]],
  'lift glute-bridge': [[0.7, 300]],
  'hold glute-bridge': [[1, 900]],
  'hold hip-flexor': [[3, 900]],
};

ensureInstalled();
const [{ default: puppeteer }, { PNG }, { chromeLaunchOptions }, { apng }] = await Promise.all([
  import('puppeteer-core'),
  import('pngjs'),
  import('../tests/tools/chrome.mjs'),
  import('./film/apng.mjs'),
]);

const server = await serve({ port: 0 });
const browser = await puppeteer.launch(await chromeLaunchOptions({ forPictures: true }));
try {
  const film = await record(await browser.newPage());
  const still = film.find(({ part, at }) => part === 'hold knee-to-chest left' && at === 11);
  writeFileSync(join(pictures, 'session.png'), apng(film));
  writeFileSync(join(pictures, 'session-still.png'), apng([still]));
  process.stdout.write(`${film.length} pictures of a session in demo/pictures/session.png\n`);
} finally {
  await browser.close();
  await server.close();
}

async function record(page) {
  const film = [];
  const take = async (ms, from) => film.push({ ...from, ms, ...PNG.sync.read(Buffer.from(await page.screenshot())) });
  await open(page);
  await take(1800);
  await page.tap('routine-list >>> .primary');
  const moments = Object.entries(MOMENTS).flatMap(([part, all]) => all.map(([at, ms]) => ({ part, at, ms })));
  for (const { part, at, ms } of moments) {
    await page.waitForFunction((name) => globalThis.begun.has(name), { timeout: 300_000, polling: 50 }, part);
    await page.waitForFunction((name, since) => Date.now() - globalThis.begun.get(name) >= since, {}, part, at * 1000);
    await take(ms, { part, at });
  }
  await page.waitForFunction(() => globalThis.begun.has('done'), { timeout: 300_000 });
  await page.waitForFunction(() => Date.now() - globalThis.begun.get('done') > 1000);
  await take(3500);
  return film;
}

async function open(page) {
  await page.evaluateOnNewDocument(() => {
    // a headless browser refuses to keep the screen on, which the session would report; a phone does not
    navigator.wakeLock.request = () => Promise.resolve(Object.assign(new EventTarget(), { release: async () => {} }));
    globalThis.begun = new Map();
    const note = (name) => globalThis.begun.has(name) || globalThis.begun.set(name, Date.now());
    document.addEventListener('hold-phase', ({ kind, exercise, side }) => {
      note(`${kind} ${exercise}`);
      note(`${kind} ${exercise} ${side}`);
    });
    document.addEventListener('routine-complete', () => note('done'));
  });
  await page.setViewport(PHONE);
  await page.goto(`${server.url}/dist/docs/demo/shop.html`);
  await page.waitForFunction(() => document.querySelector('routine-list').hasUpdated);
  await page.$eval('routine-list', (list) => scrollBy(0, list.getBoundingClientRect().top - 12));
  await page.waitForFunction(
    () => document.querySelector('routine-list').getAnimations({ subtree: true }).length === 0,
  );
  await new Promise((passed) => setTimeout(passed, 8000)); // the picture shows once how its move goes
}
