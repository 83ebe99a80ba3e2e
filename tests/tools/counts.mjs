/** Counts tests, and reports the counts. */
import { limitIn } from './limits.mjs';

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

/** Results of the runner's sessions in one engine. `skipped`: reason → number. */
function countSessions(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
  const skipped = {};
  for (const { name } of tests.filter((test) => test.skipped)) {
    const reason = limitIn(name) ?? 'for no reason that is known';
    skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
  // a file that cannot be loaded has no tests to count
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length + broken,
    skipped,
  };
}

/** engine → its results */
export function countEngines(sessions) {
  const engines = [...new Set(sessions.map(({ browser }) => browser.engine))];
  return Object.fromEntries(
    engines.map((engine) => [engine, countSessions(sessions.filter(({ browser }) => browser.engine === engine))]),
  );
}

/** One line for each engine, and one for each reason of skipped tests. */
export function linesOf(engines) {
  return Object.entries(engines).flatMap(([engine, { passed, failed, skipped }]) => [
    `in ${engine}: ${passed} passed, ${failed} failed`,
    ...Object.entries(skipped).map(([reason, count]) => `  ${count} skipped: ${reason}`),
  ]);
}

/** Reports the counts to tests/run.mjs if that is the parent process, else to the terminal. */
export const countReporter = {
  onTestRunFinished({ sessions }) {
    const engines = countEngines(sessions);
    if (process.send) process.send({ engines });
    else console.log(linesOf(engines).join('\n'));
  },
};
