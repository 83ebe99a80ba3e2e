import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { axeFaults, desktop, gate, loader, pageWith, phone, rendered, until, useBrowser } from './support.mjs';
import { choicesFrom } from '../../demo/docs/assets/embed/choices.js';
import { formsOf } from '../../demo/docs/assets/embed/snippets.js';
import { library as written } from '../../dist/docs/assets/embed/library.js';
import * as session from '../../dist/session/timeline.js';

const library = { ...written, session };
const browser = useBrowser();
const builder = (query = '') => `/dist/docs/builder.html?folder=/dist/cdn/&${query}`;
const theming = (query = '') => `/dist/docs/theming.html?${query}`;
const enhancer = 'dist/cdn/limber.enhance.js';

/** A page that may use the clipboard. */
const clipboard = (page) =>
  page.browserContext().overridePermissions(browser.origin, ['clipboard-read', 'clipboard-sanitized-write']);

async function openBuilder(test, query, settings = {}) {
  const { page, log } = await browser.open(test, builder(query), { viewport: desktop, ...settings });
  await until(page, () => document.querySelector('[data-form="html"] code')?.textContent.includes('@container'));
  return { page, log };
}

const snippets = (page, form) =>
  page.$$eval(`[data-form="${form}"] code`, (codes) => codes.map((code) => code.textContent));

/** Problems reported by the browser, and violations of the policy. */
const faults = async (page, log) => [...log.problems, ...(await page.evaluate(() => globalThis.violations ?? []))];

/** A page with only the pasted snippet, which loads the library itself. */
const paste = (test, snippet, settings) => browser.show(test, snippet, { scripts: [], ...settings });

/** Widths of a routine in shops, on phones and desktops, and where its layout changes. */
const heights = (page) =>
  page.$eval('routine-list', (list) =>
    [288, 358, 500, 576, 592, 630, 704, 896, 912, 1120].map((width) => {
      list.parentElement.style.width = `${width}px`;
      return list.offsetHeight;
    }),
  );

test('the snippet of a Danish routine works where it is pasted, and its reserved height fits', async (context) => {
  const { page, log } = await openBuilder(context, '');
  await clipboard(page);
  await page.click('[name="lang"][value="da"]');
  await until(page, () =>
    document.querySelector('[data-stage] routine-list').shadowRoot?.textContent.includes('Knæ til bryst'),
  );
  await until(page, () => document.querySelector('[data-form="html"] code').textContent.includes('@container'));
  await page.click('[data-form="html"] button');
  await until(page, () => document.querySelector('.said').textContent === 'Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual(await faults(page, log), []);

  const script = gate();
  const { page: shop, log: shopLog } = await paste(context, copied, {
    viewport: phone,
    routes: { [loader]: script.route },
    waits: false,
  });
  await script.asked;
  await shop.waitForSelector('routine-list');
  const kept = await heights(shop);
  script.release();
  await rendered(shop);
  const taken = await heights(shop);
  assert.match(
    await shop.$eval('routine-list', ({ shadowRoot }) => shadowRoot.textContent),
    /Lænd og hofter på 5 minutter/,
  );
  const differences = kept.map((height, index) => Math.abs(height - taken[index]));
  assert.ok(Math.max(...differences) < 44, `${kept} px were kept, ${taken} are taken`);
  assert.ok(copied.split('\n').length <= 18, `${copied}\nis more than one likes to paste`);
  assert.deepEqual(await faults(shop, shopLog), []);
});

/** The snippet as the page makes it, without the reserve, which it measures. */
const textOf = (query, form) => {
  const { choices } = choicesFrom(`folder=/dist/cdn/&${query}`, library);
  return formsOf(choices, library)[form].map(({ text }) => text);
};

const PASTED = [
  ['one file', 'files=bundle&element=card&exercise=butterfly&lang=sv', 'html', 'exercise-card', /Fjäril/],
  ['every file checked', 'integrity=all&element=timer&seconds=45&label=Planke&lang=da', 'html', 'hold-timer', /Planke/],
  [
    'a theme file',
    'files=bundle&lang=da&minutes=4&accent=%237a3e52',
    'shopify',
    'routine-list',
    /Lænd og hofter på [34] minutter/,
  ],
  ['a figure', 'element=figure&exercise=hip-flexor&person=man&lang=da', 'html', 'exercise-figure', /hoftebøjere/],
];

for (const [name, query, form, tag, shows] of PASTED) {
  test(`pasted: ${name}`, async (context) => {
    const snippet = textOf(query, form)[0].replace(/\{\{ '([^']+)' \| asset_url \}\}/, '/dist/cdn/$1?v=17');
    const { page: shop, log } = await paste(context, snippet);
    await rendered(shop);
    const read = await shop.$eval(tag, (element) => [
      element.shadowRoot.textContent.replaceAll('\u00ad', ''),
      getComputedStyle(element).getPropertyValue('--limber-accent'),
      element.issues?.length ?? 0,
    ]);
    assert.match(read[0], shows);
    assert.equal(read[1], query.includes('accent') ? 'rgb(122, 62, 82)' : 'rgb(44, 110, 99)');
    assert.equal(read[2], 0);
    assert.deepEqual(await faults(shop, log), []);
  });
}

test('pasted into an editor that removes unknown tags', { skip: !existsSync(enhancer) }, async (context) => {
  const [, , marked, head] = textOf('lang=da&floor-free=1', 'wordpress');
  const { page: shop, log } = await paste(context, `${head}${marked}`);
  await until(shop, () => document.querySelector('routine-list')?.shadowRoot?.textContent.includes('Lænd og hofter'));
  assert.equal(await shop.$eval('routine-list', (list) => list.floorFree), true);
  assert.deepEqual(await faults(shop, log), []);
});

test(
  'a ready-made snippet shows its content without a script',
  { skip: !existsSync('dist/snippets') },
  async (context) => {
    const { page } = await openBuilder(context, 'lang=da&for=prerendered');
    await until(page, () => document.querySelector('[data-form="prerendered"] code').textContent.includes('<template'));
    const [text] = await snippets(page, 'prerendered');
    assert.match(text, /src="\/dist\/cdn\/limber\.js"/);
    const place = '/tests/pages/made.html';
    const settings = { scripts: false, routes: { [place]: pageWith(text, { scripts: [] }) } };
    const { page: shop } = await browser.open(context, place, settings);
    assert.match(await shop.$eval('routine-list', ({ shadowRoot }) => shadowRoot.textContent), /Bækkenvip/);
  },
);

test('the address holds the choices, and invalid parts are reported', async (context) => {
  const { page } = await openBuilder(context, 'level=9&colour=red');
  assert.match(
    await page.$eval('[data-problems]', ({ textContent }) => textContent),
    /^level is left out: .* There is no choice “colour”\.$/,
  );
  await page.select('[name="routine"]', 'own');
  await page.click('[name="person"][value="man"]');
  await page.click('[data-variable="accent"] [type="text"]');
  await page.keyboard.type('#7a3e52');
  await page.click('#tab-react');
  const seen = () =>
    page.evaluate(() => ({
      search: location.search,
      person: document.querySelector('[data-stage] > *').getAttribute('person'),
      accent: getComputedStyle(document.querySelector('[data-stage] > *')).getPropertyValue('--limber-accent'),
      tab: document.querySelector('[aria-selected="true"]').id,
      order: [...document.querySelectorAll('.order li')].map(({ dataset }) => dataset.id),
      react: document.querySelector('[data-form="react"] code').textContent,
    }));
  await until(page, () => location.search.includes('accent') && location.search.includes('react'));
  const before = await seen();
  assert.equal(
    before.search,
    '?routine=own&exercises=knee-to-chest+pelvic-tilt+glute-bridge+hip-flexor&person=man&folder=%2Fdist%2Fcdn%2F&for=react&accent=%237a3e52',
  );
  assert.deepEqual([before.person, before.accent, before.tab], ['man', 'rgb(122, 62, 82)', 'tab-react']);
  await page.reload();
  await until(page, () => document.querySelector('[data-form="react"] code')?.textContent.includes('routine-list'));
  assert.deepEqual(await seen(), before);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  assert.equal(stored, 0);
});

test('moves can be ordered and removed by keyboard, and the focus stays', async (context) => {
  const { page, log } = await openBuilder(context, 'routine=own&exercises=butterfly+hip-flexor+glute-bridge');
  const order = () => page.$$eval('.order li', (items) => items.map(({ dataset }) => dataset.id).join(' '));
  const focused = () =>
    page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.id);
  await page.focus('.order [data-id="butterfly"] .down');
  await page.keyboard.press('Enter');
  assert.equal(await order(), 'hip-flexor butterfly glute-bridge');
  assert.equal(await focused(), 'Butterfly: later');
  await until(page, () => document.querySelector('.said').textContent === 'Butterfly is now 2 of 3.');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'Butterfly: earlier');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await order(), 'hip-flexor glute-bridge');
  assert.equal(
    await page.$eval('[data-stage] > *', (list) => list.getAttribute('exercises')),
    'hip-flexor glute-bridge',
  );
  await page.focus('[aria-selected="true"]');
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'tab-shopify');
  assert.match((await snippets(page, 'shopify'))[0], /limber\.en\.bundle\.js/);
  assert.deepEqual(await axeFaults(page), []);
  assert.deepEqual(await faults(page, log), []);
});

const weakPresets = (page) =>
  page.evaluate(async () => {
    const found = [];
    for (const button of document.querySelectorAll('[data-preset]')) {
      button.click();
      for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const faults = [...document.querySelectorAll('.contrasts .is-too-little')];
      found.push(...faults.map(({ textContent }) => `${button.textContent}: ${textContent}`));
    }
    return found;
  });

test('a theme in the address reaches live elements, contrast sentences and CSS', async (context) => {
  const query = 'accent=%237a3e52&surface=%23fbf6ee&text=%23999999&radius=wide';
  const { page, log } = await browser.open(context, theming(query), { viewport: desktop });
  await clipboard(page);
  await until(page, () => document.querySelectorAll('.contrasts li').length >= 8);
  const { told, problem } = await page.evaluate(() => ({
    told: [...document.querySelectorAll('.light .contrasts li')].map(({ textContent }) => textContent),
    problem: document.querySelector('[data-problems]').textContent,
  }));
  assert.match(told[0], /^Text 2\.6:1, too little for text, which needs 4\.5:1$/);
  assert.match(told.at(-1), /^Text on a filled Start \d+\.\d:1, enough for/);
  assert.match(problem, /^radius is left out/);

  await page.focus('#set-radius');
  await page.keyboard.press('ArrowRight');
  await page.$eval('[data-variable="text"] .unset', (button) => button.click());
  await until(page, () => document.querySelector('.light .contrasts li').textContent.includes('AAA'));
  await page.click('[data-copy-css]');
  await until(page, () => document.querySelector('.said').textContent === 'Copied.');
  const css = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    css,
    /^:root \{\n {2}--limber-accent: #7a3e52;\n {2}--limber-surface: #fbf6ee;\n {2}--limber-radius: 0\.875em;\n\}\n.*\{\n {2}color-scheme: light;\n\}$/s,
  );
  await until(page, () => location.search.includes('0.875em'));
  assert.equal(await page.evaluate(() => location.search), '?accent=%237a3e52&surface=%23fbf6ee&radius=0.875em');
  assert.match(await page.$eval('[data-to-builder]', ({ href }) => href), /builder\.html\?accent=%237a3e52&surface=/);
  assert.deepEqual(await axeFaults(page), []);
  assert.deepEqual(await weakPresets(page), [], 'the presets are readable on light and dark pages');
  assert.deepEqual(await faults(page, log), []);
});

test('without scripts both pages say so, and offer ready-made snippets', async (context) => {
  const { page } = await browser.open(context, '/dist/docs/builder.html', { scripts: false });
  const seen = () =>
    page.evaluate(() => ({
      says:
        document.querySelector('noscript').textContent.includes('needs JavaScript') ||
        document.body.innerText.includes('JavaScript'),
      dead: [...document.querySelectorAll('.body :is(button, input, select)')].filter((each) => each.checkVisibility())
        .length,
    }));
  assert.deepEqual(await seen(), { says: true, dead: 0 });
  assert.ok(await page.evaluate(() => document.querySelector('#ready-made').checkVisibility()));
  await page.goto(`${browser.origin}/dist/docs/theming.html`);
  assert.deepEqual(await seen(), { says: true, dead: 0 });
});
