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
 * prefers-reduced-motion. The standard emulateMedia refuses the first two. An empty object ends the emulation, which would otherwise
 * last into the next file.
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

/** The DevTools session of a page is kept, since only the session that began an emulation can end it. */
const devtoolsSessions = new WeakMap();

async function devtoolsOf(page) {
  if (!devtoolsSessions.has(page)) devtoolsSessions.set(page, await page.createCDPSession());
  return devtoolsSessions.get(page);
}

/** Turns an error with a limit of the harness into a skipped test with the reason in its name. Runs in the page. */
function skipAtLimits(mark) {
  const { Runnable } = globalThis.Mocha;
  const { run } = Runnable.prototype;
  Runnable.prototype.run = function (done) {
    run.call(this, (error) => {
      const isLimit = Boolean(error?.message?.includes(mark));
      if (!isLimit) return done(error);
      this.pending = true;
      const explain = (test) => (test.title += ` – ${error.message}`);
      // a limit in a before hook skips all tests of the suite
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

/** Commands that hit a limit of the harness throw it, and it is reported as the reason of a skip at the end. */
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
  // only Chromium, unless BROWSERS names more, because that is fastest while working on one file
  browsers: await launchersOf(enginesToUse(process.env.BROWSERS ?? 'chromium')),
  middleware: [cutOff],
  testRunnerHtml,
  logger,
  plugins: [
    // with the target 'auto', new syntax would be kept in some engines and not in others
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(rootDir, 'tsconfig.json') }),
    a11ySnapshotPlugin(),
    mediaCommand,
    unreachableCommand(devtoolsOf),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
