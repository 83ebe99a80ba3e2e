import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addUpShifts,
  arrived,
  desktop,
  gate,
  nextFrames,
  pathOf,
  phone,
  rendered,
  until,
  useBrowser,
} from './support.mjs';

const browser = useBrowser();

/** Runs in the page before its scripts: the elements wait for their language without a limit, so that a slow machine does not matter. */
function haveAllThePatience() {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (run, ms, ...rest) => (ms === 3_000 ? undefined : setTimeout(run, ms, ...rest));
}

/** Elements with a reserved height; the other guides are in closed details. */
const reserved = 'routine-list, exercise-card, [topic="faq"]';

const heights = (page) =>
  page.$$eval(reserved, (elements) =>
    elements.map((element) => `${element.localName} ${Math.round(element.getBoundingClientRect().height)}`),
  );

/**
 * The layout shift when the elements are defined late and their language comes later still, with the element at `index` near the top
 * of the window.
 */
async function shiftAt(context, path, { viewport, language = 'en', index }) {
  const [core, words] = [gate(), gate()];
  const { page } = await browser.open(context, path, {
    viewport,
    waits: false,
    routes: { [pathOf('core')]: core.route, [pathOf(language)]: words.route },
    prepare: async (page) => {
      for (const each of [addUpShifts, haveAllThePatience]) await page.evaluateOnNewDocument(each);
    },
  });
  await Promise.all([core.asked, words.asked]);
  await until(page, () => performance.getEntriesByName('first-contentful-paint').length > 0);
  await until(page, () => document.querySelector('footer, p:last-child'));
  if (index !== undefined) {
    const position = [reserved, index];
    await page.evaluate(([wanted, at]) => {
      const element = document.querySelectorAll(wanted)[at];
      scrollTo({ top: element.getBoundingClientRect().top + scrollY - 80, behavior: 'instant' });
    }, position);
  }
  await nextFrames(page);
  const before = await heights(page);
  core.release();
  await arrived(page, 'core');
  await nextFrames(page);
  assert.deepEqual(await heights(page), before, 'before the language comes, heights stay');
  words.release();
  await rendered(page);
  await nextFrames(page);
  const after = await heights(page);
  const shift = await page.evaluate(() => globalThis.shifted);
  const grown = before.map((text, each) => `${text} → ${after[each].split(' ')[1]}`).join(', ');
  context.diagnostic(`${path} at ${viewport.width}, ${index ?? 'top'}: ${shift.toFixed(4)} (px: ${grown})`);
  return shift;
}

const shops = { en: '/demo/shop.html', da: '/demo/shop.da.html' };

for (const viewport of [phone, desktop]) {
  for (const language of ['en', 'da']) {
    test(`the shop page does not shift at ${viewport.width} px (${language})`, async (context) => {
      const shifts = [];
      for (const index of [0, 1]) {
        shifts.push(await shiftAt(context, shops[language], { viewport, language, index }));
      }
      assert.ok(Math.max(...shifts) <= 0.01, `shifts: ${shifts.join(', ')}`);
    });
  }
  test(`the article does not shift at ${viewport.width} px`, async (context) => {
    const shifts = [];
    // the first and the last card, both routines, the questions
    for (const index of [0, 4, 5, 6, 7]) shifts.push(await shiftAt(context, '/demo/blog.html', { viewport, index }));
    assert.ok(Math.max(...shifts) <= 0.01, `shifts: ${shifts.join(', ')}`);
  });
  test(`the Swedish article does not shift at ${viewport.width} px`, async (context) => {
    const shifts = [];
    // the first card, the routine
    for (const index of [0, 4]) {
      shifts.push(await shiftAt(context, '/demo/blog.sv.html', { viewport, language: 'sv', index }));
    }
    assert.ok(Math.max(...shifts) <= 0.01, `shifts: ${shifts.join(', ')}`);
  });
  test(`without a reserve, the fallback prevents most of the shift at ${viewport.width} px`, async (context) => {
    const shift = await shiftAt(context, '/tests/pages/fallback.html', { viewport });
    assert.ok(shift <= 0.03, `shift: ${shift}`);
  });
}
