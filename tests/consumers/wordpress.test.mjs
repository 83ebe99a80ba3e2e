/**
 * A real WordPress: an editor puts a routine into a post, an administrator a card on a product page, an author a marked place and
 * shortcodes, and a visitor sees each. Takes half a minute; needs Debian, and root the first time.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { addUpShifts, begun, button, nextFrames, rendered, until } from '../e2e/support.mjs';
import { exercises } from '../e2e/words.mjs';
import { chromeLaunchOptions } from '../tools/chrome.mjs';
import { projectRoot } from '../tools/files.mjs';
import { startWordPress, whatIsMissing } from './wordpress/site.mjs';

const missing = whatIsMissing();
const skip = missing && `WordPress for real ${missing}`;
if (skip) console.log(skip);

const pictures = join(tmpdir(), 'limber-wordpress-pictures');
mkdirSync(pictures, { recursive: true });
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const shared = {};

before(async () => {
  if (skip) return;
  const { buildPlugin, zip } = await import('../../demo/wordpress/build.mjs');
  await buildPlugin();
  shared.site = await startWordPress();
  shared.setup = shared.site.php('setup.php', { locale: 'da_DK', zip: join(projectRoot, zip) });
  shared.posts = shared.site.php('post.php', written);
  shared.browser = await puppeteer.launch(await chromeLaunchOptions());
});

after(async () => {
  await shared.browser?.close();
  await shared.site?.close();
});

/** Opens a page in its own profile until the test ends. */
async function open(context, url, { viewport = desktop } = {}) {
  const profile = await shared.browser.createBrowserContext();
  context.after(() => profile.close());
  const page = await profile.newPage();
  const log = { problems: [], requests: [] };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) log.problems.push(message.text());
  });
  page.on('pageerror', (error) => log.problems.push(String(error)));
  page.on('request', (request) => log.requests.push(request.url()));
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(addUpShifts);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, log };
}

async function logIn(page, name) {
  await page.goto(`${shared.site.url}/wp-login.php`, { waitUntil: 'load' });
  // set, not typed: a moment later the page itself moves the cursor into the first field
  for (const field of ['#user_login', '#user_pass']) {
    await page.$eval(field, (input, value) => (input.value = value), name);
  }
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.match(page.url(), /wp-admin/, `${name} is not in`);
}

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** Visits a page on a phone: the element is in Danish, nothing shifts, no foreign request is made, and Start plays to the end. */
async function visit(context, url, tag, name) {
  const { page, log } = await open(context, url, { viewport: phone });
  await rendered(page);
  await nextFrames(page);
  const shift = await page.evaluate(() => globalThis.shifted);
  context.diagnostic(`${name}: layout shift ${shift.toFixed(4)}`);
  assert.ok(shift <= 0.02, `layout shift ${shift}`);
  await page.$eval(tag, (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await picture(page, `${name}-phone`);
  await page.setViewport(desktop);
  await page.$eval(tag, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await picture(page, `${name}-desktop`);
  await page.setViewport(phone);
  await (await button(page, tag)).click();
  await begun(page);
  await picture(page, `${name}-session`);
  const foreign = log.requests.filter((each) => /limber/.test(each) && !each.startsWith(shared.site.url));
  assert.deepEqual([log.problems, foreign], [[], []]);
  return page;
}

test('the plugin installs from its zip, in the default theme', { skip }, () => {
  const { setup } = shared;
  assert.deepEqual([setup.installed, setup.active, setup.error], [true, true, null]);
  assert.match(setup.theme, /^twentytwenty/);
});

test('an editor puts a routine into a post, and sees it there', { skip }, async (context) => {
  const { page, log } = await open(context, `${shared.site.url}/wp-login.php`);
  await logIn(page, 'editor');
  const startedAt = performance.now();
  await page.goto(`${shared.site.url}/wp-admin/post-new.php`, { waitUntil: 'load' });
  const title = await page.waitForSelector('.editor-post-title__input, .wp-block-post-title');
  await page.keyboard.press('Escape'); // closes the welcome dialog of a first visit
  await title.click();
  await page.keyboard.type('Fem minutter for ryggen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/limber');
  await page.waitForSelector('.components-autocomplete__result');
  const offered = await page.$$eval('.components-autocomplete__result', (all) => all.map((each) => each.textContent));
  assert.deepEqual(offered, ['Øvelser (Limber)']);
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('.wp-block-limber-element routine-list')?.hasUpdated);
  await rendered(page);
  await page.$eval('.wp-block-limber-element', (block) => block.scrollIntoView({ block: 'center' }));
  await picture(page, 'editor');
  await page.click('.editor-post-publish-panel__toggle');
  const publish = await page.waitForSelector('.editor-post-publish-button:not([aria-disabled=true])');
  await publish.evaluate((element) => element.click());
  await page.waitForSelector('.post-publish-panel__postpublish');
  context.diagnostic(`from “new post” to published: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  const [url, content] = await page.evaluate(() => {
    const { getPermalink, getEditedPostContent } = globalThis.wp.data.select('core/editor');
    return [getPermalink(), getEditedPostContent()];
  });
  assert.equal(content, '<!-- wp:limber/element /-->');
  assert.deepEqual(
    log.problems.filter((each) => /limber/i.test(each)),
    [],
  );
  const visited = await visit(context, url, 'routine-list', 'post');
  assert.equal(await visited.$eval('routine-list', ({ steps }) => steps.length), 4);
});

test('settings in the sidebar apply to the block at once, in the language of the site', { skip }, async (context) => {
  const { page, log } = await open(context, `${shared.site.url}/wp-login.php`);
  await logIn(page, 'administrator');
  await page.goto(`${shared.site.url}/wp-admin/post-new.php?post_type=page`, { waitUntil: 'load' });
  await page.waitForSelector('.editor-post-title__input, .wp-block-post-title');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const { createBlock } = globalThis.wp.blocks;
    globalThis.wp.data.dispatch('core/block-editor').insertBlocks(createBlock('limber/element'));
  });
  await until(page, () => document.querySelector('.wp-block-limber-element routine-list')?.hasUpdated);
  const fields = await page.$$eval('.block-editor-block-inspector label', (all) => all.map((each) => each.textContent));
  for (const label of ['Vis', 'Program', 'Hvor meget', 'Hvem der vises', 'Begynd med ”Ikke på gulvet”']) {
    assert.ok(fields.includes(label), `${label}: ${fields}`);
  }
  const selects = '.block-editor-block-inspector select';
  await page.select(selects, 'exercise-card');
  await until(page, () => document.querySelector('.wp-block-limber-element exercise-card')?.hasUpdated);
  const names = await page.$$eval(`${selects}:not(:has([value=exercise-card])) option`, (all) =>
    all.map((each) => each.textContent),
  );
  assert.ok(names.includes(exercises.da.butterfly.name.replaceAll('\u00ad', '')), String(names));
  const [, id] = await page.$$(selects);
  await id.select('butterfly');
  await until(page, () => document.querySelector('exercise-card').getAttribute('exercise') === 'butterfly');
  await rendered(page);
  await picture(page, 'editor-card');
  // newer editors show the text in an iframe
  await page.evaluate(() => globalThis.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet'));
  await until(
    page,
    () =>
      document.querySelector('iframe[name=editor-canvas]')?.contentDocument.querySelector('exercise-card')?.hasUpdated,
  );
  await picture(page, 'editor-tablet');
  assert.deepEqual(
    log.problems.filter((each) => /limber/i.test(each)),
    [],
  );
});

const product = `<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column {"width":"60%"} --><div class="wp-block-column" style="flex-basis:60%"><!-- wp:paragraph --><p>Et bælte til lænden, der sidder fast og kan ånde.</p><!-- /wp:paragraph --></div><!-- /wp:column --><!-- wp:column {"width":"40%"} --><div class="wp-block-column" style="flex-basis:40%"><!-- wp:heading --><h2>399 kr.</h2><!-- /wp:heading --><!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button">Læg i kurv</a></div><!-- /wp:button --></div><!-- /wp:buttons --><!-- wp:shortcode -->[limber exercise="glute-bridge" level="2"]<!-- /wp:shortcode --></div><!-- /wp:column --></div><!-- /wp:columns -->`;

const written = {
  Lændebælte: { as: 'administrator', type: 'page', content: product },
  'Af en forfatter': {
    as: 'author',
    content: readFileSync(join(projectRoot, 'dist/snippets/da/routine-short.data.html'), 'utf8'),
  },
  'Korte koder': {
    as: 'author',
    content: [
      '[limber topic="faq"]',
      'Og midt i teksten [limber seconds="30" each-side] som her.',
      '[limber routine="short" floor-free heading="" onclick="alert(1)" src="https://elsewhere.example/a.json"]',
    ].join('\n\n'),
  },
};

test('an administrator can put a card on a product page', { skip }, async (context) => {
  const page = await visit(context, shared.posts.Lændebælte.url, 'exercise-card', 'product');
  assert.equal(await page.$eval('exercise-card', ({ exercise, level }) => `${exercise} ${level}`), 'glute-bridge 2');
});

test('an author, whose tags are removed, can use a marked place', { skip }, async (context) => {
  const { url, content } = shared.posts['Af en forfatter'];
  assert.match(content, /<div data-limber="routine-list" data-routine="short"/);
  await visit(context, url, 'routine-list', 'author');
});

test('a shortcode accepts the attributes of the element, and nothing else', { skip }, async (context) => {
  const { page } = await open(context, shared.posts['Korte koder'].url);
  await rendered(page);
  const found = await page.$$eval('exercise-guide, hold-timer, routine-list', (all) =>
    all.map((each) => [
      each.localName,
      ...each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name)}`),
    ]),
  );
  assert.deepEqual(found, [
    ['exercise-guide', 'topic=faq'],
    ['hold-timer', 'seconds=30', 'each-side='],
    ['routine-list', 'routine=short', 'heading=', 'floor-free='],
  ]);
});

test('an author can use the block with all of its settings', { skip }, async (context) => {
  const chosen = { element: 'exercise-card', exercise: 'butterfly', level: 2, floorFree: true, person: 'man' };
  const content = `<!-- wp:limber/element ${JSON.stringify(chosen)} /-->`;
  const posts = shared.site.php('post.php', { Blok: { as: 'author', content } });
  const { page } = await open(context, posts.Blok.url);
  await rendered(page);
  const found = await page.$eval('exercise-card', (card) => card.outerHTML.slice(0, card.outerHTML.indexOf('>') + 1));
  assert.equal(found, '<exercise-card exercise="butterfly" level="2" floor-free="" person="man">');
});

test('the language of the site is used, and only that is fetched', { skip }, async (context) => {
  for (const [locale, lang] of Object.entries({ sv_SE: 'sv', '': 'en', da_DK: 'da' })) {
    shared.site.php('options.php', { WPLANG: locale });
    const { page, log } = await open(context, shared.posts.Lændebælte.url);
    const [preloaded, fallback] = await page.evaluate(() => [
      [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => href.split('/').at(-1)),
      document.querySelector('exercise-card').textContent,
    ]);
    await rendered(page);
    assert.match(
      preloaded.join(),
      new RegExp(`^limber\\.js\\?ver=[\\d.]+,limber-core-[\\w-]+\\.js,limber-${lang}-[\\w-]+\\.js$`),
    );
    const name = exercises[lang]['glute-bridge'].name.replaceAll('\u00ad', '');
    assert.ok(fallback.startsWith(name), fallback);
    assert.ok(
      await page.$eval(
        'exercise-card',
        (card, said) => card.shadowRoot.textContent.replaceAll('\u00ad', '').includes(said),
        name,
      ),
    );
    const asked = log.requests.filter((each) => /limber-(en|da|sv)-/.test(each));
    assert.equal(asked.length, 1, String(asked));
  }
});

/** Without the plugin: dist/cdn is uploaded, and the address in the snippet is changed. */
const pasted = (form) =>
  readFileSync(join(projectRoot, `dist/snippets/da/exercise-hip-flexor${form}.html`), 'utf8').replaceAll(
    '/limber/',
    '/wp-content/uploads/limber/',
  );

for (const [name, form, around] of [
  ['plain', '', (html) => `<!-- wp:html -->\n${html}<!-- /wp:html -->`],
  ['plain in the classic editor', '', (html) => `Før\n\n${html}\nEfter`],
  ['prerendered', '.prerendered', (html) => `<!-- wp:html -->\n${html}<!-- /wp:html -->`],
]) {
  test(`an administrator pastes a snippet, ${name}`, { skip }, async (context) => {
    const { site } = shared;
    cpSync(join(projectRoot, 'dist/cdn'), join(site.root, 'wp-content/uploads/limber'), { recursive: true });
    const posts = site.php('post.php', { [name]: { as: 'administrator', content: around(pasted(form)) } });
    await visit(context, posts[name].url, 'exercise-card', name.replaceAll(' ', '-'));
  });
}

test('PHP reports nothing about the plugin', { skip }, () => {
  const file = join(shared.site.root, 'wp-content/debug.log');
  const said = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  assert.deepEqual(
    said.filter((line) => line.includes('plugins/limber')),
    [],
  );
});
