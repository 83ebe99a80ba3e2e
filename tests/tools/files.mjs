import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export const projectRoot = dirname(dirname(import.meta.dirname));

/** The paths of all files below `folder`, sorted, with `/` on every system. Folder and paths are relative to the project's root. */
export function filesIn(folder, matches = /./) {
  const absolute = join(projectRoot, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
    .filter((path) => matches.test(path))
    .sort();
}
