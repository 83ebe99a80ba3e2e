/**
 * Assembles the plugin for WordPress from demo/wordpress/limber and dist: `npm run wordpress`, after a build. The folder and the
 * zip to upload are dist/wordpress/limber and dist/wordpress/limber.zip.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesAtRest } from '../../src/publish/author/snippets.mjs';
import { LANGUAGES, subjects, wordsOf } from '../../src/publish/author/subjects.mjs';
import { readPo, toJson, toMo } from './gettext.mjs';
import { toPhp } from './php.mjs';
import { zipOf } from './zip.mjs';

const projectRoot = join(import.meta.dirname, '../..');
const built = (path) => join(projectRoot, 'dist', path);
const plugin = built('wordpress/limber');

/** To upload, from the root of the project. */
export const zip = 'dist/wordpress/limber.zip';

/** What limber.php knows of the library. */
async function builtPhp() {
  const { attributesOf, TAGS } = await import(built('ssr.js'));
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const attributes = (tag) =>
    Object.fromEntries([...attributesOf(tag)].map(([name, { isBoolean }]) => [name, isBoolean]));
  const [core] = filesAtRest('en');
  return {
    version,
    files: { core, ...Object.fromEntries(LANGUAGES.map((lang) => [lang, filesAtRest(lang)[1]])) },
    tags: Object.fromEntries(TAGS.map((tag) => [tag, attributes(tag)])),
    words: Object.fromEntries(await Promise.all(LANGUAGES.map(async (lang) => [lang, await wordsIn(lang)]))),
  };
}

/** By tag and id what is read where there is no script, and under `names` what an editor chooses from. */
async function wordsIn(lang) {
  const { languageFor } = await import(built('locale/languages.js')); // limber/ssr.js has made them known
  const words = { names: { 'exercise-guide': languageFor(lang).messages.guideTopics } };
  for (const subject of subjects()) {
    const { name, text } = wordsOf(subject, lang);
    (words[subject.tag] ??= {})[subject.id] = text;
    (words.names[subject.tag] ??= {})[subject.id] = name;
  }
  return words;
}

/** The names are those that WordPress looks for: of the locale, and of the script that they are for. */
function writeTranslations() {
  const folder = join(plugin, 'languages');
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.po'))) {
    const path = join(folder, file.replace(/\.po$/, ''));
    const messages = readPo(readFileSync(`${path}.po`, 'utf8'));
    writeFileSync(`${path}.mo`, toMo(messages));
    writeFileSync(`${path}-limber-editor.json`, toJson(messages));
  }
}

export async function buildPlugin() {
  rmSync(built('wordpress'), { recursive: true, force: true });
  mkdirSync(plugin, { recursive: true });
  cpSync(join(import.meta.dirname, 'limber'), plugin, { recursive: true });
  cpSync(built('cdn'), join(plugin, 'cdn'), {
    recursive: true,
    // what the loader and the pages of WordPress never ask for
    filter: (path) => !/\.map$|\.bundle\.js$|\/limber-[\w-]+\.css$/.test(path),
  });
  const php = await builtPhp();
  for (const file of ['limber.php', 'block.json', 'readme.txt']) {
    const text = readFileSync(join(plugin, file), 'utf8');
    writeFileSync(join(plugin, file), text.replaceAll('0.1.0', php.version));
  }
  writeFileSync(join(plugin, 'built.php'), toPhp(php));
  writeTranslations();
  writeFileSync(built('wordpress/limber.zip'), zipOf(plugin, 'limber'));
  return plugin;
}

if (process.argv[1] === import.meta.filename) console.log(await buildPlugin());
