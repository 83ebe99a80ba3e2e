import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRoutine } from 'limber/content.js';
import { OptionError, renderElement } from 'limber/ssr.js';
import { wordsIn } from './ssr.mjs';
import {
  addUpShifts,
  arrived,
  axeFaults,
  begun,
  button,
  desktop,
  gate,
  loader,
  nextFrames,
  pageWith,
  pathOf,
  phone,
  rendered,
  until,
  useBrowser,
} from './support.mjs';
import { englishIn, exercises, messages, texts } from './words.mjs';

const browser = useBrowser();

const cases = {
  'exercise-card': { exercise: 'hip-flexor' },
  'hold-timer': { exercise: 'butterfly' },
  'routine-list': { routine: 'short' },
  'exercise-figure': { exercise: 'glute-bridge' },
  'exercise-guide': { topic: 'safety' },
};

const languages = Object.keys(messages);

/** The texts of a section of a guide, without placeholders. */
const saidIn = ({ title, body, items = [] }) =>
  [title, ...body.map((said) => said.text ?? said), ...items].filter((said) => !said.includes('{'));

const plain = (said) => said.replaceAll('\u00ad', '').replace(/\s+/g, ' ');

for (const lang of languages) {
  test(`a rendered routine has its moves with all steps, and the way to the floor (${lang})`, async () => {
    const { html, issues } = await renderElement('routine-list', { routine: 'short', lang });
    const words = plain(wordsIn(html));
    assert.deepEqual(issues, []);
    for (const id of getRoutine('short').exercises) {
      const { name, steps, mistakes } = exercises[lang][id];
      for (const said of [name, ...steps, ...mistakes]) assert.ok(words.includes(plain(said)), said);
    }
    for (const said of texts[lang].floor.down) assert.ok(words.includes(plain(said)), said);
  });

  for (const topic of ['faq', 'safety', 'starting', 'plan', 'tailoring', 'sources']) {
    test(`a rendered guide has all of its texts: ${topic} (${lang})`, async () => {
      const words = plain(wordsIn((await renderElement('exercise-guide', { topic, lang })).html));
      for (const said of texts[lang].guide[topic].flatMap(saidIn)) assert.ok(words.includes(plain(said)), said);
    });
  }
}

test('elements inside a card, a routine or a timer have the same language', async () => {
  for (const [tag, attributes] of Object.entries(cases)) {
    const { html } = await renderElement(tag, { ...attributes, lang: 'da' });
    const said = [...html.replace(/<style>[^]*?<\/style>/g, '').matchAll(/>([^<>]+)<|(?:aria-label|title)="([^"]+)"/g)];
    const found = said.map(([, text, label]) => (text ?? label).trim()).filter(Boolean);
    assert.deepEqual(englishIn(found), [], tag);
    // sources keep the language of their title
    assert.doesNotMatch(html.replaceAll(/<(a|li) lang="en"/g, ''), /lang="en"/, tag);
  }
});

test('the element always has a lang attribute', async () => {
  assert.match((await renderElement('hold-timer')).html, /^<hold-timer\s+lang="en"/);
  assert.match((await renderElement('hold-timer', { lang: 'da-DK' })).html, /^<hold-timer\s+lang="da-DK"/);
});

test('attributes are escaped, and event handlers and style are refused', async () => {
  const { html } = await renderElement('routine-list', { heading: '"><img src=x onerror=alert(1)>' });
  assert.match(html, /heading="&quot;&gt;&lt;img/);
  assert.doesNotMatch(html, /<img/);
  for (const name of ['onclick', 'style', 'rutine']) {
    await assert.rejects(renderElement('routine-list', { [name]: 'x' }), OptionError, name);
  }
});

test('the HTML has no blank line, where editors begin a paragraph, and no PHP tag', async () => {
  for (const [tag, attributes] of Object.entries(cases)) {
    assert.doesNotMatch((await renderElement(tag, attributes)).html, /\n\s*\n|<\?/, tag);
  }
});

test('invalid input is reported, and the element shows the same as in a page', async () => {
  const { html, issues } = await renderElement('exercise-card', { exercise: 'none', level: 9 });
  assert.deepEqual(
    issues.map(({ attribute }) => attribute),
    ['level', 'exercise'],
  );
  assert.match(html, /<slot>/);
});

test('a collection of the page’s own is rendered', async () => {
  const own = { ...exercises.en.butterfly, name: 'Moth <b>' };
  const collection = {
    id: 'own',
    exercises: { moth: { id: 'moth', kind: 'stretch', sides: 'both', position: 'floor-sit', equipment: ['mat'] } },
    routines: { mine: { id: 'mine', exercises: ['moth', 'glute-bridge'] } },
    text: { en: { exercises: { moth: own }, routines: { mine: { title: 'Mine' } }, cautions: {} } },
  };
  Object.assign(collection.exercises.moth, {
    ...{ dosage: [1, 2, 3].map(() => ({ sets: 1, reps: 1, holdSeconds: 20 })), switchSeconds: 0, restSeconds: 10 },
    ...{ muscles: { primary: [] }, forms: {}, cautions: [] },
  });
  const { html, issues } = await renderElement('routine-list', { routine: 'mine' }, { collection });
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['$.text.en.exercises.moth.name'], // HTML in a text is reported, and shown as text
  );
  assert.match(html, /Moth &lt;b&gt;/);
});

/** Pages with content before and after the element, so that a shift can be measured. */
const around = (html) => `<p>Before.</p>${html}<p>After.</p>`;

for (const viewport of [phone, desktop]) {
  for (const [tag, attributes] of Object.entries(cases)) {
    test(`nothing shifts when <${tag}> takes over its served HTML at ${viewport.width} px`, async (context) => {
      const script = gate();
      const { html } = await renderElement(tag, { ...attributes, lang: 'da' });
      const { page, log } = await browser.show(context, around(html), {
        ...{ viewport, waits: false, routes: { [loader]: script.route } },
        head: '<meta name="viewport" content="width=device-width">',
        prepare: (each) => each.evaluateOnNewDocument(addUpShifts),
      });
      await until(page, () => performance.getEntriesByName('first-contentful-paint').length > 0);
      await until(page, (name) => document.querySelector(name)?.shadowRoot, tag);
      await nextFrames(page);
      const heightOf = () => page.$eval(tag, (element) => element.getBoundingClientRect().height);
      const before = await heightOf();
      script.release();
      await rendered(page);
      await nextFrames(page);
      assert.equal(await heightOf(), before);
      assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelectorAll('.frame').length), 1);
      const shifted = await page.evaluate(() => globalThis.shifted);
      assert.ok(shifted <= 0.001, `shift: ${shifted}`);
      assert.deepEqual(log.problems, []);
    });
  }
}

test('a served guide stays until its texts have come', async (context) => {
  const guide = gate();
  const { html } = await renderElement('exercise-guide', cases['exercise-guide']);
  const { page } = await browser.show(context, html.replace('class="guide"', 'class="guide sent"'), {
    routes: { [pathOf('guide-en')]: guide.route },
  });
  await guide.asked;
  await arrived(page, 'core');
  assert.equal(await page.$$eval('exercise-guide >>> .sent', ({ length }) => length), 1);
  guide.release();
  await rendered(page);
  assert.equal(await page.$$eval('exercise-guide >>> .sent', ({ length }) => length), 0);
});

test('a served element plays', async (context) => {
  const { html } = await renderElement('routine-list');
  const { page } = await browser.show(context, html);
  await rendered(page);
  await (await button(page, 'routine-list')).click();
  await begun(page);
});

for (const lang of languages) {
  test(`without scripts everything can be read, and no control is shown (${lang})`, async (context) => {
    for (const [tag, attributes] of Object.entries(cases)) {
      const { html } = await renderElement(tag, { ...attributes, lang });
      const path = '/tests/pages/made.html';
      const body = pageWith(`<main>${html}</main>`, { lang });
      const { page } = await browser.open(context, path, { routes: { [path]: body }, scripts: false });
      const seen = await page.evaluate(
        (name, options) => {
          const all = (root) =>
            [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
          const inside = all(document.querySelector(name).shadowRoot);
          const isShown = (element) => element.checkVisibility(options);
          return {
            buttons: inside.filter((each) => each.matches('button, select, input') && isShown(each)).length,
            hidden: inside
              .filter((each) => each.matches('li, dd, p, [role=heading]') && !isShown(each))
              .map((each) => `${each.closest('[hidden], .shop, slot')?.className ?? each.outerHTML.slice(0, 80)}`),
          };
        },
        tag,
        { contentVisibilityAuto: true, visibilityProperty: true },
      );
      assert.equal(seen.buttons, 0, tag);
      assert.deepEqual(
        [...new Set(seen.hidden)].filter((each) => each !== 'shop' && each !== ''),
        [],
        tag,
      );
    }
  });
}

test('axe finds nothing in served HTML, opened, before the elements take over', async (context) => {
  // not with scripts off, where axe never finishes
  const sent = await Promise.all(Object.entries(cases).map((each) => renderElement(...each)));
  const { page } = await browser.show(context, `<main>${sent.map(({ html }) => html).join('')}</main>`, {
    scripts: [],
  });
  for (const details of await page.$$('pierce/details')) await details.evaluate((each) => (each.open = true));
  assert.deepEqual(await axeFaults(page, {}, 'main'), []);
});

/** The policy of the strict pages in `demo/serve.mjs`. */
const policyWith = (styles) =>
  ["default-src 'none'", "script-src 'self'", `style-src ${styles}`, "img-src 'self'", "connect-src 'self'"].join('; ');

/** A page under a policy; returns what the policy blocked, and whether the box has its styles. */
async function underPolicy(context, html, styles) {
  const path = '/tests/pages/policy.html';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title>${html}</html>`;
  const { page } = await browser.open(context, path, {
    routes: { [path]: { body, headers: { 'Content-Security-Policy': policyWith(styles) } } },
  });
  await until(page, () => document.readyState === 'complete');
  return {
    blocked: await page.evaluate(() => globalThis.violations),
    hasLook: await page.$eval('routine-list >>> .moves', (moves) => getComputedStyle(moves).display === 'grid'),
  };
}

test('a policy with the hashes allows the styles', async (context) => {
  const { html, styleHashes } = await renderElement('routine-list');
  assert.equal(styleHashes.length, 2, 'of the list, and of the timer in it');
  assert.deepEqual(await underPolicy(context, html, styleHashes.join(' ')), { blocked: [], hasLook: true });
  const without = await underPolicy(context, html, "'self'");
  assert.equal(without.hasLook, false, 'else this proves nothing');
  assert.equal(without.blocked.length, 2);
});

test('linked styles need no hash', async (context) => {
  const { html, styleHashes } = await renderElement('routine-list', {}, { linkCss: '/dist/cdn' });
  assert.deepEqual(styleHashes, []);
  assert.doesNotMatch(html, /<style/);
  assert.deepEqual(await underPolicy(context, html, "'self'"), { blocked: [], hasLook: true });
});
