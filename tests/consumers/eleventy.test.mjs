/** A site built by Eleventy, whose elements are prerendered: `apps/eleventy`. */
import assert from 'node:assert/strict';
import { idle, until } from '../e2e/support.mjs';
import { browserFor, served, start, textIn } from './browse.mjs';
import { appFiles, consumer, freshProject } from './support.mjs';

const dependencies = { '@11ty/eleventy': '3.1.8', '@lit-labs/ssr': '4.1.0' };

consumer('a site of Eleventy shows without a script, and then plays', async (t) => {
  const project = await freshProject(t, appFiles('eleventy'), dependencies);
  await project.run('eleventy', '--quiet');
  const address = await served(t, project.path('_site'));
  const open = await browserFor(t);

  await t.test('without scripts the card can be read', async () => {
    const { page, problems } = await open(address, { scripts: false });
    const list = await textIn(page, 'routine-list');
    assert.match(list, /Lænd og hofter på 5 minutter/);
    assert.match(list, /Læg dig på ryggen/);
    assert.match(await textIn(page, 'exercise-card'), /Stræk/);
    assert.deepEqual(problems, []);
  });

  await t.test('with scripts it plays, and nothing has shifted', async () => {
    const { page, problems } = await open(address);
    await until(page, () => document.querySelector('exercise-card').hasUpdated);
    await idle(page);
    assert.equal(await page.evaluate(() => globalThis.shifted), 0);
    await start(page, 'routine-list');
    assert.equal(await page.$eval('exercise-card', ({ status }) => status), 'idle');
    assert.deepEqual(problems, []);
  });
});
