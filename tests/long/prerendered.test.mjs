import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderElement } from 'limber/ssr.js';
import {
  addUpShifts,
  desktop,
  gate,
  nextFrames,
  pageWith,
  pathOf,
  phone,
  rendered,
  until,
  useBrowser,
} from '../e2e/support.mjs';
import { LANGS } from '../e2e/words.mjs';

const browser = useBrowser();
const path = '/tests/pages/made.html';

/** A policy that allows only the styles of the rendered HTML. */
const policyFor = (styles) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ')}`,
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Runs in the page before its scripts: the least height of the element in any frame since it was first drawn. */
function watchHeight() {
  globalThis.lowest = Infinity;
  const look = () => {
    const element = document.querySelector('body > :first-child');
    const { height = 0 } = element?.getBoundingClientRect() ?? {};
    if (globalThis.watching) globalThis.lowest = Math.min(globalThis.lowest, height);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const cases = {
  'exercise-card': { exercise: 'hip-flexor' },
  'hold-timer': { exercise: 'butterfly' },
  'routine-list': { routine: 'short' },
  'exercise-figure': { exercise: 'glute-bridge' },
  'exercise-guide': { topic: 'faq' },
};

for (const [tag, attributes] of Object.entries(cases)) {
  for (const lang of LANGS) {
    for (const [viewport, linkCss] of [
      [phone, undefined],
      [desktop, undefined],
      [phone, '/dist/cdn/'],
    ]) {
      const look = linkCss ? 'linked' : 'inside';
      test(`<${tag}> replaces its prerendered HTML without a flash (${lang}, ${viewport.width} px, styles ${look})`, async (context) => {
        const { html, styleHashes } = await renderElement(tag, { ...attributes, lang }, { linkCss });
        const core = gate();
        const headers = { 'Content-Security-Policy': policyFor(linkCss ? ["'self'"] : styleHashes) };
        const { page, log } = await browser.open(context, path, {
          viewport,
          waits: false,
          routes: {
            [path]: { body: pageWith(`${html}<p>Below</p>`, { lang }), headers },
            [pathOf('core')]: core.route,
          },
          prepare: async (page) => {
            for (const each of [addUpShifts, watchHeight]) await page.evaluateOnNewDocument(each);
          },
        });
        await core.asked;
        await until(page, () => performance.getEntriesByName('first-contentful-paint').length > 0);
        await nextFrames(page);
        const before = await page.evaluate((name) => {
          globalThis.watching = true;
          return document.querySelector(name).getBoundingClientRect().height;
        }, tag);
        assert.ok(before > 100, `height: ${before}`);
        core.release();
        await rendered(page);
        await nextFrames(page);
        const [shifted, lowest, violations] = await page.evaluate(() => [
          globalThis.shifted,
          globalThis.lowest,
          globalThis.violations,
        ]);
        assert.deepEqual([shifted, Math.round(lowest)], [0, Math.round(before)]);
        assert.deepEqual([violations, log.problems], [[], []]);
      });
    }
  }
}
