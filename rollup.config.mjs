import { readdirSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Each has its own bundle with everything inside, dist/cdn/limber.<language>.js. */
const languages = ['en', 'da'];

/** What a language is fetched in, each from dist/cdn/lang/: its words of first sight, the rest, and the guide. */
const languageParts = languages.flatMap((language) => [language, `${language}.more`, `${language}.guide`]);

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
    'src/cli.ts',
    ...modulesIn('src/define').filter((path) => path.includes('-')), // as every tag's name does
    ...languages.map((language) => `src/locale/whole/${language}.ts`),
  ],
  external: [/^lit(\/|$)/, /^@lit\//, /^valibot$/, /^node:/],
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

const forPages = [
  resolve({ exportConditions: ['production'] }),
  typescript({
    tsconfig: 'src/tsconfig.build.json',
    // the build of the modules has checked the types
    compilerOptions: { outDir: 'dist/cdn', declaration: false, noCheck: true },
    // decorators as the `static properties` that they stand for: a kilobyte less
    transformers: { before: [{ type: 'program', factory: idiomaticDecoratorsTransformer }] },
  }),
  // without keepClosingSlash, <circle /><path /> inside svg`` would nest the second in the first
  minifyLiterals({ include: ['src/**'], failOnError: true, options: { minifyOptions: { keepClosingSlash: true } } }),
  // functions with parameters stay what they are: written out where they are called they are longer when compressed
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, inline: 1 },
    format: { comments: false },
  }),
  selfContainedParts(),
];

/** For pages without a bundler: one file, and the parts that it fetches when they are needed. */
const bundle = {
  input: 'src/cdn.ts',
  output: { dir: 'dist/cdn', entryFileNames: 'limber.js', chunkFileNames: '[name].js', sourcemap: true },
  plugins: [languageInside('en'), picturesFetched(), ...forPages],
};

/** The same in one language with everything inside. Other languages are still fetched. */
const wholeBundle = (language) => ({
  ...bundle,
  output: { file: `dist/cdn/limber.${language}.js`, inlineDynamicImports: true, sourcemap: true },
  plugins: [languageInside(`whole/${language}`), ...forPages],
});

/** Each on its own, because a part must stand alone. Names without a hash: a shop keeps them from version to version. */
const languagePart = (name) => ({
  input: `src/locale/${name}.ts`,
  output: { file: `dist/cdn/lang/${name}.js`, sourcemap: true },
  plugins: forPages,
});

export const bundles = [bundle, ...languages.map(wholeBundle), ...languageParts.map(languagePart)];

export default [modules, ...bundles];

/** Else what the source no longer has would still be published. */
function startAnew() {
  return { name: 'start-anew', buildStart: () => rmSync('dist', { recursive: true, force: true }) };
}

/**
 * Lets src/locale/built-in.ts stand for another module than the one it names in the source, and leaves the languages that
 * are fetched to bundles of their own.
 */
function languageInside(name) {
  return {
    name: 'language-inside',
    resolveId(source, importer) {
      if (!/[\\/]src[\\/]locale[\\/]built-in\.ts$/.test(importer)) return null;
      return this.resolve(`./${name}.js`, importer, { skipSelf: true });
    },
    resolveDynamicImport(specifier, importer) {
      const isLanguage = /[\\/]src[\\/]locale[\\/]languages\.ts$/.test(importer) && typeof specifier === 'string';
      return isLanguage ? { id: specifier.replace('./', './lang/'), external: true } : null;
    },
  };
}

/** Lets src/pictures/fetched.ts stand for src/pictures/inside.ts. */
function picturesFetched() {
  return {
    name: 'pictures-fetched',
    resolveId(source, importer) {
      if (!source.endsWith('/pictures/inside.js')) return null;
      return this.resolve(source.replace('inside', 'fetched'), importer, { skipSelf: true });
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
