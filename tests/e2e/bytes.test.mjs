import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib'; // its default quality is the highest, 11
import { projectRoot } from '../tools/files.mjs';
<<<<<<< HEAD
import { begun, button, idle, openSettings, rendered, until, useBrowser } from './support.mjs';

/**
 * What a page fetches, by its network log, in bytes of brotli. `budget` is the design's; where a page is over it, `held` is what
 * it is kept to until somebody finds the rest.
 */
const budgets = JSON.parse(readFileSync(join(projectRoot, 'tests/budgets.json'), 'utf8'));

const browser = useBrowser();

const sizeOf = (path) => brotliCompressSync(readFileSync(join(projectRoot, path.split('?')[0]))).length;
const fetchedBy = ({ requests }) => [...new Set(requests.filter((path) => path.startsWith('/dist/cdn/')))];
const sum = (paths) => paths.reduce((total, path) => total + sizeOf(path), 0);

function hold(context, name, bytes) {
  const { budget, held = budget } = budgets[name];
  context.diagnostic(`${name}: ${bytes} bytes, budget ${budget}${held === budget ? '' : `, held to ${held}`}`);
  assert.ok(bytes <= held, `${name}: ${bytes} bytes, ${bytes - held} more than ${held}`);
}

async function open(context, lang, elements) {
  const path = '/tests/pages/bytes.html';
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>Bytes</title>
    <script type="module" src="/dist/cdn/limber.js"></script></head><body>${elements}</body></html>`;
  const opened = await browser.open(context, path, { routes: { [path]: body } });
  await rendered(opened.page);
  await idle(opened.page);
  return opened;
}

const atRest = '<exercise-card exercise="hip-flexor"></exercise-card><routine-list></routine-list>';
const guide = '<exercise-guide topic="faq"></exercise-guide>';

for (const lang of ['en', 'da']) {
  test(`a page with a card and a routine, at rest and after Start (${lang})`, async (context) => {
    const { page, log } = await open(context, lang, atRest);
    const before = fetchedBy(log);
    assert.equal(before.length, 3, before.join());
    hold(context, `at rest, ${lang}`, sum(before));
    await (await button(page, 'routine-list')).click();
    await begun(page);
    hold(context, `added by Start, ${lang}`, sum(fetchedBy(log).filter((path) => !before.includes(path))));
  });
}

test('everything that an English page can load, and a guide of it', async (context) => {
  const { page, log } = await open(context, 'en', atRest + guide);
  const isOfGuide = (path) => path.includes('/limber-guide');
  hold(context, 'guide, en', sum(fetchedBy(log).filter(isOfGuide)));
  await page.$eval('routine-list >>> .tile', (tile) => tile.click());
  await openSettings(page, 'routine-list');
  await until(page, () => document.querySelector('routine-list').shadowRoot.querySelector('#panel ol'));
  await idle(page);
  const all = fetchedBy(log);
  assert.equal(all.filter((path) => /-(session|move-panel|guide|guide-en)-/.test(path)).length, 4, all.join());
  hold(context, 'everything, en', sum(all));
=======
import { everything, pressEverything } from './everything.mjs';
import { begun, button, idle, partsAskedFor, passTime, rendered, useBrowser } from './support.mjs';

const browser = useBrowser();
const budgets = JSON.parse(readFileSync(join(projectRoot, 'tests/budgets.json'), 'utf8'));

const cardAndRoutine = '<exercise-card exercise="hip-flexor"></exercise-card><routine-list></routine-list>';

/** Shows a page, and tells what of the library it has fetched: bytes are those of each file of its network log, with brotli. */
async function show(context, elements, lang) {
  const { page, log } = await browser.show(context, elements, { lang });
  await rendered(page);
  await idle(page);
  const paths = () => log.requests.filter((path) => path.startsWith('/dist/'));
  const bytes = () =>
    paths().reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(projectRoot, path))).length, 0);
  return { page, bytes, parts: () => partsAskedFor(log).join(', ') };
}

function assertWithin(context, what, bytes, parts) {
  const budget = budgets[what];
  context.diagnostic(`${what}: ${bytes} of ${budget} bytes (brotli): ${parts}`);
  assert.ok(bytes <= budget, `${what}: ${bytes} bytes, ${bytes - budget} more than the budget`);
}

for (const lang of ['en', 'da']) {
  test(`a page at rest, with a card and a routine, keeps to its budget (${lang})`, async (context) => {
    const { bytes, parts } = await show(context, cardAndRoutine, lang);
    assertWithin(context, 'a page at rest', bytes(), parts());
  });

  test(`what Start adds keeps to its budget, until the session is over (${lang})`, async (context) => {
    const { page, bytes, parts } = await show(context, cardAndRoutine, lang);
    const before = bytes();
    await (await button(page, 'exercise-card')).click();
    await begun(page);
    await passTime(page, 120_000);
    assert.equal(await page.$eval('exercise-card', ({ status }) => status), 'complete');
    assertWithin(context, 'added by Start', bytes() - before, parts());
  });
}

test('an English guide with its texts keeps to its budget', async (context) => {
  const without = await show(context, cardAndRoutine, 'en');
  const { bytes, parts } = await show(context, `${cardAndRoutine}<exercise-guide topic="faq"></exercise-guide>`, 'en');
  assertWithin(context, 'a guide with its texts', bytes() - without.bytes(), parts());
});

test('everything an English page can load keeps to its budget', async (context) => {
  const { page, bytes, parts } = await show(context, everything, 'en');
  await pressEverything(page);
  await begun(page);
  assertWithin(context, 'everything an English page can load', bytes(), parts());
>>>>>>> t-e2e
});
