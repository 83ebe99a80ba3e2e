import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { axeFaults, begun, desktop, idle, passTime, rendered, told, until, useBrowser } from './support.mjs';
import { sources } from 'limber/content.js';
import { filesIn } from '../tools/files.mjs';
import { piecesOf } from '../tools/words/pages.mjs';
import { ruledOutIn } from '../tools/words/ruled-out.mjs';

const browser = useBrowser();
const pages = filesIn('dist/docs', /^dist\/docs\/[^/]+\.html$/);

const slugOf = (path) => path.split('/').at(-1).replace('.html', '');
const docs = (slug) => `/dist/docs/${slug}.html`;

/** Without transitions, so that a colour is not measured halfway. */
const paint = (page, scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

test('the pages exist and are served under a strict policy', async () => {
  assert.ok(pages.length >= 14);
  const { headers } = await fetch(browser.origin + docs('index'));
  assert.match(headers.get('content-security-policy'), /style-src 'self';.*require-trusted-types-for 'script'/);
});

test('on every page nothing is blocked, axe finds nothing in light and dark, and it fits into 320 px', async (context) => {
  const { page, log } = await browser.open(context, docs('index'));
  for (const path of pages) {
    await context.test(slugOf(path), async () => {
      await page.setViewport(desktop);
      await paint(page, 'light');
      await page.goto(`${browser.origin}/${path}`);
      await idle(page);
      await until(page, () => !document.querySelector(':not(:defined)'));
      // take the problems out, so that each page reports only its own
      assert.deepEqual([log.problems.splice(0), await page.evaluate(() => globalThis.violations)], [[], []]);
      assert.equal(await page.$('main > .copy'), null, 'code is what stands in a block of it');
      assert.deepEqual(await axeFaults(page), []);
      await paint(page, 'dark');
      assert.deepEqual(await axeFaults(page, { runOnly: ['color-contrast'] }), []);
      await page.setViewport({ width: 320, height: 700 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }
});

/** Targets of the links, pictures and scripts of a file, without other sites. */
const targetsIn = (html) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, target]) => target.replaceAll('&amp;', '&'))
    .filter((target) => !/^(https?|data|mailto):/.test(target));

const hasPlace = (file, id) => !id || new RegExp(`\\sid="${id}"`).test(readFileSync(file, 'utf8'));

test('each link, picture, script and #id of a page exists, by relative addresses', () => {
  const missing = [...pages, ...filesIn('dist/docs/demo', /\.html$/)].flatMap((path) =>
    // what a demo shows as code are addresses of whoever takes it
    targetsIn(readFileSync(path, 'utf8').replace(/<code>.*?<\/code>/gs, ''))
      .filter((target) => {
        const [address, id] = target.split('#');
        const file = join(dirname(path), decodeURIComponent(address.split('?')[0]) || path.split('/').at(-1));
        return target.startsWith('/') || !file.startsWith('dist/docs/') || !existsSync(file) || !hasPlace(file, id);
      })
      .map((target) => `${path}: ${target}`),
  );
  assert.deepEqual(missing, []);
});

test('every page links to every other, and marks itself in the navigation', () => {
  for (const path of pages) {
    const html = readFileSync(path, 'utf8');
    const [, navigation] = html.match(/<nav class="pages".*?>(.*?)<\/nav>/s);
    const links = [...navigation.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(links.toSorted(), pages.map((each) => each.split('/').at(-1)).toSorted(), path);
    assert.match(navigation, new RegExp(`href="${slugOf(path)}.html" aria-current="page"`));
    assert.equal(html.match(/<h1/g).length, 1, path);
    assert.ok(html.indexOf('href="#content"') < html.indexOf('<nav'), path);
    const levels = [...html.replace(/<template.*?<\/template>/gs, '').matchAll(/<h([1-6])/g)].map(
      ([, level]) => +level,
    );
    assert.ok(
      levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
      `${path}: ${levels}`,
    );
  }
});

test('no page uses a ruled-out word', () => {
  const citations = Object.values(sources).map(({ citation }) => citation);
  const found = pages.flatMap((path) =>
    piecesOf(readFileSync(path, 'utf8'))
      .filter((piece) => !citations.includes(piece))
      .flatMap((piece) => ruledOutIn(piece, 'en').map((word) => `${path}: ${word}: ${piece}`)),
  );
  assert.deepEqual(found, []);
});

test('without scripts all tabs, examples and tables can be read', async (context) => {
  const { page } = await browser.open(context, docs('index'), { scripts: false });
  const seen = await page.evaluate(() => ({
    ways: [...document.querySelectorAll('.tabs h3')].filter((each) => each.checkVisibility()).length,
    moves: document.querySelector('routine-list').shadowRoot.textContent.includes('Glute bridge'),
    dead: [...document.querySelectorAll('button:not([popovertarget])')].filter((each) => each.checkVisibility()).length,
  }));
  assert.deepEqual(seen, { ways: 5, moves: true, dead: 0 });
  await page.goto(browser.origin + docs('exercise-card'));
  const card = await page.evaluate(() => ({
    dead: [...document.querySelectorAll('.variants, .events')].filter((each) => each.checkVisibility()).length,
    attributes: document.querySelector('#attributes + .table')?.textContent.includes('heading-level'),
  }));
  assert.deepEqual(card, { dead: 0, attributes: true });
});

test('tabs show one panel at a time, by pointer and keyboard', async (context) => {
  const { page } = await browser.open(context, docs('index'));
  const shown = () =>
    page.$$eval('[role=tabpanel]', (panels) =>
      panels.filter((panel) => panel.checkVisibility()).map((panel) => panel.querySelector('h3').id),
    );
  await page.waitForSelector('[role=tab]');
  assert.deepEqual(await shown(), ['plain-page']);
  await page.click('#tab-wordpress');
  assert.deepEqual(await shown(), ['wordpress']);
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await shown(), ['react']);
  assert.equal(await page.$eval(':focus', ({ id }) => id), 'tab-react');
});

test('the chosen language applies to each snippet, also without scripts', async (context) => {
  const { page } = await browser.open(context, docs('index'), { scripts: false });
  const shown = () =>
    page.$$eval('[data-in] .code', (blocks) =>
      blocks.filter((each) => each.checkVisibility()).map((each) => each.textContent.match(/ lang="(..)"/)[1]),
    );
  assert.deepEqual(await shown(), ['en', 'en', 'en']);
  await page.click('.languages [value="da"]');
  assert.deepEqual(await shown(), ['da', 'da', 'da']);
  assert.ok(
    await page.$eval('[data-in="da"] [href="download/limber.da.bundle.js"]', (link) => link.checkVisibility()),
    'the file for Shopify is that of the language',
  );
});

test('a button copies its code block', async (context) => {
  const { page } = await browser.open(context, docs('index'));
  const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
  await page.browserContext().overridePermissions(browser.origin, permissions);
  await page.waitForSelector('.code .copy');
  await page.click('.code .copy');
  await until(page, () => document.querySelector('.code .copy').textContent === 'Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    copied,
    /^<script type="module" src="\/limber\/limber.js"><\/script>\n\n<routine-list[^]*<\/routine-list>$/,
  );
});

/** Writes into the example on the page, and waits until the element shows it. */
async function write(page, source) {
  await page.$eval(
    '.example textarea',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    source,
  );
}

test('an example follows its edited markup, and reports what is wrong in it', async (context) => {
  const { page } = await browser.open(context, docs('exercise-card'));
  await rendered(page);
  const element = await page.$('.room > exercise-card');
  await write(page, '<exercise-card exercise="butterfly" expanded><p>Butterfly</p></exercise-card>');
  await until(page, () =>
    document.querySelector('exercise-card').shadowRoot.textContent.includes('soles of your feet'),
  );
  assert.ok(await element.evaluate((before) => before.isConnected), 'the same element is kept');
  await write(page, '<exercise-card exercise="buterfly">');
  await until(page, () => /is not closed.*buterfly/s.test(document.querySelector('.problem').textContent));
  await page.$$eval('.variants button', ([, second]) => second.click());
  await until(page, () => document.querySelector('exercise-card').floorFree);
  assert.equal(await page.$eval('.problem', ({ textContent }) => textContent), '');
});

test('every example works without a problem', async (context) => {
  const { page, log } = await browser.open(context, docs('index'));
  for (const path of pages.filter((each) => readFileSync(each, 'utf8').includes('class="variants"'))) {
    await page.goto(`${browser.origin}/${path}`);
    await idle(page);
    const count = await page.evaluate(async () => {
      const variants = [...document.querySelectorAll('.variants button')];
      for (const variant of variants) {
        variant.click();
        await document.querySelector('.room > *').updateComplete;
        await new Promise(requestAnimationFrame);
        if (variant.ariaPressed !== 'true') throw new Error(`${variant.textContent} is not shown as chosen`);
      }
      return variants.length;
    });
    assert.ok(count >= 4, path);
  }
  // Chromium reports a body that was read to its end as a stream as cancelled
  const problems = log.problems.filter((problem) => !/^failed: .*\/collection\.json$/.test(problem));
  assert.deepEqual(problems, []);
});

test('an example never runs scripts or handlers', async (context) => {
  const { page, log } = await browser.open(context, docs('hold-timer'));
  await rendered(page);
  await write(
    page,
    `<script src="x.js"></script><img src=x onerror=alert(1)><iframe srcdoc="<p>"></iframe><p onclick="x()" style="color:red">a</p>
     <a href=" JavaScript:alert(1)">b</a><a href="moves.html" target="_top">c</a><hold-timer seconds=5 onfocus='x()'></hold-timer>< & &amp;`,
  );
  const found = await page.$eval('.room', (room) =>
    [...room.querySelectorAll('*')].map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(' '),
    ),
  );
  assert.deepEqual(found, ['p', 'a', 'a href=moves.html', 'hold-timer seconds=5']);
  assert.match(await page.$eval('.problem', ({ textContent }) => textContent), /<script> cannot be tried here\./);
  assert.deepEqual([log.problems, await page.evaluate(() => globalThis.violations)], [[], []]);
});

test('events are listed as they fire', async (context) => {
  const { page } = await browser.open(context, docs('hold-timer'));
  await rendered(page);
  await page.$eval('hold-timer', (timer) => timer.start());
  await until(page, () => document.querySelectorAll('.events li').length > 1);
  const log = await page.$$eval('.events li', (entries) => entries.map(({ textContent }) => textContent.trim()));
  assert.deepEqual([log.at(-1), log.at(-2).slice(0, 23)], ['hold-start', 'hold-phase kind: ready,']);
});

test('the recipe for analytics sends that and how far somebody got, but never which exercise', async (context) => {
  const { page } = await browser.show(
    context,
    '<hold-timer seconds="1" ready-seconds="0" data-placement="a page"></hold-timer><routine-list></routine-list>',
  );
  await rendered(page);
  await page.evaluate(async (recipe) => {
    const { measure } = await import(recipe);
    globalThis.sent = [];
    measure({ allowed: () => true, send: (...facts) => globalThis.sent.push(facts) });
  }, '/demo/docs/recipes/analytics.js');
  await until(page, () => globalThis.sent.length === 1);
  await page.$eval('routine-list', (list) => list.start());
  await begun(page);
  await page.$eval('hold-timer', (timer) => timer.start());
  await begun(page);
  await passTime(page, 6_000);
  assert.equal((await told(page, 'hold-complete')).length, 1);
  const placement = 'a page';
  assert.deepEqual(await page.evaluate(() => globalThis.sent), [
    ['limber_seen', { placement }],
    ['limber_started', { placement }],
    ['limber_done', { placement, share: 100 }],
  ]);
});
