import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { measureIn } from '../../src/publish/author/measure.mjs';
import { heightAt, readReserves, TOLERANCE } from '../../src/publish/author/reserves.mjs';
import { subjects } from '../../src/publish/author/subjects.mjs';
import { projectRoot } from '../tools/files.mjs';
import {
  addUpShifts,
  begun,
  button,
  desktop,
  gate,
  loader,
  nextFrames,
  pageWith,
  pathOf,
  phone,
  problemTold,
  rendered,
  until,
  useBrowser,
} from './support.mjs';

const browser = useBrowser();

/** The folder under which a page has put dist/cdn. */
const snippet = (path) =>
  readFileSync(join(projectRoot, 'dist/snippets', path), 'utf8').replaceAll('/limber/', '/dist/cdn/');

/** A page with the font of the measurements. */
const page = (lang, head, body) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>A shop</title>${head}
  <style>body{margin:16px;font:16px/1.5 system-ui,sans-serif}</style></head><body>${body}<p id="below">Below</p></body></html>`;

/**
 * The layout shift when the elements are defined late. `kept`: text that can be read until then. Also returns the page with the
 * elements.
 */
async function shiftOf(context, made, { viewport, tag, kept }) {
  const core = gate();
  const path = '/tests/pages/made.html';
  const { page, log } = await browser.open(context, path, {
    viewport,
    waits: false,
    routes: { [path]: made, [pathOf('core')]: core.route },
    prepare: (page) => page.evaluateOnNewDocument(addUpShifts),
  });
  await core.asked;
  await until(page, () => performance.getEntriesByName('first-contentful-paint').length > 0);
  await until(page, () => document.querySelector('#below'));
  const read = await page.$eval(`:is(${tag}, [data-limber="${tag}"])`, (element) =>
    (element.shadowRoot ?? element).textContent.replaceAll('\u00ad', ''),
  );
  assert.ok(read.includes(kept), kept);
  await nextFrames(page);
  core.release();
  await until(page, (name) => document.querySelector(name)?.hasUpdated, tag);
  await rendered(page);
  await nextFrames(page);
  return { page, log, shift: await page.evaluate(() => globalThis.shifted) };
}

const cases = [
  { lang: 'da', path: 'routine-short', tag: 'routine-list', kept: 'Lænd og hofter på 5 minutter', viewport: phone },
  { lang: 'sv', path: 'exercise-hip-flexor', tag: 'exercise-card', kept: 'Höftböjar', viewport: desktop },
];

for (const { lang, path, ...wanted } of cases) {
  const { tag, viewport } = wanted;
  for (const [form, head] of [
    ['', ''],
    ['.data', snippet(`${lang}/head.html`)],
  ]) {
    test(`${path}${form} does not shift when the element is defined, at ${viewport.width} px (${lang})`, async (context) => {
      const made = page(lang, head, snippet(`${lang}/${path}${form}.html`));
      const { shift, log } = await shiftOf(context, made, wanted);
      assert.ok(shift <= 0.01, `shift: ${shift}`);
      assert.deepEqual(log.problems, []);
    });
  }

  test(`${path}.prerendered does not shift, at ${viewport.width} px, and plays (${lang})`, async (context) => {
    const made = page(lang, '', snippet(`${lang}/${path}.prerendered.html`));
    const { page: shown, shift, log } = await shiftOf(context, made, wanted);
    assert.equal(shift, 0);
    await (await button(shown, tag)).click();
    await begun(shown);
    assert.deepEqual(log.problems, []);
  });
}

test('a marked place works under a strict policy, with its reserve in a style sheet', async (context) => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';
    require-trusted-types-for 'script'; trusted-types lit-html`;
  const path = '/tests/pages/made.html';
  const body = pageWith(snippet('da/exercise-butterfly.data.html'), {
    lang: 'da',
    scripts: [loader, '/dist/cdn/limber.enhance.js'],
    head: '<link rel="stylesheet" href="/dist/cdn/limber.da.reserves.css">',
  });
  const headers = { 'Content-Security-Policy': policy.replace(/\s+/g, ' ') };
  const { page, log } = await browser.open(context, path, { routes: { [path]: { body, headers } } });
  await rendered(page);
  assert.equal(await page.$eval('exercise-card', ({ exercise }) => exercise), 'butterfly');
  assert.deepEqual([await page.evaluate(() => globalThis.violations), log.problems], [[], []]);
});

test('a changed file is not run', async (context) => {
  const made = page('da', snippet('da/head.html'), snippet('da/routine-short.html'));
  const core = { body: 'globalThis.wrong = true', contentType: 'text/javascript' };
  const path = '/tests/pages/made.html';
  const { page: shown, log } = await browser.open(context, path, { routes: { [path]: made, [pathOf('core')]: core } });
  await problemTold(shown, log, /integrity/);
  assert.equal(await shown.evaluate(() => globalThis.wrong ?? false), false);
  assert.match(log.problems.join('\n'), /integrity/);
});

/** The first, the last and the longest of each kind, at measured widths, since a line may break between two of them. */
const sample = ['full', 'short', 'gentle', 'butterfly', 'standing-hip-extension'];
const widths = [248, 320, 360, 656, 1040];

for (const [lang, reserves] of Object.entries(readReserves())) {
  test(`the reserved heights are those of the elements (${lang})`, async (context) => {
    const { page } = await browser.show(context, '<exercise-figure exercise="butterfly"></exercise-figure>');
    const wanted = subjects().filter(({ id }) => sample.includes(id));
    const measured = await measureIn(page, { origin: browser.origin, lang, subjects: wanted, widths });
    const wrong = measured.flatMap(([id, points]) =>
      points
        .map(([width, height]) => [id, width, Math.round(height), Math.round(heightAt(reserves[id], width))])
        .filter(([, , height, reserved]) => Math.abs(height - reserved) > TOLERANCE + 1),
    );
    assert.deepEqual(wrong, [], 'npm run reserves');
  });
}
