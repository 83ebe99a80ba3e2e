import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passTime, rendered, useBrowser } from '../e2e/support.mjs';

const browser = useBrowser({ protocolTimeout: 600_000 });

async function metricsOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return { busyMs: of('TaskDuration') * 1000, styles: of('RecalcStyleCount') };
  };
}

/** Runs in the page: waits by an empty animation, which wakes no script. */
const pass = (seconds) => document.body.animate([], seconds * 1000).finished.then(() => undefined);

test('a moving figure takes at most 2.5 ms a frame', async (context) => {
  const figure = '<exercise-figure exercise="knee-to-chest" style="width: 640px"></exercise-figure>';
  const { page } = await browser.show(context, figure);
  await rendered(page);
  await page.evaluate(pass, 4); // the motion of the first figure in view is over by then
  const measure = await metricsOf(page);
  const costs = [];
  for (const exercise of ['knee-to-chest', 'hip-thrust', 'chair-butterfly', 'march-on-the-spot']) {
    await page.evaluate((id) => {
      const figure = document.querySelector('exercise-figure');
      const startedAtMs = performance.now();
      Object.assign(figure, { exercise: id, motion: { from: 0, to: 1, ways: 4, durationMs: 2000, startedAtMs } });
      return figure.updateComplete;
    }, exercise);
    await page.evaluate(pass, 0.5);
    const before = await measure();
    await page.evaluate(pass, 5);
    const after = await measure();
    const frames = after.styles - before.styles;
    const cost = (after.busyMs - before.busyMs) / frames;
    context.diagnostic(`${exercise}: ${cost.toFixed(2)} ms a frame, ${(frames / 5).toFixed(0)} frames a second`);
    assert.ok(frames > 50, `only ${frames} frames in 5 seconds`);
    costs.push(cost);
  }
  assert.ok(Math.max(...costs) <= 2.5, `${costs.map((cost) => cost.toFixed(2)).join(', ')} ms a frame`);
});

/** The cost per second of an idle page. Even an empty page costs something. */
async function costOfRest(context, content) {
  const { page } = await browser.show(context, content);
  if (content) await rendered(page);
  await passTime(page, 4_000);
  const measure = await metricsOf(page);
  await passTime(page, 1_000);
  const before = await measure();
  await passTime(page, 20_000);
  const after = await measure();
  await page.close();
  return { busyMs: (after.busyMs - before.busyMs) / 20, styles: after.styles - before.styles };
}

test('figures at rest cost nothing, also twenty of them', async (context) => {
  const figure =
    '<exercise-figure exercise="hip-flexor" style="width: 120px; display: inline-block"></exercise-figure>';
  const nothing = await costOfRest(context, '');
  const twenty = await costOfRest(context, figure.repeat(20));
  context.diagnostic(`20 figures at rest: ${twenty.busyMs.toFixed(2)} ms a second; none: ${nothing.busyMs.toFixed(2)}`);
  assert.equal(twenty.styles, nothing.styles);
  assert.ok(twenty.busyMs - nothing.busyMs <= 0.1, `${twenty.busyMs - nothing.busyMs} ms a second`);
});
