import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until, gate, rendered, useBrowser } from './support.mjs';
import { exercises } from './words.mjs';

const browser = useBrowser();

/** As a server would send it: every element with a root of its own. */
const prerendered = (tag, attributes, words, lang = 'en') => `<!doctype html>
  <html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <title>Prerendered</title>
      <script type="module" src="/dist/cdn/limber.js"></script>
    </head>
    <body>
      <${tag} ${attributes}><template shadowrootmode="open"><p class="from-server">${words}</p></template></${tag}>
    </body>
  </html>`;

const cases = {
  'exercise-card': 'exercise="hip-flexor"',
  'routine-list': 'routine="short"',
  'hold-timer': 'exercise="hip-flexor"',
  'exercise-figure': 'exercise="hip-flexor"',
  'exercise-guide': 'topic="safety"',
};

const path = '/tests/pages/prerendered.html';

const shadowHtml = (page, tag) => page.$eval(tag, ({ shadowRoot }) => shadowRoot?.innerHTML ?? '');

for (const [tag, attributes] of Object.entries(cases)) {
  test(`what was prerendered in <${tag}> stands until the element is there, and then no more`, async (context) => {
    const script = gate();
    const { page, log } = await browser.open(context, path, {
      routes: { [path]: prerendered(tag, attributes, 'From the server.'), '/dist/cdn/limber.js': script.route },
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

test('until its language is here, what was prerendered stays', async (context) => {
  const danish = gate();
  const { page } = await browser.open(context, path, {
    routes: {
      [path]: prerendered('exercise-card', 'exercise="hip-flexor"', 'Fra serveren.', 'da'),
      '/dist/cdn/lang/da.js': danish.route,
    },
  });
  await danish.asked;
  assert.match(await shadowHtml(page, 'exercise-card'), /Fra serveren/);
  danish.release();
  await rendered(page);
  assert.doesNotMatch(await shadowHtml(page, 'exercise-card'), /Fra serveren/);
  assert.ok((await shadowHtml(page, 'exercise-card')).includes(exercises.da['hip-flexor'].name));
});
