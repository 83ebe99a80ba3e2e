import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getExercise, getRoutine } from 'limber/content.js';
import { boutOf, buildTimeline } from 'limber/session.js';
import { button, rendered, told, useBrowser } from '../e2e/support.mjs';

const browser = useBrowser({ protocolTimeout: 600_000 });

const timeline = buildTimeline(getRoutine('short').exercises.map((id) => boutOf(getExercise(id), 1)));

test('every phase of a routine in real time begins on time', async (context) => {
  const { page, log } = await browser.open(context, '/demo/shop.html');
  await rendered(page);
  const complete = page.evaluate(
    () => new Promise((done) => document.addEventListener('routine-complete', () => done(Date.now()), { once: true })),
  );
  await (await button(page, 'routine-list')).click();
  const end = await complete;
  const phases = await told(page, 'hold-phase');
  const startedAt = phases[0].wallAt;
  assert.equal(phases.length, timeline.phases.length);
  const late = timeline.phases.map(({ startMs }, index) => phases[index].wallAt - startedAt - startMs);
  late.push(end - startedAt - timeline.durationMs);
  context.diagnostic(`${late.length} boundaries, late by ${Math.min(...late)} to ${Math.max(...late)} ms`);
  assert.ok(Math.min(...late) >= -2 && Math.max(...late) <= 100, late.join(' '));
  assert.deepEqual(log.problems, []);
});
