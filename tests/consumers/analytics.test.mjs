/**
 * What the recipes of `demo/docs/recipes` send: plays a whole session, and compares everything that is sent to a tag manager or to a
 * shop's own statistics, word by word. Needs no registry.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { passTime, until } from '../e2e/support.mjs';
import { projectRoot } from '../tools/files.mjs';
import { browserFor, served } from './browse.mjs';

const recipe = (name) => readFileSync(join(projectRoot, 'demo/docs/recipes', name), 'utf8');

/** A stand-in for each tool; `agree(yes)` is the visitor's consent. */
const tools = {
  'a tag manager': {
    snippet: recipe('tag-manager.html'),
    before: `globalThis.Cookiebot = { consent: { statistics: false } };
      globalThis.agree = (yes) => {
        Cookiebot.consent.statistics = yes;
        dispatchEvent(new Event('CookiebotOnConsentReady'));
      };
      globalThis.dataLayer = [{ 'gtm.start': 1, event: 'gtm.js' }];
      globalThis.sent = () => dataLayer.slice(1);`,
    as: (name, data) => ({ event: `limber_${name}`, ...data }),
  },
  "Shopify's own": {
    snippet: recipe('shopify.liquid').replace("{{ 'limber-analytics.js' | asset_url }}", '/limber/analytics.js?v=1'),
    before: `let agreed = false;
      const published = [];
      globalThis.Shopify = {
        analytics: { publish: (name, data) => published.push([name, data]) },
        loadFeatures(features, done) {
          Shopify.customerPrivacy = { analyticsProcessingAllowed: () => agreed };
          done();
        },
      };
      globalThis.agree = (yes) => {
        agreed = yes;
        document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: { analyticsAllowed: yes } }));
      };
      globalThis.sent = () => published;`,
    as: (name, data) => [`limber:${name}`, data],
  },
};

const pageWith = ({ snippet, before }) => `<!doctype html><html lang="da"><meta charset="utf-8"><title>Bælte</title>
  <script>${before}</script>
  <script type="module" src="/limber/limber.js"></script>
  ${snippet}
  <routine-list routine="short" data-placement="product-page"></routine-list>
  <div style="height: 300vh"></div>
  <div data-placement="below"><exercise-card exercise="hip-flexor"></exercise-card></div>
  <exercise-card exercise="butterfly"></exercise-card>`;

const sent = (page) => page.evaluate(() => globalThis.sent());
const agree = (page, yes) => page.evaluate((answer) => globalThis.agree(answer), yes);

/** Calls a method of an element in the page, once that is ready. */
async function call(page, tag, method, status) {
  await until(page, (name) => document.querySelector(name).hasUpdated, tag);
  await page.$eval(tag, (element, name) => element[name](), method);
  if (status) await until(page, (name, wanted) => document.querySelector(name).status === wanted, tag, status);
}

/** Plays to the end. */
async function play(page, tag) {
  for (let minutes = 0; minutes < 12; minutes += 1) {
    if ((await page.$eval(tag, ({ status }) => status)) === 'complete') return;
    await passTime(page, 60_000);
  }
  assert.fail(`The session in ${tag} has not come to its end.`);
}

test('the recipes send only allowed data, and nothing without consent', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'limber-analytics-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(join(projectRoot, 'dist/cdn'), join(folder, 'limber'), { recursive: true });
  writeFileSync(join(folder, 'limber/analytics.js'), recipe('analytics.js'));
  const origin = await served(t, folder);
  const open = await browserFor(t);

  for (const [name, tool] of Object.entries(tools)) {
    writeFileSync(join(folder, 'index.html'), pageWith(tool));
    const place = (placement) => ({
      seen: tool.as('seen', { placement }),
      started: tool.as('started', { placement }),
      done: (share) => tool.as('done', { placement, share }),
    });
    const [routine, card] = [place('product-page'), place('below')];

    await t.test(`${name}: nothing without consent, also of a session that began before it`, async () => {
      const { page, problems } = await open(origin);
      await call(page, 'routine-list', 'start', 'running');
      await passTime(page, 100_000);
      assert.deepEqual(await sent(page), []);
      await agree(page, true);
      await play(page, 'routine-list');
      assert.deepEqual(await sent(page), [routine.seen]);
      assert.deepEqual(problems, []);
    });

    await t.test(`${name}: seen, started, each quarter`, async () => {
      const { page, problems } = await open(origin);
      await until(page, () => document.querySelector('routine-list').hasUpdated);
      await agree(page, true);
      await until(page, () => globalThis.sent().length === 1);
      await call(page, 'routine-list', 'start', 'running');
      await play(page, 'routine-list');
      const quarters = [25, 50, 75, 100].map(routine.done);
      assert.deepEqual(await sent(page), [routine.seen, routine.started, ...quarters]);

      assert.deepEqual(problems, []);
    });

    await t.test(`${name}: a second placement once it is seen`, async () => {
      const { page, problems } = await open(origin);
      await until(page, () => document.querySelector('exercise-card').hasUpdated);
      await agree(page, true);
      await until(page, () => globalThis.sent().length === 1);
      await page.$eval('exercise-card', (element) => element.scrollIntoView({ block: 'center' }));
      await until(page, () => globalThis.sent().length === 2);
      await call(page, 'exercise-card', 'start', 'running');
      assert.deepEqual(await sent(page), [routine.seen, card.seen, card.started]);
      assert.deepEqual(problems, []);
    });

    await t.test(
      `${name}: skipped moves do not count; nothing after consent is withdrawn, or without a placement`,
      async () => {
        const { page } = await open(origin);
        await until(page, () => document.querySelector('routine-list').hasUpdated);
        await agree(page, true);
        await call(page, 'routine-list', 'start', 'running');
        for (let move = 0; move < 2; move += 1) await page.$eval('routine-list', (list) => list.next());
        await play(page, 'routine-list');
        const [, , ...done] = await sent(page);
        assert.deepEqual(done, [routine.done(25)]);

        await page.$eval('body > exercise-card', (element) => element.scrollIntoView());
        await call(page, 'body > exercise-card', 'start', 'running');
        await passTime(page, 1_000);
        await agree(page, false);
        await call(page, 'routine-list', 'start', 'running');
        await play(page, 'routine-list');
        assert.deepEqual((await sent(page)).slice(3), []);
      },
    );
  }
});
