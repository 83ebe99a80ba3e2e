/** Counts tests, and reports the counts. */
import { limitIn } from './limits.mjs';

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

/** The result of the runner's sessions in one engine. `skipped`: reason → count. */
function countSessions(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
  const skipped = {};
  for (const { name } of tests.filter((test) => test.skipped)) {
    const reason = limitIn(name) ?? 'for no reason that is known';
    skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
  // a file that cannot be loaded has no tests, so it counts as one failure
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length + broken,
    skipped,
  };
}

/** engine → result */
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

/** Sends the counts to tests/run.mjs if that has started this process; otherwise prints them. */
export const countReporter = {
  onTestRunFinished({ sessions }) {
    const engines = countEngines(sessions);
    if (process.send) process.send({ engines });
    else console.log(linesOf(engines).join('\n'));
  },
};
