/** The engines that browser tests run in: which are there, and how each is started. */
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
  chromium: () => true, // else the tests say what to install
  'chromium-126': () => hasBundled,
  firefox: () => firefoxPath !== undefined,
  webkit: webkitIsThere,
};

/** `BROWSERS=chromium,firefox` makes these compulsory, and leaves out all others; without it, those run that are there. */
export function enginesToUse(wish = process.env.BROWSERS) {
  if (!wish) return ENGINES.filter((engine) => isThere[engine]());
  const wanted = wish.split(',').map((engine) => engine.trim());
  const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}: expected ${ENGINES.join(', ')}.`);
  const absent = wanted.filter((engine) => !isThere[engine]());
  if (absent.length > 0) throw new Error(`BROWSERS names ${absent.join(', ')}, not installed here.`);
  return wanted;
}

// tabs in the background stop painting, and two at a time then wait for each other
// in a profile of its own each: a session that starts in one tab of a site pauses those in the others
const createPage = async ({ context }) => (await context.browser().createBrowserContext()).newPage({ type: 'window' });

const named = (name, launcher) => Object.assign(launcher, { name });

/**
 * A frame that is taken away with the focus in it takes the focus of Firefox's page along, also for the next file; and a Tab past
 * the last control leaves the page for the browser's own. Only a page that comes anew has it for certain.
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

/** Puppeteer sets the orientation of the screen with the size of a page, which Firefox ESR 140 does not know: the size is set all the same. */
async function pageWithoutOrientation({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!error.message.includes('setScreenOrientationOverride')) throw error;
    });
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

/** Launchers for the runner. Each tells which engine it starts. */
export async function launchersOf(engines) {
  const made = [];
  // one after the other: the packages with a Chromium inside read the environment, which is changed for each
  for (const engine of engines) made.push(Object.assign(limited(await launchers[engine](), engine), { engine }));
  return made;
}

const DEFAULTS = new Set(['', 'screen', 'light', 'none', 'no-preference']);
/** What is as it always was needs nothing of an engine: so tests take their emulation back. */
const isDefault = (value) =>
  Array.isArray(value) ? value.every((feature) => DEFAULTS.has(feature.value)) : DEFAULTS.has(value ?? '');

/** What of a page stands for something that not every engine can do. */
const DEMANDS = {
  emulateMediaType: 'emulated media',
  emulateMediaFeatures: 'emulated media',
  createCDPSession: 'devtools',
  accessibility: 'accessibility tree',
};

/** Its pages throw what skips a test, where something is asked of them that the engine cannot do. */
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

/** Firefox knows keys by what they write. */
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
