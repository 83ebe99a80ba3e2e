import { dirname, join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { enginesToUse, launchersOf } from './tools/browsers.mjs';
import { cutOff, unreachableCommand } from './tools/unreachable.mjs';
import { countReporter } from './tools/counts.mjs';
import { LIMIT_MARK, limitIn } from './tools/limits.mjs';

const rootDir = dirname(import.meta.dirname);

/**
 * await executeServerCommand('media', { 'forced-colors': 'active' }) – also prefers-contrast, prefers-color-scheme and
 * prefers-reduced-motion. The stock emulateMedia refuses the first two. An empty object ends the emulation, which
 * would else last into the next file.
 */
const mediaCommand = {
  name: 'media-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    const page = session.browser.getPage(session.id);
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    if (features.length > 0 || devtoolsSessions.has(page)) {
      const devtools = await devtoolsOf(page);
      await devtools.send('Emulation.setEmulatedMedia', { features });
    }
    return { supported: true };
  },
};

/** Only the session that began an emulation can end it. */
const devtoolsSessions = new WeakMap();

async function devtoolsOf(page) {
  if (!devtoolsSessions.has(page)) devtoolsSessions.set(page, await page.createCDPSession());
  return devtoolsSessions.get(page);
}

/** Makes of an error that names a limit of the harness a skipped test, which has the reason in its name. Runs in the page. */
function skipAtLimits(mark) {
  const { Runnable } = globalThis.Mocha;
  const { run } = Runnable.prototype;
  Runnable.prototype.run = function (done) {
    run.call(this, (error) => {
      const isLimit = Boolean(error?.message?.includes(mark));
      if (!isLimit) return done(error);
      this.pending = true;
      const explain = (test) => (test.title += ` – ${error.message}`);
      // what comes before all tests of a suite skips all of them
      if (this.title.includes('before all')) this.parent.eachTest(explain);
      else explain(this.ctx.currentTest ?? this);
      done();
    });
  };
}

const testRunnerHtml = (testFramework) => `<!doctype html><html><head></head><body>
  <script type="module" src="${testFramework}"></script>
  <script type="module">(${skipAtLimits})(${JSON.stringify(LIMIT_MARK)})</script>
</body></html>`;

/** What a limit of the harness makes of a command is told as the reason of a skip, at the end. */
const logger = {
  ...Object.fromEntries(
    ['log', 'warn', 'group', 'groupEnd'].map((name) => [name, (...messages) => console[name](...messages)]),
  ),
  debug() {},
  error(...messages) {
    if (!limitIn(messages[0]?.message)) console.error(...messages);
  },
  logSyntaxError: (error) => console.error(error),
  clearLoggedSyntaxErrors() {},
};

export default {
  rootDir,
  files: join(rootDir, 'tests/**/*.test.ts'),
  nodeResolve: { exportConditions: ['development'] },
  testsFinishTimeout: 300_000, // a busy machine with two cores takes its time
  testFramework: { config: { timeout: 30_000 } },
  // Chromium alone, unless BROWSERS names more: while somebody works on one file, that is soonest
  browsers: await launchersOf(enginesToUse(process.env.BROWSERS ?? 'chromium')),
  middleware: [cutOff],
  testRunnerHtml,
  logger,
  plugins: [
    // with the target 'auto' the newest syntax would stay as written, and engines would differ
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(rootDir, 'tsconfig.json') }),
    a11ySnapshotPlugin(),
    mediaCommand,
    unreachableCommand(devtoolsOf),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
