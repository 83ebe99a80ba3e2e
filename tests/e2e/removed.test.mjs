import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, rendered, unreachable, until, useBrowser } from './support.mjs';

const browser = useBrowser();

const tags = ['hold-timer', 'exercise-card', 'routine-list'];

/** States of a session when its element is removed. Each runs in the page. */
const states = {
  'at rest': () => undefined,
  running: (element) => element.start(),
  paused: (element) => {
    element.start();
    element.pause();
  },
  'running, in the full-window view': async (element) => {
    element.start();
    const timer = element.shadowRoot.querySelector('hold-timer') ?? element;
    await timer.updateComplete;
    timer.shadowRoot.querySelector('[aria-keyshortcuts=f]').click();
    await timer.updateComplete;
  },
  // Chromium keeps elements with CSS counters in memory
  'with its steps open': (element) => {
    element.expanded = true;
    element.shadowRoot.querySelector('.tile')?.click();
  },
  'with its settings open': async (element) => {
    const timer = element.shadowRoot.querySelector('hold-timer') ?? element;
    timer.shadowRoot.querySelector('[aria-controls=settings]').click();
    await timer.updateComplete;
  },
};

/** Number of garbage collections: a frame or task that is still running may keep objects until a later one. */
const ROUNDS = 20;

/** Which removed elements are left after garbage collection. */
async function left(page) {
  const devtools = await page.createCDPSession();
  let names = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await until(page, () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(true)))));
    await devtools.send('HeapProfiler.collectGarbage');
    names = await page.evaluate(() => globalThis.removed.flatMap((ref) => ref.deref()?.localName ?? []));
    if (names.length === 0) return names;
  }
  return names;
}

for (const [state, act] of Object.entries(states)) {
  test(`a removed element does not stay in memory: ${state}`, async (context) => {
    const { page, log } = await browser.show(context, '<hold-timer exercise="butterfly" id="other"></hold-timer>');
    await rendered(page);
    // the player is loaded and has played
    await page.$eval('#other', (timer) => timer.start());
    await until(page, () => document.querySelector('#other').status === 'running');
    await page.$eval('#other', (timer) => timer.shadowRoot.querySelector('[aria-keyshortcuts=f]').click());
    await until(page, () => document.querySelector('#other').shadowRoot.querySelector('dialog'));
    await page.$eval('#other', (timer) => timer.reset());
    await page.evaluate(
      async (names, source) => {
        const run = new Function(`return ${source}`)();
        globalThis.removed = [];
        for (const name of names) {
          const element = document.createElement(name);
          element.setAttribute('exercise', 'hip-flexor');
          document.body.append(element);
          await element.updateComplete;
          const timer = element.shadowRoot.querySelector('hold-timer') ?? element;
          await timer.updateComplete;
          await run(element);
          await timer.updateComplete;
          await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
          element.remove();
          globalThis.removed.push(new WeakRef(element), new WeakRef(timer));
        }
        // the browser remembers what had the focus last
        document.querySelector('#other').shadowRoot.querySelector('button').focus();
      },
      tags,
      act.toString(),
    );
    assert.deepEqual(await left(page), []);
    assert.deepEqual(log.problems, []);
  });
}

test('a figure that is removed while it moves does not stay in memory, and moves again when put back', async (context) => {
  const { page } = await browser.show(context, '<exercise-figure exercise="butterfly"></exercise-figure>');
  await rendered(page);
  const running = () =>
    page.$eval('exercise-figure', ({ shadowRoot }) => shadowRoot.getAnimations().map(({ playState }) => playState));
  await page.$eval('exercise-figure', async (figure) => {
    figure.motion = {
      from: 0,
      to: 1,
      startedAtMs: performance.now(),
      durationMs: 100_000,
      pausedAtMs: performance.now(),
    };
    await figure.updateComplete;
  });
  const before = await running();
  await page.$eval('exercise-figure', async (figure) => {
    figure.remove();
    await figure.updateComplete;
    document.body.append(figure);
    await figure.updateComplete;
  });
  assert.ok(before.length > 0);
  assert.deepEqual(await running(), before);
  await page.evaluate(() => {
    globalThis.removed = [new WeakRef(document.querySelector('exercise-figure'))];
    document.querySelector('exercise-figure').remove();
  });
  assert.deepEqual(await left(page), []);
});

test('an element that is removed while it waits for a connection does not stay in memory', async (context) => {
  const routes = Object.fromEntries(
    ['guide-en', 'settings', 'none'].flatMap((part) => {
      const path = part === 'none' ? '/none.json' : pathOf(part);
      // also under the address of the second try
      return ['', ...Array.from({ length: 20 }, (_, query) => `?${query}`)].map((query) => [path + query, unreachable]);
    }),
  );
  // the console would keep logged objects
  const prepare = (page) => page.evaluateOnNewDocument(() => (console.warn = () => undefined));
  const elements = `<hold-timer exercise="butterfly" id="timer"></hold-timer><exercise-guide topic="faq"></exercise-guide>
    <exercise-card exercise="butterfly" src="/none.json"></exercise-card>`;
  const { page } = await browser.show(context, elements, { routes, prepare });
  await until(page, () => {
    const [timer, guide, card] = document.body.children;
    timer.shadowRoot?.querySelector('.sets:not([aria-expanded=true])')?.click();
    const say = ['[role=alert]', 'slot > p'].map((each, index) =>
      [timer, guide][index].shadowRoot?.querySelector(each),
    );
    return say.every((each) => each?.textContent) && card.issues?.length > 0;
  });
  await page.evaluate(() => {
    const all = [...document.body.children];
    globalThis.removed = all.map((each) => new WeakRef(each));
    for (const each of all) each.remove();
  });
  assert.deepEqual(await left(page), []);
});
