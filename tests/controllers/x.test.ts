import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { freshPage } from '../support/fresh-page.js';
it('x', async () => {
  const page = await freshPage('<hold-timer></hold-timer>');
  const before = page.fetched();
  await executeServerCommand('unreachable', ['*/src/player/*']);
  const a = await page.arrival();
  await executeServerCommand('unreachable', []);
  const b = await page.arrival();
  console.log(JSON.stringify([before.length, a, b, page.fetched().filter(x => /player/.test(x)), navigator.userAgent]));
  const q = await freshPage('<hold-timer></hold-timer>');
  const x = q.fetched().length;
  await sendMouse({ type: 'move', position: [100, 300] });
  const r = q.frame.getBoundingClientRect(), t = q.timers[0]!.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(r.left+t.left+t.width/2), Math.round(r.top+t.top+t.height/2)] });
  console.log(x, q.fetched().filter(x => /player|say|session/.test(x)).join());
  expect(1).to.equal(1);
});
