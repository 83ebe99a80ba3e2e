import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOOK_MS = 500;

/**
 * Keeps dist as src and the documentation's sources have it, until `close()`. While it is rewritten `whole()` is a promise, for requests to wait for: what is
 * there then is neither the old nor the new. A build that fails tells why, and leaves what pages need.
 */
export function keepBuilt(projectRoot) {
  const sources = ['src', 'demo/docs']
    .map((folder) => join(projectRoot, folder))
    .filter((folder) => existsSync(folder));
  const loader = join(projectRoot, 'dist/cdn/limber.js');
  let builtFrom = existsSync(loader) ? statSync(loader).mtimeMs : 0;
  let building;
  let child;
  const timer = setInterval(whole, LOOK_MS); // fs.watch loses sight of files that an editor replaces
  return {
    whole,
    close() {
      clearInterval(timer);
      child?.kill();
    },
  };

  function whole() {
    if (!building && changedAt(sources) > builtFrom) building = build().finally(() => (building = undefined));
    return building;
  }

  async function build() {
    for (let from = changedAt(sources); from > builtFrom; from = changedAt(sources)) {
      builtFrom = from;
      console.log('Building dist …');
      await rollup();
    }
  }

  function rollup() {
    const script = join(projectRoot, 'node_modules/rollup/dist/bin/rollup');
    const parameters = ['-c', '--silent', '--environment', 'SERVED'];
    child = spawn(process.execPath, [script, ...parameters], { cwd: projectRoot, stdio: 'inherit' });
    return new Promise((done) => child.once('close', done));
  }
}

/** The folders as well, which tell of a file that is gone. */
function changedAt(folders) {
  const paths = folders.flatMap((folder) =>
    ['', ...readdirSync(folder, { recursive: true })].map((path) => join(folder, path)),
  );
  return Math.max(...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
