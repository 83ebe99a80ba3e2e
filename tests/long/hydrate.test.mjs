import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderElement } from 'limber/ssr.js';
import { begun, button, rendered, until, useBrowser } from '../e2e/support.mjs';
import { exercises, texts } from '../e2e/words.mjs';

const browser = useBrowser();

/** The development build of Lit, which has more warnings. */
const lit = (name, file) => {
  const folder = `/node_modules/${name}/development/`;
  return { [name]: folder + file, [`${name}/`]: folder };
};

/** An import map in place of a bundler. */
const imports = JSON.stringify({
  imports: {
    ...lit('lit', 'index.js'),
    ...lit('@lit/reactive-element', 'reactive-element.js'),
    ...lit('lit-html', 'lit-html.js'),
    ...lit('lit-element', 'index.js'),
    ...lit('@lit-labs/ssr-client', 'index.js'),
    limber: '/dist/index.js',
    'limber/': '/dist/',
    'limber/locales/': '/dist/locale/',
  },
});

const app = (language) => `
  import 'limber/hydrate.js';
  ${language ? `import language from 'limber/locales/${language}.js';` : ''}
  import { registerLanguage } from 'limber';
  ${language ? 'registerLanguage(language);' : ''}
  for (const { shadowRoot } of document.querySelectorAll('[lang]')) {
    const frame = shadowRoot?.querySelector('.frame');
    if (frame) frame.wasSent = true;
  }
  await import('limber/all.js');`;

async function show(context, html, language) {
  const head = `<script type="importmap">${imports}</script>`;
  const { page, log } = await browser.show(context, `${html}<script type="module">${app(language)}</script>`, {
    ...{ head, scripts: [] },
  });
  await rendered(page);
  // Lit reports that it is the development build
  const problems = () => log.problems.filter((each) => !/dev mode|dev-mode/.test(each));
  return { page, problems };
}

const wasKept = (page, tag) => page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('.frame').wasSent === true);

const cases = {
  'exercise-card': { exercise: 'hip-flexor' },
  'hold-timer': { exercise: 'butterfly' },
  'routine-list': { routine: 'gentle' },
  'exercise-figure': { exercise: 'glute-bridge', person: 'man' },
  'exercise-guide': { topic: 'safety' },
};

for (const [tag, attributes] of Object.entries(cases)) {
  // languages that are registered, part of the bundle, and fetched
  for (const [lang, isAtHand] of [
    ['da', true],
    ['en', false],
    ['da', false],
    ['sv', false],
  ]) {
    test(`<${tag}> hydrates its server-rendered HTML without a warning (${lang}${isAtHand ? ', registered' : ''})`, async (context) => {
      const { html } = await renderElement(tag, { ...attributes, lang });
      const { page, problems } = await show(context, html, isAtHand && lang);
      assert.ok(await wasKept(page, tag));
      assert.deepEqual(problems(), []);
    });
  }
}

test('a hydrated routine keeps its tiles, which can be opened, and plays', async (context) => {
  const { html } = await renderElement('routine-list', { lang: 'da' });
  const { page, problems } = await show(context, html, 'da');
  await until(page, () => !document.querySelector('routine-list').shadowRoot.querySelector('.served'));
  const tile = await page.$('routine-list >>> button.tile');
  await tile.click();
  const [step] = exercises.da['knee-to-chest'].steps;
  await until(
    page,
    (said) =>
      document
        .querySelector('routine-list')
        .shadowRoot.querySelector('exercise-card')
        ?.shadowRoot.textContent.includes(said),
    step,
  );
  await (await button(page, 'routine-list')).click();
  await begun(page);
  assert.deepEqual(problems(), []);
});

test('a hydrated card follows a change of language', async (context) => {
  const { html } = await renderElement('exercise-card', { exercise: 'hip-flexor', lang: 'da' });
  const { page, problems } = await show(context, html, 'da');
  await page.$eval('exercise-card', (card) => (card.lang = 'en'));
  const { name } = texts.en.exercises['hip-flexor'];
  await until(
    page,
    (said) => {
      const { shadowRoot } = document.querySelector('exercise-card');
      const timer = shadowRoot.querySelector('hold-timer').shadowRoot;
      return shadowRoot.textContent.includes(said) && timer.querySelector('.frame').lang === 'en';
    },
    name,
  );
  assert.deepEqual(problems(), []);
});
