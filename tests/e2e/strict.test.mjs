import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  until,
  begun,
  button,
  check,
  chooseSound,
  openSettings,
  partsAskedFor,
  passTime,
  rendered,
  shadowTexts,
  told,
  useBrowser,
} from './support.mjs';
import { messages } from './words.mjs';

const browser = useBrowser();
const strictPage = '/tests/pages/strict/index.html';

const policyOf = async (path) => (await fetch(browser.origin + path)).headers.get('content-security-policy');

const violations = (page) => page.evaluate(() => globalThis.violations);

/** Presses every summary, in all shadow roots. */
const openEverything = (page) =>
  page.evaluate(() => {
    let count = 0;
    const open = (root) => {
      for (const details of root.querySelectorAll('details:not([open])')) {
        details.querySelector('summary').click();
        count += 1;
      }
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
    };
    open(document);
    return count;
  });

const startButton = async (page, tag) => {
  const start = await button(page, tag);
  return { press: () => start.evaluate((element) => element.click()) };
};

test('a strict policy blocks nothing at rest, in all settings, in another language and in a session', async (context) => {
  const policy = await policyOf(strictPage);
  for (const part of ["default-src 'none'", "style-src 'self'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.includes(part), policy);
  }
  const { page, log } = await browser.open(context, strictPage);
  await rendered(page);
  assert.ok((await openEverything(page)) >= 5, 'there are steps and safety lines to open');

  await page.evaluate(() => (document.documentElement.lang = 'da'));
  await until(
    page,
    (word) => document.querySelector('routine-list').shadowRoot.textContent.includes(word),
    messages.da.preview,
  );
  assert.ok(partsAskedFor(log).includes('da'));
  assert.ok((await shadowTexts(page)).includes(messages.da.start));

  for (const tag of ['routine-list', 'exercise-card', 'hold-timer']) {
    await chooseSound(page, tag);
    await (await startButton(page, tag)).press();
    await begun(page);
    await passTime(page, 45_000);
  }
  assert.deepEqual(
    (await told(page)).filter(({ type }) => type === 'hold-pause').map(({ detail }) => detail.reason),
    ['other-session', 'other-session'],
  );
  assert.ok((await told(page, 'hold-phase')).length > 8);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(log.problems, []);
});

/** Presses the first match in the shadow root of this element, and waits for what appears. */
async function press(page, tag, selector, awaited) {
  await page.$eval(tag, ({ shadowRoot }, wanted) => shadowRoot.querySelector(wanted).click(), selector);
  await until(
    page,
    (name, wanted) => document.querySelector(name).shadowRoot.querySelector(wanted)?.getClientRects().length > 0,
    tag,
    awaited,
  );
}

test('a strict policy blocks nothing in the article: guides, an opened move, the preview, another form', async (context) => {
  const { page, log } = await browser.open(context, '/tests/pages/strict/article.html');
  await rendered(page);
  await openEverything(page);
  assert.equal(await page.$$eval('exercise-guide', (guides) => guides.length), 5);

  await press(page, 'routine-list', 'li:not(.way) .tile', '#panel exercise-card');
  await press(page, 'routine-list', '.panel-buttons button', 'li.out');
  await press(page, 'routine-list', '.way .tile', '#panel ol');
  await press(page, 'routine-list', '.preview', '.preview');
  await page.$eval('routine-list', ({ shadowRoot }) => shadowRoot.querySelector('.preview').click());

  await until(page, () => document.querySelector('exercise-card').shadowRoot.querySelector('dd .swap'));
  const name = await page.$eval('exercise-card', (card) => card.current);
  await press(page, 'exercise-card', 'dd .swap', '.swap');
  assert.notEqual(await page.$eval('exercise-card', (card) => card.current), name);
  await press(page, 'exercise-card', '.place button:last-of-type', '[aria-checked="true"]:last-of-type');

  await (await startButton(page, 'routine-list')).press();
  await begun(page);
  await passTime(page, 60_000);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(log.problems, []);
});

test('a policy without data: media only disables the media keys', async (context) => {
  const { page } = await browser.open(context, strictPage);
  await rendered(page);
  await openSettings(page, 'hold-timer');
  assert.deepEqual(await violations(page), []);
  await check(page, 'hold-timer', messages.en.earphones);
  await (await startButton(page, 'hold-timer')).press();
  await begun(page);
  await passTime(page, 60_000);
  assert.equal(await page.$eval('hold-timer', ({ status }) => status), 'complete');
  const blocked = await violations(page);
  assert.ok(blocked.length > 0);
  assert.deepEqual(
    blocked.filter((each) => !each.startsWith('media-src blob')),
    [],
  );
});

test('a strict policy blocks nothing on the pages of the demo', async (context) => {
  const policy = await policyOf(strictPage);
  for (const path of ['/demo/blog.sv.html', '/demo/shop.da.html', '/demo/figures.html', '/demo/content.html']) {
    const body = await (await fetch(browser.origin + path)).text();
    const { page, log } = await browser.open(context, path, {
      routes: { [path]: { body, headers: { 'Content-Security-Policy': policy } } },
    });
    await rendered(page);
    await openEverything(page);
    assert.deepEqual(await violations(page), [], path);
    assert.deepEqual(log.problems, [], path);
  }
});

test('a strict policy blocks nothing of a page’s own collection: file, pictures, session', async (context) => {
  const policy = await policyOf(strictPage);
  const own = 'src="/demo/collection.json"';
  const elements = `<exercise-card ${own} exercise="wall-sit" expanded></exercise-card>
    <routine-list ${own} routine="after-a-walk"></routine-list>`;
  const body = (await (await fetch(browser.origin + strictPage)).text())
    .replace(/<routine-list[^]*<\/exercise-figure>/, elements)
    .replace(/(href|src)="strict/g, '$1="/tests/pages/strict/strict');
  const path = '/tests/pages/strict/own.html';
  const { page } = await browser.open(context, path, {
    routes: { [path]: { body, headers: { 'Content-Security-Policy': policy } } },
  });
  await rendered(page);
  await until(page, () => document.querySelector('exercise-card').current === 'wall-sit');
  await (await startButton(page, 'routine-list')).press();
  await begun(page);
  await passTime(page, 60_000);
  assert.ok((await told(page, 'hold-phase')).length > 2);
  assert.deepEqual(await violations(page), []);
});

test('the policy of that page is in force', async (context) => {
  const { page } = await browser.open(context, strictPage);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await until(page, () => globalThis.violations.length > 0);
});

test('two bundles work together under trusted types that allow duplicates', async (context) => {
  const policy = await policyOf(strictPage);
  const page = (await (await fetch(browser.origin + strictPage)).text()).replace(
    '<script type="module" src="strict.js">',
    '<script type="module" src="../../../dist/cdn/limber.en.bundle.js"></script>$&',
  );
  const { page: shown, log } = await browser.open(context, `${strictPage}?twice`, {
    routes: {
      [`${strictPage}?twice`]: {
        body: page,
        headers: { 'Content-Security-Policy': policy.replace('lit-html', "lit-html 'allow-duplicates'") },
      },
    },
  });
  await rendered(shown);
  assert.ok(partsAskedFor(log).includes('limber.en.bundle.js'));
  await (await startButton(shown, 'routine-list')).press();
  await passTime(shown, 30_000);
  assert.deepEqual(await violations(shown), []);
  assert.deepEqual(log.problems, []);
});
