/**
 * Writes the documentation into `dist/docs`: pages that stand on their own, in any folder of any server. The rest of `dist` has to be
 * there. `node demo/docs/build.mjs`; `npm run build` does it too.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEmbed } from './parts/embed-library.mjs';
import { layout } from './parts/layout.mjs';
import { styleSheets } from './parts/library.mjs';
import { sections } from './site.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const target = join(root, 'dist/docs');
const to = (...path) => join(target, ...path);

/** What visitors' browsers fetch of the library; a tool's maps stay where they are. */
function copyLibrary() {
  const isNeeded = (path) => !path.endsWith('.map') && !path.endsWith('.bundle.js');
  cpSync(join(root, 'dist/cdn'), to('limber'), { recursive: true, filter: isNeeded });
}

/** The pages on which the elements are in use, moved to where their files are now. */
function copyDemo() {
  mkdirSync(to('demo'));
  cpSync(join(root, 'demo/pictures'), to('demo/pictures'), { recursive: true });
  const files = readdirSync(join(root, 'demo')).filter((file) => /\.(html|css|js|json)$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(root, 'demo', file), 'utf8');
    const fromHere = { docs: '../', cdn: '../limber/', content: './content/' };
    const moved = text.replace(/\.\.\/dist\/(docs|cdn|content)\//g, (_, folder) => fromHere[folder]);
    writeFileSync(to('demo', file), moved);
  }
  // what the page on own content checks with is no file for pages
  cpSync(join(root, 'dist/content'), to('demo/content'), {
    recursive: true,
    filter: (path) => !/\.(map|d\.ts)$/.test(path),
  });
}

async function writePages() {
  const looks = Object.values(await styleSheets()).map(({ file }) => `limber/${file}`);
  for (const page of sections.flatMap(({ pages }) => pages)) {
    const { markup } = layout({ page, sections, looks, body: await page.body() });
    writeFileSync(to(`${page.slug}.html`), markup);
  }
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
copyLibrary();
copyDemo();
cpSync(join(here, 'assets'), to('assets'), { recursive: true });
cpSync(join(root, 'demo/pictures/mark.svg'), to('assets/mark.svg'));
writeEmbed(target);
await writePages();
