import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOfTimer } from '../e2e/cost.mjs';
import { rendered, useBrowser } from '../e2e/support.mjs';
import { exercises, messages } from '../e2e/words.mjs';

const browser = useBrowser({ protocolTimeout: 600_000 });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (values) => values.map((value) => value.toFixed(2)).join(' ');

const pageWith = (element) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Cost</title>
      <script type="module" src="/dist/cdn/limber.js"></script>
    </head>
    <body>${element}</body>
  </html>`;

test('a timer that runs keeps to its budget', async (context) => {
  const path = '/tests/pages/cost.html';
  const routes = { [path]: pageWith('<hold-timer></hold-timer>') };
  const costs = [];
  for (let round = 0; round < 3; round += 1) {
    const { page } = await browser.open(context, path, { routes });
    await rendered(page);
    costs.push(await costOfTimer(page, 'hold-timer', 15));
    await page.close();
  }
  context.diagnostic(`a plain timer: ${rounded(costs)} ms per second`);
  assert.ok(median(costs) <= 3.5, `${median(costs)} ms per second`);
});

/** What a card shows, for the card written by hand. */
function wordsOf(id) {
  const { en } = messages;
  const { name, steps, mistakes, easier, harder } = exercises.en[id];
  const dose = en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: true });
  const terms = [
    { term: en.works, texts: ['hip flexors and fronts of the thighs'] },
    { term: en.mistakes, texts: [mistakes].flat() },
    { term: en.easier, texts: [easier].flat() },
    { term: en.harder, texts: [harder].flat() },
    { term: en.cautions, texts: Array(4).fill('Sore knees, or a knee replacement? Leave this one out, or ask first.') },
  ];
  const { start, safety, safetyMore, safetyFull, howTo } = en;
  return { name, dose, start, safety, safetyMore, safetyFull, howTo, steps, terms };
}

/** Runs in the page: shows so many cards, and is done when they have been painted. */
async function show(tag, count, words) {
  const cards = Array.from({ length: count }, () =>
    Object.assign(document.createElement(tag), tag === 'plain-card' ? { words } : { exercise: 'hip-flexor' }),
  );
  document.querySelector('main').replaceChildren(...cards);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

test('a card is not much dearer than one written by hand', async (context) => {
  const { page, log } = await browser.open(context, '/tests/pages/render-cost.html');
  await page.waitForFunction(() => customElements.get('plain-card') && customElements.get('exercise-card'));
  const words = wordsOf('hip-flexor');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const cost = async (tag) => {
    await page.evaluate(show, 'exercise-card', 0);
    await session.send('HeapProfiler.collectGarbage');
    const before = await busy();
    await page.evaluate(show, tag, 100, words);
    return (await busy()) - before;
  };
  const rounds = [];
  for (let round = 0; round < 11; round += 1) {
    rounds.push({ plain: await cost('plain-card'), ours: await cost('exercise-card') });
  }
  const measured = rounds.slice(2); // the first ones warm up
  const ratio = median(measured.map(({ plain, ours }) => ours / plain));
  const of = (name) => median(measured.map((each) => each[name]));
  context.diagnostic(
    `100 cards: ${of('ours').toFixed(0)} ms; by hand: ${of('plain').toFixed(0)} ms; ratio ${ratio.toFixed(2)}`,
  );
  assert.deepEqual(log.problems, []);
  assert.ok(ratio <= 1.4, `ratio ${ratio}`);
});
