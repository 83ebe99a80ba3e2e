import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn, projectRoot } from '../tools/files.mjs';
import { sleepsIn } from '../tools/sleeps.mjs';

test('no test waits for time to pass', () => {
  const files = filesIn('tests', /\.(ts|mjs)$/);
  assert.deepEqual(
    files.flatMap((path) => sleepsIn(path, readFileSync(join(projectRoot, path), 'utf8'))),
    [],
  );
});

const sleeps = {
  'a timeout in a promise': 'await new Promise((resolve) => setTimeout(resolve, 100));',
  'a timeout in a promise, with a body': 'return new Promise((done) => { window.setTimeout(() => done(), 9); });',
  'an awaited timeout': 'await setTimeout(1000);',
  'the timers of node': "import { setTimeout as wait } from 'node:timers/promises';",
  'the helper of open-wc': 'await aTimeout(50);',
  'the helper of puppeteer': 'await page.waitForTimeout(50);',
  'a helper by the name of sleep': 'await sleep(50);',
};

for (const [what, source] of Object.entries(sleeps)) {
  test(`${what} is found`, () => assert.deepEqual(sleepsIn('x.test.ts', `\n${source}`), ['x.test.ts:2']));
}

test('a timeout that nobody waits for is not', () => {
  assert.deepEqual(sleepsIn('x.test.ts', 'const later = setTimeout(stop, 9); clearTimeout(later);'), []);
});
