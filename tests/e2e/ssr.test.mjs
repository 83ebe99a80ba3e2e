import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRoutine } from 'limber/content.js';
import { renderOnServer, wordsIn } from './ssr.mjs';
import { begun, button, passTime, rendered, told, useBrowser } from './support.mjs';
import { exercises, messages, texts } from './words.mjs';

const browser = useBrowser();

test('importing the package does not add a DOM to Node', () => {
  for (const name of ['document', 'window']) assert.ok(!(name in globalThis), name);
});

for (const [lang, attribute] of Object.entries({ en: '', da: ' lang="da"', sv: ' lang="sv-SE"' })) {
  test(`a card has its steps and cautions in its first HTML (${lang})`, async () => {
    const markup = await renderOnServer(`<exercise-card exercise="hip-flexor"${attribute}></exercise-card>`);
    const words = wordsIn(markup);
    const { name, steps, mistakes } = exercises[lang]['hip-flexor'];
    for (const text of [name, ...steps, ...[mistakes].flat(), messages[lang].safety, messages[lang].cautions]) {
      assert.ok(words.includes(text), text);
    }
    assert.match(
      markup,
      new RegExp(`<div[^>]*class="frame\\b[^>]*lang="${lang}"|<div[^>]*lang="${lang}"[^>]*class="frame\\b`),
    );
    // closed as in a page, so that nothing shifts when the card takes over; without scripts its styles open it
    assert.match(markup, /<details[^>]*class="row how-to"/);
    assert.doesNotMatch(markup, /<details[^>]* open/);
    assert.match(markup, /\(scripting: none\)[^}]*details-content/);
    assert.match(markup, /<template shadowroot(mode)?="open"/);
  });

  test(`a routine names its moves (${lang})`, async () => {
    const words = wordsIn(await renderOnServer(`<routine-list${attribute}></routine-list>`));
    for (const id of getRoutine('short').exercises) assert.ok(words.includes(exercises[lang][id].name), id);
    for (const text of [messages[lang].start, messages[lang].safety]) assert.ok(words.includes(text), text);
  });

  test(`a timer has its button, its dose and its name (${lang})`, async () => {
    const timer = `<hold-timer exercise="butterfly" seconds="25"${attribute}></hold-timer>`;
    const words = wordsIn(await renderOnServer(timer));
    for (const text of [messages[lang].start, messages[lang].seconds(25), exercises[lang].butterfly.name]) {
      assert.ok(words.includes(text), text);
    }
  });

  test(`a figure is drawn and described (${lang})`, async () => {
    const markup = await renderOnServer(`<exercise-figure exercise="butterfly"${attribute}></exercise-figure>`);
    assert.match(markup, /<svg[^]*<path|<svg[^]*<circle|<svg[^]*<g/);
    assert.ok(markup.includes(exercises[lang].butterfly.name.replaceAll('\u00ad', '')));
  });
}

test('a guide keeps its fallback, since its texts are fetched in the page', async () => {
  const markup = await renderOnServer(
    '<exercise-guide topic="safety"><h3>When to stop</h3><p>Read this.</p></exercise-guide>',
  );
  assert.match(markup, /<template shadowroot(mode)?="open"/);
  assert.match(markup, /<slot>|<slot /);
  assert.match(markup, /<\/template>.*<h3>When to stop<\/h3><p>Read this\.<\/p><\/exercise-guide>/s);
});

test('an unknown exercise shows the fallback', async () => {
  for (const tag of ['exercise-card', 'hold-timer', 'exercise-figure']) {
    const markup = await renderOnServer(`<${tag} exercise="headstand"><p>Read this.</p></${tag}>`);
    assert.match(markup, /<slot>|<slot /);
    assert.ok(wordsIn(markup).includes('Read this.'));
  }
  assert.match(await renderOnServer('<routine-list routine="none"></routine-list>'), /<slot>|<slot /);
});

test('server-rendered elements are shown once by the bundle, and play', async (context) => {
  const elements = await renderOnServer(
    `<routine-list lang="da"></routine-list>
     <exercise-card exercise="hip-flexor" lang="da"></exercise-card>
     <exercise-card exercise="butterfly"></exercise-card>
     <hold-timer seconds="20"></hold-timer>
     <exercise-figure exercise="glute-bridge"></exercise-figure>
     <exercise-guide topic="safety"><p>Read this.</p></exercise-guide>`,
  );
  const { page: shown, log } = await browser.show(context, elements);
  await rendered(shown);
  const counted = await shown.evaluate(() =>
    [...document.body.children].map(({ localName, shadowRoot }) => [
      localName,
      shadowRoot.querySelectorAll('.frame').length,
      shadowRoot.querySelectorAll('[role=heading]').length,
    ]),
  );
  assert.deepEqual(counted, [
    ['routine-list', 1, 1],
    ['exercise-card', 1, 1],
    ['exercise-card', 1, 1],
    ['hold-timer', 1, 0],
    ['exercise-figure', 1, 0],
    ['exercise-guide', 1, 1 + texts.en.guide.safety.length],
  ]);
  await (await button(shown, 'routine-list')).click();
  await begun(shown);
  await passTime(shown, 26_000);
  assert.equal((await told(shown, 'hold-phase')).length, 2);
  assert.deepEqual(log.problems, []);
});
