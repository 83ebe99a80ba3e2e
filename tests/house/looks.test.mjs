import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn, projectRoot } from '../tools/files.mjs';

test('no selector in a CSS template has a backslash escape, which the template would lose', () => {
  const files = filesIn('dist/cdn', /\.js$/);
  assert.notEqual(files.length, 0);
  const lost = files.flatMap((path) =>
    [
      ...readFileSync(join(projectRoot, path), 'utf8').matchAll(/\[[\w-]+[~|^$*]?=[\w-]*\\(?!\\)[^\]]*\]\s*[{,: ]/g),
    ].map(([selector]) => `${path}: ${selector}`),
  );
  assert.deepEqual(lost, []);
});
