/**
 * `npm run missing-words -- fi` lists what a new language lacks compared with English, what it still says in English, and what it has that
 * English has not. It reads the TypeScript sources, because an incomplete language does not compile.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import ts from 'typescript';
import { projectRoot } from '../files.mjs';

const content = 'src/content/lower-back-and-hips';
/** The modules of a language, with the name that each exports. */
const modules = {
  [`src/locale/LANG.ts`]: 'default',
  [`${content}/text/LANG.ts`]: 'text',
  [`${content}/guide/LANG.ts`]: 'guide',
  [`${content}/plan/LANG.ts`]: 'plan',
};

/** A module that does not exist yet has no words. */
const fromSource = {
  name: 'from-source',
  resolveId: (source, importer) =>
    importer ? join(dirname(importer), source).replace(/\.js$/, '.ts') : join(projectRoot, source),
  load(path) {
    if (!existsSync(path)) return 'export const text = {}, guide = {}, plan = []; export default {};';
    const compilerOptions = { module: 'ESNext', target: 'ES2022' };
    return ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions }).outputText;
  },
};

/** Module → its words. */
export async function wordsOf(lang) {
  const found = Object.entries(modules).map(async ([path, name]) => {
    const bundle = await rollup({ input: path.replace('LANG', lang), plugins: [fromSource] });
    const { output } = await bundle.generate({ inlineDynamicImports: true });
    const { [name]: words } = await import(
      `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
    );
    return [path, name === 'default' ? (words.messages?.({}) ?? {}) : words];
  });
  return Object.fromEntries(await Promise.all(found));
}

const isTree = (value) => typeof value === 'object' && value !== null;
/** Sections of a guide by id, so that a missing one does not shift the others. */
const partsOf = (tree) =>
  Object.fromEntries(Object.entries(tree).map(([key, part]) => [isTree(part) && part.id ? part.id : key, part]));

/** The path of each key that only `one` has, as `exercises.butterfly.steps.4`. */
export function onlyIn(one, other, path = '') {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  return Object.entries(mine).flatMap(([key, part]) => {
    const way = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(theirs, key)) return [way];
    return isTree(part) && isTree(theirs[key]) ? onlyIn(part, theirs[key], way) : [];
  });
}

/** One line for each key that a language lacks or has too much. */
export function differences(words, english, lang) {
  return Object.keys(english).flatMap((path) => {
    const file = path.replace('LANG', lang);
    return [
      ...onlyIn(english[path], words[path]).map((way) => `${file} lacks ${way}`),
      ...onlyIn(words[path], english[path]).map((way) => `${file} has ${way}, which English has not`),
    ];
  });
}

/** Keys whose values are names, not words. */
const NAMES = ['id', 'sources'];

/** The path of each text that is still the English one, as after copying the file. */
function sameIn(one, other, path = '') {
  return Object.entries(partsOf(one)).flatMap(([key, part]) => {
    const way = path ? `${path}.${key}` : key;
    const its = partsOf(other)[key];
    if (isTree(part) && isTree(its)) return NAMES.includes(key) ? [] : sameIn(part, its, way);
    return typeof part === 'string' && part.includes(' ') && part === its ? [way] : [];
  });
}

/** One line for each text that is not translated yet. */
export const untranslated = (words, english, lang) =>
  Object.keys(english).flatMap((path) =>
    sameIn(words[path], english[path]).map((way) => `${path.replace('LANG', lang)} has ${way} in English`),
  );

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, script, lang] = process.argv;
  if (!/^[a-z]{2,3}(-\w+)*$/i.test(lang ?? '')) {
    console.error(`${basename(script)}: which language? Its tag, such as fi, comes last.`);
    process.exitCode = 1;
  } else {
    const [words, english] = [await wordsOf(lang), await wordsOf('en')];
    const found = [...differences(words, english, lang), ...(lang === 'en' ? [] : untranslated(words, english, lang))];
    console.log(found.length > 0 ? found.join('\n') : `Nothing is missing in ${lang}.`);
    if (found.length > 0) process.exitCode = 1;
  }
}
