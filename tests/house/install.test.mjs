import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStale } from '../tools/install.mjs';

const lock = { '': { name: 'limber' }, 'node_modules/lit': { version: '3.3.3' } };
const installed = { 'node_modules/lit': { version: '3.3.3' } };

test('what is installed as the lockfile says is not stale', () => assert.equal(isStale(lock, installed), false));

test('a missing folder is stale', () => assert.equal(isStale(lock, {}), true));

test('another version is stale', () => {
  assert.equal(isStale(lock, { 'node_modules/lit': { version: '3.3.2' } }), true);
});

test('a missing package of another platform is not', () => {
  const withOptional = { ...lock, 'node_modules/@rollup/rollup-win32-x64-msvc': { version: '4.0.0', optional: true } };
  assert.equal(isStale(withOptional, installed), false);
});
