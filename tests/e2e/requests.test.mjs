import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  arrived,
  begun,
  button,
  gate,
  idle,
  loader,
  openSettings,
  partsAskedFor,
  passTime,
  pathOf,
  rendered,
  shadowTexts,
  until,
  useBrowser,
} from './support.mjs';
import { everything, pressEverything } from './everything.mjs';
import { LANGS, messages, texts } from './words.mjs';

const browser = useBrowser();

async function show(context, elements, settings) {
  const shown = await browser.show(context, elements, settings);
  await rendered(shown.page);
  await idle(shown.page);
  return { ...shown, parts: () => partsAskedFor(shown.log) };
}

const atRest = ['core', 'en', 'limber.js'];

const elements = {
  card: '<exercise-card exercise="hip-flexor"></exercise-card>',
  'card that is open from the start': '<exercise-card exercise="hip-flexor" expanded></exercise-card>',
  routine: '<routine-list></routine-list>',
  timer: '<hold-timer seconds="20"></hold-timer>',
  figure: '<exercise-figure exercise="butterfly"></exercise-figure>',
};

for (const [what, element] of Object.entries(elements)) {
  test(`a ${what} at rest fetches the loader and two files`, async (context) => {
    const { parts } = await show(context, element);
    assert.deepEqual(parts(), atRest);
  });
}

test('a page without lang but with a Content-Language of Danish fetches Danish', async (context) => {
  const head = '<meta http-equiv="content-language" content="da">';
  const { page, parts } = await show(context, elements.card, { lang: null, head });
  assert.deepEqual(parts(), ['core', 'da', 'limber.js']);
  assert.ok((await shadowTexts(page)).includes(texts.da.exercises['hip-flexor'].steps[0]));
});

for (const [lang, language] of Object.entries({
  en: 'en',
  'en-GB': 'en',
  da: 'da',
  'da-DK': 'da',
  da_DK: 'da',
  sv: 'sv',
  'sv-SE': 'sv',
  sv_FI: 'sv',
  nb: 'en',
  fr: 'en',
  '': 'en',
})) {
  test(`the core and only the needed language are fetched in parallel (lang="${lang}")`, async (context) => {
    const gates = { core: gate(), [language]: gate() };
    const routes = Object.fromEntries(Object.entries(gates).map(([part, { route }]) => [pathOf(part), route]));
    const { page, log } = await browser.show(context, elements.card, { lang, routes });
    await Promise.all([gates.core.asked, gates[language].asked]);
    const defined = () => page.evaluate(() => customElements.get('exercise-card') !== undefined);
    gates.core.release();
    await arrived(page, 'core');
    assert.equal(await defined(), false, 'a reserve by :not(:defined) applies until both have come');
    gates[language].release();
    await rendered(page);
    await idle(page);
    assert.deepEqual(partsAskedFor(log), ['core', language, 'limber.js'].toSorted());
    assert.ok((await shadowTexts(page)).includes(texts[language].exercises['hip-flexor'].steps[0]));
    assert.deepEqual(log.problems, []);
  });
}

const presses = {
  'when the pointer comes over Start': (start) => start.hover(),
  'when Start gets the focus': (start) => start.focus(),
  'at the press, if no pointer or focus came before': (start) => start.evaluate((element) => element.click()),
};

for (const [tag, element] of Object.entries({ 'hold-timer': elements.timer, 'routine-list': elements.routine })) {
  for (const [how, act] of Object.entries(presses)) {
    test(`the player of a ${tag} is fetched ${how}`, async (context) => {
      const { page, parts } = await show(context, element);
      assert.deepEqual(parts(), atRest);
      await act(await button(page, tag));
      await arrived(page, 'session');
      await idle(page);
      assert.deepEqual(parts(), [...atRest, 'session']);
    });
  }
}

test('the panel and the settings of a routine are fetched once, when opened', async (context) => {
  const { page, parts } = await show(context, elements.routine);
  await page.$eval('routine-list >>> li:not(.way) .tile', (element) => element.click());
  await until(page, () =>
    document.querySelector('routine-list').shadowRoot.querySelector('exercise-card')?.shadowRoot?.querySelector('li'),
  );
  assert.deepEqual(parts(), [...atRest, 'move-panel']);
  await openSettings(page, 'routine-list');
  assert.deepEqual(parts(), [...atRest, 'move-panel', 'session', 'settings']);
});

test('after a session the settings work without a connection', async (context) => {
  const { page, parts } = await show(context, '<hold-timer seconds="5"></hold-timer>');
  await (await button(page, 'hold-timer')).click();
  await begun(page);
  assert.deepEqual(parts(), [...atRest, 'session']);
  await passTime(page, 20_000);
  await arrived(page, 'settings');
  assert.deepEqual(parts(), [...atRest, 'session', 'settings']);
});

/** The hair of a person: `hair` for the woman, `grey` for the man. */
const hairOf = (page, tag) =>
  page.$$eval(`${tag} >>> .figure`, (figures) =>
    figures.map((figure) => ['hair', 'grey'].filter((shape) => figure.querySelector(`.${shape}`)).join()),
  );

for (const tag of ['exercise-figure', 'hold-timer', 'routine-list']) {
  test(`the man is fetched with his first picture, and is in every picture of a ${tag}`, async (context) => {
    const element = `<${tag} exercise="hip-flexor" person="man"></${tag}>`;
    const { page, parts, log } = await show(context, element);
    await until(page, (name) => document.querySelector(name).shadowRoot.querySelector('.figure'), tag);
    const hair = await hairOf(page, tag);
    assert.deepEqual(new Set(hair), new Set(['grey']));
    assert.ok(hair.length >= (tag === 'routine-list' ? 4 : 1));
    assert.deepEqual(parts(), ['core', 'en', 'limber.js', 'man']);
    assert.deepEqual(log.problems, []);
  });
}

for (const topics of [['safety', 'faq'], ['starting']]) {
  test(`a guide fetches only its code and its texts: ${topics.join()}`, async (context) => {
    const guides = topics.map((topic) => `<exercise-guide topic="${topic}"></exercise-guide>`);
    const { parts } = await show(context, guides.join(''));
    assert.deepEqual(parts(), ['core', 'en', 'guide', 'guide-en', 'limber.js']);
  });
}

for (const lang of LANGS) {
  test(`limber.${lang}.bundle.js contains everything: no press fetches a file`, async (context) => {
    const bundle = `limber.${lang}.bundle.js`;
    const { page, parts, log } = await show(context, everything, { lang, scripts: [`/dist/cdn/${bundle}`] });
    assert.ok((await pressEverything(page)) > 20);
    await begun(page);
    assert.deepEqual(parts(), [bundle]);
    assert.deepEqual(log.problems, []);
    const shown = await shadowTexts(page);
    for (const text of [messages[lang].settings, messages[lang].pause, texts[lang].guide.faq[0].title]) {
      assert.ok(shown.includes(text), text);
    }
  });

  test(`with the loader, each file is fetched at most once (${lang})`, async (context) => {
    const { page, parts, log } = await show(context, everything, { lang });
    await pressEverything(page);
    await begun(page);
    const wanted = [
      'core',
      'fullscreen-view',
      'guide',
      `guide-${lang}`,
      lang,
      'limber.js',
      'man',
      'move-panel',
      `plan-${lang}`,
      'session',
      'settings',
    ];
    assert.deepEqual(parts(), wanted.toSorted());
    assert.deepEqual(log.problems, []);
  });
}

const says = (page, text) =>
  until(
    page,
    (wanted) =>
      [...document.querySelectorAll('exercise-card')].some(({ shadowRoot }) =>
        shadowRoot?.textContent.includes(wanted),
      ),
    text,
  );

test('another language is fetched for an element with that lang, and when the page changes', async (context) => {
  const { page, parts, log } = await show(context, `<main lang="da">${elements.card}</main>`, { lang: 'da' });
  assert.deepEqual(parts(), ['core', 'da', 'limber.js']);
  await page.$eval('main', (main) => main.insertAdjacentHTML('afterend', '<div lang="en-US"></div>'));
  await page.$eval('div', (place, card) => (place.innerHTML = card), elements.card);
  await says(page, messages.en.howTo);
  assert.deepEqual(parts(), ['core', 'da', 'en', 'limber.js']);
  assert.ok((await shadowTexts(page)).includes(messages.da.howTo), 'the other element keeps its language');
  await page.$eval('div', (place) => (place.lang = 'da'));
  await until(page, () => document.querySelector('div exercise-card').shadowRoot.querySelector('[lang=da]'));
  assert.ok(!(await shadowTexts(page)).includes(messages.en.howTo));
  assert.deepEqual(parts(), ['core', 'da', 'en', 'limber.js']);
  assert.deepEqual(log.problems, []);
});

test('a page that becomes Danish fetches Danish, once', async (context) => {
  const { page, parts, log } = await show(context, elements.card + elements.routine + elements.timer);
  await page.evaluate(() => (document.documentElement.lang = 'da'));
  await says(page, messages.da.howTo);
  await idle(page);
  assert.deepEqual(parts(), ['core', 'da', 'en', 'limber.js']);
  assert.deepEqual(log.problems, []);
});

/** Replaces elements by copies, as some translators do, and returns their number. */
const copyWords = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('exercise-card');
    const said = [...shadowRoot.querySelectorAll('p, summary')].filter((each) => !each.querySelector('slot'));
    for (const each of said) each.replaceWith(each.cloneNode(true));
    return said.length;
  });

test('only a translated page fetches the module that puts replaced elements back, once', async (context) => {
  const { page, parts, log } = await show(context, elements.card);
  const count = () => page.$$eval('exercise-card >>> p, exercise-card >>> summary', ({ length }) => length);
  const before = await count();
  for (let round = 0; round < 2; round += 1) {
    assert.ok((await copyWords(page)) > 2);
    await page.$eval('exercise-card', (card, floorFree) => (card.floorFree = floorFree), round === 0);
    await page.$eval('exercise-card', ({ updateComplete }) => updateComplete);
    await until(page, (free) => document.querySelector('exercise-card').floorFree === free, round === 0);
  }
  await idle(page);
  assert.deepEqual([parts(), await count()], [['core', 'en', 'limber.js', 'take-back'], before]);
  assert.deepEqual(log.problems, []);
});

test('with a query on the loader no file is fetched twice', async (context) => {
  const { page, parts, log } = await show(context, everything, { lang: 'da', scripts: [`${loader}?v=1.2`] });
  await pressEverything(page);
  await begun(page);
  const wanted = [
    'core',
    'da',
    'fullscreen-view',
    'guide',
    'guide-da',
    'limber.js?v=1.2',
    'man',
    'move-panel',
    'plan-da',
    'session',
    'settings',
  ];
  assert.deepEqual(parts(), wanted);
  assert.deepEqual(log.problems, []);
});
