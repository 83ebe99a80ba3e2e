// Runs the files named on the command line, prints what fails, and tells the parent process how many passed and failed.
import { run } from 'node:test';
import { spec as Spec } from 'node:test/reporters';
import puppeteer from 'puppeteer-core';
import { chromeLaunchOptions } from './chrome.mjs';

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

/** Test files share one browser, since starting one takes as long as a test; each page has a profile of its own. */
async function startBrowser() {
  const browser = await puppeteer.launch(await chromeLaunchOptions());
  process.env.TESTS_BROWSER = browser.wsEndpoint();
  return browser;
}

if (files.length > 0) {
  const havePages = files.some((path) => path.startsWith('tests/e2e/'));
  // if it cannot be started, each file reports that
  const browser = havePages ? await startBrowser().catch(() => undefined) : undefined;
  const report = run({ files, concurrency: true }).compose(withoutPasses).compose(new Spec());
  for await (const text of report) process.stdout.write(text);
  await browser?.close();
}
process.exitCode = counts.failed > 0 ? 1 : 0;
process.send?.(counts, () => process.disconnect());
