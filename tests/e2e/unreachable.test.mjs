import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  begun,
  button,
  desktop,
  gate,
  idle,
  problemTold,
  partsAskedFor,
  passTime,
  pathOf,
  phone,
  rendered,
  shadowTexts,
  told,
  unreachable,
  until,
  useBrowser,
} from './support.mjs';
import { messages } from './words.mjs';

const browser = useBrowser();

const elements = `
  <exercise-card exercise="hip-flexor"><p>Read this.</p></exercise-card>
  <routine-list><p>Read this.</p></routine-list>
  <hold-timer seconds="20"><p>Read this.</p></hold-timer>`;
const guide = '<exercise-guide topic="safety"><p>Read this.</p></exercise-guide>';
const sessions = {
  'hold-timer': '<hold-timer seconds="20"></hold-timer>',
  'exercise-card': '<exercise-card exercise="hip-flexor"></exercise-card>',
  'routine-list': '<routine-list></routine-list>',
};

/** Routes by which these parts fail, until `comeBack()`. */
function without(...parts) {
  let isBack = false;
  const route = (request) => (isBack ? request.continue() : unreachable(request));
  const tries = ['', ...Array.from({ length: 10 }, (_, number) => `?${number}`)]; // with a query on later tries
  const addresses = parts.flatMap((part) => tries.map((query) => pathOf(part) + query));
  const routes = Object.fromEntries(addresses.map((address) => [address, route]));
  return { routes, comeBack: () => (isBack = true) };
}

const uncaught = ({ problems }) => problems.filter((problem) => problem.startsWith('uncaught'));

const shows = (page, tag, text) =>
  until(page, (name, wanted) => document.querySelector(name).shadowRoot?.textContent.includes(wanted), tag, text);

for (const [lost, lang] of [
  [['en'], 'en'],
  [['en', 'da'], 'da'],
]) {
  test(`if no language can be fetched, the fallback stays (${lang})`, async (context) => {
    const { page, log } = await browser.show(context, elements, { lang, routes: without(...lost).routes });
    await until(page, () => customElements.get('routine-list'));
    await idle(page);
    const shown = await page.$$eval('p', (lines) =>
      lines.map((line) => line.checkVisibility() && !line.parentElement.shadowRoot?.querySelector('.controls')),
    );
    assert.deepEqual(shown, [true, true, true]);
    assert.deepEqual(uncaught(log), []);
  });
}

test('if Danish cannot be fetched, a Danish page is English, and works', async (context) => {
  const { page, log } = await browser.show(context, elements, { lang: 'da', routes: without('da').routes });
  await shows(page, 'exercise-card', messages.en.howTo);
  await (await button(page, 'hold-timer')).click();
  await begun(page);
  assert.deepEqual(uncaught(log), []);
});

test('after 3 seconds without Danish a page is English, until Danish comes', async (context) => {
  const danish = gate();
  const { page, log } = await browser.show(context, elements, { lang: 'da', routes: { [pathOf('da')]: danish.route } });
  await danish.asked;
  await passTime(page, 2_800);
  const defined = () => page.evaluate(() => customElements.get('routine-list') !== undefined);
  assert.equal(await defined(), false);
  assert.deepEqual(partsAskedFor(log), ['core', 'da', 'limber.js']);
  await passTime(page, 300);
  await rendered(page);
  assert.ok((await shadowTexts(page)).includes(messages.en.howTo));
  danish.release();
  await shows(page, 'exercise-card', messages.da.howTo);
  assert.deepEqual(partsAskedFor(log), ['core', 'da', 'en', 'limber.js']);
  assert.deepEqual(log.problems, []);
});

/** Runs in the page: whether the session in the first `tag` shows and announces this text. */
function says(tag, text) {
  const { shadowRoot } = document.querySelector(tag);
  const timer = shadowRoot.querySelector('hold-timer')?.shadowRoot ?? shadowRoot;
  return ['[part=line]', '[role=status]'].every((place) => timer.querySelector(place).textContent.trim() === text);
}

for (const [tag, element] of Object.entries(sessions)) {
  test(`a ${tag} says that the player cannot be fetched; the next press tries again, and plays`, async (context) => {
    const { routes, comeBack } = without('session');
    const { page, log } = await browser.show(context, element, { routes });
    await rendered(page);
    const press = async () => (await button(page, tag)).evaluate((start) => start.click());
    await press();
    await until(page, says, tag, messages.en.notLoaded);
    await press();
    await until(page, says, tag, messages.en.notLoaded);
    const attempts = partsAskedFor(log).filter((part) => part.startsWith('session'));
    assert.deepEqual(attempts, ['session', 'session?1', 'session?2'], 'the browser answers for the first by itself');
    assert.deepEqual(await told(page), []);
    comeBack();
    await press();
    await begun(page);
    assert.equal(await page.evaluate(says, tag, messages.en.notLoaded), false);
    assert.equal((await told(page, 'hold-start')).length, 1);
    assert.deepEqual(uncaught(log), []);
  });
}

for (const part of ['guide', 'guide-en']) {
  test(`if a guide cannot fetch its ${part}, its fallback stays, or else it says so`, async (context) => {
    const { routes } = without(part);
    const empty = '<exercise-guide topic="faq"></exercise-guide>';
    const { page, log } = await browser.show(context, guide + empty, { routes });
    await shows(page, '[topic=faq]', messages.en.cannotShow);
    assert.ok(await page.$eval('p', (line) => line.checkVisibility()));
    assert.deepEqual(uncaught(log), []);
  });
}

test('settings that cannot be fetched say so, and come once the device is online again', async (context) => {
  const { routes, comeBack } = without('settings');
  const { page, log } = await browser.show(context, sessions['hold-timer'], { routes });
  await rendered(page);
  await page.$eval('hold-timer >>> [aria-controls=settings]', (opener) => opener.click());
  await shows(page, 'hold-timer', messages.en.notLoaded);
  comeBack();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await until(page, () => document.querySelector('hold-timer').shadowRoot.querySelector('#settings input'));
  assert.deepEqual(uncaught(log), []);
});

test('a full-window view that cannot be fetched says so, and opens on a later press', async (context) => {
  const { routes, comeBack } = without('fullscreen-view');
  const { page, log } = await browser.show(context, sessions['hold-timer'], { routes });
  await rendered(page);
  await (await button(page, 'hold-timer')).click();
  await begun(page);
  const press = () => page.$eval('hold-timer >>> [aria-haspopup=dialog]', (opener) => opener.click());
  await press();
  await shows(page, 'hold-timer', messages.en.notLoaded);
  comeBack();
  await press();
  await until(page, () => document.querySelector('hold-timer').shadowRoot.querySelector('dialog')?.matches(':modal'));
  const { status, line } = await page.$eval('hold-timer', ({ status, shadowRoot }) => {
    return { status, line: shadowRoot.querySelector('[part=line]').textContent };
  });
  assert.deepEqual([status, line.includes(messages.en.notLoaded)], ['running', false]);
  assert.deepEqual(uncaught(log), []);
});

test('if the man cannot be fetched, the woman is shown', async (context) => {
  const figure = '<exercise-figure exercise="hip-flexor" person="man"></exercise-figure>';
  const { page, log } = await browser.show(context, figure, { routes: without('man').routes });
  await until(page, () => document.querySelector('exercise-figure').shadowRoot?.querySelector('.hair'));
  assert.deepEqual(uncaught(log), []);
});

test('a move panel that cannot be fetched says so', async (context) => {
  const { page, log } = await browser.show(context, sessions['routine-list'], { routes: without('move-panel').routes });
  await rendered(page);
  await page.$eval('routine-list >>> li:not(.way) .tile', (element) => element.click());
  await shows(page, 'routine-list', messages.en.notLoaded);
  assert.deepEqual(uncaught(log), []);
});

/** Routes by which its address fails, but the address with a query works. */
const lostOnce = (...parts) => Object.fromEntries(parts.map((part) => [pathOf(part), unreachable]));

const asked = (log, part) => partsAskedFor(log).filter((each) => each.split('?')[0] === part);

test('each part of a page at rest that fails once is fetched again with a query', async (context) => {
  for (const part of ['en', 'core']) {
    const { page, log } = await browser.show(context, elements, { routes: lostOnce(part) });
    await rendered(page);
    assert.deepEqual(asked(log, part), [part, `${part}?0`]);
    assert.deepEqual(uncaught(log), []);
  }
});

test('the same for another language, a guide and its texts, a panel and a session, under a strict policy', async (context) => {
  const parts = ['da', 'guide', 'guide-da', 'move-panel', 'session'];
  const { page, log } = await browser.open(context, '/tests/pages/strict/index.html', { routes: lostOnce(...parts) });
  await rendered(page);
  await page.evaluate(() => {
    document.documentElement.lang = 'da';
    const element = document.createElement('exercise-guide');
    element.topic = 'safety';
    document.body.append(element);
  });
  await shows(page, 'routine-list', messages.da.preview);
  await until(page, () => document.querySelector('exercise-guide').shadowRoot?.querySelector('.guide'));
  await page.$eval('routine-list >>> li:not(.way) .tile', (element) => element.click());
  await until(page, () => document.querySelector('routine-list').shadowRoot.querySelector('.panel button'));
  await (await button(page, 'routine-list')).evaluate((start) => start.click());
  await begun(page);
  for (const part of parts) assert.equal(asked(log, part).length, 2, part);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(uncaught(log), []);
});

test('elements that found no language take over once the device is online again', async (context) => {
  const { routes, comeBack } = without('en', 'da');
  const { page, log } = await browser.show(context, elements + guide, { lang: 'da', routes });
  while (!log.problems.includes('warn: limber: no language could be fetched.')) await idle(page);
  comeBack();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await rendered(page);
  assert.deepEqual(uncaught(log), []);
});

test('a guide that could not be fetched is shown once the device is online again', async (context) => {
  const { routes, comeBack } = without('guide-en');
  const { page } = await browser.show(context, guide, { routes });
  await shows(page, 'exercise-guide', messages.en.cannotShow);
  comeBack();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await rendered(page);
});

const refused = `sha384-${'A'.repeat(64)}`;
const vouching = {
  'an import map': (path) => `<script type="importmap">${JSON.stringify({ integrity: { [path]: refused } })}</script>`,
  'a preload': (path) => `<link rel="modulepreload" href="${path}" integrity="${refused}" />`,
  'a preload that names it first': (path) => `<link integrity="${refused}" rel="modulepreload" href="${path}" />`,
};

for (const [place, vouch] of Object.entries(vouching)) {
  test(`a file refused by its integrity in ${place} is not fetched under another address`, async (context) => {
    const show = (part) => browser.show(context, sessions['hold-timer'], { head: vouch(pathOf(part)) });
    const [core, session] = await Promise.all([show('core'), show('session')]);
    await until(core.page, () => document.readyState === 'complete');
    await rendered(session.page);
    await (await button(session.page, 'hold-timer')).click();
    for (const { page, log } of [core, session]) {
      await problemTold(page, log, /integrity/);
      await idle(page);
      assert.deepEqual(
        log.requests.filter((path) => path.includes('?')),
        [],
      );
      assert.match(log.problems.join(), /integrity/);
    }
  });
}

/** Runs in the page: positions of the buttons in the row, by their class. */
function rowOf(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const timer = shadowRoot.querySelector('hold-timer')?.shadowRoot ?? shadowRoot;
  const place = (each) =>
    `${Math.round(each.getBoundingClientRect().left)} ${Math.round(each.getBoundingClientRect().top)}`;
  const all = [...timer.querySelectorAll('.controls button')];
  return Object.fromEntries(all.map((each) => [/primary|cues|sets/.exec(each.className)?.[0] ?? 'other', place(each)]));
}

for (const viewport of [phone, { width: 700, height: 844 }, desktop]) {
  test(`no button disappears or moves while the player is being fetched, at ${viewport.width} px`, async (context) => {
    for (const [tag, element] of Object.entries(sessions)) {
      const session = gate();
      const { page } = await browser.show(context, element, {
        viewport,
        routes: { [pathOf('session')]: session.route },
      });
      await rendered(page);
      const before = await page.evaluate(rowOf, tag);
      assert.deepEqual(Object.keys(before).sort(), ['cues', 'primary', 'sets']);
      await (await button(page, tag)).evaluate((start) => start.click());
      await session.asked;
      await until(page, (name) => document.querySelector(name).isUpdatePending !== true, tag);
      await idle(page);
      assert.deepEqual(await page.evaluate(rowOf, tag), before, `${tag}: on its way`);
      session.release();
      await begun(page);
      const { primary, sets } = await page.evaluate(rowOf, tag);
      assert.deepEqual({ primary, sets }, { primary: before.primary, sets: before.sets }, `${tag}: begun`);
    }
  });
}
