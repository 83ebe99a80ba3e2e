import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enginesToUse } from './browsers.mjs';
import { linesOf } from './counts.mjs';
import { filesIn, projectRoot } from './files.mjs';

/** The script of a package's command, to be run by the present Node: the shims in .bin differ between systems. */
function command(packageName, name = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Tools cache their results for unchanged files; `npm ci` clears the cache. By content, because a checkout gives every file a new date. So
 * ESLint skips an unchanged file that imports a changed type. That is safe: the compiler finds type errors, and an import cycle or a wrong
 * layer is found in the file that has changed.
 */
const cache = ['--cache', '--cache-strategy=content'];
const incremental = (name) => ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/${name}.tsbuildinfo`];

export const format = (files = ['.']) =>
  stage('format', command('prettier'), '--check', '--log-level=warn', '--ignore-unknown', ...cache, ...files);

export const lint = (files = ['.']) =>
  stage(
    'lint',
    command('eslint'),
    '-c',
    'tests/eslint.config.mjs',
    '--no-warn-ignored',
    ...cache,
    '--cache-location=node_modules/.cache/eslint',
    ...files,
  );

export const types = () => stage('types', command('typescript', 'tsc'), '-p', '.', ...incremental('types'));

export const pureTypes = () =>
  stage(
    'types without a DOM',
    ...[command('typescript', 'tsc'), '-p', 'src/tsconfig.pure.json', ...incremental('pure-types')],
  );

export const build = () => stage('build', command('rollup'), '-c', '--silent');

const browserStage = (name, engines, files) =>
  stageWith(
    { BROWSERS: engines.join() },
    name,
    ...[command('@web/test-runner', 'wtr'), '--config', 'tests/web-test-runner.config.mjs'],
    ...files.flatMap((file) => ['--files', file]),
  );

const engines = enginesToUse();
const main = engines.filter((engine) => engine === 'chromium');
const others = engines.filter((engine) => engine !== 'chromium');

/** Browser tests in Chromium: all files, or the given ones. */
export const browserTests = (files = []) => browserStage('browser tests', ['chromium'], files);

/** One stage for each engine: Firefox and WebKit, which have windows, would take the keyboard focus from each other. */
const inEach = (names, title, files) =>
  names.map((engine) => () => browserStage(`${title}, ${engine}`, [engine], files));

export const nodeTests = (files) => stage('node tests', join(import.meta.dirname, 'node-tests.mjs'), ...files);

const nodeTestsIn = (...folders) => nodeTests(folders.flatMap((folder) => filesIn(folder, /\.test\.mjs$/)));

/** Every element, state and session, in every engine, in a minute. */
const smoke = ['tests/smoke/*.test.ts'];

/** In Chromium the other tests check the same more closely. */
const allButSmoke = ['tests/**/*.test.ts', '!tests/smoke/*.test.ts'];

/**
 * Two lanes for two cores. Stages that read the build come after it. The lane that is finished first takes the stages of `left`, the longest
 * first, so that both end at about the same time. Engines with a window run one at a time.
 */
export const everyTest = {
  lanes: [[build, () => nodeTestsIn('tests/house', 'tests/e2e')], inEach(main, 'browser tests', allButSmoke)],
  left: [lint, inEach(others, 'smoke', smoke), format, types, pureTypes],
};

/** The long tests of the build, and every browser test in the other engines. */
export const longTests = { lanes: [[build, () => nodeTestsIn('tests/long')], inEach(others, 'browser tests', [])] };

/** Apps and pages that use the package, each installed from the tarball into its own folder. */
export const consumerTests = { lanes: [[build, () => nodeTestsIn('tests/consumers')]] };

/** Only these files. */
export function testsIn(files) {
  const [inBrowser, inNode] = ['.ts', '.mjs'].map((ending) => files.filter((path) => path.endsWith(ending)));
  const inBrowsers = () => browserStage('browser tests', process.env.BROWSERS ? engines : main, inBrowser);
  return {
    lanes: [inBrowser.length > 0 ? [inBrowsers] : [], inNode.length > 0 ? [build, () => nodeTests(inNode)] : []],
  };
}

/**
 * Runs every stage, also after a failure, and returns the exit code. The stages of a lane run one after the other. `left`: stages, or lists of
 * stages to run one after the other, for the lane that is finished first.
 */
export async function runLanes({ lanes, left = [] }) {
  const queue = [...left];
  const results = (await Promise.all(lanes.map((lane) => runLane(lane, queue)))).flat();
  const failures = results.filter(({ failed }) => failed > 0);
  console.log();
  console.log(linesOf(sumEngines(results)).join('\n'));
  for (const { name, failed } of failures) console.log(`failed: ${name} (${failed})`);
  const { passed, failed } = sumOf(results);
  console.log(`${passed} passed, ${failed} failed`);
  return failures.length > 0 ? 1 : 0;
}

const sumOf = (counts) => {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
};

/** Each engine is used by one stage only, so its results need not be added up. */
const sumEngines = (results) => Object.assign({}, ...results.map(({ engines: each }) => each));

async function runLane(stages, queue) {
  const results = [];
  for (const run of stages) results.push(await run());
  while (queue.length > 0) {
    for (const run of [queue.shift()].flat()) results.push(await run());
  }
  return results;
}

const stage = (name, script, ...parameters) => stageWith({}, name, script, ...parameters);

/** Runs one child process. Its output is printed when it ends, so that the output of two lanes is not mixed. */
async function stageWith(environment, name, script, ...parameters) {
  const startedAt = Date.now();
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = [];
  let counts = { passed: 0, failed: 0 };
  const count = (message) =>
    (counts = message.engines ? { ...message, ...sumOf(Object.values(message.engines)) } : message);
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  child.on('message', count);
  const [[code]] = await Promise.all([once(child, 'close'), once(child, 'disconnect')]);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`\n== ${name} (${seconds} s)${code === 0 ? '' : ' FAILED'}`);
  process.stdout.write(Buffer.concat(output));
  // a failed stage without tests counts as one failure
  return { ...counts, name, failed: code === 0 ? counts.failed : Math.max(1, counts.failed) };
}
