import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve as absolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { rollup } from 'rollup';
import { jsonSchema } from './src/content/author/json-schema.mjs';
import { analyze } from './src/manifest/analyze.mjs';
import { filesFor } from './src/manifest/cdn-files.mjs';
import { editorData } from './src/manifest/editor-data.mjs';
import { typings } from './src/manifest/typings.mjs';

const modulesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);

/** In which there are words. Each has its own bundle with everything inside, dist/cdn/limber.<language>.bundle.js. */
const languages = modulesIn('src/content/lower-back-and-hips/text').map((path) => basename(path, '.ts'));

/** For apps, and what the bundles are made of: one file per source file, with Lit left to the app's own bundler. */
const modules = {
  input: [
    'src/index.ts',
    'src/all.ts',
    'src/cdn.ts',
    'src/cdn.bundle.ts',
    'src/content/index.ts',
    'src/session/index.ts',
    'src/cli.ts',
    'src/publish/index.ts',
    'src/publish/reviewed.ts',
    'src/ssr.ts',
    'src/hydrate.ts',
    'src/enhance.ts',
    ...modulesIn('src/define').filter((path) => path.includes('-')), // as every tag's name does
    ...languages.map((language) => `src/locale/${language}.ts`),
  ],
  external: [/^lit(\/|$)/, /^@lit(-labs)?\//, /^node:/],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  plugins: [
    startAnew(),
    typescript({
      tsconfig: 'src/tsconfig.build.json',
      // decorators as the `static properties` that they stand for: no helper, and a kilobyte less
      transformers: { before: [{ type: 'program', factory: (program) => decorators(program) }] },
    }),
    onlyReviewsThatHold(),
    looksToLink(),
    schemaForEditors(),
    manifest(),
  ],
};

/** In so many turns, each of which finds something that the one before it has made possible; in threads, one for each core. */
const minifier = (passes, threads) =>
  // functions with parameters stay what they are: written out where they are called they are longer when compressed
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes,
      unsafe: true,
      unsafe_arrows: true,
      inline: 1,
      pure_getters: true,
      hoist_funs: true,
      keep_fargs: false,
      hoist_props: false,
    },
    format: { comments: false },
    maxWorkers: threads,
  });

/** Compressed, a bundle is as small after two turns as after four, which take twice as long. A thread that has done one is soon done with the next. */
const ofBundles = minifier(2, 1);

const forPages = (minify = minifier(4)) => [
  resolve({ exportConditions: ['production'] }),
  shortNamesOfOwnVariables(),
  faultsWithoutWords(),
  // without keepClosingSlash, <circle /><path /> inside svg`` would nest the second in the first
  minifyLiterals({ include: ['dist/**'], failOnError: true, options: { minifyOptions: { keepClosingSlash: true } } }),
  letForConst(),
  sameNamesInEachClass(),
  minify,
];

/** Beside the files, but not named in them: a shop uploads only the scripts, and its browser would ask for the maps in vain. */
const sourcemap = 'hidden';

/** A chunk is named after the module that it was asked for by, and after its content, so that it can be cached for ever. */
const chunkNames = {
  'guide-view': 'guide',
  'content/parse': 'parser',
  ...Object.fromEntries(
    ['guide', 'plan'].flatMap((words) => languages.map((language) => [`${words}/${language}`, `${words}-${language}`])),
  ),
};

function chunkFileName({ facadeModuleId, name }) {
  const path = facadeModuleId?.replaceAll('\\', '/').replace(/\.js$/, '') ?? '';
  const known = Object.keys(chunkNames).find((end) => path.endsWith(`/${end}`));
  return `limber-${known ? chunkNames[known] : name}-[hash:6].js`;
}

/** For pages without a bundler: the loader, and beside it, flat, what it fetches. */
const pages = {
  input: { limber: 'dist/cdn.js' },
  output: { dir: 'dist/cdn', entryFileNames: '[name].js', chunkFileNames: chunkFileName, sourcemap },
  plugins: [...forPages(), loaderAlone(), restForPages(), documentation()],
};

/** The same in one language, in one file. */
const wholeBundle = (language) => ({
  input: 'dist/cdn.bundle.js',
  output: { file: `dist/cdn/limber.${language}.bundle.js`, inlineDynamicImports: true, sourcemap },
  plugins: [inPlaceOfEnglish(language), ...forPages(ofBundles)],
});

/** For texts whose editor takes the tags out, beside the loader or a bundle. No module, so that a script tag of any kind runs it. */
const enhancer = {
  input: 'dist/enhance.js',
  output: { file: 'dist/cdn/limber.enhance.js', format: 'iife', sourcemap },
  plugins: forPages(),
};

export default [modules, pages];

/** Else what the source no longer has would still be published. While the demo is served, its pages still need what is there. */
function startAnew() {
  return {
    name: 'start-anew',
    buildStart() {
      if (!process.env.SERVED) rmSync('dist', { recursive: true, force: true });
    },
  };
}

/** The bundle is written once, in English. */
function inPlaceOfEnglish(language) {
  return {
    name: 'in-place-of-english',
    resolveId: (source) => (source === './locale/en.js' ? absolute(`dist/locale/${language}.js`) : null),
  };
}

/** One word to declare with in place of two compresses better. As long as the other, so that source maps still fit. */
function letForConst() {
  return {
    name: 'let-for-const',
    renderChunk(code) {
      const starts = new Set(nodesIn(this.parse(code), 'VariableDeclaration').map(({ start }) => start));
      return { code: code.replace(/const/g, (word, at) => (starts.has(at) ? 'let  ' : word)), map: null };
    },
  };
}

/**
 * Where the first private name of every class is the same, and the second, they compress better than where each is another in
 * the whole file, as terser would have it. Filled up with spaces, so that source maps still fit.
 */
function sameNamesInEachClass() {
  const letters = [...lettersOf('a'), ...lettersOf('A')];
  const renamed = (identifiers) => {
    const names = [...new Set(identifiers.map(({ name }) => name))];
    if (names.length > letters.length) throw new Error(`There are ${names.length} private names in one class.`);
    return identifiers.map(({ start, end, name }) => [start, `#${letters[names.indexOf(name)]}`.padEnd(end - start)]);
  };
  return {
    name: 'same-names-in-each-class',
    renderChunk(code) {
      const classes = nodesIn(this.parse(code), 'ClassBody').map((body) => nodesIn(body, 'PrivateIdentifier'));
      const names = new Map(classes.flatMap(renamed));
      return { code: code.replace(/#\w+/g, (name, at) => names.get(at) ?? name), map: null };
    },
  };
}

/**
 * The variables that only the library's own styles read have one letter or two, the same ones in all files, since those of a
 * chunk that comes later read what the core has set. The most frequent ones have one.
 */
function shortNamesOfOwnVariables() {
  const ownName = /--_[\w-]+/g;
  // capitals, behind a capital: a name that a page has chosen, too, would be read where ours is not set
  const letters = [...lettersOf('A'), ...lettersOf('a')];
  const short = new Map();
  return {
    name: 'short-names-of-own-variables',
    buildStart() {
      const times = new Map();
      const modules = readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.ts'));
      for (const [name] of modules.flatMap((path) => [...readFileSync(`src/${path}`, 'utf8').matchAll(ownName)])) {
        times.set(name, (times.get(name) ?? 0) + 1);
      }
      const names = [...times.keys()].sort((one, other) => times.get(other) - times.get(one) || (one < other ? -1 : 1));
      if (names.length > 2 * letters.length) throw new Error(`There are ${names.length} own variables.`);
      names.forEach((name, index) => short.set(name, `--T${index < 52 ? '' : 'A'}${letters[index % 52]}`));
    },
    // before anything is on one line, so that source maps still point at the right one
    transform: (code) => ({ code: code.replace(ownName, (name) => short.get(name) ?? name), map: null }),
  };
}

/** What Lit tells those who write elements: ours are written. It still throws, and in the files for apps it still says why. */
function faultsWithoutWords() {
  return {
    name: 'faults-without-words',
    transform: (code, id) =>
      /[\\/]node_modules[\\/](@lit|lit)/.test(id)
        ? { code: code.replace(/\bError\("[^"]+"(\+\w+\+"[^"]+")?\)/g, 'Error()'), map: null }
        : null,
  };
}

function lettersOf(first) {
  return Array.from({ length: 26 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index));
}

const nodesIn = (node, type) => [
  ...(node.type === type ? [node] : []),
  ...Object.values(node).flatMap((part) => (part && typeof part === 'object' ? nodesIn(part, type) : [])),
];

/** Whether somebody's review is of just this content is worked out here, once, and not in each visitor's browser. */
function onlyReviewsThatHold() {
  return {
    name: 'only-reviews-that-hold',
    async writeBundle() {
      const built = (path) => import(pathToFileURL(absolute('dist', path)));
      const { wholeCollection } = await built('content/lower-back-and-hips/whole.js');
      const { poses } = await built('figure/poses.js');
      const { reviewsThatHold } = await built('publish/reviewed.js');
      const reviews = JSON.stringify(await reviewsThatHold(wholeCollection(), poses));
      writeFileSync('dist/content/lower-back-and-hips/reviews.js', `export const reviews = ${reviews};\n`);
    },
  };
}

/** For what a server sends without a style element of its own: the look of each element as a file. */
function looksToLink() {
  return {
    name: 'looks-to-link',
    async writeBundle() {
      const { styleSheets } = await import(pathToFileURL(absolute('dist/ssr.js')));
      mkdirSync('dist/cdn', { recursive: true });
      for (const { file, css } of Object.values(await styleSheets())) writeFileSync(`dist/cdn/${file}`, css);
    },
  };
}

/** As the compiler has read them, for whoever wants to know more of the sources. */
let sources;

function decorators(program) {
  sources = program;
  return idiomaticDecoratorsTransformer(program);
}

/** What the elements take, tell and look like: for people, editors and the templates of apps. */
function manifest() {
  return {
    name: 'manifest',
    async writeBundle() {
      const whole = analyze(sources);
      const json = (data) => `${JSON.stringify(data, null, 2)}\n`;
      writeFileSync('dist/custom-elements.json', json(whole));
      for (const [file, data] of Object.entries(editorData(whole))) writeFileSync(`dist/${file}`, json(data));
      mkdirSync('dist/typings', { recursive: true });
      for (const [file, text] of Object.entries(await typings(whole))) {
        writeFileSync(`dist/typings/${file}`, text);
        // whoever imports it where types are not taken out gets nothing, and no error
        writeFileSync(`dist/typings/${file.replace('.d.ts', '.js')}`, 'export {};\n');
      }
    },
  };
}

/** Whoever writes a collection sees in an editor what each key is for, and what is wrong. */
function schemaForEditors() {
  return {
    name: 'schema-for-editors',
    async writeBundle() {
      const built = (path) => import(pathToFileURL(absolute('dist', path)));
      const { exercises, routines } = (await built('content/lower-back-and-hips/index.js')).lowerBackAndHips;
      const schema = jsonSchema({
        shapes: await built('content/schema.js'),
        source: readFileSync('src/content/schema.ts', 'utf8'),
        builtIn: { exercises: Object.keys(exercises), routines: Object.keys(routines) },
      });
      writeFileSync('dist/content.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
    },
  };
}

/**
 * The other files for pages, all at once and beside the chunks, since nearly all of the time is the minifier's, which has threads of
 * its own. Then each exercise and routine in each language to be pasted, with the names and hashes of all these; and a list of what there is.
 */
function restForPages() {
  let others;
  return {
    name: 'rest-for-pages',
    buildStart() {
      others = Promise.all([...languages.map(wholeBundle), enhancer].map(writeBundle));
      others.catch(() => undefined); // it is told where they are waited for
    },
    async writeBundle() {
      await others;
      const { writeSnippets } = await import('./src/publish/author/snippets.mjs');
      await writeSnippets();
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      writeFileSync('dist/cdn/files.json', `${JSON.stringify(await filesFor('dist/cdn', version), null, 2)}\n`);
    },
  };
}

async function writeBundle({ output, ...input }) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}

/** Pages about the elements, in which they are at work: once everything else is there. */
function documentation() {
  return {
    name: 'documentation',
    writeBundle: { order: 'post', sequential: true, handler: () => import('./demo/docs/build.mjs') },
  };
}

/** A chunk that imported the loader would bring it along once more where a shop appends ?v=2 to its address. */
function loaderAlone() {
  return {
    name: 'loader-alone',
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
      const loader = chunks.find(({ isEntry }) => isEntry);
      if (loader.imports.length > 0) this.error(`${loader.fileName} imports ${loader.imports.join(', ')}.`);
      for (const { fileName, imports, dynamicImports } of chunks) {
        if ([...imports, ...dynamicImports].includes(loader.fileName)) {
          this.error(`${fileName} imports ${basename(loader.fileName)}: nothing may.`);
        }
      }
    },
  };
}
