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

const sizeOf = (path) => brotliCompressSync(readFileSync(join(projectRoot, path))).length;

for (const path of filesIn(folder, /\.js$/)) {
  const name = path.slice(folder.length);
  test(`${name} keeps to its budget`, (context) => {
    const budget = budgetOf(name);
    const size = sizeOf(path);
    context.diagnostic(`${name}: ${size} of ${budget ?? '?'} bytes (brotli)`);
    assert.ok(budget, `${name} has no line in tests/budgets.json`);
    assert.ok(size <= budget, `${name} has ${size} bytes, ${size - budget} more than its budget`);
  });
}

/** The design aims at 40,000; this is what it is held to for now. */
const WHOLE_PAGE = 52_000;

test('an English page that fetches every part keeps to its budget', (context) => {
  const isForEnglish = (path) => !/\/limber\.\w+\.js$|\/lang\/(?!en\.)|\/lang\/en\.js$/.test(path);
  const paths = filesIn(folder, /\.js$/).filter(isForEnglish);
  const names = paths.map((path) => path.slice(folder.length));
  assert.deepEqual(names, [
    'figures.js',
    'guide.js',
    'hands-free.js',
    'lang/en.guide.js',
    'lang/en.more.js',
    'limber.js',
    'player.js',
  ]);
  const sum = paths.reduce((total, path) => total + sizeOf(path), 0);
  context.diagnostic(`limber.js and every part of an English page: ${sum} of ${WHOLE_PAGE} bytes (brotli)`);
  assert.ok(sum <= WHOLE_PAGE, `${sum} bytes, ${sum - WHOLE_PAGE} more than the budget`);
});
