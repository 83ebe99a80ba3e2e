import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gate, loader, pathOf, rendered, until, useBrowser } from './support.mjs';
import { exercises } from './words.mjs';

const browser = useBrowser();

/** An element as a server sends it, with a declarative shadow root. */
const prerendered = (tag, attributes, words) =>
  `<${tag} ${attributes}><template shadowrootmode="open"><p class="from-server">${words}</p></template></${tag}>`;

const cases = {
  'exercise-card': 'exercise="hip-flexor"',
  'routine-list': 'routine="short"',
  'hold-timer': 'exercise="hip-flexor"',
  'exercise-figure': 'exercise="hip-flexor"',
  'exercise-guide': 'topic="safety"',
};

const shadowHtml = (page, tag) => page.$eval(tag, ({ shadowRoot }) => shadowRoot?.innerHTML ?? '');

for (const [tag, attributes] of Object.entries(cases)) {
  test(`prerendered content of <${tag}> stays until the element is defined, and is replaced then`, async (context) => {
    const script = gate();
    const { page, log } = await browser.show(context, prerendered(tag, attributes, 'From the server.'), {
      routes: { [loader]: script.route },
      waits: false,
    });
    await until(page, (name) => document.querySelector(name), tag);
    assert.match(await shadowHtml(page, tag), /From the server/);
    script.release();
    await rendered(page);
    assert.doesNotMatch(await shadowHtml(page, tag), /From the server/);
    assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelectorAll('.frame').length), 1);
    assert.deepEqual(log.problems, []);
  });
}

test('prerendered content stays until the language has come', async (context) => {
  const danish = gate();
  const card = prerendered('exercise-card', 'exercise="hip-flexor"', 'Fra serveren.');
  const { page } = await browser.show(context, card, { lang: 'da', routes: { [pathOf('da')]: danish.route } });
  await danish.asked;
  assert.match(await shadowHtml(page, 'exercise-card'), /Fra serveren/);
  danish.release();
  await rendered(page);
  assert.doesNotMatch(await shadowHtml(page, 'exercise-card'), /Fra serveren/);
  assert.ok((await shadowHtml(page, 'exercise-card')).includes(exercises.da['hip-flexor'].name));
});
