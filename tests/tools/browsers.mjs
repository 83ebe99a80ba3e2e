/** The engines that browser tests run in: which are installed, and how each is started. */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { chromeLaunchOptions, chromium126LaunchOptions, hasBundled } from './chrome.mjs';
import { ENGINES, limitOf } from './limits.mjs';
import { webkitIsThere, webkitLauncher } from './webkit.mjs';

const firefoxPath = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path && existsSync(path));

const isThere = {
  chromium: () => true, // if it is missing, the tests say what to install
  'chromium-126': () => hasBundled,
  firefox: () => firefoxPath !== undefined,
  webkit: webkitIsThere,
};

/** `BROWSERS=chromium,firefox` uses exactly these, and throws if one is missing; without it, all that are installed are used. */
export function enginesToUse(wish = process.env.BROWSERS) {
  if (!wish) return ENGINES.filter((engine) => isThere[engine]());
  const wanted = wish.split(',').map((engine) => engine.trim());
  const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}: expected ${ENGINES.join(', ')}.`);
  const absent = wanted.filter((engine) => !isThere[engine]());
  if (absent.length > 0) throw new Error(`BROWSERS names ${absent.join(', ')}, not installed here.`);
  return wanted;
}

// each page in a window, because background tabs stop painting, and two tests at a time would wait for each other;
// each in a profile of its own, because a session that starts in one tab pauses those in other tabs of the site
const createPage = async ({ context }) => (await context.browser().createBrowserContext()).newPage({ type: 'window' });

const named = (name, launcher) => Object.assign(launcher, { name });

/**
 * Firefox's page loses the focus, also for the next file, when a frame is removed that had it, or when Tab moves from the last control to the
 * browser's own. So after each file another page is opened and closed, and the focus is certain to come back.
 */
function keepingFocus(launcher) {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stop(id);
    const other = await page.browserContext().newPage();
    await other.bringToFront();
    await other.close();
    await page.bringToFront();
    return result;
  };
  return launcher;
}

/** Puppeteer sets the screen orientation together with the page size. Firefox ESR 140 rejects that, so it is left out. */
async function pageWithoutOrientation({ context }) {
  const page = await context.newPage();
  page.mainFrame().browsingContext.setScreenOrientationOverride = async () => {};
  return page;
}

const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: await chromeLaunchOptions(), createPage }),
  'chromium-126': async () =>
    named('Chromium 126', chromeLauncher({ launchOptions: await chromium126LaunchOptions(), createPage })),
  firefox: async () =>
    keepingFocus(
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: firefoxPath },
        createPage: pageWithoutOrientation,
      }),
    ),
  webkit: async () => webkitLauncher(),
};

/** Launchers for the runner, each with the name of its `engine`. */
export async function launchersOf(engines) {
  const made = [];
  // not in parallel: the packages that contain a Chromium read the environment, which is changed for each
  for (const engine of engines) made.push(Object.assign(limited(await launchers[engine](), engine), { engine }));
  return made;
}

const DEFAULTS = new Set(['', 'screen', 'light', 'none', 'no-preference']);
/** Whether an emulation is back at its default. That is always allowed, because tests reset their emulation so. */
const isDefault = (value) =>
  Array.isArray(value) ? value.every((feature) => DEFAULTS.has(feature.value)) : DEFAULTS.has(value ?? '');

/** The members of a page that not every engine supports, and what they need of it. */
const DEMANDS = {
  emulateMediaType: 'emulated media',
  emulateMediaFeatures: 'emulated media',
  createCDPSession: 'devtools',
  accessibility: 'accessibility tree',
};

/** The launcher's pages throw the error that skips a test when a test uses something that the engine does not support. */
function limited(launcher, engine) {
  const getPage = launcher.getPage.bind(launcher);
  const pages = new WeakMap();
  launcher.getPage = (id) => {
    const page = getPage(id);
    if (!pages.has(page)) pages.set(page, new Proxy(page, { get: (_, name) => partOf(page, name, engine) }));
    return pages.get(page);
  };
  return launcher;
}

/** Firefox names the space key by its character. */
const keyboardOf = ({ keyboard }) => {
  const named = (act) => (key) => keyboard[act](key === 'Space' ? ' ' : key);
  return { type: (text) => keyboard.type(text), press: named('press'), down: named('down'), up: named('up') };
};

function partOf(page, name, engine) {
  if (engine === 'firefox' && name === 'keyboard') return keyboardOf(page);
  const limit = limitOf(engine, DEMANDS[name]);
  if (!limit) return typeof page[name] === 'function' ? page[name].bind(page) : page[name];
  if (name === 'accessibility') throw limit;
  return async (wish) => {
    if (name === 'createCDPSession' || !isDefault(wish)) throw limit;
  };
}
