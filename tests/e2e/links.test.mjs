import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useBrowser } from './support.mjs';

const browser = useBrowser();

/** Where the links and pictures of a page lead, within the demo; those to other sites are not followed. */
async function targetsOf(context, path) {
  const { page } = await browser.open(context, path, { scripts: false });
  const addresses = await page.$$eval('a[href], link[href], img[src], script[src]', (elements) =>
    elements.map((element) => element.href || element.src),
  );
  return [...new Set(addresses)].filter((address) => address.startsWith(browser.origin));
}

/** What is wrong with an address: nothing there, or not the place in it. */
async function problemOf(address) {
  const response = await fetch(address);
  if (response.status !== 200) return `${address}: ${response.status}`;
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  const isThere = !id || new RegExp(`\\sid="${id}"`).test(await response.text());
  return isThere ? undefined : `${address}: there is no such place`;
}

const pages = ['/demo/', '/demo/shop.html', '/demo/shop.html?lang=da', '/demo/blog.html', '/demo/figures.html'];

for (const path of pages) {
  test(`every link of ${path} leads somewhere`, async (context) => {
    const targets = await targetsOf(context, path);
    assert.ok(targets.length > 5);
    const problems = await Promise.all(targets.map(problemOf));
    assert.deepEqual(problems.filter(Boolean), []);
  });
}

test('the first page leads to all the others', async (context) => {
  const targets = (await targetsOf(context, '/demo/')).map((address) => address.replace(browser.origin, ''));
  for (const path of pages.slice(1)) assert.ok(targets.includes(path), path);
});

test('the shop leads to the journal, and the journal to the shop', async (context) => {
  for (const path of ['/demo/shop.html', '/demo/shop.html?lang=da']) {
    assert.ok((await targetsOf(context, path)).includes(`${browser.origin}/demo/blog.html`), path);
  }
  assert.ok((await targetsOf(context, '/demo/blog.html')).includes(`${browser.origin}/demo/shop.html`));
});
