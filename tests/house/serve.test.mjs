import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../demo/serve.mjs';

let server;
before(async () => (server = await serve({ port: 0 })));
after(() => server.close());

const get = (path) => fetch(server.url + path, { redirect: 'manual' });

test('the root leads to the demo', async () => {
  const { status, headers } = await get('/');
  assert.deepEqual([status, headers.get('location')], [302, '/demo/']);
});

test('nothing is kept in a cache', async () => {
  const { status, headers } = await get('/package.json?v=2');
  assert.equal(status, 200);
  assert.match(headers.get('cache-control'), /no-store/);
});

test('a page that is not there is a 404', async () => {
  assert.equal((await get('/demo/none.html?lang=da')).status, 404);
});

test('a language cannot lead out of its folder', async () => {
  assert.equal((await get('/demo/none.html?lang=/../../package')).status, 404);
});

test('a taken port is passed over', async () => {
  const { port } = new URL(server.url);
  const second = await serve({ port: Number(port) });
  assert.notEqual(second.url, server.url);
  await second.close();
});
