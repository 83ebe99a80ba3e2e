/**
 * `npm test`, and with `--long` or `--consumers` the slower tests. `npm test -- FILE …` runs only these files: browser tests in Chromium
 * or the engines in `BROWSERS`, Node tests after a build.
 */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './tools/install.mjs';

const USAGE = `npm test                                        everything that CI runs: some 9 minutes on two cores
npm test -- tests/session/playback.test.ts …    these files alone; a test in .mjs after a build, which takes a minute
npm run check                                   what differs from the last commit, in seconds
npm run test:long, npm run test:consumers       what takes longer: see CONTRIBUTING.md`;

const parameters = process.argv.slice(2);
const files = parameters.filter((each) => !each.startsWith('-'));
const isKnown = (each) =>
  ['--long', '--consumers'].includes(each) || (/\.test\.(ts|mjs)$/.test(each) && existsSync(each));
const unknown = parameters.find((each) => !isKnown(each));

if (unknown !== undefined) {
  const isHelp = /^(--help|-h)$/.test(unknown);
  console.log(isHelp ? USAGE : `There is no ${unknown}.\n\n${USAGE}`);
  process.exitCode = isHelp ? 0 : 1;
} else {
  ensureInstalled();
  const { consumerTests, everyTest, longTests, runLanes, testsIn } = await import('./tools/stages.mjs');
  const asks = (name) => parameters.includes(name);
  console.log('Running: each part prints when it is through …');
  const all = asks('--consumers') ? consumerTests : asks('--long') ? longTests : everyTest;
  process.exitCode = await runLanes(files.length > 0 ? testsIn(files) : all);
}
