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

/** Looked at before anything else runs: an older Node knows no `import.meta.dirname`, and would fail with a riddle. */
export const isTooOld = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
};
if (isTooOld(process.versions.node)) {
  console.error(`This takes Node 20.19 or newer; here is ${process.versions.node}: https://nodejs.org/`);
  process.exit(1);
}

/** Optional packages are those of other platforms: that they are absent says nothing. */
export function isStale(wanted, installed) {
  return Object.entries(wanted).some(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && installed[path]?.version !== version,
  );
}

/** Imports node's own modules only, so that it can run in a fresh clone, before everything else. */
export function ensureInstalled() {
  if (!isStale(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) return;
  console.log('Installing the packages of package-lock.json (npm ci), once: half a minute or more …');
  try {
    // NODE_ENV=production would leave out the tools that this is for
    execSync('npm ci --include=dev --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
  } catch {
    console.error('npm ci failed: see its message above. A registry of npm has to be reachable.');
    process.exit(1);
  }
}
