/**
 * Opens a built page in Chromium, from a folder or any server, and collects its problems.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { until } from '../e2e/support.mjs';
import { chromeLaunchOptions } from '../tools/chrome.mjs';

/** Serves a folder until the test ends. `before(request, response)` returns whether it has answered. */
export async function served(t, folder, { setHeaders, before } = {}) {
  const files = sirv(folder, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    if (!before?.(request, response)) files(request, response);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${server.address().port}`;
}

/** One browser for the tests below `t`: `open(address, options)` → `{ page, problems, requests }`, each in a profile of its own. */
export async function browserFor(t) {
  const browser = await puppeteer.launch(await chromeLaunchOptions());
  t.after(() => browser.close());
  return async (address, { scripts = true, width = 390, height = 844, prepare } = {}) => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width, height });
    await page.setJavaScriptEnabled(scripts);
    const log = listen(page);
    if (scripts) await page.evaluateOnNewDocument(record);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.goto(address, { waitUntil: 'load' });
    return { page, ...log };
  };
}

function listen(page) {
  const log = { problems: [], requests: [] };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) log.problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => log.problems.push(`uncaught: ${message}`));
  page.on('request', (request) => log.requests.push(request.url()));
  return log;
}

/** Runs in the page before its own scripts: records policy violations and layout shifts. */
function record() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    globalThis.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Presses Start in the first `tag` once it is ready, and waits until its session runs. */
export async function start(page, tag) {
  await until(page, (name) => document.querySelector(name)?.hasUpdated, tag);
  const button = await page.$(`${tag} >>> .primary`);
  await button.evaluate((element) => element.click());
  await until(page, (name) => document.querySelector(name).status === 'running', tag);
}

/** The visible text of an element, with all shadow roots. */
export const textIn = (page, tag) =>
  page.$eval(tag, (element) => {
    const textOf = (node) =>
      node.nodeType === Node.TEXT_NODE
        ? node.data
        : ['STYLE', 'SCRIPT'].includes(node.nodeName)
          ? ''
          : [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
    return textOf(element).replaceAll(/\s+/g, ' ').trim();
  });
