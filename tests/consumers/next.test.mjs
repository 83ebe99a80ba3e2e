/**
 * A static page of Next with a routine that shows without scripts and is hydrated: `apps/next`. Skipped, with a message, if the registry
 * has no compiler of Next for this machine. Also in development mode, where React reports every hydration mismatch.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { until } from '../e2e/support.mjs';
import { browserFor, start, textIn } from './browse.mjs';
import { appFiles, consumer, freshProject } from './support.mjs';

const dependencies = {
  ...{ next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  ...{ '@lit-labs/ssr': '4.1.0', '@lit-labs/ssr-client': '1.1.8' },
  ...{ typescript: '5.9.3', '@types/react': '19.3.3', '@types/react-dom': '19.3.0', '@types/node': '20.19.43' },
};

const NO_COMPILER = /Failed to (load|find) SWC|@next\/swc-\S+.*not found/i;

consumer('a page of Next takes over what it has sent', async (t) => {
  const project = await freshProject(t, appFiles('next'), dependencies);
  const { code, output } = await project.try('next', 'build');
  if (NO_COMPILER.test(output)) {
    t.diagnostic(output);
    return t.skip('Not tried: Next has no compiler for this machine.');
  }
  assert.equal(code, 0, output);
  const open = await browserFor(t);

  for (const command of ['start', 'dev']) {
    await t.test(`next ${command}`, async (t) => {
      const address = await running(t, project, command);

      const before = await open(address, { scripts: false });
      assert.match(await textIn(before.page, 'routine-list'), /Læg dig på ryggen/);

      const prepare = () =>
        document.addEventListener('readystatechange', () => {
          const sent = document.querySelector('routine-list')?.shadowRoot?.querySelector('.frame');
          if (sent) sent.wasSent = true;
        });
      const { page, problems } = await open(address, { prepare });
      await start(page, 'routine-list');
      await until(page, () => document.querySelector('output').textContent === 'begun');
      const wasKept = await page.$eval('routine-list', (list) => list.shadowRoot.querySelector('.frame').wasSent);
      assert.equal(wasKept, true);
      assert.deepEqual(
        problems.filter((each) => !/Lit is in dev mode/.test(each)),
        [],
      );
    });
  }
});

/** Starts Next and returns its address once it answers. */
async function running(t, project, command) {
  const port = await freePort();
  const next = project.path('node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, command, '--port', `${port}`, '--hostname', 'localhost'], {
    cwd: project.folder,
    env: { ...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(async () => {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });
  await new Promise((ready, fail) => {
    server.stdout.on('data', (chunk) => /Ready/.test(chunk) && ready());
    server.once('exit', (status) => fail(new Error(`next ${command} has ended: ${status}`)));
  });
  return `http://localhost:${port}/`;
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
