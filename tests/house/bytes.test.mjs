import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib'; // its default quality is the highest, 11
import { filesIn, projectRoot } from '../tools/files.mjs';

const folder = 'dist/cdn/';
const budgets = JSON.parse(readFileSync(join(projectRoot, 'tests/budgets.json'), 'utf8'));

/** A budget is for one file, or for those of a folder that are not named themselves: `lang/*`. */
const budgetOf = (name) => budgets[name] ?? budgets[name.replace(/[^/]+$/, '*')];

for (const path of filesIn(folder, /\.js$/)) {
  const name = path.slice(folder.length);
  test(`${name} keeps to its budget`, (context) => {
    const budget = budgetOf(name);
    const size = brotliCompressSync(readFileSync(join(projectRoot, path))).length;
    context.diagnostic(`${name}: ${size} of ${budget ?? '?'} bytes (brotli)`);
    assert.ok(budget, `${name} has no line in tests/budgets.json`);
    assert.ok(size <= budget, `${name} has ${size} bytes, ${size - budget} more than its budget`);
  });
}
