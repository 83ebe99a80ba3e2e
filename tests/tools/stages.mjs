import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, projectRoot } from './files.mjs';

/** The script behind a package's command, to be run by this very Node: the shims in .bin differ from system to system. */
function command(packageName, name = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const format = () => stage('format', command('prettier'), '--check', '--log-level=warn', '.');
const lint = () => stage('lint', command('eslint'), '-c', 'tests/eslint.config.mjs', '.');
const types = () => stage('types', command('typescript', 'tsc'), '-p', '.');
const pureTypes = () =>
  stage('types without a DOM', command('typescript', 'tsc'), '--noEmit', '-p', 'src/tsconfig.pure.json');
const build = () => stage('build', command('rollup'), '-c', '--silent');
const browserTests = () =>
  stage('browser tests', command('@web/test-runner', 'wtr'), '--config', 'tests/web-test-runner.config.mjs');
const nodeTests = (...folders) => {
  const files = folders.flatMap((folder) => filesIn(folder, /\.test\.mjs$/));
  return stage('node tests', join(import.meta.dirname, 'node-tests.mjs'), ...files);
};

/** Two lanes for two cores, about equally long. What reads the build comes after it. */
const lanes = [
  [build, () => nodeTests('tests/house', 'tests/e2e')],
  [browserTests, types, pureTypes, lint, format],
];
const longLanes = [[build, () => nodeTests('tests/long')]];

/** Runs everything, also after a failure, and returns the exit code. */
export async function runStages({ long }) {
  const results = (await Promise.all((long ? longLanes : lanes).map(runLane))).flat();
  const failures = results.filter(({ failed }) => failed > 0);
  console.log();
  for (const { name, failed } of failures) console.log(`failed: ${name} (${failed})`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failures.length > 0 ? 1 : 0;
}

async function runLane(stages) {
  const results = [];
  for (const run of stages) results.push(await run());
  return results;
}

/** One child process; its output is printed in one piece when it ends, since another lane prints too. */
async function stage(name, script, ...parameters) {
  const startedAt = Date.now();
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = [];
  let counts = { passed: 0, failed: 0 };
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  child.on('message', (message) => (counts = message));
  const [[code]] = await Promise.all([once(child, 'close'), once(child, 'disconnect')]);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`\n== ${name} (${seconds} s)${code === 0 ? '' : ' FAILED'}`);
  process.stdout.write(Buffer.concat(output));
  // a stage without tests to count is one failure
  return { name, passed: counts.passed, failed: code === 0 ? counts.failed : Math.max(1, counts.failed) };
}
