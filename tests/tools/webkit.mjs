// Drives WebKitGTK's MiniBrowser by plain W3C WebDriver (Debian: webkit2gtk-driver, and xvfb if there is no screen). One
// page, one session at a time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
// eslint-disable-next-line no-restricted-imports -- a driver does not report when it is ready
import { setTimeout as pause } from 'node:timers/promises';
import { limitOf } from './limits.mjs';

const driver = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const miniBrowser = [
  process.env.MINIBROWSER_PATH,
  ...['x86_64', 'aarch64'].flatMap((processor) =>
    ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  ),
].find((path) => path && existsSync(path));

export const webkitIsThere = () =>
  Boolean(miniBrowser && existsSync(driver) && (process.env.DISPLAY || existsSync('/usr/bin/Xvfb')));

/** WebDriver's codes of keys without a character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Child processes that end with Node, together with their own children: each leads a process group. */
class Processes {
  #children = [];

  constructor() {
    process.once('exit', this.stop);
    process.once('SIGTERM', () => process.exit(1));
  }

  start(command, parameters, options) {
    const child = spawn(command, parameters, { ...options, detached: true });
    this.#children.push(child);
    return child;
  }

  stop = () => {
    for (const { pid } of this.#children.splice(0)) {
      try {
        process.kill(-pid);
      } catch {
        // it has already ended
      }
    }
  };
}

/** A driver that takes longer to open or leave a page is stuck. Twice this is less than the runner waits for a page. */
const STUCK_MS = 25_000;

function inTime(work, what) {
  const late = pause(STUCK_MS, undefined, { ref: false }).then(() => {
    throw new Error(`WebKit: ${what} took longer than ${STUCK_MS / 1000} seconds.`);
  });
  return Promise.race([work, late]);
}

/** Asks up to ten times within a second, since an answer may need a moment. */
async function again(ask) {
  for (let tries = 9; tries > 0; tries -= 1) {
    try {
      return await ask();
    } catch {
      await pause(100);
    }
  }
  return ask();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startScreen(processes) {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const parameters = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = processes.start('Xvfb', parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  return `:${String(number).trim()}`;
}

async function request(method, address, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver, ${address}: ${value?.error} ${value?.message}`);
  return value;
}

/** A session of WebDriver: `(method, path, body) → value`. */
async function openSession(processes) {
  const DISPLAY = await startScreen(processes);
  const port = await freePort();
  processes.start(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 50; ; tries -= 1) {
    const isUp = await request('GET', `${address}/status`).catch((error) => tries === 0 && Promise.reject(error));
    if (isUp) break;
    await pause(100);
  }
  const browser = { binary: miniBrowser, args: ['--automation'] };
  // a page may take longer to load its imports than a healthy driver takes for a command
  const capabilities = { alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': browser } };
  const { sessionId } = await request('POST', `${address}/session`, { capabilities });
  return (method, path, body) => request(method, `${address}/session/${sessionId}${path}`, body);
}

/** The methods of a puppeteer page that the runner's commands use, as far as WebDriver has them. */
function pageOf(session) {
  const act = (id, type, actions) =>
    session('POST', '/actions', {
      actions: [{ id, type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
    });
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const keys = (...actions) => act('keys', 'key', actions);
  const mouse = (...actions) => act('mouse', 'pointer', actions);
  const press = (name) => [key('keyDown', name), key('keyUp', name)];
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });
  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap(press)),
      press: (name) => keys(...press(name)),
      down: (name) => keys(key('keyDown', name)),
      up: (name) => keys(key('keyUp', name)),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      click: (x, y, options) => mouse(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => mouse(button('pointerDown', options)),
      up: (options) => mouse(button('pointerUp', options)),
      async reset() {
        await session('DELETE', '/actions');
        await mouse(move(0, 0));
      },
    },
    /** The window cannot be narrower than about 450 pixels. */
    async setViewport({ width, height }) {
      const script = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
      // a page that is being closed answers with an error
      const measured = () => again(() => session('POST', '/execute/sync', { script, args: [] }));
      const [w, h, dw, dh] = await measured();
      const resize = (wide, high) => session('POST', '/window/rect', { width: wide + dw, height: high + dh });
      const fits = async () => {
        const [wide, high] = await measured();
        if (wide !== width || high !== height) throw limitOf('webkit', 'small windows');
      };
      if (w === width && h === height) return;
      await resize(width, height);
      // on a busy machine a window gets its size a moment later
      await again(fits).catch(async (limit) => {
        await resize(w, h);
        throw limit;
      });
    },
  };
}

/** A launcher for @web/test-runner. It poses as puppeteer, whose pages all commands of the runner know. */
export function webkitLauncher() {
  const processes = new Processes();
  let opening;
  let page;
  let active;
  const visit = async (url) => (await opening)('POST', '/url', { url });
  const open = async (url) => {
    opening ??= openSession(processes);
    page = pageOf(await opening);
    await page.setViewport({ width: 800, height: 600 });
    await visit(url);
  };
  /** The next page gets a new browser. */
  const giveUp = () => {
    opening = undefined;
    processes.stop();
  };
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    /** Opens the page a second time if the driver is stuck; its tests have not begun by then. */
    async startSession(id, url) {
      active = id;
      try {
        await inTime(open(url), 'to open a page');
      } catch (error) {
        console.warn(`${error.message} It is opened once more, in another browser.`);
        giveUp();
        await inTime(open(url), 'to open a page again');
      }
    },
    async stopSession(id) {
      if (active === id) active = undefined;
      await inTime(visit('about:blank'), 'to leave a page').catch(giveUp);
      return {};
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await opening)('GET', '/url'),
    getPage: () => page,
    async startDebugSession() {
      throw new Error('To debug, use Chromium.');
    },
    async stop() {
      if (opening) await inTime((await opening)('DELETE', ''), 'to end').catch(() => undefined);
      processes.stop();
    },
  };
}
