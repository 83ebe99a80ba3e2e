import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getExercise, getRoutine } from 'limber/content.js';
import { boutOf, buildTimeline, doseAt } from 'limber/session.js';
import { guideSources } from '../../dist/content/lower-back-and-hips/sources.js';
import { desktop, partsAskedFor, phone, rendered, useBrowser } from './support.mjs';
import { messages, texts } from './words.mjs';

const browser = useBrowser();

const { exercises, guide } = texts.en;

const openBlog = (context, { path = '/demo/blog.html', ...settings } = {}) =>
  browser.open(context, path, { scripts: false, ...settings });

const plain = (text) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** The dosage of a move, as a sentence. */
function doseOf(id, language = 'en') {
  const { phases } = texts[language].exercises[id];
  return `${messages[language].dosage({ ...doseAt(buildTimeline([boutOf(getExercise(id), 1)]), 0), phases })}.`;
}

/** The fallback of each of these elements: tag and text of every part. A list item that has parts has no text of its own. */
const childrenOf = (page, selector) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) =>
      [...element.querySelectorAll('h3, p, li, img')].map((part) => {
        const own = part.querySelector('h3') ? '' : (part.getAttribute('alt') ?? part.textContent);
        return [part.localName, own.replace(/\s+/g, ' ').trim()];
      }),
    ),
  );

const cards = ['knee-to-chest', 'hip-flexor', 'pelvic-tilt', 'glute-bridge', 'side-lying-leg-raise'];
const safety = ['p', messages.en.safety];
const stepsOf = (id) => exercises[id].steps.map((step) => ['li', step]);

test('the fallback of each card has the words of the content', async (context) => {
  const { page } = await openBlog(context);
  const ids = await page.$$eval('exercise-card', (elements) => elements.map((card) => card.getAttribute('exercise')));
  assert.deepEqual(ids, cards);
  const found = await childrenOf(page, 'exercise-card');
  for (const [index, id] of cards.entries()) {
    const { name, picture } = exercises[id];
    assert.deepEqual(found[index], [['img', picture], ['h3', name], ['p', doseOf(id)], ...stepsOf(id), safety]);
  }
});

test('the fallback of each routine has the words of the content', async (context) => {
  const { page } = await openBlog(context);
  const [short, desk] = await childrenOf(page, 'routine-list');
  const head = (id) => [
    ['li', ''],
    ['h3', exercises[id].name],
    ['p', doseOf(id)],
  ];
  assert.deepEqual(short, [...getRoutine('short').exercises.flatMap(head), safety]);
  const whole = getRoutine('desk-day').exercises.flatMap((id) => [...head(id), ...stepsOf(id)]);
  assert.deepEqual(desk, [...whole, safety]);
});

test('every move of a routine has its steps on the page', async (context) => {
  const { page } = await openBlog(context);
  const steps = new Set(
    await page.$$eval('li', (items) => items.map((item) => item.textContent.replace(/\s+/g, ' ').trim())),
  );
  for (const id of [...getRoutine('short').exercises, ...getRoutine('desk-day').exercises]) {
    for (const step of exercises[id].steps) assert.ok(steps.has(step), step);
  }
});

const said = (statement, advice = 'your doctor or out-of-hours service') =>
  (typeof statement === 'string' ? statement : statement.text)
    .replace('{emergency}', '112')
    .replace('{advice}', advice);

test('the fallback of the questions has the words of the content', async (context) => {
  const { page } = await openBlog(context);
  const [found] = await childrenOf(page, '[topic="faq"]');
  const expected = guide.faq.flatMap(({ title, body }) => [
    ['h3', title],
    ['p', body.map((each) => said(each)).join(' ')],
  ]);
  assert.deepEqual(found, expected);
});

test('the fallback of the safety guide has the words of the content', async (context) => {
  const { page } = await openBlog(context);
  const [found] = await childrenOf(page, '[topic="safety"]');
  const expected = guide.safety.flatMap(({ title, body, items = [] }) => [
    ['h3', title],
    ...(body.length > 0 ? [['p', body.map((each) => said(each)).join(' ')]] : []),
    ...items.map((item) => ['li', said(item)]),
  ]);
  assert.deepEqual(found, expected);
});

test('the listed sources are those that the guide cites, each with its address', async (context) => {
  const { page } = await openBlog(context);
  const found = await page.$$eval('[topic="sources"] li', (items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      const citation = item.textContent.replace(link.textContent, '').replace(/\s+/g, ' ').trim();
      return [citation, link.getAttribute('href')];
    }),
  );
  assert.deepEqual(
    found,
    Object.values(guideSources).map(({ citation, doi, pmid, url }) => [
      citation,
      doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url,
    ]),
  );
});

for (const viewport of [phone, desktop]) {
  test(`with scripts blocked, the whole article can be read (${viewport.width} px)`, async (context) => {
    const { page } = await openBlog(context, { viewport });
    for (const summary of await page.$$('summary')) await summary.click();
    const hidden = await page.$$eval(':is(exercise-card, routine-list, exercise-guide) :is(h3, p, li, img)', (parts) =>
      parts
        .filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height < 10)
        .map((part) => part.textContent),
    );
    assert.deepEqual(hidden, []);
    const clipped = await page.$$eval('exercise-card, routine-list, exercise-guide, .parts', (boxes) =>
      boxes
        .filter((box) => box.scrollHeight > box.clientHeight + 1 && box.clientHeight > 0)
        .map((box) => box.outerHTML),
    );
    assert.deepEqual(clipped, [], 'no reserved height cuts text off');
    const shown = plain(await page.$eval('main', (main) => main.innerText));
    const stops = guide.safety.find(({ id }) => id === 'stop');
    const wanted = [
      ...cards.flatMap((id) => exercises[id].steps),
      ...getRoutine('desk-day').exercises.flatMap((id) => exercises[id].steps),
      ...guide.faq.flatMap(({ title, body }) => [title, ...body.map((each) => said(each))]),
      ...[stops.title, ...stops.items, messages.en.safety],
    ];
    for (const text of wanted) assert.ok(shown.includes(text), text);
    assert.ok(!shown.includes('Press Start'), 'there is no Start to press');
  });
}

test('with scripts, the elements replace their fallback and show the same words', async (context) => {
  const { page, log } = await openBlog(context, { scripts: true });
  await rendered(page);
  const steps = await page.$$eval('exercise-card', (elements) =>
    elements.map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('ol li')].map((item) => item.textContent)),
  );
  assert.deepEqual(
    steps,
    cards.map((id) => exercises[id].steps),
  );
  assert.deepEqual(partsAskedFor(log), ['core', 'en', 'guide', 'guide-en', 'limber.js']);
  assert.deepEqual(log.problems, []);
});

const swedishCards = ['sit-to-stand', 'standing-hip-flexor', 'glute-bridge', 'knee-to-chest'];

test('the Swedish article has the words of the content, and its elements use only Swedish', async (context) => {
  const { page, log } = await openBlog(context, { path: '/demo/blog.sv.html', scripts: true });
  await rendered(page);
  const { exercises, guide } = texts.sv;
  const steps = (id) => exercises[id].steps.map((step) => ['li', step]);
  const safety = ['p', messages.sv.safety];
  const head = (id) => [
    ['h3', exercises[id].name],
    ['p', doseOf(id, 'sv')],
  ];
  assert.deepEqual(
    await childrenOf(page, 'exercise-card'),
    swedishCards.map((id) => [['img', exercises[id].picture], ...head(id), ...steps(id), safety]),
  );
  const moves = getRoutine('desk-day').exercises;
  const [routine] = await childrenOf(page, 'routine-list');
  assert.deepEqual(routine, [...moves.flatMap((id) => [['li', ''], ...head(id), ...steps(id)]), safety]);
  const sections = (parts) =>
    parts.flatMap(({ title, body, items = [] }) => [
      ['h3', title],
      ...(body.length > 0 ? [['p', body.map((each) => said(each, '1177')).join(' ')]] : []),
      ...items.map((item) => ['li', said(item, '1177')]),
    ]);
  for (const topic of ['faq', 'safety']) {
    const [found] = await childrenOf(page, `[topic="${topic}"]`);
    assert.deepEqual(found, sections(guide[topic]), topic);
  }
  assert.deepEqual(partsAskedFor(log), ['core', 'guide', 'guide-sv', 'limber.js', 'sv']);
  assert.deepEqual(log.problems, []);
});
