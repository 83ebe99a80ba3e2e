/** The collection of the demo, written by hand: it plays like the built-in one, and needs few more files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../tools/files.mjs';
import {
  begun,
  button,
  idle,
  partsAskedFor,
  passTime,
  rendered,
  shadowTexts,
  told,
  until,
  useBrowser,
} from './support.mjs';

const browser = useBrowser();

const file = '/demo/collection.json';
const { text } = JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
const elements = `<exercise-card src="${file}" exercise="wall-sit" expanded><p>Read</p></exercise-card>
  <routine-list src="${file}" routine="after-a-walk"><p>Read</p></routine-list>
  <exercise-figure src="${file}" exercise="wall-sit"></exercise-figure>`;

for (const lang of ['en', 'da']) {
  test(`a hand-written collection plays its whole routine with words and pictures (${lang})`, async (context) => {
    const { page, log } = await browser.show(context, elements, { lang });
    await rendered(page);
    const { name, steps, feels, picture } = text[lang].exercises['wall-sit'];
    const shown = await shadowTexts(page);
    for (const said of [name, ...steps, feels]) assert.ok(shown.includes(said), said);
    const hold = await page.$eval('exercise-card', ({ shadowRoot }) => {
      const { alt, src } = shadowRoot.querySelector('hold-timer').shadowRoot.querySelector('.hold');
      return [alt, new URL(src).pathname];
    });
    assert.deepEqual(hold, [`${name}. ${picture}`, '/demo/pictures/wall-sit.svg']);

    await (await button(page, 'routine-list')).click();
    await begun(page);
    const durationMs = await page.$eval('routine-list', (list) => list.durationMs);
    const announced = await page.$eval(
      'routine-list',
      ({ shadowRoot }) => shadowRoot.querySelector('hold-timer').shadowRoot.querySelector('[role=status]').textContent,
    );
    assert.ok(announced.includes(name), announced);
    await passTime(page, durationMs + 60_000);
    const [complete] = await told(page, 'routine-complete');
    assert.deepEqual(complete.detail?.completed ?? complete.completed, ['wall-sit', 'hip-flexor', 'butterfly']);
    assert.deepEqual(log.problems, []);
  });
}

test('a page with its own collection also fetches the parser, once, and nothing more', async (context) => {
  const { page, log } = await browser.show(context, elements);
  await rendered(page);
  await idle(page);
  assert.deepEqual(partsAskedFor(log), ['core', 'en', 'limber.js', 'own-content', 'parser']);
  assert.equal(log.requests.filter((path) => path === file).length, 1);
  assert.deepEqual(log.problems, []);
});

test('in print the start is beside the hold', async (context) => {
  const { page } = await browser.show(context, elements);
  await rendered(page);
  await page.emulateMediaType('print');
  await idle(page);
  const widths = await page.$eval('exercise-card', ({ shadowRoot }) =>
    [...shadowRoot.querySelector('hold-timer').shadowRoot.querySelectorAll('.photo img')].map((image) => {
      const { left, width } = image.getBoundingClientRect();
      return [Math.round(left) >= 0, width > 40, getComputedStyle(image).opacity];
    }),
  );
  assert.deepEqual(widths, Array(2).fill([true, true, '1']));
});

test('the try-out page lists problems, and jumps to their place', async (context) => {
  const { page, log } = await browser.open(context, '/demo/content.html');
  await rendered(page);
  const heading = () => page.$eval('.problems h3', ({ textContent }) => textContent);
  await until(page, () => document.querySelector('.problems h3').textContent !== '');
  assert.equal(await heading(), 'Nothing is wrong with it');
  await page.$eval('textarea', (field) => {
    field.value = field.value.replace('"holdSeconds": 20', '"holdSeconds": "long"');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until(page, () => document.querySelector('.problems li button'));
  assert.equal(await heading(), '1 problem');
  await page.click('.problems li button');
  const selected = await page.$eval('textarea', (field) => [
    document.activeElement === field,
    field.value.slice(field.selectionStart, field.selectionEnd),
  ]);
  assert.deepEqual(selected, [true, '"holdSeconds": "long"']);
  await until(
    page,
    (said) => document.querySelector('routine-list').shadowRoot.textContent.includes(said),
    'can’t be shown',
  );
  await page.click('[type=reset]');
  await until(page, () => document.querySelectorAll('.problems li').length === 0);
  // only the expected warnings about the collection, and no cancelled request
  assert.deepEqual(
    log.problems.filter((problem) => !/^warn: .*collection: \$\.exercises/.test(problem)),
    [],
  );
});
