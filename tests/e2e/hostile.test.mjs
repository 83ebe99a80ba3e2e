import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desktop, phone, rendered, until, useBrowser } from './support.mjs';

const browser = useBrowser();

/** Runs in the page: the faults of each element, one line each. */
function troubles() {
  const found = [];
  const tags = 'routine-list, exercise-card, hold-timer, exercise-guide';
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');

  function* within(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  }

  function troublesOf(host) {
    const name = `#${host.closest('section').id} ${host.localName}`;
    const say = (what) => found.push(`${name}: ${what}`);
    const frame = host.shadowRoot.querySelector('.frame');
    const outer = frame.getBoundingClientRect();
    if (!isSeen(frame)) say('is not visible');
    if (outer.width < 200) say(`is ${outer.width} px wide`);
    if (outer.height < 100) say(`is ${outer.height} px high`);
    // letter-spacing and word-spacing are inherited on purpose: they may be a visitor's own
    const { textTransform, textIndent, writingMode, whiteSpace, fontStyle, fontSize, textShadow } =
      getComputedStyle(frame);
    const leaked = [textTransform, textIndent, writingMode, whiteSpace, fontStyle, textShadow].join();
    if (leaked !== 'none,0px,horizontal-tb,normal,normal,none') say(`the page leaks in: ${leaked}`);
    if (parseFloat(fontSize) < 14) say(`its type is ${fontSize}`);
    for (const part of within(host.shadowRoot)) {
      if (!isSeen(part)) continue;
      const { left, right, width, height } = part.getBoundingClientRect();
      const label = `<${part.localName} class="${part.getAttribute('class') ?? ''}">`;
      const isClipped = part.closest('svg, .half, .thumb, .ring');
      if (!isClipped && (left < outer.left - 1 || right > outer.right + 1)) {
        say(`${label} reaches out by ${Math.round(Math.max(outer.left - left, right - outer.right))} px`);
      }
      const isTarget = part.matches('button, summary, select, #settings label:not([for]), input:not([type=checkbox])');
      if (isTarget && (height < 43.9 || width < 43.9)) say(`${label} is ${width} × ${height} px`);
      if (part.matches('button') && !part.textContent.trim() && !(part.getAttribute('aria-label') ?? part.title))
        say(`${label} has no name`);
    }
  }

  for (const host of document.querySelectorAll(tags))
    if (host.closest('section').style.display !== 'none') troublesOf(host);
  return [...new Set(found)];
}

/**
 * Opens a move in each routine, the settings with all choices of a voice in each session, and each question in the guides.
 */
async function openAll(page) {
  await page.$$eval('routine-list, exercise-guide', (elements) => {
    for (const { shadowRoot } of elements) {
      shadowRoot.querySelector('li:not(.way) .tile')?.click();
      for (const details of shadowRoot.querySelectorAll('details:not([open])')) details.open = true;
    }
  });
  await page.$$eval('routine-list, exercise-card, hold-timer', (elements) => {
    for (const { localName, shadowRoot } of elements) {
      const timer = localName === 'hold-timer' ? shadowRoot : shadowRoot.querySelector('hold-timer').shadowRoot;
      timer.host.chooseCues('voice');
      timer.querySelector('[aria-controls=settings]').click();
    }
  });
  await until(page, () =>
    [...document.querySelectorAll('routine-list, exercise-card, hold-timer')].every(({ localName, shadowRoot }) => {
      const timer = localName === 'hold-timer' ? shadowRoot : shadowRoot.querySelector('hold-timer').shadowRoot;
      const isWithCard = shadowRoot.querySelector('#panel exercise-card')?.shadowRoot.querySelector('ol');
      return timer.querySelector('#settings [value=short]') && (localName !== 'routine-list' || isWithCard);
    }),
  );
}

/** Starts a session in each element, so that all buttons are shown; only one of them runs. */
const startAll = (page) =>
  page.$$eval('routine-list, exercise-card, hold-timer', (elements) => elements.forEach((element) => element.start()));

const settled = (page) =>
  page.$$eval('routine-list, exercise-card, hold-timer', (elements) =>
    Promise.all(
      elements.map(async (element) => {
        await element.updateComplete;
        await element.shadowRoot.querySelector('hold-timer')?.updateComplete;
      }),
    ),
  );

for (const viewport of [phone, desktop]) {
  test(`the styles of a hostile page do not change the elements (${viewport.width} px)`, async (context) => {
    const { page, log } = await browser.open(context, '/tests/pages/hostile.html', { viewport });
    await rendered(page);
    assert.deepEqual(await page.evaluate(troubles), [], 'at rest');
    await page.$eval('#panel', (panel) => (panel.style.display = ''));
    assert.deepEqual(await page.evaluate(troubles), [], 'in a panel that opens');
    await openAll(page);
    assert.deepEqual(await page.evaluate(troubles), [], 'with everything opened');
    await startAll(page);
    await settled(page);
    assert.deepEqual(await page.evaluate(troubles), [], 'in a session');
    assert.deepEqual(log.problems, []);
  });
}

test('this test finds such changes', async (context) => {
  const { page } = await browser.open(context, '/tests/pages/hostile.html');
  await rendered(page);
  await openAll(page);
  await page.$eval('#reset exercise-card', ({ shadowRoot }) => {
    const timer = shadowRoot.querySelector('hold-timer').shadowRoot;
    timer.querySelector('#settings [type=range]').style.minInlineSize = '900px';
    timer.querySelector('#settings select').style.minBlockSize = '20px';
    timer.querySelector('#settings select').style.blockSize = '20px';
    shadowRoot.querySelector('.frame').style.textIndent = '1px';
    Object.assign(shadowRoot.querySelector('summary').style, { minBlockSize: '20px', paddingBlock: '0' });
    shadowRoot.querySelector('ol').style.inlineSize = '500px';
  });
  const found = (await page.evaluate(troubles)).join('\n');
  for (const what of [/leaks in: none,1px/, /<summary.* px/, /<ol.*reaches out/, /<select.* px/, /<input.*reaches out/])
    assert.match(found, what);
});

test('the page can hide elements by the hidden attribute', async (context) => {
  const { page } = await browser.open(context, '/tests/pages/hostile.html');
  await rendered(page);
  const isShown = await page.$eval('#reset exercise-card', (card) => {
    card.hidden = true;
    return card.checkVisibility();
  });
  assert.equal(isShown, false);
});
