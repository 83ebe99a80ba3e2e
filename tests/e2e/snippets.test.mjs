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

/** As somebody who has put dist/cdn there. */
const snippet = (path) =>
  readFileSync(join(projectRoot, 'dist/snippets', path), 'utf8').replaceAll('/limber/', '/dist/cdn/');

/** With the type that was measured in. */
const page = (lang, head, body) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>A shop</title>${head}
  <style>body{margin:16px;font:16px/1.5 system-ui,sans-serif}</style></head><body>${body}<p id="below">Below</p></body></html>`;

/**
 * How much moves when the elements come late. `kept`: what is to be read until then. Resolves to the page, when they are
 * there.
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
    test(`${path}${form} moves nothing when the element comes, at ${viewport.width} px (${lang})`, async (context) => {
      const made = page(lang, head, snippet(`${lang}/${path}${form}.html`));
      const { shift, log } = await shiftOf(context, made, wanted);
      assert.ok(shift <= 0.01, `shift: ${shift}`);
      assert.deepEqual(log.problems, []);
    });
  }

  test(`${path}.prerendered stands where it was, at ${viewport.width} px, and plays (${lang})`, async (context) => {
    const made = page(lang, '', snippet(`${lang}/${path}.prerendered.html`));
    const { page: shown, shift, log } = await shiftOf(context, made, wanted);
    assert.equal(shift, 0);
    await (await button(shown, tag)).click();
    await begun(shown);
    assert.deepEqual(log.problems, []);
  });
}

test('a marked place is made under a strict policy, with the reserve as a style sheet', async (context) => {
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

test('a file that is not the one that was meant is not run', async (context) => {
  const made = page('da', snippet('da/head.html'), snippet('da/routine-short.html'));
  const core = { body: 'globalThis.wrong = true', contentType: 'text/javascript' };
  const path = '/tests/pages/made.html';
  const { page: shown, log } = await browser.open(context, path, { routes: { [path]: made, [pathOf('core')]: core } });
  await problemTold(shown, log, /integrity/);
  assert.equal(await shown.evaluate(() => globalThis.wrong ?? false), false);
  assert.match(log.problems.join('\n'), /integrity/);
});

/** The first and the last of each kind, and the longest. Widths that were measured: between two of them a line may break. */
const sample = ['full', 'short', 'gentle', 'butterfly', 'standing-hip-extension'];
const widths = [248, 320, 360, 656, 1040];

for (const [lang, reserves] of Object.entries(readReserves())) {
  test(`what is reserved is what is taken (${lang})`, async (context) => {
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
