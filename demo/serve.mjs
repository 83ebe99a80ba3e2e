import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
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

/** Address → folder that is served there. */
const isStrict = (path) => /^\/(tests\/pages\/strict|dist\/docs)\//.test(path);

const USAGE = `npm start                  builds, serves documentation and demo on port 8000 or the next free one, builds again on changes
npm start -- --port 3000   on another port; so does PORT=3000 npm start`;

/**
 * Serves the project, with the documentation at /dist/docs/. Port 0 takes any free port; a port in use is skipped for the next. With
 * `build`, dist is built first, and again whenever its sources change; requests for it wait until the build is complete.
 */
export async function serve({ port = 8000, build = false } = {}) {
  ensureInstalled();
  const builder = build ? keepBuilt(projectRoot) : undefined;
  await builder?.whole();
  const { default: sirv } = await import('sirv');
  const serveFile = sirv(projectRoot, {
    dev: true, // reads each file anew, and sends no-store
    setHeaders(response, path) {
      // Chromium reports a no-store response that is read as a stream as cancelled, although it was read to its end
      if (path.endsWith('/collection.json')) response.setHeader('Cache-Control', 'no-cache');
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
      if (error.code !== 'EADDRINUSE' || port === 65_535) return reject(error);
      resolve(listen(server, port + 1));
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

/** The port from the flag or else from the environment. Throws if it is invalid. */
export function portOf(parameters, { PORT } = {}) {
  const { values } = parseArgs({ args: parameters, options: { port: { type: 'string', short: 'p' } } });
  const asked = values.port ?? (PORT || '8000');
  if (!/^\d+$/.test(asked) || Number(asked) > 65_535) throw new Error(`"${asked}" is no port: expected 0 to 65535`);
  return Number(asked);
}

/** The message in the terminal once the server is ready. */
function greeting(url, port) {
  const other = port !== 0 && !url.endsWith(`:${port}`) ? `Port ${port} is taken, so here it is another one.\n` : '';
  return `
${other}Documentation and demo:  ${url}/
What changes in src and demo/docs is built again; reload the page. Ctrl-C ends it.`;
}

async function start(parameters) {
  if (/^(--help|-h)$/.test(parameters[0] ?? '')) return console.log(USAGE);
  try {
    const port = portOf(parameters, process.env);
    const { url } = await serve({ port, build: true });
    console.log(greeting(url, port));
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await start(process.argv.slice(2));
