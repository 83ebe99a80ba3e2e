import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const packagesIn = (path) => {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8')).packages;
  } catch {
    return {};
  }
};

/** Checked before anything else: an older Node has no `import.meta.dirname`, and would fail with an unclear message. */
export const isTooOld = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
};
if (isTooOld(process.versions.node)) {
  console.error(`This takes Node 20.19 or newer; here is ${process.versions.node}: https://nodejs.org/`);
  process.exit(1);
}

/** Whether packages have to be installed. Optional ones are ignored: they may be for other platforms. */
export function isStale(wanted, installed) {
  return Object.entries(wanted).some(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && installed[path]?.version !== version,
  );
}

/** Installs the packages if needed. This module imports only Node's own modules, so that it can run in a fresh clone. */
export function ensureInstalled() {
  if (!isStale(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) return;
  console.log('Installing the packages of package-lock.json (npm ci), once: half a minute or more …');
  try {
    // NODE_ENV=production would leave out the development tools
    execSync('npm ci --include=dev --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
  } catch {
    console.error('npm ci failed: see its message above. A registry of npm has to be reachable.');
    process.exit(1);
  }
}
