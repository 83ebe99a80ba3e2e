import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../tools/files.mjs';
import {
  until,
  begun,
  button,
  chooseSound,
  partsAskedFor,
  passTime,
  rendered,
  shadowTexts,
  told,
  useBrowser,
  withSteps,
} from './support.mjs';
import { englishIn, messages } from './words.mjs';

const browser = useBrowser();

const tags = ['exercise-card', 'exercise-figure', 'exercise-guide', 'hold-timer', 'routine-list'];
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const bundle = readFileSync(join(projectRoot, 'dist/cdn/limber.js'), 'utf8');

/** A page with these scripts, in order, and every element. */
const pageWith = (scripts, lang = 'en') => `<!doctype html>
  <html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <title>Twice</title>
      ${scripts.map((source) => `<script type="module" src="${source}"></script>`).join('')}
    </head>
    <body>
      <routine-list routine="short"></routine-list>
      <exercise-card exercise="hip-flexor"></exercise-card>
      <hold-timer seconds="20"></hold-timer>
      <exercise-figure exercise="butterfly"></exercise-figure>
      <exercise-guide topic="safety"></exercise-guide>
    </body>
  </html>`;

async function openWith(context, scripts, { lang, routes } = {}) {
  const path = '/tests/pages/twice.html';
  const opened = await browser.open(context, path, { routes: { [path]: pageWith(scripts, lang), ...routes } });
  await until(opened.page, () => document.readyState === 'complete');
  await rendered(opened.page);
  return opened;
}

async function assertEverythingWorks(page) {
  const defined = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
  assert.deepEqual(defined, tags);
  await chooseSound(page, 'hold-timer');
  await chooseSound(page, 'routine-list');
  await (await button(page, 'routine-list')).click();
  await begun(page);
  await passTime(page, 60_000);
  const kinds = (await told(page, 'hold-phase')).map(({ detail }) => detail.kind);
  assert.deepEqual(kinds.slice(0, 3), ['ready', 'hold', 'switch']);
}

const pairs = {
  'the same bundle under two addresses': ['/dist/cdn/limber.js?v=1', '/dist/cdn/limber.js?v=2'],
  'the bundle and the one with its language in the name': ['/dist/cdn/limber.js', '/dist/cdn/limber.en.js'],
  'the same address twice': ['/dist/cdn/limber.js', '/dist/cdn/limber.js'],
};

for (const [what, scripts] of Object.entries(pairs)) {
  test(`${what}: all is well`, async (context) => {
    const { page, log } = await openWith(context, scripts);
    for (const source of scripts) assert.ok(log.requests.includes(source), source);
    await assertEverythingWorks(page);
    assert.deepEqual(log.problems, []);
  });
}

test('another version: one warning that names both, and all goes on', async (context) => {
  const other = '9.8.7';
  const literal = new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g');
  assert.equal(bundle.match(literal)?.length, 1, 'the version stands in the bundle once');
  const route = { body: bundle.replace(literal, `"${other}"`), contentType: 'text/javascript' };
  const scripts = ['/dist/cdn/limber.js', '/dist/cdn/limber.js?other'];
  const { page, log } = await openWith(context, scripts, { routes: { '/dist/cdn/limber.js?other': route } });
  await assertEverythingWorks(page);
  assert.equal(log.problems.length, 1, log.problems.join('\n'));
  assert.match(log.problems[0], /^warn: /);
  for (const each of [version, other]) assert.ok(log.problems[0].includes(each), log.problems[0]);
});

test('an element of somebody else by one of the names: a warning, and the others are there', async (context) => {
  const route = {
    body: "customElements.define('exercise-card', class extends HTMLElement {});",
    contentType: 'text/javascript',
  };
  const path = '/tests/pages/twice.html';
  const { page, log } = await browser.open(context, path, {
    routes: { [path]: pageWith(['/foreign.js', '/dist/cdn/limber.js']), '/foreign.js': route },
  });
  await until(page, () => document.querySelector('routine-list').hasUpdated);
  await assertEverythingWorks(page);
  assert.equal(log.problems.length, 1, log.problems.join('\n'));
  assert.match(log.problems[0], /^warn: .*exercise-card/);
});

test('every part is asked for with the query of its bundle', async (context) => {
  const { page, log } = await openWith(context, ['/dist/cdn/limber.js?v=1.2'], { lang: 'da' });
  await withSteps(page);
  assert.deepEqual(partsAskedFor(log).toSorted(), [
    'figures.js?v=1.2',
    'guide.js?v=1.2',
    'lang/da.guide.js?v=1.2',
    'lang/da.js?v=1.2',
    'lang/da.more.js?v=1.2',
    'limber.js?v=1.2',
  ]);
  const texts = await shadowTexts(page);
  assert.ok(texts.includes(messages.da.start));
  assert.deepEqual(englishIn(texts), []);
  assert.deepEqual(log.problems, []);
});

test('the Danish bundle brings Danish along', async (context) => {
  const { page, log } = await openWith(context, ['/dist/cdn/limber.da.js'], { lang: 'da-DK' });
  assert.deepEqual(partsAskedFor(log), ['limber.da.js']);
  assert.ok((await shadowTexts(page)).includes(messages.da.start));
});
