/** What a module in src may import. `npm run lint` reports an import that it may not. */
import { dirname } from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';

const projectRoot = dirname(import.meta.dirname);

/** A module imports from its own layer and from those before it. */
const layers = [
  ...['content', 'session', 'figure', 'locale', 'device', 'styles', 'publish', 'player', 'controllers'].map(folder),
  ...['elements', 'define', 'server'].map(folder),
  { name: 'the entry files', files: 'src/!(cli).ts' },
  { name: 'cli', files: 'src/{cli.ts,cli/**}' },
];

function folder(name) {
  return { name, files: `src/${name}/**` };
}

const inNoLayer = `src/!(${layers.map(({ name }) => name).join('|')})/**`;

/** Which other folders of elements each may import. Files beside the folders may be imported by all. */
const elements = {
  'exercise-figure': [],
  'exercise-guide': ['exercise-figure'],
  session: ['exercise-figure'],
  'hold-timer': ['session', 'exercise-figure'],
  'exercise-card': ['hold-timer', 'exercise-figure'],
  'routine-list': ['exercise-card', 'hold-timer', 'session', 'exercise-figure'],
};

// All entries of one list are globs, because the rule refuses to mix globs and paths.
const zones = [
  ...layers.slice(0, -1).map(({ name, files }, index) => ({
    target: files,
    from: layers.slice(index + 1).map((later) => later.files),
    message: `Nothing in ${name} imports what comes after it: see the layers in tests/eslint.imports.mjs.`,
  })),
  { target: 'src/**', from: inNoLayer, message: 'That folder is in no layer: see tests/eslint.imports.mjs.' },
  { target: inNoLayer, from: 'src/**', message: 'This folder is in no layer: see tests/eslint.imports.mjs.' },
  ...Object.entries(elements).map(([name, others]) => ({
    target: `src/elements/${name}/**`,
    from: `src/elements/!(${[name, ...others].join('|')})/**`,
    message: `${name} may import ${others.join(', ') || 'no other element'}: see tests/eslint.imports.mjs.`,
  })),
  {
    target: 'src/elements/*.ts',
    from: 'src/elements/*/**',
    message: 'What is there for all elements knows none of them.',
  },
  {
    target: 'src/**',
    from: 'src/cdn.ts',
    message: 'A page loads cdn.ts under an address of its own (?v=2): an import of it would run it twice.',
  },
];

const lit = {
  regex: '^(lit|lit-html|lit-element|@lit/.*|@lit-labs/.*)(/|$)',
  message: 'This folder also serves pages and programs that have no Lit.',
};
const parser = {
  regex: '/(parse|schema|shape)\\.js$',
  allowTypeImports: true,
  message: 'A page without content of its own never loads the parser: it comes by import(). Types are free.',
};

/** One rule for a group of files. If two groups overlap, the later one has to repeat the restrictions of the earlier. */
const packages = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export const importRules = [
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${projectRoot}/tsconfig.json` })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: projectRoot, zones }],
      // `import type * as Module from '…'` instead of `import('…')` in a type, which import rules do not check
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/cli/**'],
    rules: { 'import-x/no-nodejs-modules': 'error' },
  },
  packages(['src/**/*.ts'], parser),
  packages(['src/{content,session,figure,locale,publish}/**/*.ts'], lit, parser),
  packages(['src/content/{parse,settle,shape,schema,index}.ts'], lit),
  // for programs
  packages(['src/publish/own-collection.ts'], lit),
  packages(['src/cli.ts', 'src/cli/**']),
];

/** For `no-restricted-syntax`, which checks imports that the rules above do not cover. */
export const importSyntax = {
  inLoader: [
    {
      selector:
        ':matches(ImportDeclaration[importKind="value"]:not([source.value="./locale/shipped-languages.js"]), ExportAllDeclaration, ExportNamedDeclaration[source])',
      message: 'The loader fetches everything by import(): a static import would become part of it.',
    },
  ],
};
