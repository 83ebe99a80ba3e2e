import { readdirSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Each has its own bundle, dist/cdn/limber.<language>.js; the first is also limber.js. */
const languages = ['en', 'da'];

const modulesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);

/** For apps: one file per source file, with Lit left to the app's own bundler. */
const modules = {
  input: [
    'src/index.ts',
    'src/all.ts',
    'src/content/index.ts',
    'src/session/index.ts',
    ...modulesIn('src/define').filter((path) => path.includes('-')), // as every tag's name does
    ...languages.map((language) => `src/locale/${language}.ts`),
  ],
  external: [/^lit(\/|$)/, /^@lit\//, /^valibot$/],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    // npm leaves folders of the name node_modules out of a package; tslib's decorator helper would land in one
    entryFileNames: ({ name }) => `${name.replace(/^node_modules\//, '_vendor/')}.js`,
  },
  plugins: [startAnew(), typescript({ tsconfig: 'src/tsconfig.build.json' })],
};

/** For pages without a bundler: everything in one file but the parts that are fetched when needed. */
const bundle = (language) => ({
  input: 'src/cdn.ts',
  preserveEntrySignatures: 'allow-extension', // the language inside can be asked for as a part as well; else it gets a chunk
  treeshake: { unknownGlobalSideEffects: false }, // tslib asks for a SuppressedError that nothing here uses
  output: ['limber', `limber.${language}`]
    .slice(language === languages[0] ? 0 : 1)
    .map((name) => ({ dir: 'dist/cdn', entryFileNames: `${name}.js`, chunkFileNames: partFileName, sourcemap: true })),
  plugins: [
    builtInLanguage(language),
    resolve({ exportConditions: ['production'] }),
    typescript({
      tsconfig: 'src/tsconfig.build.json',
      // a type error ends the build of the modules; here it would end the demo's server while one is typing
      compilerOptions: { outDir: 'dist/cdn', declaration: false, noEmitOnError: false },
    }),
    // without keepClosingSlash, <circle /><path /> inside svg`` would nest the second in the first
    minifyLiterals({ include: ['src/**'], failOnError: true, options: { minifyOptions: { keepClosingSlash: true } } }),
    terser({ ecma: 2022, module: true, format: { comments: false } }),
    selfContainedParts(),
  ],
});

export const bundles = languages.map(bundle);

export default [modules, ...bundles];

/** Else what the source no longer has would still be published. */
function startAnew() {
  return { name: 'start-anew', buildStart: () => rmSync('dist', { recursive: true, force: true }) };
}

/** Names without a hash: a page, or a shop's file manager, keeps them beside the bundle from version to version. */
function partFileName({ facadeModuleId }) {
  return /[\\/]src[\\/]locale[\\/]/.test(facadeModuleId) ? 'lang/[name].js' : '[name].js';
}

/** Lets src/locale/built-in.ts stand for another language than the English it names in the source. */
function builtInLanguage(language) {
  return {
    name: 'built-in-language',
    resolveId(source, importer) {
      if (!/[\\/]src[\\/]locale[\\/]built-in\.ts$/.test(importer)) return null;
      return this.resolve(`./${language}.js`, importer, { skipSelf: true });
    },
  };
}

/**
 * A part that imported the bundle would evaluate it twice where a shop appends ?v=2 to the script's address, and a chunk that two of them
 * share would be a second request in series. So a part imports nothing, and is asked for with the query of the bundle.
 */
function selfContainedParts() {
  return {
    name: 'self-contained-parts',
    renderDynamicImport: () => ({
      left: 'import(new URL(',
      right: ' + new URL(import.meta.url).search, import.meta.url).href)',
    }),
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
      for (const { fileName, imports, isEntry, isDynamicEntry } of chunks) {
        if (!isEntry && !isDynamicEntry) this.error(`${fileName} would be shared by parts: each must stand alone.`);
        if (imports.length > 0) this.error(`${fileName} imports ${imports.join(', ')}: a part must stand alone.`);
      }
    },
  };
}
