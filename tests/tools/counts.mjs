/** How many tests there were, and how that is said. */
import { limitIn } from './limits.mjs';

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

/** What came of the runner's sessions in one engine. `skipped`: reason → how many. */
function countSessions(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
  const skipped = {};
  for (const { name } of tests.filter((test) => test.skipped)) {
    const reason = limitIn(name) ?? 'for no reason that is known';
    skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
  // a file that cannot be loaded has no test to count
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length + broken,
    skipped,
  };
}

/** engine → what came of it */
export function countEngines(sessions) {
  const engines = [...new Set(sessions.map(({ browser }) => browser.engine))];
  return Object.fromEntries(
    engines.map((engine) => [engine, countSessions(sessions.filter(({ browser }) => browser.engine === engine))]),
  );
}

/** One line for each engine, and one for each reason why tests were skipped there. */
export function linesOf(engines) {
  return Object.entries(engines).flatMap(([engine, { passed, failed, skipped }]) => [
    `in ${engine}: ${passed} passed, ${failed} failed`,
    ...Object.entries(skipped).map(([reason, count]) => `  ${count} skipped: ${reason}`),
  ]);
}

/** Tells tests/run.mjs, which started this as its child, how many tests there were; or somebody who started it by hand. */
export const countReporter = {
  onTestRunFinished({ sessions }) {
    const engines = countEngines(sessions);
    if (process.send) process.send({ engines });
    else console.log(linesOf(engines).join('\n'));
  },
};
