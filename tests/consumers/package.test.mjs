/** The package as it would be published, and whether TypeScript resolves its types. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../tools/files.mjs';
import { packed } from './support.mjs';

const inRoot = { cwd: projectRoot, encoding: 'utf8', shell: process.platform === 'win32' };

test('arethetypeswrong finds nothing for ES modules', async () => {
  const attw = join(projectRoot, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const parameters = [attw, await packed(), '--profile', 'esm-only', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, parameters, { ...inRoot, shell: false, maxBuffer: 64 << 20 });
  const { analysis } = JSON.parse(stdout);
  const ignored = ['node10', 'node16-cjs'];
  assert.deepEqual(
    analysis.problems.filter(
      ({ resolutionKind, resolutionOption }) => !ignored.includes(resolutionKind ?? resolutionOption),
    ),
    [],
  );
  assert.ok(Object.keys(analysis.entrypoints).length > 20);
});

test('npm publish --dry-run has no warning', () => {
  const { status, stderr } = spawnSync('npm', ['publish', '--dry-run', '--ignore-scripts', '--tag', 'next'], inRoot);
  assert.equal(status, 0, stderr);
  const objections = stderr.split('\n').filter((line) => /^npm (warn|error)/.test(line));
  assert.deepEqual(
    objections.filter((line) => !line.includes('requires you to be logged in')),
    [],
  );
});

test('the tarball has the build, and no sources except files that the README links to', async () => {
  const listed = execFileSync('tar', ['-tzf', await packed()], { encoding: 'utf8' })
    .trim()
    .split('\n');
  assert.ok(listed.includes('package/dist/index.js'));
  assert.deepEqual(
    listed.filter((path) => /\/(src|tests|demo|node_modules)\//.test(path)).sort(),
    // linked by the README
    ['collection.json', ...['code', 'recipes', 'visitor'].map((page) => `docs/text/${page}.md`)].map(
      (path) => `package/demo/${path}`,
    ),
  );
});
