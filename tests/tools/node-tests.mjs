// Runs the files named on the command line, prints what fails, and tells the parent process how many passed and failed.
import { run } from 'node:test';
import { spec as Spec } from 'node:test/reporters';

const files = process.argv.slice(2);
const shown = new Set(['test:fail', 'test:diagnostic', 'test:stdout', 'test:stderr']);
const counts = { passed: 0, failed: 0 };

async function* withoutPasses(events) {
  for await (const event of events) {
    const isTest = event.data.details?.type !== 'suite' && event.data.skip === undefined;
    if (event.type === 'test:pass' && isTest) counts.passed += 1;
    if (event.type === 'test:fail' && isTest) counts.failed += 1;
    if (shown.has(event.type)) yield event;
  }
}

if (files.length > 0) {
  const report = run({ files, concurrency: true }).compose(withoutPasses).compose(new Spec());
  for await (const text of report) process.stdout.write(text);
}
process.exitCode = counts.failed > 0 ? 1 : 0;
process.send?.(counts, () => process.disconnect());
