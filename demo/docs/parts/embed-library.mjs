/** What the embed builder knows of the library: names and words in every language, and each file's hash. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../../wordpress/zip.mjs';
import { getCollection, languageFor, toStructuredData, withoutSoftHyphens } from './library.mjs';

const dist = join(import.meta.dirname, '../../../dist');
const { exercises, routines, text } = getCollection();
export const languages = ['en', 'da', 'sv'].filter((lang) => lang in text);

const inEach = (wordsOf) => Object.fromEntries(languages.map((lang) => [lang, wordsOf(lang)]));
const sentence = (words) => (/[.!?]$/.test(words) ? words : `${words}.`);

/** The name, how much, and the steps: what is read of a move where no element is. */
function lineOf(exercise, lang) {
  const [{ name, description, step }] = toStructuredData({ exercise, lang })['@graph'];
  return withoutSoftHyphens([name, description, ...step.map((each) => each.text)].map(sentence).join(' '));
}

function moveOf(id) {
  const { kind, forms } = exercises[id];
  return {
    ...{ kind, floorFree: forms.floorFree },
    names: inEach((lang) => withoutSoftHyphens(text[lang].exercises[id].name)),
    lines: inEach((lang) => lineOf(id, lang)),
  };
}

/** What is read of a routine where no element is: its title, and its moves. */
export function routineLine(id, lang) {
  const [{ name }] = toStructuredData({ routine: id, lang })['@graph'];
  const names = routines[id].exercises.map((each) => withoutSoftHyphens(text[lang].exercises[each].name));
  return `${name}: ${names.join(' · ')}`;
}

function routineOf(id) {
  const { exercises: ids } = routines[id];
  const nameIn = (lang) => withoutSoftHyphens(text[lang].routines[id].title.replace(/[,:]? ?\{minutes\}/, ''));
  return { exercises: ids, names: inEach(nameIn), lines: inEach((lang) => routineLine(id, lang)) };
}

export const TOPICS = languageFor('en').messages.guideTopics;

/** How a browser makes sure that a file is the one that was meant. */
function integrities() {
  const folder = join(dist, 'cdn');
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
  const files = readdirSync(folder).filter((file) => /\.js$/.test(file));
  return Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
}

/** Files of dist/snippets whose name ends so. There are none where nothing has written that folder. */
export function readySnippets(end) {
  const folder = join(dist, 'snippets');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(end))
    .toSorted();
}

const embedLibrary = () => ({
  version: JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8')).version,
  languages,
  exercises: Object.fromEntries(Object.keys(exercises).map((id) => [id, moveOf(id)])),
  routines: Object.fromEntries(Object.keys(routines).map((id) => [id, routineOf(id)])),
  topics: Object.fromEntries(
    Object.keys(TOPICS).map((topic) => [topic, inEach((lang) => languageFor(lang).messages.guideTopics[topic])]),
  ),
  integrity: integrities(),
  ready: readySnippets('.prerendered.html'),
});

/** Writes it where the page looks for it, with what it offers to be downloaded. */
export function writeEmbed(target) {
  const to = join(target, 'assets/embed');
  writeFileSync(join(to, 'library.js'), `export const library = ${JSON.stringify(embedLibrary())};\n`);
  cpSync(join(dist, '../src/publish/author/reserve-steps.mjs'), join(to, 'reserve-steps.js'));
  mkdirSync(join(target, 'download'));
  for (const lang of languages) {
    const file = `limber.${lang}.bundle.js`;
    cpSync(join(dist, 'cdn', file), join(target, 'download', file));
  }
  writeFileSync(join(target, 'download/limber.zip'), zipOf(join(target, 'limber'), 'limber'));
  for (const file of readySnippets('.html')) cpSync(join(dist, 'snippets', file), join(target, 'snippets', file));
}
