/**
 * A temporary WordPress: Debian's package, with PHP's server and a MariaDB on a socket, in a folder that is removed afterwards. Missing
 * packages are installed, which works only as root on Debian.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = '/usr/share/wordpress';
const PACKAGES = [
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server'],
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'],
];

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const isThere = () => has('php') && has('mariadbd') && existsSync(join(SOURCE, 'wp-content/languages/da_DK.mo'));

/** Why WordPress cannot run here; undefined if it can. */
export function whatIsMissing() {
  if (isThere()) return undefined;
  if (!existsSync('/etc/debian_version')) return `needs the Debian packages ${PACKAGES.join(' ')}`;
  if (process.getuid() !== 0) return `needs root, or: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  console.log(`Installing ${PACKAGES.join(' ')} …`);
  const parameters = ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES];
  const { status, stderr } = spawnSync('apt-get', parameters, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  return status === 0 && isThere() ? undefined : `apt-get could not install it: ${stderr.trim().split('\n').at(-1)}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Polls until the answer is true, since a started program needs a moment. */
async function until(question, what) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (await question()) return;
    if (Date.now() > deadline) throw new Error(`${what} has not come up in a minute.`);
  }
}

async function startDatabase(folder) {
  const [data, socket] = [join(folder, 'data'), join(folder, 'db.sock')];
  const shared = ['--no-defaults', `--datadir=${data}`, '--user=root'];
  execFileSync('mariadb-install-db', [...shared, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
  });
  const database = spawn('mariadbd', [...shared, `--socket=${socket}`, '--skip-networking', '--skip-log-bin'], {
    stdio: 'ignore',
  });
  const ask = (sql) => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', sql]).status;
  await until(() => ask('CREATE DATABASE IF NOT EXISTS wordpress') === 0, 'The database');
  return { database, socket };
}

const config = (socket, url) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts it, in this language. \`php\` runs a script of this folder in it and resolves to what it tells as JSON. */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'limber-wordpress-'));
  const root = join(folder, 'www');
  cpSync(SOURCE, root, { recursive: true, dereference: true });
  const { database, socket } = await startDatabase(folder);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  writeFileSync(join(root, 'wp-config.php'), config(socket, url));
  const server = spawn('php', ['-S', `localhost:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true, // its workers end with its process group
  });
  const php = (script, given) =>
    JSON.parse(
      execFileSync('php', [join(import.meta.dirname, script), root], {
        input: JSON.stringify(given),
        encoding: 'utf8',
      }),
    );
  return {
    ...{ url, root, php },
    async close() {
      process.kill(-server.pid);
      database.kill();
      await once(database, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
