/** Every entry of the package, imported from a fresh folder: in Node, and in a browser without a bundler. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chromeLaunchOptions } from '../tools/chrome.mjs';
import { consumer, freshProject } from './support.mjs';

const dependencies = { '@lit-labs/ssr': '4.1.0', '@lit-labs/ssr-client': '1.1.8' };

/** The names of all entries, such as `limber/all.js`, with patterns expanded for each language. */
function entriesOf({ exports }) {
  const named = Object.keys(exports).flatMap((name) =>
    name.includes('*') ? ['en', 'da', 'sv'].map((lang) => name.replace('*', lang)) : [name],
  );
  return named.map((name) => `limber${name.slice(1)}`);
}

consumer('every entry can be imported in Node, and in a browser', async (t) => {
  const project = await freshProject(t, {}, dependencies);
  const description = JSON.parse(project.read('node_modules/limber/package.json'));
  const entries = entriesOf(description);
  const modules = entries.filter((name) => !name.endsWith('.json'));

  await t.test('in Node', async () => {
    project.write(
      'imports.mjs',
      `import { createRequire } from 'node:module';
       const require = createRequire(import.meta.url);
       for (const name of ${JSON.stringify(entries)}) {
         const module = name.endsWith('.json') ? require(name) : await import(name);
         console.log(name, Object.keys(module).length);
       }`,
    );
    const counts = Object.fromEntries(
      (await project.run('node', 'imports.mjs'))
        .trim()
        .split('\n')
        .map((line) => line.split(' ')),
    );
    assert.deepEqual(Object.keys(counts), entries);
    assert.ok(Number(counts.limber) > 15 && Number(counts['limber/content.js']) > 5);
  });

  await t.test('the command runs', async () => {
    const html = await project.run('limber', 'render', 'exercise-card', '--exercise', 'hip-flexor', '--lang', 'da');
    assert.match(html, /<exercise-card[^>]*lang="da"/);
  });

  await t.test('in a browser', () => inBrowser(project, description, modules));
});

/** For Node alone. */
const notForPages = ['limber/ssr.js', 'limber/publish.js'];

async function inBrowser(project, { exports }, modules) {
  const folder = '/node_modules/';
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit-labs/ssr-client'];
  const mains = { lit: 'index.js', '@lit-labs/ssr-client': 'index.js' };
  const imports = Object.fromEntries([
    ...packages.flatMap((name) => [
      [name, `${folder}${name}/${mains[name] ?? `${name.split('/').at(-1)}.js`}`],
      [`${name}/`, `${folder}${name}/`],
    ]),
    ...modules.map((name) => [name, `${folder}limber/${targetOf(exports, name).slice(2)}`]),
  ]);
  project.write(
    'index.html',
    `<!doctype html><html lang="en"><title>All</title><script type="importmap">${JSON.stringify({ imports })}</script>
     <hold-timer seconds="5"></hold-timer>`,
  );
  const server = createServer(sirv(project.folder, { dev: true }));
  server.listen(0);
  await once(server, 'listening');
  const browser = await puppeteer.launch(await chromeLaunchOptions());
  try {
    const page = await browser.newPage();
    const failures = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(`http://localhost:${server.address().port}/`);
    const names = modules
      .filter((name) => !notForPages.includes(name))
      .sort((a, b) => Number(b.includes('hydrate')) - Number(a.includes('hydrate')));
    for (const name of names) {
      const count = await page.evaluate((from) => import(from).then((module) => Object.keys(module).length), name);
      assert.ok(count >= 0, name);
    }
    await page.waitForFunction(() => document.querySelector('hold-timer').shadowRoot?.querySelector('button'));
    assert.deepEqual(failures, []);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The target of an entry in the exports map, for the import map of a browser. */
function targetOf(exports, name) {
  const key = `.${name.slice('limber'.length)}`;
  const [, lang] = /^\.\/locales\/(\w+)\.js$/.exec(key) ?? [];
  return lang ? exports['./locales/*.js'].default.replace('*', lang) : exports[key].default;
}
