import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCollection } from 'limber/content.js';
import { desktop, rendered, until, useBrowser } from './support.mjs';
import { exercises } from './words.mjs';

const browser = useBrowser();

const path = '/demo/figures.html';
const moves = Object.values(getCollection().exercises);
const ids = moves.map(({ id }) => id);

async function openSheet(context, settings) {
  const { page, log } = await browser.open(context, path, { viewport: desktop, ...settings });
  if (settings?.scripts !== false) await rendered(page);
  return { page, log };
}

const choose = (page, name, value) => page.click(`[name=${name}][value="${value}"]`);

/** An attribute of the pictures of this move, or of all shown moves, in order. */
const attributes = (page, name, selector = '.move:not([hidden])') =>
  page.$$eval(
    `${selector} :is(.hold, .start exercise-figure)`,
    (figures, wanted) => figures.map((figure) => figure.getAttribute(wanted)),
    name,
  );

const tagOf = (page, id) => page.$eval(`#${id} code:not(h3 *)`, (code) => code.textContent);

const filterFor = ({ position }) => (['chair', 'standing'].includes(position) ? position : 'floor');

test('every move is listed with its names, its kind and whether it has sides', async (context) => {
  const { page } = await openSheet(context, { scripts: false });
  const found = await page.$$eval('.move', (articles) =>
    articles.map(({ id, dataset }) => ({ id, is: dataset.is, sided: 'sided' in dataset })),
  );
  assert.deepEqual(
    found,
    moves.map((move) => ({ id: move.id, is: `${move.kind} ${filterFor(move)}`, sided: move.sides !== 'both' })),
  );
  const names = (selector) =>
    page.$$eval(selector, (elements) =>
      elements.map(({ textContent, dataset }) => [textContent, dataset.da, dataset.sv]),
    );
  const expected = ids.map((id) => ['en', 'da', 'sv'].map((lang) => exercises[lang][id].name));
  assert.deepEqual(await names('.move h3 [data-da]'), expected);
  assert.deepEqual(await names('.contact [data-da]'), expected);
  for (const id of ids) {
    assert.equal(await tagOf(page, id), `<exercise-figure exercise="${id}"></exercise-figure>`);
    const drawn = await page.$$eval(`#${id} exercise-figure, .contact [href="#${id}"] exercise-figure`, (figures) =>
      figures.map((figure) => figure.getAttribute('exercise')),
    );
    assert.deepEqual(drawn, [id, id, id]);
  }
});

test('the choices apply to the pictures and to the copied tag', async (context) => {
  const { page, log } = await openSheet(context);
  await choose(page, 'person', 'man');
  await choose(page, 'side', 'left');
  assert.deepEqual(new Set(await attributes(page, 'person')), new Set(['man']));
  assert.deepEqual(await attributes(page, 'side', '#hip-flexor'), ['left', 'left']);
  assert.deepEqual(await attributes(page, 'side', '#butterfly'), [null, null], 'it has no sides');
  const tag = '<exercise-figure exercise="hip-flexor" person="man" side="left"></exercise-figure>';
  assert.equal(await tagOf(page, 'hip-flexor'), tag);
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => (globalThis.copied = text);
  });
  await page.$eval('#hip-flexor .copy', (button) => button.click());
  await until(page, () => document.querySelector('#hip-flexor .copy').textContent === 'Copied');
  assert.equal(await page.evaluate(() => globalThis.copied), tag);

  await page.click('[type=reset]');
  await until(page, () => !document.querySelector('#sheet [person], #sheet [side]'));
  assert.deepEqual(log.problems, []);
});

test('the list can be filtered', async (context) => {
  const { page } = await openSheet(context);
  for (const kind of ['stretch', 'strength', 'move', 'floor', 'chair', 'standing']) {
    await page.select('#kind', kind);
    const wanted = moves.filter((move) => move.kind === kind || filterFor(move) === kind).map(({ id }) => id);
    assert.ok(wanted.length > 0, kind);
    const shown = await page.$$eval('.move:not([hidden])', (articles) => articles.map(({ id }) => id));
    assert.deepEqual(shown, wanted, kind);
    assert.equal((await page.$$('.contact li:not([hidden])')).length, wanted.length);
    assert.equal(await page.$eval('[role=status]', (line) => line.textContent), `${wanted.length} moves`);
  }
});

test('the sheet changes to Danish and back to English', async (context) => {
  const { page } = await openSheet(context);
  const heading = () => page.$eval('#butterfly h3 span', (name) => name.textContent);
  const captioned = (word) =>
    until(
      page,
      (text) =>
        document.querySelector('#knee-to-chest .hold').shadowRoot.querySelector('.caption')?.innerText.includes(text),
      word,
    );
  await choose(page, 'lang', 'da');
  assert.equal(await heading(), exercises.da.butterfly.name);
  await captioned('Strækker');
  await choose(page, 'lang', 'sv');
  assert.equal(await heading(), exercises.sv.butterfly.name);
  await captioned('Stretchar');
  await choose(page, 'lang', 'en');
  assert.equal(await heading(), exercises.en.butterfly.name);
  await captioned('Stretches');
});

test('the sheet shows light, dark and custom colours', async (context) => {
  const { page } = await openSheet(context);
  const fill = (shape) =>
    page.$eval('.hold', ({ shadowRoot }, name) => getComputedStyle(shadowRoot.querySelector(name)).fill, shape);
  await choose(page, 'scheme', 'light');
  const light = await fill('.hair');
  await choose(page, 'scheme', 'dark');
  assert.notEqual(await fill('.hair'), light);
  const shown = await page.$eval('#accent', (input) => input.value);
  await page.$eval('#accent', (input) => {
    input.value = '#cc2244';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  assert.notEqual(shown, '#cc2244');
  assert.equal(await fill('.muscle:not(.soft)'), 'rgb(204, 34, 68)');
  assert.match(
    await page.$eval('#colours code', (code) => code.textContent),
    /^ {2}--limber-figure-accent: #cc2244;$/m,
  );
  await page.click('[type=reset]');
  await until(page, () => document.querySelector('#colours').hidden);
  assert.notEqual(await fill('.muscle:not(.soft)'), 'rgb(204, 34, 68)');
});

test('a strip of poses is drawn only when it comes near the view', async (context) => {
  const { page } = await openSheet(context);
  const last = ids.at(-1);
  const frames = () =>
    page.$$eval(`#${last} .film exercise-figure`, (figures) => figures.map((figure) => figure.getAttribute('pose')));
  assert.deepEqual(await frames(), []);
  await choose(page, 'person', 'man');
  await page.click(`.contact [href="#${last}"]`);
  await until(page, (id) => document.querySelectorAll(`#${id} .film [person=man]`).length === 7, last);
  assert.deepEqual(await frames(), ['0', '0.17', '0.33', '0.5', '0.67', '0.83', '1']);
});

test('a printed sheet has the hold and the start of every move', async (context) => {
  const { page } = await openSheet(context);
  await page.emulateMediaType('print');
  const shown = (selector) =>
    page.$$eval(selector, (elements) => elements.filter((element) => element.checkVisibility()).length);
  assert.equal(await shown('.move :is(.hold, .start exercise-figure)'), 2 * ids.length);
  assert.equal(await shown('.choices-bar, .contact, .film, .tag, .copy'), 0);
});

test('without scripts, names and tags can be read, and there are no controls', async (context) => {
  const { page } = await openSheet(context, { scripts: false });
  const texts = await page.$$eval('.move', (articles) =>
    articles.map((article) => article.checkVisibility() && article.textContent),
  );
  for (const [index, id] of ids.entries()) {
    assert.ok(texts[index].includes(exercises.en[id].name) && texts[index].includes(` exercise="${id}"`), id);
  }
  const controls = await page.$$eval('button, select, input', (elements) =>
    elements.filter((element) => element.checkVisibility()),
  );
  assert.deepEqual(controls, []);
  assert.ok(await page.$eval('.without-script', (line) => line.checkVisibility()));
});

for (const width of [320, 768, 1280]) {
  test(`nothing is wider than the window (${width} px)`, async (context) => {
    const { page } = await openSheet(context, { viewport: { width, height: 800 } });
    const { scrollWidth, clientWidth } = await page.$eval('html', ({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth,
    }));
    assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px`);
  });
}
