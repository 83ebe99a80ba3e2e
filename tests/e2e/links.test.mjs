import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useBrowser } from './support.mjs';

const browser = useBrowser();

/** Targets of the links and pictures of a page, without other sites. */
async function targetsOf(context, path) {
  const { page } = await browser.open(context, path, { scripts: false });
  const addresses = await page.$$eval('a[href], link[href], img[src], script[src]', (elements) =>
    elements.map((element) => element.href || element.src),
  );
  return [...new Set(addresses)].filter((address) => address.startsWith(browser.origin));
}

/** Why an address is broken: no page, or no such id in it. */
async function problemOf(address) {
  const response = await fetch(address);
  if (response.status !== 200) return `${address}: ${response.status}`;
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  const isThere = !id || new RegExp(`\\sid="${id}"`).test(await response.text());
  return isThere ? undefined : `${address}: there is no such place`;
}

const shops = ['/demo/shop.html', '/demo/shop.da.html'];
const articles = ['/demo/blog.html', '/demo/blog.sv.html'];
const pages = [...shops, ...articles, '/demo/figures.html', '/demo/content.html'];

for (const path of pages) {
  test(`every link of ${path} leads somewhere`, async (context) => {
    const targets = await targetsOf(context, path);
    assert.ok(targets.length > 5);
    const problems = await Promise.all(targets.map(problemOf));
    assert.deepEqual(problems.filter(Boolean), []);
  });
}

test('each page of the documentation links to all of them', async (context) => {
  const targets = (await targetsOf(context, '/dist/docs/in-use.html')).map((address) => new URL(address).pathname);
  for (const path of pages) assert.ok(targets.includes(`/dist/docs${path}`), path);
});

test('the shop links to the journal, and the journal to the shop', async (context) => {
  for (const path of shops) {
    assert.ok((await targetsOf(context, path)).includes(`${browser.origin}/demo/blog.html`), path);
  }
  for (const path of articles) {
    assert.ok((await targetsOf(context, path)).includes(`${browser.origin}/demo/shop.html`), path);
  }
});

test('each page has its lang, and hreflang on links to other languages', async (context) => {
  for (const path of [...shops, ...articles]) {
    const { page } = await browser.open(context, path, { scripts: false });
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      switches: [...document.querySelectorAll('.languages a')].map((a) => [a.getAttribute('href'), a.hreflang]),
      current: document.querySelector('.languages [aria-current]').getAttribute('href'),
      elsewhere: [...document.querySelectorAll('a[href*=".html"]')]
        .map((a) => [a.getAttribute('href'), a.hreflang])
        .filter(([href, hreflang]) => {
          const [, other = 'en'] = /\.(da|sv)\.html/.exec(href) ?? [];
          return other !== (hreflang || document.documentElement.lang);
        }),
    }));
    const [, lang = 'en'] = /\.(da|sv)\.html/.exec(path) ?? [];
    assert.equal(found.lang, lang, path);
    assert.equal(`/demo/${found.current}`, path);
    assert.equal(found.switches.length, 2, path);
    assert.deepEqual(found.elsewhere, [], path);
  }
});

test('heading levels are not skipped, and the first link skips to the main content', async (context) => {
  for (const path of [...shops, ...articles]) {
    const { page } = await browser.open(context, path, { scripts: false });
    const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map(({ localName }) => Number(localName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1, path);
    assert.ok(
      levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
      `${path}: ${levels}`,
    );
    const skipsTo = await page.$eval('a', (link) => document.querySelector(link.getAttribute('href'))?.localName);
    assert.equal(skipsTo, 'main', path);
  }
});
