/**
 * What the recipes of `demo/docs/recipes` send: a whole session is played, and everything that a tag manager or a shop's own
 * statistics is told is compared, word by word. Needs no registry.
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

/** What the page has of each tool, in place of the tool itself; `agree(yes)` is the visitor's choice. */
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

/** What the page asks of one of its elements, once it can. */
async function call(page, tag, method, status) {
  await until(page, (name) => document.querySelector(name).hasUpdated, tag);
  await page.$eval(tag, (element, name) => element[name](), method);
  if (status) await until(page, (name, wanted) => document.querySelector(name).status === wanted, tag, status);
}

/** Plays on until it is over. */
async function play(page, tag) {
  for (let minutes = 0; minutes < 12; minutes += 1) {
    if ((await page.$eval(tag, ({ status }) => status)) === 'complete') return;
    await passTime(page, 60_000);
  }
  assert.fail(`The session in ${tag} has not come to its end.`);
}

test('statistics are told of a place what is allowed, and nothing before somebody agrees', async (t) => {
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

    await t.test(`${name}: nothing without a yes, also of a session that began before it`, async () => {
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

    await t.test(`${name}: another place when that is seen`, async () => {
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
      `${name}: what is skipped is not done; nothing after a no, and nothing where no place is named`,
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
