/**
 * A page without a build on a shop's own server: the loader of the package under the strict policy, with the integrity of each file from
 * `files.json` – in the script tag, and in the import map for imported files.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { browserFor, served, start, textIn } from './browse.mjs';
import { consumer, freshProject } from './support.mjs';

const sha = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The HTML as a shop would write it, by hand or by a template. */
function pageFor(files) {
  const integrity = Object.fromEntries(
    files
      .filter(({ name }) => name.endsWith('.js') && name !== 'limber.js')
      .map(({ name, integrity: of }) => [`/limber/${name}`, of]),
  );
  const map = JSON.stringify({ integrity });
  const loader = files.find(({ name }) => name === 'limber.js');
  const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Bælte</title>
    <script type="importmap">${map}</script>
    <script type="module" src="/limber/limber.js" integrity="${loader.integrity}"></script>
    <routine-list routine="short"><p>Fire øvelser på fem minutter.</p></routine-list>`;
  return { html, policy: policyWith(sha(map)) };
}

const policyWith = (map) =>
  [
    ...["default-src 'none'", `script-src 'self' ${map}`, "style-src 'self'", "img-src 'self'"],
    ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
  ].join('; ');

consumer('a plain page runs the loader under a strict policy, each file with its integrity', async (t) => {
  const project = await freshProject(t);
  cpSync(project.path('node_modules/limber/dist/cdn'), project.path('www/limber'), { recursive: true });
  const { files } = JSON.parse(project.read('www/limber/files.json'));
  const { html, policy } = pageFor(files);
  project.write('www/index.html', html);
  const setHeaders = (response, path) => {
    if (path.endsWith('/')) response.setHeader('Content-Security-Policy', policy);
  };
  const open = await browserFor(t);

  await t.test('it plays', async (t) => {
    const { page, problems, requests } = await open(await served(t, project.path('www'), { setHeaders }));
    await start(page, 'routine-list');
    assert.match(await textIn(page, 'routine-list'), /Knæ til bryst/);
    const fetched = requests.map((address) => address.split('/limber/')[1]).filter(Boolean);
    const known = new Set(files.map(({ name }) => name));
    assert.ok(fetched.length >= 4 && fetched.every((name) => known.has(name)), fetched.join());
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(problems, []);
  });

  await t.test('a changed file is not run, and the fallback stays', async (t) => {
    const { name } = files.find((file) => file.name.startsWith('limber-core-'));
    const changed = `${project.read(`www/limber/${name}`)}\nglobalThis.stolen = true;`;
    const before = (request, response) =>
      request.url.startsWith(`/limber/${name}`) &&
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(changed);
    const address = await served(t, project.path('www'), { setHeaders, before });
    const { page, problems } = await open(address);
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => globalThis.stolen), undefined);
    assert.equal(await page.$eval('routine-list p', (text) => text.checkVisibility()), true);
    assert.match(problems.join(), /integrity/);
  });
});
