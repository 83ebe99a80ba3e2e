import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getExercise, getRoutine } from 'limber/content.js';
import { boutOf, buildTimeline } from 'limber/session.js';
import {
  arrived,
  begun,
  button,
  gate,
  loader,
  partsAskedFor,
  passTime,
  pathOf,
  rendered,
  shadowTexts,
  told,
  until,
  useBrowser,
} from './support.mjs';
import { englishIn, exercises, messages } from './words.mjs';

const browser = useBrowser();

const moves = getRoutine('short').exercises;
const timeline = buildTimeline(moves.map((id) => boutOf(getExercise(id), 1)));
const PATIENCE_MS = 50;

const openShop = async (context, language = '', settings = {}) => {
  const shop = await browser.open(context, `/demo/shop${language}.html`, settings);
  await rendered(shop.page);
  return shop;
};

/** The part of a summary that is shown below the word "Done". */
const belowDone = (summary) => summary.replace(/^[^:]+: /, '');

const lineShown = (page) =>
  page.evaluate(() => {
    const timer = document.querySelector('routine-list').shadowRoot.querySelector('hold-timer');
    const line = timer.shadowRoot.querySelector('[part=line]');
    for (const fade of line.getAnimations()) fade.finish();
    const { width, height } = line.getBoundingClientRect();
    return line.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width * height > 0
      ? line.textContent.trim()
      : '';
  });

const status = (page) => page.evaluate(() => document.querySelector('routine-list').status);

const nameFocused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    const tags = [];
    while (element?.shadowRoot) {
      tags.push(element.localName);
      element = element.shadowRoot.activeElement;
    }
    return [...tags, element?.textContent.trim()].join(' ');
  });

const secondsIn = (phase) => (phase.endMs - phase.startMs) / 1000;
const near = (actual, expected, what) =>
  assert.ok(Math.abs(actual - expected) <= PATIENCE_MS, `${what}: ${actual} ms, due at ${expected} ms`);

test('one press on Start plays the whole routine to the summary', async (context) => {
  const { page, log } = await openShop(context);
  await (await button(page, 'routine-list')).click();
  await begun(page);
  await passTime(page, timeline.durationMs + 1000);

  const phases = await told(page, 'hold-phase');
  assert.deepEqual(
    phases.map(({ detail: { kind, exercise, side, set, rep, seconds } }) => [kind, exercise, side, set, rep, seconds]),
    timeline.phases.map((phase) => [phase.kind, phase.exercise, phase.side, phase.set, phase.rep, secondsIn(phase)]),
  );
  const [start] = await told(page, 'hold-start');
  const [complete] = await told(page, 'hold-complete');
  timeline.phases.forEach(({ kind, startMs }, index) => {
    near(phases[index].at - start.at, startMs, `${kind} ${index}`);
    near(phases[index].wallAt - start.wallAt, startMs, `${kind} ${index} by the clock on the wall`);
    near((phases[index + 1] ?? complete).at - phases[index].at, secondsIn(timeline.phases[index]) * 1000, kind);
  });
  near(complete.at - start.at, timeline.durationMs, 'the end');
  context.diagnostic(`the routine takes ${timeline.durationMs / 1000} s in ${phases.length} phases`);

  const [{ detail }] = await told(page, 'routine-complete');
  assert.deepEqual(detail, { seconds: timeline.durationMs / 1000, completed: moves, skipped: [] });
  assert.deepEqual(
    (await told(page, 'routine-step')).map((step) => step.detail),
    moves.map((exercise, index) => ({ exercise, index, count: moves.length })),
  );
  assert.equal(await lineShown(page), belowDone(messages.en.doneSummary(moves.length, timeline.durationMs)));
  assert.deepEqual(log.problems, []);
});

test('the shop page makes no foreign request, and leaves no data behind', async (context) => {
  const { page, log } = await openShop(context);
  await (await button(page, 'routine-list')).click();
  await begun(page);
  await passTime(page, 60_000);
  const isPicture = (path) => /^\/demo\/pictures\/[\w-]+\.svg$/.test(path);
  assert.deepEqual(log.requests.filter((path) => !isPicture(path)).toSorted(), [
    '/demo/shop.css',
    '/demo/shop.html',
    '/demo/shop.js',
    ...['core', 'en', 'session'].map((part) => pathOf(part)),
    loader,
  ]);
  assert.deepEqual(await page.browserContext().cookies(), []);
  const neighbour = await page.browserContext().newPage(); // the time of the first page stands still
  await neighbour.goto(`${browser.origin}/package.json`);
  const kept = await neighbour.evaluate(async () => [
    localStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  assert.deepEqual(kept, [0, 0, 0]);
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), ['limber:session/demo/shop.html']);
  await page.$eval('routine-list', (list) => list.stop());
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
});

test('the whole routine works by keyboard', async (context) => {
  const { page, log } = await openShop(context);
  const wanted = `routine-list hold-timer ${messages.en.start}`;
  for (let presses = 0; (await nameFocused(page)) !== wanted; presses += 1) {
    assert.ok(presses < 60, 'Start was not reached by Tab');
    await page.keyboard.press('Tab');
  }
  await arrived(page, 'session');
  await passTime(page, 100); // from here on time stands still between calls, so that 10 seconds are exactly 10 seconds
  await page.keyboard.press('Enter');
  await begun(page);
  await passTime(page, 10_000);
  assert.equal(await status(page), 'running');

  await page.keyboard.press('p');
  await passTime(page, 100_000);
  assert.equal(await status(page), 'paused');
  assert.equal((await told(page, 'hold-phase')).length, 1, 'no phase begins in a pause');
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const skippedTo = (await told(page, 'hold-phase')).slice(1).map(({ detail }) => detail);
  assert.deepEqual(
    skippedTo.map(({ exercise, side, reason }) => [exercise, side, reason]),
    [
      [moves[0], 'right', 'skip'],
      [moves[1], null, 'skip'],
    ],
  );

  await passTime(page, timeline.durationMs);
  const spent = timeline.durationMs - timeline.phases.find(({ step }) => step === 1).startMs + 10_000;
  const [{ detail }] = await told(page, 'routine-complete');
  assert.deepEqual(detail, { seconds: spent / 1000, completed: moves.slice(1), skipped: moves.slice(0, 1) });
  assert.equal(await lineShown(page), belowDone(messages.en.doneSummary(3, spent)));
  assert.equal(await nameFocused(page), `routine-list hold-timer ${messages.en.again}`);
  assert.deepEqual(log.problems, []);
});

test('the Danish page uses Danish from Start to the end, and fetches only that language', async (context) => {
  const { page, log } = await openShop(context, '.da');
  const said = new Set();
  const listen = async () => (await shadowTexts(page)).forEach((text) => said.add(text));
  await listen();
  await (await button(page, 'routine-list')).click();
  await begun(page);
  for (const [index, { endMs, startMs }] of timeline.phases.entries()) {
    await passTime(page, (endMs - startMs) / (index === 0 ? 2 : 1));
    await listen();
  }
  await passTime(page, timeline.phases[0].endMs);
  await listen();
  assert.equal(await status(page), 'complete');
  assert.deepEqual(englishIn([...said]), []);
  for (const id of moves) assert.ok(said.has(exercises.da[id].name), exercises.da[id].name);
  assert.ok(said.has(messages.da.phase.hold) && said.has(messages.da.again));
  await arrived(page, 'settings');
  assert.deepEqual(partsAskedFor(log), ['core', 'da', 'limber.js', 'session', 'settings']);
  assert.deepEqual(log.problems, []);
});

test('this test notices English texts', async (context) => {
  const { page } = await openShop(context);
  const noticed = englishIn(await shadowTexts(page));
  for (const text of [messages.en.howTo, messages.en.safety, exercises.en['hip-flexor'].steps[0]]) {
    assert.ok(noticed.includes(text), text);
  }
});

test('English never flashes: the fallback stays until Danish has come', async (context) => {
  const danish = gate();
  const { page } = await browser.open(context, '/demo/shop.da.html', {
    routes: { [pathOf('da')]: danish.route },
    prepare: (page) => page.evaluateOnNewDocument(keepEveryText),
  });
  await danish.asked;
  const defined = await page.evaluate(() => customElements.get('routine-list') !== undefined);
  assert.equal(defined, false, 'a reserve by :not(:defined) applies until then');
  const shown = await page.$$eval('routine-list, exercise-card', (elements) =>
    elements.map((element) => [element.innerText.length > 100, element.shadowRoot?.textContent ?? '']),
  );
  assert.deepEqual(shown, Array(3).fill([true, '']));
  danish.release();
  await rendered(page);
  const texts = await page.evaluate(() => [...globalThis.everyText]);
  assert.ok(texts.includes(messages.da.start));
  assert.deepEqual(englishIn(texts), []);
});

/** Runs in the page: records every text that was ever in a shadow root. */
function keepEveryText() {
  globalThis.everyText = new Set();
  const keep = (root) => {
    for (const element of root.querySelectorAll('*')) {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.data.trim()) globalThis.everyText.add(node.data.trim());
      }
    }
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const observer = new MutationObserver(() => keep(root));
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
}

test('the cart counts, names and adds up its items', async (context) => {
  const { page, log } = await openShop(context, '.da');
  await page.$eval('[value="xl"]', (size) => size.click());
  await page.$eval('[value="sand"]', (colour) => colour.click());
  assert.deepEqual(
    await page.$$eval('img[src*="/belt-"]', (pictures) => pictures.filter(({ src }) => !src.includes('sand')).length),
    0,
    'every picture of the belt shows the chosen colour',
  );
  await page.$eval('.add', (add) => add.click());
  assert.equal(await page.$eval('.order output', (said) => said.textContent), 'I din kurv: 1 × Lændebælte, Sand, XL.');
  await page.$eval('.add-small', (add) => add.click());
  await page.$eval('.cart-link', (link) => link.click());
  const shown = await page.$eval('#cart', (cart) => [cart.matches(':popover-open'), cart.innerText]);
  assert.equal(shown[0], true);
  assert.match(shown[1].replace(/\s/g, ' '), /1 × Lændebælte, Sand, XL.*499.*Holdningstrøje.*599.*I alt 1\.098/);
  assert.equal(await page.$eval('.count', (count) => count.textContent), '2');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = '#size-guide'));
  await until(page, () => document.querySelector('#size-guide').checkVisibility());
  assert.deepEqual(log.problems, []);
});

for (const language of ['en', 'da']) {
  test(`with scripts blocked, the moves can be read (${language})`, async (context) => {
    const { page } = await browser.open(context, `/demo/shop${language === 'en' ? '' : '.da'}.html`, {
      scripts: false,
    });
    const widgets = await page.$$eval('routine-list, exercise-card', (elements) =>
      elements.map((element) => ({
        moves: [...element.querySelectorAll('h3')].map((heading) => heading.innerText),
        steps: [...element.querySelectorAll('li')]
          .filter((item) => !item.querySelector('li'))
          .map((item) => item.innerText),
        isShown: [...element.querySelectorAll('h3, li, p')].every(
          (part) => part.checkVisibility() && part.getBoundingClientRect().height > 10,
        ),
      })),
    );
    const names = (...ids) => ids.map((id) => exercises[language][id].name.replaceAll('\u00ad', ''));
    assert.deepEqual(
      widgets.map((widget) => widget.moves),
      [names(...moves), names('hip-flexor'), names('butterfly')],
    );
    for (const { steps, isShown, moves } of widgets) {
      assert.ok(isShown);
      assert.ok(steps.length >= 3 * moves.length, 'three steps for each move');
      for (const step of steps) assert.ok(step.length > 15, step);
    }
    const { children } = await page.accessibility.snapshot();
    const told = JSON.stringify(children);
    for (const { moves, steps } of widgets) {
      for (const text of [...moves, ...steps]) assert.ok(told.includes(JSON.stringify(text).slice(1, -1)), text);
    }
  });
}
