import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib'; // its default quality is the highest, 11
import { projectRoot } from '../tools/files.mjs';
import { everything, pressEverything } from './everything.mjs';
import { begun, button, idle, partsAskedFor, passTime, rendered, useBrowser } from './support.mjs';
import { LANGS } from './words.mjs';

const browser = useBrowser();
/** `budget` is the goal of the design. A page that is over it must stay within `held` for now, and `why` says what takes the bytes. */
const budgets = JSON.parse(readFileSync(join(projectRoot, 'tests/budgets.json'), 'utf8'));

const cardAndRoutine = '<exercise-card exercise="hip-flexor"></exercise-card><routine-list></routine-list>';

/** Compressed size of a file, cached because dist does not change during the tests and the best compression is slow. */
const sizes = new Map();
function sizeOf(path) {
  if (!sizes.has(path)) sizes.set(path, brotliCompressSync(readFileSync(join(projectRoot, path))).length);
  return sizes.get(path);
}

/** Shows a page, and returns which files of the library it has fetched, and their bytes with brotli. */
async function show(context, elements, lang) {
  const { page, log } = await browser.show(context, elements, { lang });
  await rendered(page);
  await idle(page);
  const paths = () => log.requests.filter((path) => path.startsWith('/dist/'));
  const bytes = () => paths().reduce((sum, path) => sum + sizeOf(path), 0);
  return { page, bytes, parts: () => partsAskedFor(log).join(', ') };
}

/** The numbers in the README for a page with a card and a routine, in KB: at rest, and what Start adds. */
const [, ...told] = readFileSync(join(projectRoot, 'README.md'), 'utf8').match(
  /a card and a routine[^|]*\|[^|]*\| ([\d.]+) KB[^|]*; ([\d.]+) at Start/,
);

/** In each language: Danish and Swedish take some hundred bytes more than English. */
function assertTold(bytes, said) {
  assert.ok(Math.abs(bytes / 1000 - said) < 1, `The README says ${said} KB, and it is ${bytes / 1000}.`);
}

function assertWithin(context, what, bytes, parts) {
  const { budget, held = budget } = budgets[what];
  context.diagnostic(`${what}: ${bytes} of ${budget} bytes (brotli), held to ${held}: ${parts}`);
  assert.ok(bytes <= held, `${what}: ${bytes} bytes, ${bytes - held} more than ${held}`);
}

for (const lang of LANGS) {
  test(`a page at rest, with a card and a routine, keeps to its budget (${lang})`, async (context) => {
    const { bytes, parts } = await show(context, cardAndRoutine, lang);
    assertWithin(context, 'a page at rest', bytes(), parts());
    assertTold(bytes(), told[0]);
  });

  test(`what Start adds keeps to its budget, as long as the session lasts (${lang})`, async (context) => {
    const { page, bytes, parts } = await show(context, cardAndRoutine, lang);
    const before = bytes();
    await (await button(page, 'exercise-card')).click();
    await begun(page);
    const left = await page.$eval('exercise-card', ({ shadowRoot }) => {
      const { durationMs, elapsedMs } = shadowRoot.querySelector('hold-timer');
      return durationMs - elapsedMs;
    });
    await passTime(page, left - 2_000);
    assert.equal(await page.$eval('exercise-card', ({ status }) => status), 'running');
    assertWithin(context, 'added by Start', bytes() - before, parts());
    assertTold(bytes() - before, told[1]);
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
});
