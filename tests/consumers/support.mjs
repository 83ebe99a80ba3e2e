/**
 * The package as others get it: packed, and installed in a new folder. For the tests of this folder (`npm run test:consumers`), which
 * take long and need a registry or npm's cache.
 *
 * - `packed()` → path of the tarball, made once for the whole run from `dist`.
 * - `freshProject(t, files, dependencies)` → a folder with these files (path → text) in which the tarball and the dependencies
 *   (name → version) are installed; it is removed after the test.
 * - `project.path(…)`, `project.read(path)`, `project.run(command, …parameters)` → what it printed. A command of a dependency is
 *   named as for npx, such as `vue-tsc`. If it fails, so does the test, unless `project.try(…)` is used, which returns `{ code, output }`.
 *
 * - `appFiles(name)` → the files of `apps/<name>`.
 * - `consumer(name, run)` → a test that is skipped, with a message, if npm reaches no registry.
 *
 * A test file that needs more than a registry, such as a database, says so in its head comment and skips if that is missing.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../tools/files.mjs';

const windows = process.platform === 'win32';

/** Resolves also if the command fails. */
const attempt = (command, parameters, cwd, environment = {}) =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0', ...environment };
    const options = { cwd, env, shell: windows, maxBuffer: 64 << 20 };
    execFile(command, parameters, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 1) : 0, stdout, output: stdout + stderr });
    });
  });

async function run(command, parameters, cwd, environment) {
  const answer = await attempt(command, parameters, cwd, environment);
  if (answer.code !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${answer.output}`);
  return answer;
}

/** Packs `dist` without building again. */
export async function pack(folder) {
  mkdirSync(folder, { recursive: true });
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    projectRoot,
  );
  const [{ filename, files, size, unpackedSize }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), files, size, unpackedSize };
}

const CACHE = join(projectRoot, 'node_modules/.cache/packed');

/** Written last by a build. */
const BUILT = join(projectRoot, 'dist/cdn/files.json');

/** All test files of a run share one tarball, which is as new as the build. */
export async function packed() {
  const tarball = join(CACHE, 'limber.tgz');
  const newest = Math.max(...[BUILT, join(projectRoot, 'package.json')].map((path) => statSync(path).mtimeMs));
  if (existsSync(tarball) && statSync(tarball).mtimeMs > newest) return tarball;
  const { tarball: made } = await pack(join(CACHE, `${process.pid}`));
  renameSync(made, tarball);
  rmSync(dirname(made), { recursive: true });
  return tarball;
}

const INSTALL = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];

/** The files of `apps/<name>`, for `freshProject`. */
export function appFiles(name) {
  const folder = join(import.meta.dirname, 'apps', name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Messages of npm without a network or registry. Any other failure is a fault. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

class NoRegistry extends Error {}

export const consumer = (name, run) =>
  test(name, async (t) => {
    try {
      await run(t);
    } catch (error) {
      if (!(error instanceof NoRegistry)) throw error;
      const reason = `Not tried, since npm reaches no registry (${error.message}): ${name}`;
      t.diagnostic(reason);
      t.skip(reason);
    }
  });

export async function freshProject(t, files = {}, dependencies = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'limber-consumer-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const path = (...parts) => join(folder, ...parts);
  const write = (name, text) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const description = { name: 'consumer', private: true, type: 'module' };
  const wanted = { limber: `file:${await packed()}`, ...dependencies };
  write('package.json', JSON.stringify({ ...description, dependencies: wanted }, null, 2));
  for (const [name, text] of Object.entries(files)) write(name, text);
  const { code, output } = await attempt('npm', INSTALL, folder);
  const [missing] = UNREACHABLE.exec(output) ?? [];
  if (code !== 0 && missing) throw new NoRegistry(missing);
  if (code !== 0) throw new Error(`npm install failed:\n${output}`);
  if (!existsSync(path('node_modules/limber/package.json'))) throw new Error('npm has not installed the package.');
  const PATH = [path('node_modules/.bin'), process.env.PATH].join(delimiter);
  return {
    ...{ folder, path, write },
    read: (name) => readFileSync(path(name), 'utf8'),
    run: async (command, ...parameters) => (await run(command, parameters, folder, { PATH })).output,
    try: (command, ...parameters) => attempt(command, parameters, folder, { PATH }),
  };
}
