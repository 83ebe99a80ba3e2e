import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
// eslint-disable-next-line no-restricted-imports -- between two polls, see `until`
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { chromeLaunchOptions } from '../tools/chrome.mjs';
import { filesIn, projectRoot } from '../tools/files.mjs';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

export const loader = '/dist/cdn/limber.js';

/** A page with only these elements and scripts. */
export const pageWith = (elements, { lang = 'en', scripts = [loader], head = '' } = {}) => `<!doctype html>
  <html${lang === null ? '' : ` lang="${lang}"`}>
    <head>
      <meta charset="utf-8" />
      <title>Made for a test</title>
      ${head}
      ${scripts.map((source) => `<script type="module" src="${source}"></script>`).join('')}
    </head>
    <body>${elements}</body>
  </html>`;

/** The browser of the whole run (tests/tools/node-tests.mjs), or a new one with these options. */
async function browserFor(options) {
  const browserWSEndpoint = process.env.TESTS_BROWSER;
  if (browserWSEndpoint && Object.keys(options).length === 0) {
    const browser = await puppeteer.connect({ browserWSEndpoint });
    return { browser, leave: () => browser.disconnect() };
  }
  const standard = await chromeLaunchOptions();
  const args = [...standard.args, ...(options.args ?? [])];
  const browser = await puppeteer.launch({ ...standard, ...options, args });
  return { browser, leave: () => browser.close() };
}

/**
 * A browser and a server for the tests of a file. `open` shows a page in its own profile until the test ends; `show` a page made of
 * these elements. With `options`, the file gets its own browser, launched with them.
 */
export function useBrowser(options = {}) {
  const shared = {};
  before(async () => {
    shared.server = await serve({ port: 0 });
    Object.assign(shared, await browserFor(options));
  });
  after(async () => {
    await shared.leave?.();
    await shared.server?.close();
  });
  return {
    get origin() {
      return shared.server.url;
    },
    open: (test, path, settings) => open(shared, test, path, settings),
    show(test, elements, { routes, lang, scripts, head, ...settings } = {}) {
      const path = '/tests/pages/made.html';
      const page = pageWith(elements, { lang, scripts, head });
      return open(shared, test, path, { routes: { [path]: page, ...routes }, ...settings });
    },
  };
}

/**
 * - `routes`: path with query → the response instead: a text, `{ body, headers, contentType }`, or a function (request) that
 *   answers by itself, possibly later, which holds a file back.
 * - `prepare(page)`: before the page loads.
 * - `scripts: false`: the page's scripts are blocked.
 * - `waits: false`: does not wait for the page to load, because one of its scripts is held back.
 */
async function open(
  { browser, server },
  test,
  path,
  { viewport = phone, routes, prepare, scripts = true, waits = true } = {},
) {
  const context = await browser.createBrowserContext();
  test.after(() => context.close());
  const page = await context.newPage();
  const log = listen(page, server.url);
  await page.setViewport(viewport);
  if (!scripts) await page.setJavaScriptEnabled(false);
  await page.evaluateOnNewDocument(record);
  if (routes) await answer(page, server.url, routes);
  await prepare?.(page);
  const arrived = new Promise((resolve) => page.once('framenavigated', resolve));
  const loaded = page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
  if (waits) await loaded;
  else loaded.catch(() => undefined); // the test may end before the page has loaded
  await arrived;
  return { page, log };
}

/** Collects problems reported by the browser, and requested addresses. */
function listen(page, origin) {
  const log = { problems: [], requests: [] };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) log.problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => log.problems.push(`uncaught: ${error.message ?? error}`));
  page.on('requestfailed', (request) => log.problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => log.requests.push(request.url().replace(origin, '')));
  return log;
}

async function answer(page, origin, routes) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const route = routes[request.url().replace(origin, '')];
    if (route === undefined) return request.continue();
    if (typeof route === 'function') return route(request);
    const { body, headers, contentType = 'text/html' } = typeof route === 'string' ? { body: route } : route;
    return request.respond({ status: 200, headers, contentType, body });
  });
}

/** A route that holds the request back until `release()`. `asked` resolves when the request is made. */
export function gate() {
  const [asked, opened] = [signal(), signal()];
  const route = async (request) => {
    asked.give();
    await opened.given;
    await request.continue();
  };
  return {
    route,
    release: opened.give,
    get asked() {
      const never = new Promise((_, reject) => {
        const given = AbortSignal.timeout(30_000);
        given.addEventListener('abort', () => reject(new Error('What is held back was not asked for in 30 seconds.')));
      });
      return Promise.race([asked.given, never]);
    },
  };
}

/** A route that fails, as without a connection. */
export const unreachable = (request) => request.abort('internetdisconnected');

function signal() {
  let give;
  const given = new Promise((resolve) => (give = resolve));
  return { given, give };
}

/** Runs in the page before its own scripts: records every event of the library with its time, and violations of the policy. */
function record() {
  globalThis.told = [];
  globalThis.violations = [];
  const types = ['start', 'pause', 'resume', 'phase', 'waiting', 'reset', 'complete'].map((name) => `hold-${name}`);
  types.push('routine-start', 'routine-step', 'routine-stop', 'routine-complete', 'content-error');
  for (const type of types) {
    document.addEventListener(type, (event) => {
      const tag = event.composedPath()[0].localName;
      const times = { at: performance.now(), wallAt: Date.now() };
      globalThis.told.push({ type, tag, ...times, detail: structuredClone(event.detail ?? null) });
    });
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.violations.push(
      `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    );
  });
}

/** Events of one type, or all. */
export const told = async (page, type) =>
  (await page.evaluate(() => globalThis.told)).filter((event) => !type || event.type === type);

/** Pause between two polls, which would otherwise take the processor from the page. */
const PAUSE_MS = 5;

/**
 * Polls the page until the answer is truthy. It evaluates nothing that a strict policy would block, and polls from outside, since the
 * time of the page may stand still.
 */
export async function until(page, question, ...parameters) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answered = await page.evaluate(question, ...parameters);
    if (answered) return answered;
    assert.ok(Date.now() < deadline, `This has not come true within 10 seconds: ${question}`);
    await pause(PAUSE_MS);
  }
}

/** Runs in the page: adds up unexpected layout shifts. */
export function addUpShifts() {
  globalThis.shifted = 0;
  globalThis.frames = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const count = () => {
    globalThis.frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

/** Shifts are reported for frames that were drawn: this waits for two more. */
export async function nextFrames(page) {
  const drawn = await page.evaluate(() => globalThis.frames);
  await until(page, (count) => globalThis.frames > count + 2, drawn);
}

/** Waits until all elements in the page have rendered, and guides have their texts. */
export const rendered = (page) =>
  until(page, () => {
    const tags = ['routine-list', 'exercise-card', 'hold-timer', 'exercise-figure', 'exercise-guide'];
    const elements = [...document.querySelectorAll(tags.join())];
    const isReady = (element) =>
      element.hasUpdated &&
      (element.localName !== 'exercise-guide' || element.shadowRoot.querySelector('.guide')) &&
      [...element.shadowRoot.querySelectorAll(tags.join())].every((inner) => isReady(inner));
    return elements.length > 0 && elements.every(isReady);
  });

/**
 * Lets this many milliseconds pass in the page, as fast as possible. From the first call on, the time of the page stands still between
 * calls: clocks, timers and animations.
 */
export async function passTime(page, milliseconds) {
  const session = (page.timeSession ??= await page.createCDPSession());
  const over = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
  await over;
}

/** Presses Start and resolves once the session runs, since the player is fetched at the first press. */
export const begun = (page) =>
  until(page, () =>
    [...document.querySelectorAll('routine-list, exercise-card, hold-timer')].some(
      ({ status }) => status === 'running',
    ),
  );

/** A button of the session in the first `tag` of the page: the big one, or the one with this name. */
export const button = (page, tag, name) =>
  page.$(name ? `${tag} >>> button[aria-label="${name}"]` : `${tag} >>> .primary`);

/** Opens the settings of the session in the first `tag` of the page, and resolves once they are shown. */
export async function openSettings(page, tag) {
  const opener = await page.$(`${tag} >>> [aria-controls=settings]`);
  await opener.evaluate((element) => element.click());
  await until(
    page,
    (name) => {
      const { shadowRoot } = document.querySelector(name);
      const timer = shadowRoot.querySelector('hold-timer')?.shadowRoot ?? shadowRoot;
      return timer.querySelector('#settings input')?.getClientRects().length > 0;
    },
    tag,
  );
}

/** Sets a field in the settings of the first `tag`, as a visitor does. */
export const choose = (page, tag, field, value) =>
  page.$eval(
    `${tag} >>> ${field}`,
    (element, wanted) => {
      if (element.type === 'checkbox' || element.type === 'radio') return element.click();
      element.value = wanted;
      if (element.value !== wanted) throw new Error(`There is no ${wanted} to choose.`);
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );

/** Waits for the control with this name in the settings of the first `tag`, and presses it. */
export const check = (page, tag, name) =>
  until(
    page,
    (host, wanted) => {
      const { shadowRoot } = document.querySelector(host);
      const timer = shadowRoot.querySelector('hold-timer')?.shadowRoot ?? shadowRoot;
      const labels = [...timer.querySelectorAll('#settings label')];
      const label = labels.find(({ textContent }) => textContent.trim().startsWith(wanted));
      label?.click();
      return label !== undefined;
    },
    tag,
    name,
  );

/** Changes each setting of sound once. */
export async function chooseSound(page, tag) {
  await openSettings(page, tag);
  await choose(page, tag, '#settings [type=range]', '35');
  await choose(page, tag, '#settings [value=voice]');
  await until(
    page,
    (name) => {
      const { shadowRoot } = document.querySelector(name);
      const timer = shadowRoot.querySelector('hold-timer')?.shadowRoot ?? shadowRoot;
      return timer.querySelector('#settings [value=short]');
    },
    tag,
  );
  await page.$eval(`${tag} >>> #settings [value=short]`, (option) => {
    option.parentElement.value = 'short';
    option.parentElement.dispatchEvent(new Event('change'));
  });
}

const named = /^limber-(?<name>.+)-[\w-]{6}\.js/;

/** Path of a part of the library such as `core`, `da`, `session`, `guide-en`, whose file name has a hash. */
export function pathOf(part) {
  const files = filesIn('dist/cdn', /\.js$/);
  const found = files.filter((path) => named.exec(path.split('/').at(-1))?.groups.name === part);
  assert.equal(found.length, 1, `There should be one ${part} in dist/cdn: npm run build. ${found}`);
  return `/${found[0]}`;
}

/** Requested parts of the library, with repetitions: `core`, `en`, `limber.js`. */
export const partsAskedFor = ({ requests }) =>
  requests
    .filter((path) => path.startsWith('/dist/cdn/'))
    .map((path) => path.slice('/dist/cdn/'.length).replace(named, '$<name>'))
    .toSorted();

/** Whether a part of the library is fetched and has run. */
export const arrived = (page, part) =>
  until(page, (file) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(file)), pathOf(part));

/** Waits until the page has loaded, was idle and has drawn. Only while its time runs by itself. */
export async function idle(page) {
  await until(page, () => document.readyState === 'complete');
  await page.evaluate(async () => {
    const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 500 })); // else never, after a hover
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    for (const wait of [idle, drawn, idle, drawn]) await wait();
  });
}

/** Waits for a problem that the browser reports with a delay; gives up silently if it does not come. */
export async function problemTold(page, log, problem) {
  for (let turn = 0; turn < 50 && !problem.test(log.problems.join('\n')); turn += 1) await idle(page);
}

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in the page, or in `context`: `rule: place; place`. The insides of pictures are left out: they are many, and checked
 * in the tests of elements. axe must not load the styles of the page again, as it does for two rules about media, because a strict
 * policy would report that as a violation.
 */
export async function axeFaults(page, options = {}, context = { exclude: [['exercise-figure']] }) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (where, given) => globalThis.axe.run(where, { resultTypes: ['violations'], preload: false, ...given }),
    context,
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`);
}

/** Every text that the elements show or expose to assistive technology, from all open shadow roots. */
export const shadowTexts = (page) =>
  page.evaluate(() => {
    const texts = new Set();
    const collect = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (root !== document) {
          for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.add(node.data.trim());
          for (const name of ['aria-label', 'title', 'alt']) texts.add(element.getAttribute(name) ?? '');
        }
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(document);
    texts.delete('');
    return [...texts];
  });
