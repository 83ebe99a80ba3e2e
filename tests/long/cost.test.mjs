import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStudio } from '../../demo/figures/studio.mjs';
import { cardsOn, ids, median } from '../e2e/card-cost.mjs';
import { costOfFloor, costOfTimer } from '../e2e/cost.mjs';
import { desktop, rendered, useBrowser } from '../e2e/support.mjs';

const browser = useBrowser({ protocolTimeout: 600_000 });

const rounded = (values) => values.map((value) => value.toFixed(2)).join(' ');

const [path, framePath] = ['/tests/pages/cost.html', '/tests/pages/cost-frame.html'];
const pageWith = (content, head = '') => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Cost</title>
      ${head}
    </head>
    <body>${content}</body>
  </html>`;
const timer = pageWith('<hold-timer></hold-timer>', '<script type="module" src="/dist/cdn/limber.js"></script>');

for (const count of [1, 10]) {
  test(`running timers cost little more than a ring and a text: ${count}`, async (context) => {
    const frames = `<iframe src="${framePath}" width="230" height="400"></iframe>`.repeat(count);
    const routes = { [path]: pageWith(frames), [framePath]: timer };
    const { page } = await browser.open(context, path, { routes, viewport: desktop });
    await page.waitForFunction(() => document.readyState === 'complete');
    const places = page.mainFrame().childFrames();
    await Promise.all(places.map((frame) => rendered(frame)));
    const rounds = [];
    for (let round = 0; round < 4; round += 1) {
      const floor = await costOfFloor(page, 10, places);
      rounds.push({ floor, ours: await costOfTimer(page, 'hold-timer', 10, places) });
    }
    const measured = rounds.slice(1); // the first round includes fetching the player
    const [ours, floor] = ['ours', 'floor'].map((name) => measured.map((each) => each[name]));
    const ratio = median(ours) / median(floor);
    context.diagnostic(
      `${count}: ${rounded(ours)} ms per second, floor ${rounded(floor)}, ratio of medians ${ratio.toFixed(2)}`,
    );
    assert.ok(ratio <= 1.15, `ratio ${ratio}`);
  });
}

/** The viewport of 390 × 844 shows the first card and a part of the second. */
const CARDS = 100;

test('a card costs little more than a hand-written one', async (context) => {
  const studio = await openStudio();
  const pictures = await studio.svgs(ids).finally(() => studio.close());
  const { page, log } = await browser.open(context, '/tests/pages/render-cost.html');
  await page.waitForFunction(() => customElements.get('plain-card') && customElements.get('exercise-card'));
  const cards = await cardsOn(page, pictures);
  for (const index of ids.keys()) {
    assert.deepEqual(await cards.content('plain-card', index), await cards.content('exercise-card', index), ids[index]);
  }
  const rounds = [];
  for (let round = 0; round < 9; round += 1) {
    rounds.push({ plain: await cards.time('plain-card', CARDS), ours: await cards.time('exercise-card', CARDS) });
  }
  const measured = rounds.slice(2); // the first ones warm up
  const ratios = {};
  for (const name of Object.keys(measured[0].ours)) {
    const [plain, ours] = ['plain', 'ours'].map((whose) => median(measured.map((each) => each[whose][name])));
    ratios[name] = ours / plain;
    context.diagnostic(
      `${name}: ${ours.toFixed(0)} ms, by hand ${plain.toFixed(0)} ms, ratio ${ratios[name].toFixed(2)}`,
    );
  }
  const [plain, ours] = [await cards.heap('plain-card', CARDS), await cards.heap('exercise-card', CARDS)];
  for (const name of ['js', 'all']) {
    context.diagnostic(`heap, ${name}: ${ours[name].toFixed(1)} KiB a card, by hand ${plain[name].toFixed(1)}`);
  }
  assert.deepEqual(log.problems, []);
  assert.ok(ratios.rest <= 1.4, `ratio ${ratios.rest}`);
  assert.ok(ours.js <= 8, `${ours.js} KiB of JS heap a card`);
  assert.ok(ours.all <= 80, `${ours.all} KiB of heap a card`);
});
