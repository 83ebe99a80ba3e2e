import { dirname, join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeLaunchOptions } from './tools/chrome.mjs';

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
    const devtools = await devtoolsOf(session.browser.getPage(session.id));
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await devtools.send('Emulation.setEmulatedMedia', { features });
    return { supported: true };
  },
};

/** await executeServerCommand('unreachable', ['*.png']) – no request that fits gets an answer. An empty list ends it. */
const unreachableCommand = {
  name: 'unreachable-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'unreachable') return undefined;
    const devtools = await devtoolsOf(session.browser.getPage(session.id));
    await devtools.send('Network.enable');
    await devtools.send('Network.setBlockedURLs', { urls: payload });
    return { blocked: payload };
  },
};

/** Only the session that began an emulation can end it. */
const devtoolsSessions = new WeakMap();

function devtoolsOf(page) {
  if (!devtoolsSessions.has(page)) devtoolsSessions.set(page, page.createCDPSession());
  return devtoolsSessions.get(page);
}

const countTests = ({ tests, suites }) =>
  suites
    .map(countTests)
    .reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), {
      passed: tests.filter((test) => test.passed && !test.skipped).length,
      failed: tests.filter((test) => !test.passed && !test.skipped).length,
    });

/** Tells tests/run.mjs, which started this as its child, how many tests there were. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const counts = sessions.map(({ testResults }) => countTests(testResults ?? { tests: [], suites: [] }));
    // a file that cannot be loaded has no test to count
    const broken = sessions.filter(({ errors }) => errors.length > 0).length;
    process.send?.({
      passed: counts.reduce((sum, { passed }) => sum + passed, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, broken),
    });
  },
};

export default {
  rootDir,
  files: join(rootDir, 'tests/**/*.test.ts'),
  nodeResolve: { exportConditions: ['development'] },
  testsFinishTimeout: 300_000, // a busy machine with two cores takes its time
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: await chromeLaunchOptions(),
      // tabs in the background stop painting, and two at a time then wait for each other
      // in a profile of its own each: a session that starts in one tab of a site pauses those in the others
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage({ type: 'window' }),
    }),
  ],
  plugins: [
    // with the target 'auto' the newest syntax would stay as written, and engines would differ
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(rootDir, 'tsconfig.json') }),
    a11ySnapshotPlugin(),
    mediaCommand,
    unreachableCommand,
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
