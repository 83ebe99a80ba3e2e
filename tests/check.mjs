/**
 * `npm run check`, to run while you work: checks the files that differ from the last commit within seconds, and runs the unit tests of
 * the same names. Breaks elsewhere, beyond types, are found by `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { filesIn, projectRoot } from './tools/files.mjs';
import { ensureInstalled } from './tools/install.mjs';

ensureInstalled();
const { browserTests, build, format, lint, nodeTests, pureTypes, runLanes, types } = await import('./tools/stages.mjs');

const git = (...parameters) =>
  execFileSync('git', parameters, { cwd: projectRoot, encoding: 'utf8' }).split('\0').filter(Boolean);

const changed = [
  ...git('diff', '-z', '--name-only', '--relative', '--diff-filter=d', 'HEAD'),
  ...git('ls-files', '-z', '--others', '--exclude-standard'),
];

/** `src/a/b.ts` → `tests/a/b.test.ts`, and parts of it such as `tests/a/b.motion.test.ts`. */
function mirroredTests(path) {
  const [, name] = /^src\/(.+)\.ts$/.exec(path) ?? [];
  if (!name) return [];
  return filesIn('tests', /\.test\.ts$/).filter((test) => test.startsWith(`tests/${name}.`));
}

const tests = [
  ...new Set([...changed.flatMap(mirroredTests), ...changed.filter((path) => /\.test\.m?[jt]s$/.test(path))]),
];
const inBrowser = tests.filter((path) => path.endsWith('.ts'));
const inNode = tests.filter((path) => path.endsWith('.mjs'));

const rulesChanged = changed.some((path) => /^tests\/eslint\.\w+\.mjs$/.test(path));
const toLint = rulesChanged ? ['.'] : changed.filter((path) => /\.(ts|m?js)$/.test(path));

/** A stage for these files. Without files it is left out, because it would check all or fail. */
const forFiles = (run, files) => (files.length > 0 ? [() => run(files)] : []);

console.log(['Changed:', ...changed, '', 'Tests:', ...tests].join('\n  '));
process.exitCode = await runLanes({
  lanes: [
    // types are always checked: a deleted file is not among the changed ones
    [types, pureTypes, ...forFiles(lint, toLint), ...forFiles(format, changed)],
    [...forFiles(browserTests, inBrowser), ...(inNode.length > 0 ? [build] : []), ...forFiles(nodeTests, inNode)],
  ],
});
