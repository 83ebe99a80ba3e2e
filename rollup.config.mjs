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

/** The languages of the library. Each has a bundle with everything inside: dist/cdn/limber.<language>.bundle.js. */
const languages = modulesIn('src/content/lower-back-and-hips/text').map((path) => basename(path, '.ts'));

/** The modules for apps, which the files for pages are built from too: one file per source file, with imports of Lit left as they are. */
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
      // decorators become `static properties`: no helper functions, and a kilobyte less
      transformers: { before: [{ type: 'program', factory: (program) => decorators(program) }] },
    }),
    onlyReviewsThatHold(),
    looksToLink(),
    schemaForEditors(),
    manifest(),
  ],
};

/** Each pass finds something that the pass before has made possible. `threads`: by default one for each core. */
const minifier = (passes, threads) =>
  // inline: 1, because functions with parameters are larger after compression when they are inlined
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

/** A compressed bundle is as small after two passes as after four, which take twice as long. One thread, because a warm one is fast. */
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

/** Source maps are written but not linked: a shop uploads only the scripts, and browsers would request maps that are not there. */
const sourcemap = 'hidden';

/** A chunk is named after its entry module and the hash of its content, so that it can be cached for ever. Names that differ from the module's: */
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

/** For pages without a bundler: the loader, and in the same folder the files that it fetches. */
const pages = {
  input: { limber: 'dist/cdn.js' },
  output: { dir: 'dist/cdn', entryFileNames: '[name].js', chunkFileNames: chunkFileName, sourcemap },
  plugins: [...forPages(), loaderAlone(), restForPages(), documentation()],
};

/** The same for one language, in one file. */
const wholeBundle = (language) => ({
  input: 'dist/cdn.bundle.js',
  output: { file: `dist/cdn/limber.${language}.bundle.js`, inlineDynamicImports: true, sourcemap },
  plugins: [inPlaceOfEnglish(language), ...forPages(ofBundles)],
});

/** For pages whose editor removes custom tags, in addition to the loader or a bundle. An IIFE, so that a script tag of any type runs it. */
const enhancer = {
  input: 'dist/enhance.js',
  output: { file: 'dist/cdn/limber.enhance.js', format: 'iife', sourcemap },
  plugins: forPages(),
};

export default [modules, pages];

/** Empties `dist`, or deleted modules would still be published. Not while the demo is being served, because its pages need the files. */
function startAnew() {
  return {
    name: 'start-anew',
    buildStart() {
      if (!process.env.SERVED) rmSync('dist', { recursive: true, force: true });
    },
  };
}

/** Replaces the English words in the source of the bundle by those of another language. */
function inPlaceOfEnglish(language) {
  return {
    name: 'in-place-of-english',
    resolveId: (source) => (source === './locale/en.js' ? absolute(`dist/locale/${language}.js`) : null),
  };
}

/** Replaces `const` by `let`: one keyword compresses better than two. Padded to the same length, so that source maps still fit. */
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
 * Gives the private members of every class the same names, in order: #a, #b, … That compresses better than terser's names, which are
 * different in the whole file. Padded with spaces, so that source maps still fit.
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
 * Shortens the names of private CSS variables (`--_…`) to one letter or two, the most frequent ones to one. The names are the same in all
 * files, because styles of a later chunk read variables that the core has set.
 */
function shortNamesOfOwnVariables() {
  const ownName = /--_[\w-]+/g;
  // with a capital T first: if a page used the same name, our styles would read the page's value where ours is not set
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
    // before the code is minified to one line, so that source maps still point to the right line
    transform: (code) => ({ code: code.replace(ownName, (name) => short.get(name) ?? name), map: null }),
  };
}

/** Removes the messages of Lit's errors, which are for authors of elements. The errors are still thrown, and the modules for apps keep the messages. */
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

/** Removes reviews of content that has changed since. Checked here once, so that no visitor's browser has to compute the hash. */
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

/** Writes the styles of each element as a CSS file, for pages from a server that must not contain style elements. */
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

/** The compiler's program, kept for `manifest()`. */
let sources;

function decorators(program) {
  sources = program;
  return idiomaticDecoratorsTransformer(program);
}

/** Writes the custom elements manifest, and what is made of it for editors and the templates of apps. */
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
        // an import that a tool does not remove, though it is of types only, finds an empty module
        writeFileSync(`dist/typings/${file.replace('.d.ts', '.js')}`, 'export {};\n');
      }
    },
  };
}

/** Writes the JSON schema of collections, by which an editor explains each key and marks mistakes. */
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
 * Builds the other files for pages in parallel with the chunks: nearly all of the time is spent in the minifier, which has its own threads.
 * Then writes the snippets to paste, which contain names and hashes of all these files, and the list of files.
 */
function restForPages() {
  let others;
  return {
    name: 'rest-for-pages',
    buildStart() {
      others = Promise.all([...languages.map(wholeBundle), enhancer].map(writeBundle));
      others.catch(() => undefined); // the error is reported where this promise is awaited
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

/** Writes the documentation, whose pages use the elements, after everything else is there. */
function documentation() {
  return {
    name: 'documentation',
    writeBundle: { order: 'post', sequential: true, handler: () => import('./demo/docs/build.mjs') },
  };
}

/** Fails if a chunk imports the loader: a shop appends ?v=2 to the loader's address, so the import would load and run it a second time. */
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
