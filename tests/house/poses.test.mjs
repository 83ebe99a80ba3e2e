import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { posesModule, target } from '../../src/figure/author/poses-module.mjs';

test('poses.ts is what its script writes', async () => {
  assert.equal(readFileSync(target, 'utf8'), await posesModule(), 'run `npm run poses`');
});
