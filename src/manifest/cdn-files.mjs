/**
 * Creates `dist/cdn/files.json`: the list of files for pages without a bundler. Their names contain a hash of the content, so whoever writes an
 * `integrity` or a `modulepreload` finds the present names here.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compressed = promisify(brotliCompress); // its default quality is the highest, 11

/** What a file contains, and when a page fetches it; by its name without `limber-` and the hash. */
const PARTS = {
  core: ['the elements, and what is seen of them at rest', 'at once'],
  session: ['what plays and shows a session', 'when somebody points at Start'],
  settings: ['the settings of a session', 'when they are opened, or after a first session'],
  'fullscreen-view': ['the view of the whole window', 'when it is opened'],
  'move-panel': ['how a move of a routine is done', 'when a move is opened'],
  guide: ['how a guide is shown', 'with the first guide of a page'],
  print: ['the hand-out', 'when a routine is printed'],
  'take-back': ['what takes back what a translator does to the elements themselves', 'on a page that is translated'],
  man: ['the picture of a man', 'where a page asks for it'],
  senior: ['the picture of an older woman', 'where a page asks for it'],
  'own-content': ["what takes a page's own exercises in", 'where a page has a collection of its own'],
  parser: ["what reads and checks a page's own exercises", 'where a page has a collection of its own'],
};

/** The same for one language. */
const WORDS = {
  words: ['all words but those of the guide', 'at once, where the page speaks it'],
  guide: ['the texts of the guide', 'with the first guide of a page that speaks it'],
  plan: ['the plan of the guide', 'with the first plan of a page that speaks it'],
};

function partOf(name) {
  if (name === 'limber.js') return { holds: 'the loader: fetches what a page needs', fetched: 'by the script tag' };
  if (name === 'limber.enhance.js')
    return { holds: 'what makes elements of marked places', fetched: 'by its script tag' };
  const [, room] = /^limber\.(\w+)\.reserves\.css$/.exec(name) ?? [];
  if (room) return { holds: 'the room that elements take, until they are there', fetched: 'by its link', lang: room };
  const [, bundle] = /^limber\.(\w+)\.bundle\.js$/.exec(name) ?? [];
  if (bundle) return { holds: 'everything of one language', fetched: 'by the script tag', lang: bundle };
  if (name.endsWith('.css')) {
    const [, element] = /^limber-(.+)-[\w-]{8}\.css$/.exec(name);
    return { holds: `the look of ${element}`, fetched: 'where a server has rendered it with --link-css', element };
  }
  const [, part] = /^limber-(.+)-[\w-]{6}\.js$/.exec(name) ?? [];
  const [, kind = 'words', lang] = /^(?:(guide|plan)-)?(\w\w)$/.exec(part ?? '') ?? [];
  const [holds, fetched] = (lang ? WORDS[kind] : PARTS[part]) ?? [];
  if (!holds) throw new Error(`Nobody has said in ${import.meta.filename} what ${name} holds.`);
  return { holds, fetched, ...(lang && { lang }) };
}

async function describe(folder, name) {
  const content = readFileSync(join(folder, name));
  return {
    ...{ name, ...partOf(name), bytes: content.length, brotliBytes: (await compressed(content)).length },
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** The list of all files that a page may fetch, sorted by name. */
export async function filesFor(folder, version) {
  const names = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  return { version, files: await Promise.all(names.sort().map((name) => describe(folder, name))) };
}
