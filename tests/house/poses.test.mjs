import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { posesModule, target } from '../../src/figure/author/poses-module.mjs';

test('poses.ts is up to date with its script', async () => {
  assert.equal(readFileSync(target, 'utf8'), await posesModule(), 'run `npm run poses`');
});
