/**
 * Both recipes of `demo/shopify`: checked by Shopify's theme linter, rendered by a Liquid engine with the theme's filters, and played in a
 * page with the CSS rules of Shopify's Dawn that affect an element.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCollection } from 'limber/content.js';
import { filesIn, projectRoot } from '../tools/files.mjs';
import { browserFor, served, start, textIn } from './browse.mjs';
import { consumer, freshProject } from './support.mjs';

const dependencies = { '@shopify/theme-check-node': '3.29.1', liquidjs: '10.30.1' };

const recipe = (name) => readFileSync(join(projectRoot, 'demo/shopify', name), 'utf8');

/** The dependencies of a theme developer. */
const linter = `import { check } from '@shopify/theme-check-node';
  const offenses = await check(process.argv[2], 'theme-check:recommended');
  console.log(JSON.stringify(offenses.map(({ check, message, uri }) => [check, uri.split('/').at(-1), message].join(': '))));`;

consumer('both recipes for a theme of Shopify', async (t) => {
  const project = await freshProject(t, { 'check.mjs': linter }, dependencies);
  // a theme has no subfolders in its assets: what is in dist/cdn lies there flat, beside what is the theme's own
  cpSync(project.path('node_modules/limber/dist/cdn'), project.path('theme/assets'), {
    recursive: true,
    filter: (path) => !/\.(map|json)$/.test(path),
  });
  for (const path of filesIn('demo/shopify', /\.(liquid|json)$/)) {
    const name = path.slice('demo/shopify/'.length);
    if (name.includes('/')) project.write(`theme/${name}`, recipe(name));
  }

  await t.test('the theme check finds nothing, but does find a fault that is put in', async () => {
    const check = async () => JSON.parse(await project.run('node', 'check.mjs', project.path('theme')));
    assert.deepEqual(await check(), []);
    const section = project.path('theme/sections/limber-routine.liquid');
    const text = readFileSync(section, 'utf8');
    project.write('theme/sections/limber-routine.liquid', text.replace('settings.lang.shop"', 'settings.lang.shopp"'));
    assert.match((await check()).join(), /ValidSchemaTranslations/);
    project.write('theme/sections/limber-routine.liquid', text);
  });

  await t.test('the theme editor offers all routines and languages, in each language', () => {
    const { settings } = schemaOf(recipe('sections/limber-routine.liquid'));
    const offered = (id) => settings.find((setting) => setting.id === id).options.map(({ value }) => value);
    assert.deepEqual(offered('routine').sort(), Object.keys(getCollection().routines).sort());
    assert.deepEqual(offered('lang').sort(), ['da', 'en', 'shop', 'sv']);
    const keys = (name) => Object.keys(flat(JSON.parse(recipe(`locales/${name}.json`))));
    for (const lang of ['da', 'sv']) {
      assert.deepEqual(keys(`${lang}.schema`), keys('en.default.schema'));
      assert.deepEqual(keys(lang), keys('en.default'));
    }
  });

  const { Liquid } = await import(pathToFileURL(createRequire(project.path('package.json')).resolve('liquidjs')));
  const render = themeOf(Liquid);
  const open = await browserFor(t);
  const origin = await served(t, project.path('theme'), { before: withoutFolder });
  const show = (body, options) => {
    project.write('theme/page.html', dawn(body, options?.lang));
    return open(`${origin}/page.html`, options);
  };

  await t.test('pasted into Custom Liquid: one file, in a column of 267 px', async () => {
    const html = await render(recipe('custom-liquid.liquid'));
    const { page, problems, requests } = await show(`<div class="product__info">${html}</div>`, { width: 990 });
    await start(page, 'routine-list');
    assert.match(await textIn(page, 'routine-list'), /Knæ til bryst/);
    assert.deepEqual(assetsOf(requests), ['limber.da.bundle.js?v=1']);
    await looksRight(page);
    assert.deepEqual(problems, []);
  });

  await t.test("the section uses its settings and the language of the shop's page", async () => {
    const settings = { routine: 'desk-day', heading: 'Tag en "pause"', accent: colour('#7a3e52'), lang: 'shop' };
    const section = recipe('sections/limber-routine.liquid');
    const html = await render(section, { settings, lang: 'sv' });
    const { page, problems, requests } = await show(`<style>${stylesOf(section)}</style>${html}`, { lang: 'sv' });
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.querySelector('.limber-routine')).display),
      'block',
    );
    await start(page, 'routine-list');
    const { routine, heading, lang } = await page.$eval('routine-list', ({ routine, heading, lang }) => ({
      ...{ routine, heading, lang },
    }));
    assert.deepEqual({ routine, heading, lang }, { routine: 'desk-day', heading: 'Tag en "pause"', lang: 'sv' });
    assert.match(await textIn(page, 'routine-list'), /Paus/);
    assert.ok(assetsOf(requests).some((name) => name.startsWith('limber-sv-')));
    await looksRight(page);
    assert.deepEqual(problems, []);
  });

  await t.test("a product's metafield names another routine, or none", async () => {
    const section = recipe('sections/limber-routine.liquid');
    const settings = { routine: 'short', lang: 'da', floor_free: true, placement: 'product-page' };
    const of = (value) =>
      render(section, { settings, product: { metafields: { custom: { limber_routine: { value } } } } });
    const html = await of('gentle');
    assert.match(html, /<routine-list\s+routine="gentle"\s+lang="da"[^>]*floor-free[^>]*data-placement="product-page"/);
    assert.doesNotMatch(html, /heading=|style=/);
    assert.match(html, /Et program med øvelser/);
    assert.match(await of(undefined), /routine="short"/);
    assert.doesNotMatch(await of('none'), /routine-list\s/);
    assert.doesNotMatch(await of('"><script>'), /"><script>/);
  });
});

/** Start is large enough for a thumb, and text is as large as that of the page. */
async function looksRight(page) {
  const { size, height, overflow } = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('routine-list');
    const button = shadowRoot.querySelector('hold-timer').shadowRoot.querySelector('.primary');
    return {
      size: parseFloat(getComputedStyle(shadowRoot.querySelector('.heading')).fontSize),
      height: button.getBoundingClientRect().height,
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${Date.now()}.png`), fullPage: true });
  assert.ok(size >= 16 && height >= 44 && overflow <= 0, JSON.stringify({ size, height, overflow }));
}

const assetsOf = (requests) =>
  requests.filter((address) => address.includes('/assets/')).map((address) => address.split('/assets/')[1]);

/** Where Shopify serves a theme's assets. */
function withoutFolder(request) {
  request.url = request.url.replace('/cdn/shop/t/1/', '/');
}

const flat = (value, path = '') =>
  typeof value === 'string'
    ? { [path]: value }
    : Object.assign({}, ...Object.entries(value).map(([key, inner]) => flat(inner, `${path}.${key}`)));

const schemaOf = (text) => JSON.parse(/{% schema %}([^]*){% endschema %}/.exec(text)[1]);

/** In a real theme these are in one file with the texts of all sections. */
const stylesOf = (text) => /{% stylesheet %}([^]*){% endstylesheet %}/.exec(text)[1];

/** A colour setting is an object that prints as its value. */
const colour = (hex) => ({ alpha: 1, toString: () => hex });

/** Renders like Shopify, as far as the recipes need it: filters, removed tags and objects. */
function themeOf(Liquid) {
  const engine = new Liquid({ strictFilters: true });
  engine.registerFilter('asset_url', (name) => `/cdn/shop/t/1/assets/${name}?v=1`);
  let words = {};
  engine.registerFilter('t', (key) => words[`.${key}`] ?? `Translation missing: ${key}`);
  for (const tag of ['schema', 'stylesheet']) engine.registerTag(tag, takenOut(tag));
  return (template, { settings = {}, product, lang = 'da' } = {}) => {
    words = flat(JSON.parse(recipe(`locales/${lang === 'en' ? 'en.default' : lang}.json`)));
    const request = { locale: { iso_code: lang } };
    return engine.parseAndRender(template, { section: { id: 'limber', settings }, product, request });
  };
}

const takenOut = (tag) => ({
  parse(_, remaining) {
    while (remaining.length > 0) if (remaining.shift().name === `end${tag}`) return;
    throw new Error(`{% ${tag} %} is not closed.`);
  },
  render: () => '',
});

/** Rules of Dawn 15.4.1 that affect an element and its column: layout/theme.liquid, base.css, section-main-product.css. */
const dawn = (body, lang = 'da') => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Bælte</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>
    *, *::before, *::after { box-sizing: inherit; }
    html { box-sizing: border-box; font-size: calc(1 * 62.5%); height: 100%; }
    body { display: grid; grid-template-columns: 100%; min-height: 100%; margin: 0; font-size: 1.5rem;
      letter-spacing: 0.06rem; line-height: calc(1 + 0.8 / 1); font-family: Assistant, sans-serif; }
    @media screen and (min-width: 750px) { body { font-size: 1.6rem; } }
    a:empty, ul:empty, dl:empty, div:empty, section:empty, article:empty, p:empty, h2:empty { display: none; }
    *:focus { outline: 0; box-shadow: none; }
    *:focus-visible { outline: 0.2rem solid; outline-offset: 0.3rem; }
    .page-width { max-width: 120rem; margin: 0 auto; padding: 0 1.5rem; }
    .product__info { width: calc(35% - 4rem); padding: 0 0 0 4rem; }
    h1, h2, h3 { letter-spacing: 0.06rem; line-height: calc(1 + 0.3 / 1); word-break: break-word; }
  </style>
  <main><h1>Bælte</h1>${body}</main></html>`;
