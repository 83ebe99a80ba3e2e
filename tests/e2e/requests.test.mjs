import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  button,
  gate,
  idle,
  openSettings,
  partsAskedFor,
  rendered,
  shadowTexts,
  until,
  useBrowser,
  withSteps,
} from './support.mjs';
import { messages, texts } from './words.mjs';

const browser = useBrowser();

const path = '/tests/pages/requests.html';

const pageWith = (elements, { lang = 'en', script = 'limber.js' } = {}) => `<!doctype html>
  <html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <title>Requests</title>
      <script type="module" src="/dist/cdn/${script}"></script>
    </head>
    <body>${elements}</body>
  </html>`;

async function openWith(context, elements, { routes, ...settings } = {}) {
  const opened = await browser.open(context, path, { routes: { [path]: pageWith(elements, settings), ...routes } });
  await rendered(opened.page);
  return { ...opened, parts: () => partsAskedFor(opened.log) };
}

const card = '<exercise-card exercise="hip-flexor"></exercise-card>';
const routine = '<routine-list></routine-list>';
const timer = '<hold-timer seconds="20"></hold-timer>';
const figure = '<exercise-figure exercise="butterfly"></exercise-figure>';
const guide = '<exercise-guide topic="safety"></exercise-guide>';

for (const [lang, first] of Object.entries({
  en: ['limber.js', 'figures.js'],
  da: ['limber.js', 'figures.js', 'lang/da.js'],
})) {
  test(`a card asks for its steps when the page has nothing else to do, and not before (${lang})`, async (context) => {
    const picture = gate();
    const { page, parts } = await openWith(context, `${card}<img src="/demo/pictures/mark.svg" alt="" />`, {
      lang,
      routes: { '/demo/pictures/mark.svg': picture.route }, // the page has not loaded as long as this is on the way
    });
    await picture.asked;
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));
    assert.deepEqual(parts(), first);
    picture.release();
    await withSteps(page);
    await idle(page);
    assert.deepEqual(parts(), [...first, `lang/${lang}.more.js`]);
    assert.ok((await shadowTexts(page)).includes(texts[lang].exercises['hip-flexor'].steps[0]));
  });
}

test('a card that is open from the start asks for its steps at once', async (context) => {
  const picture = gate();
  const { page, parts } = await openWith(
    context,
    '<exercise-card exercise="hip-flexor" expanded></exercise-card><img src="/demo/pictures/mark.svg" alt="" />',
    { routes: { '/demo/pictures/mark.svg': picture.route } },
  );
  await withSteps(page);
  assert.deepEqual(parts(), ['limber.js', 'figures.js', 'lang/en.more.js']);
  picture.release();
});

for (const [what, element] of Object.entries({ timer, routine })) {
  test(`a ${what} alone asks for nothing but the pictures at rest`, async (context) => {
    const { page, parts } = await openWith(context, element);
    await idle(page);
    assert.deepEqual(parts(), ['limber.js', 'figures.js']);
  });
}

test('a figure alone asks for its description once the page is idle, and for no more', async (context) => {
  const { page, parts } = await openWith(context, figure);
  await idle(page);
  assert.deepEqual(parts(), ['limber.js', 'figures.js', 'lang/en.more.js']);
});

for (const [what, element] of Object.entries({ timer, routine })) {
  test(`what plays a ${what} is asked for when the pointer comes near`, async (context) => {
    const { page, parts } = await openWith(context, element);
    await idle(page);
    await (await button(page, what === 'timer' ? 'hold-timer' : 'routine-list')).hover();
    await until(page, () => performance.getEntriesByType('resource').length >= 5);
    await idle(page);
    assert.deepEqual(parts().toSorted(), ['figures.js', 'hands-free.js', 'lang/en.more.js', 'limber.js', 'player.js']);
  });

  test(`what plays a ${what} is asked for when the focus comes to it`, async (context) => {
    const { page, parts } = await openWith(context, element);
    await idle(page);
    assert.deepEqual(parts(), ['limber.js', 'figures.js']);
    await (await button(page, what === 'timer' ? 'hold-timer' : 'routine-list')).focus();
    await until(page, () => performance.getEntriesByType('resource').length >= 5);
    await idle(page);
    assert.deepEqual(parts().toSorted(), ['figures.js', 'hands-free.js', 'lang/en.more.js', 'limber.js', 'player.js']);
  });

  test(`what plays a ${what} is asked for by a press, where no pointer came before`, async (context) => {
    const { page, parts } = await openWith(context, element);
    await idle(page);
    await (await button(page, what === 'timer' ? 'hold-timer' : 'routine-list')).evaluate((start) => start.click());
    await until(page, () =>
      [...document.querySelectorAll('hold-timer, routine-list')].some(({ status }) => status === 'running'),
    );
    assert.deepEqual(parts().toSorted(), ['figures.js', 'hands-free.js', 'lang/en.more.js', 'limber.js', 'player.js']);
  });
}

test('a move or the settings of a routine, opened, ask for what they show, once', async (context) => {
  const { page, parts } = await openWith(context, routine);
  await idle(page);
  const press = (selector) => page.$eval(`routine-list >>> ${selector}`, (element) => element.click());
  await press('li:not(.way) .tile');
  await until(page, () =>
    document.querySelector('routine-list').shadowRoot.querySelector('exercise-card')?.shadowRoot?.querySelector('li'),
  );
  await openSettings(page, 'routine-list');
  assert.deepEqual(parts().toSorted(), ['figures.js', 'hands-free.js', 'lang/en.more.js', 'limber.js', 'player.js']);
});

test('the whole safety text of a routine alone is there once it is opened', async (context) => {
  const { page } = await openWith(context, routine);
  await (await page.$('routine-list >>> .safety summary')).click();
  await until(page, () => performance.getEntriesByType('resource').length >= 5);
  await idle(page);
  const shown = await page.$eval('routine-list', (list) => list.shadowRoot.querySelector('.safety').innerText);
  assert.ok(shown.includes(messages.en.safetyFull), shown);
});

test('a guide asks for its texts and for what shows them, and for no more than that', async (context) => {
  const { page, parts } = await openWith(context, `${guide}<exercise-guide topic="faq"></exercise-guide>`);
  await idle(page);
  assert.deepEqual(parts().toSorted(), ['figures.js', 'guide.js', 'lang/en.guide.js', 'limber.js']);
});

test('how to begin also needs the way to the floor', async (context) => {
  const { page, parts } = await openWith(context, '<exercise-guide topic="starting"></exercise-guide>');
  await idle(page);
  assert.deepEqual(parts().toSorted(), ['figures.js', 'guide.js', 'lang/en.guide.js', 'lang/en.more.js', 'limber.js']);
});

/** Presses everything that can be pressed, in every shadow root, the big button of each session last. */
async function pressEverything(page) {
  const press = (selector) =>
    page.evaluate((wanted) => {
      const found = [];
      const look = (root) => {
        found.push(...root.querySelectorAll(wanted));
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
      };
      look(document);
      for (const element of found) element.click();
      return found.length;
    }, selector);
  let pressed = 0;
  for (const selector of ['summary', '.tile', '.preview', '.swap', '.place button', '.primary']) {
    const count = await press(selector);
    assert.ok(count > 0, `there is no ${selector}`);
    pressed += count;
    await idle(page);
  }
  return pressed;
}

const everything = [
  routine,
  '<exercise-card exercise="glute-bridge"></exercise-card>',
  timer,
  figure,
  ...['faq', 'safety', 'starting', 'tailoring', 'sources'].map(
    (topic) => `<exercise-guide topic="${topic}"></exercise-guide>`,
  ),
].join('');

for (const lang of ['en', 'da']) {
  test(`limber.${lang}.js has everything inside, whatever is pressed`, async (context) => {
    const { page, parts, log } = await openWith(context, everything, { lang, script: `limber.${lang}.js` });
    await idle(page);
    assert.ok((await pressEverything(page)) > 20);
    assert.deepEqual(parts(), [`limber.${lang}.js`]);
    assert.deepEqual(log.problems, []);
    const shown = await shadowTexts(page);
    for (const text of [messages[lang].settings, messages[lang].pause, texts[lang].guide.faq[0].title]) {
      assert.ok(shown.includes(text), text);
    }
  });

  test(`of limber.js, every part is asked for once at most (${lang})`, async (context) => {
    const { page, parts, log } = await openWith(context, everything, { lang });
    await withSteps(page);
    await pressEverything(page);
    const first = lang === 'en' ? [] : [`lang/${lang}.js`];
    assert.deepEqual(
      parts().toSorted(),
      [
        'figures.js',
        'guide.js',
        'hands-free.js',
        `lang/${lang}.guide.js`,
        `lang/${lang}.more.js`,
        'limber.js',
        'player.js',
        ...first,
      ].toSorted(),
    );
    assert.deepEqual(log.problems, []);
  });
}
