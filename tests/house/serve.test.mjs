import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { keepBuilt } from '../../demo/build.mjs';
import { portOf, serve } from '../../demo/serve.mjs';
import { projectRoot } from '../tools/files.mjs';
import { isTooOld } from '../tools/install.mjs';

let server;
before(async () => (server = await serve({ port: 0 })));
after(() => server.close());

const get = (path) => fetch(server.url + path, { redirect: 'manual' });

test('the root and the folder of the demo redirect to the documentation', async () => {
  for (const path of ['/', '/demo', '/demo/']) {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers.get('location')], [302, '/dist/docs/'], path);
  }
});

test('responses are not cached', async () => {
  const { status, headers } = await get('/package.json?v=2');
  assert.equal(status, 200);
  assert.match(headers.get('cache-control'), /no-store/);
});

test('collections, which are read as a stream, are no-cache but not no-store, since Chromium would report them as failed', async () => {
  const { status, headers } = await get('/demo/collection.json');
  assert.deepEqual([status, headers.get('cache-control')], [200, 'no-cache']);
});

test('a missing page is a 404', async () => {
  assert.equal((await get('/demo/none.html')).status, 404);
});

test('a port in use is skipped', async () => {
  const { port } = new URL(server.url);
  const second = await serve({ port: Number(port) });
  assert.notEqual(second.url, server.url);
  await second.close();
});

test('the port comes from the flag, else the environment, else 8000; an invalid one is refused', () => {
  assert.equal(portOf([]), 8000);
  assert.equal(portOf([], { PORT: '' }), 8000, 'an empty variable is none');
  assert.equal(portOf([], { PORT: '0' }), 0);
  for (const flags of [['--port', '3000'], ['--port=3000'], ['-p', '3000']])
    assert.equal(portOf(flags, { PORT: '1' }), 3000);
  for (const flags of [['--port=x'], ['--port', '65536'], ['--port=-1'], ['--port='], ['--host'], ['3000'], ['--port']])
    assert.throws(() => portOf(flags), Error, flags.join(' '));
  assert.throws(() => portOf([], { PORT: 'abc' }), /"abc" is no port/);
});

test('a Node version that is too old is recognised', () => {
  assert.deepEqual(['14.21.3', '18.20.8', '20.18.3', '20.19.0', '22.0.0'].map(isTooOld), [
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('npm test and npm start print their usage, and refuse unknown arguments', () => {
  for (const [script, wrong] of [
    ['tests/run.mjs', ['--hepl']],
    ['tests/run.mjs', ['tests/none.test.ts']],
    ['demo/serve.mjs', ['--prot=1']],
  ]) {
    const run = (...parameters) =>
      spawnSync(process.execPath, [script, ...parameters], { cwd: projectRoot, encoding: 'utf8' });
    const [help, slip] = [run('--help'), run(...wrong)];
    assert.deepEqual([help.status, slip.status], [0, 1], script);
    assert.match(help.stdout, /^npm (test|start)/);
    assert.match(slip.stdout + slip.stderr, new RegExp(`${wrong[0].replace('=1', '')}[^]*npm (test|start)`));
  }
});

/** A project with a fake rollup that copies, fails if the source says so, and counts its calls. */
function project(context) {
  const root = mkdtempSync(join(tmpdir(), 'limber-serve-'));
  const write = (path, text, at) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (at) utimesSync(join(root, path), at, at);
  };
  const rollup = `const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
    appendFileSync('calls', 'x');
    const source = readFileSync('src/cdn.ts', 'utf8');
    if (source !== 'broken') writeFileSync('dist/cdn/limber.js', source);`;
  write('node_modules/rollup/dist/bin/rollup', rollup);
  write('src/cdn.ts', 'first');
  write('dist/cdn/limber.js', 'old', new Date(0));
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const builder = keepBuilt(root);
  context.after(() => (builder.close(), rmSync(root, { recursive: true })));
  return { write, builder, built: () => read('dist/cdn/limber.js'), calls: () => read('calls').length };
}

test('dist is built if it is older than src, and again whenever src changes', async (context) => {
  const { write, builder, built, calls } = project(context);
  await builder.whole();
  assert.deepEqual([built(), calls(), builder.whole()], ['first', 1, undefined]);
  write('src/cdn.ts', 'second', new Date(Date.now() + 1_000));
  const building = builder.whole();
  write('src/cdn.ts', 'third', new Date(Date.now() + 2_000));
  await building;
  assert.equal(built(), 'third');
  write('src/cdn.ts', 'broken', new Date(Date.now() + 3_000));
  await builder.whole();
  assert.deepEqual([built(), builder.whole()], ['third', undefined], 'the old build is kept');
});
