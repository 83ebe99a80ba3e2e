import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn, projectRoot } from '../tools/files.mjs';
import {
  arrived,
  begun,
  button,
  chooseSound,
  loader,
  partsAskedFor,
  passTime,
  rendered,
  shadowTexts,
  told,
  until,
  useBrowser,
} from './support.mjs';

const browser = useBrowser();

const tags = ['exercise-card', 'exercise-figure', 'exercise-guide', 'hold-timer', 'routine-list'];
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const bundle = '/dist/cdn/limber.en.bundle.js';

const elements = `
  <routine-list routine="short"></routine-list>
  <exercise-card exercise="hip-flexor"></exercise-card>
  <hold-timer seconds="20"></hold-timer>
  <exercise-figure exercise="butterfly"></exercise-figure>
  <exercise-guide topic="safety"></exercise-guide>`;

async function openWith(context, scripts, routes) {
  const opened = await browser.show(context, elements, { scripts, routes });
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

/** Two scripts on one page. */
const pairs = {
  'the loader under two addresses': [`${loader}?v=1`, `${loader}?v=2`],
  'the loader twice': [loader, loader],
  'the loader, then the bundle of its language': [loader, bundle],
  'the bundle of a language, then the loader': [bundle, loader],
};

for (const [what, scripts] of Object.entries(pairs)) {
  test(`${what}: there is only one core, one set of words, and everything works`, async (context) => {
    const { page, log } = await openWith(context, scripts);
    // a bundle is ready before the loader beside it has fetched its parts
    for (const part of ['core', 'en']) await arrived(page, part);
    const files = new Set(scripts.map((source) => source.slice('/dist/cdn/'.length)));
    const isOfGuide = (part) => part.startsWith('guide'); // fetched by whichever loaded first
    assert.deepEqual(
      partsAskedFor(log).filter((part) => !isOfGuide(part)),
      ['core', 'en', ...files].toSorted(),
    );
    await assertEverythingWorks(page);
    assert.deepEqual(log.problems, []);
  });
}

/** A copy of all files for pages with another version, in another folder. */
function anotherVersion(other) {
  const literal = new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g');
  let count = 0;
  const routes = filesIn('dist/cdn', /\.js$/).map((path) => {
    const body = readFileSync(join(projectRoot, path), 'utf8').replace(literal, () => ((count += 1), `"${other}"`));
    return [path.replace('dist/cdn', '/other'), { body, contentType: 'text/javascript' }];
  });
  assert.equal(
    count,
    1 + filesIn('dist/cdn', /bundle\.js$/).length,
    'the version is once in the core, and once in each bundle',
  );
  return Object.fromEntries(routes);
}

for (const [what, second] of Object.entries({ loader: '/other/limber.js', bundle: '/other/limber.en.bundle.js' })) {
  test(`the ${what} of another version: one warning names both, and everything works`, async (context) => {
    const other = '9.8.7';
    const { page, log } = await openWith(context, [loader, second], anotherVersion(other));
    await until(page, (source) => performance.getEntriesByName(location.origin + source).length > 0, second);
    await assertEverythingWorks(page);
    assert.equal(log.problems.length, 1, log.problems.join('\n'));
    assert.match(log.problems[0], /^warn: /);
    for (const each of [version, other]) assert.ok(log.problems[0].includes(each), log.problems[0]);
  });
}

test('a foreign element with one of the names: a warning, and the other elements work', async (context) => {
  const body = "customElements.define('exercise-card', class extends HTMLElement {});";
  const routes = { '/foreign.js': { body, contentType: 'text/javascript' } };
  const { page, log } = await browser.show(context, elements, { scripts: ['/foreign.js', loader], routes });
  await until(page, () => document.querySelector('routine-list').hasUpdated);
  await assertEverythingWorks(page);
  assert.equal(log.problems.length, 1, log.problems.join('\n'));
  assert.match(log.problems[0], /^warn: .*exercise-card/);
});

test("a page's own script can register a collection before the elements need it", async (context) => {
  const own = `import { registerCollection } from '/dist/cdn/limber.js';
    const text = { name: 'Stride', steps: ['One.', 'Two.', 'Three.'], picture: 'A long step.' };
    const dosage = [1, 2, 3].map(() => ({ sets: 1, reps: 1, holdSeconds: 20 }));
    const stride = { id: 'stride', kind: 'stretch', sides: 'both', position: 'standing', equipment: [], dosage,
      switchSeconds: 0, restSeconds: 0, muscles: { primary: [], secondary: [] }, forms: {}, cautions: [] };
    registerCollection({ id: 'own', exercises: { stride }, routines: {},
      text: { en: { exercises: { stride: text }, routines: {}, cautions: {} } } });`;
  const path = '/tests/pages/own-collection.html';
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Own</title>
    <script type="module" src="/own.js"></script></head><body><exercise-card exercise="stride"></exercise-card></body></html>`;
  const { page, log } = await browser.open(context, path, {
    routes: { [path]: body, '/own.js': { body: own, contentType: 'text/javascript' } },
  });
  await rendered(page);
  assert.ok((await shadowTexts(page)).includes('Stride'));
  assert.deepEqual(log.problems, []);
});
