import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOOK_MS = 500;

/**
 * Keeps dist up to date with src and the sources of the documentation, until `close()`. During a build `whole()` is a promise for
 * requests to wait for, because dist is then a mix of old and new. A failed build prints why, and keeps the old files for pages.
 */
export function keepBuilt(projectRoot) {
  const at = (path) => join(projectRoot, path);
  // in this order: the first also builds the second
  const targets = [
    {
      source: at('src'),
      made: at('dist/cdn/limber.js'),
      script: 'node_modules/rollup/dist/bin/rollup',
      options: ROLLUP,
    },
    { source: at('demo/docs'), made: at('dist/docs/index.html'), script: 'demo/docs/build.mjs', options: [] },
  ].map((target) => ({ ...target, builtFrom: dateOf(target.made) }));
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
    if (!building && stale()) building = build().finally(() => (building = undefined));
    return building;
  }

  function stale() {
    return targets.find(({ source, builtFrom }) => changedAt(source) > builtFrom);
  }

  async function build() {
    for (let target = stale(); target; target = stale()) {
      for (const each of targets.slice(targets.indexOf(target))) each.builtFrom = changedAt(each.source);
      const [what, takes] = target === targets[0] ? ['dist', 'half a minute or more'] : ['dist/docs', 'some seconds'];
      console.log(`Building ${what}, ${takes} …`);
      if ((await run([target.script, ...target.options])) !== 0) console.error(failure(target));
    }
  }

  function run(parameters) {
    child = spawn(process.execPath, parameters, { cwd: projectRoot, stdio: 'inherit' });
    return new Promise((done) => child.once('close', done));
  }
}

const failure = ({ made }) =>
  `The build failed: see above. ${existsSync(made) ? 'What was built before is served' : 'There is nothing to serve yet'}; it is built again at the next change.`;

const ROLLUP = ['-c', '--silent', '--environment', 'SERVED'];

const dateOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Includes the folders, whose time changes when a file is deleted. 0 for a missing folder. */
function changedAt(folder) {
  if (!existsSync(folder)) return 0;
  const paths = ['', ...readdirSync(folder, { recursive: true })];
  return Math.max(...paths.map((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
