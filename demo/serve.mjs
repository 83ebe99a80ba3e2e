import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../tests/tools/install.mjs';
import { keepBuilt } from './build.mjs';

const projectRoot = dirname(import.meta.dirname);

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What is served under it. */
const isStrict = (path) => /^\/(tests\/pages\/strict|dist\/docs)\//.test(path);

/**
 * Serves the project, with the documentation at /dist/docs/. Port 0 takes any free one; a taken port is passed over for the next.
 * With `build`, dist is brought up to date first, and again whenever its sources change; what is asked of it waits until it is whole.
 */
export async function serve({ port = 8000, build = false } = {}) {
  ensureInstalled();
  const builder = build ? keepBuilt(projectRoot) : undefined;
  await builder?.whole();
  const { default: sirv } = await import('sirv');
  const serveFile = sirv(projectRoot, {
    dev: true, // reads each file anew, and sends no-store
    setHeaders(response, path) {
      if (isStrict(path)) response.setHeader('Content-Security-Policy', strictPolicy);
    },
  });
  const server = createServer(async (request, response) => {
    if (/^\/(demo\/?)?$/.test(request.url)) return response.writeHead(302, { Location: '/dist/docs/' }).end();
    if (request.url === '/favicon.ico') return response.writeHead(204).end(); // else a 404 in the console of every page
    if (request.url.startsWith('/dist/')) await builder?.whole();
    serveFile(request, response);
  });
  return {
    url: `http://localhost:${await listen(server, port)}`,
    async close() {
      builder?.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      resolve(listen(server, port + 1));
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 8000), build: true });
  console.log(`${url}/`);
}
