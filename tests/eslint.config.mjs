import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import globals from 'globals';
import { configs as typescript } from 'typescript-eslint';
import { importRules, importSyntax } from './eslint.imports.mjs';

const projectRoot = dirname(import.meta.dirname);

const languages = readdirSync(join(projectRoot, 'src/content/lower-back-and-hips/text'));

/** Data files, whose length grows with the content. */
const data = [
  ...['src/content/**', 'src/figure/poses.ts', 'src/figure/author/**'],
  ...languages.map((file) => `src/locale/${file}`),
];

const insteadOfASleep =
  'Wait for what the test expects, or pass a clock: a wait for time is slow, and wrong on a busy machine.';
const sleepers = '/^(aTimeout|waitForTimeout|sleep|delay|nextSecond|oneSecond)$/';
const called = (name) => `:matches([callee.name=${name}], [callee.property.name=${name}])`;
const sleeps = [
  `CallExpression${called(sleepers)}`,
  `AwaitExpression > CallExpression${called('"setTimeout"')}`,
  `NewExpression[callee.name="Promise"] CallExpression${called('"setTimeout"')}`,
];

/** Prototype.js, MooTools and their like, which shops still load, put others in the place of these. */
const overwritten = [
  ['MemberExpression[object.name="Array"][property.name="from"]', 'Spread, or a loop: theirs takes no function.'],
  [
    'CallExpression[arguments.length=0][callee.property.name="entries"]',
    'A loop: of an array theirs gives its values.',
  ],
  ['CallExpression[callee.property.name=/^reduce/]', 'A loop: theirs takes nothing, and gives the array.'],
  ['MemberExpression[object.name="JSON"][property.name="stringify"]', 'content/json.ts: their arrays have a toJSON.'],
  ['ForInStatement', 'Object.keys(): what they add to a prototype would be among the names.'],
].map(([selector, message]) => ({ selector, message: `A page may have overwritten it. ${message}` }));

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'tests/consumers/apps']), // the apps are checked by their own tools
  js.configs.recommended,
  typescript.recommendedTypeChecked,
  lit['flat/recommended'],
  webComponents['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    languageOptions: {
      globals: globals.browser,
      // one program for all files: `projectService` opens them one by one and takes a third longer
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: projectRoot },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { comments },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds @click=${this.#onClick} itself
      'comments/require-description': ['error', { ignore: ['eslint-enable', 'global'] }],
    },
  },
  importRules,
  {
    files: ['src/**'],
    ignores: [
      'src/content/json.ts',
      'src/publish/**',
      'src/cli.ts',
      'src/cli/**',
      'src/{content,figure}/author/**',
      'src/manifest/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...overwritten] },
  },
  {
    files: ['src/cdn.ts', 'src/locale/shipped-languages.ts'],
    rules: { 'no-restricted-syntax': ['error', ...overwritten, ...importSyntax.inLoader] },
  },
  {
    files: ['src/**'],
    ignores: [...data, 'src/**/{*.styles,styles}.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{controllers,locale}/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'warn' },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': ['error', ...sleeps.map((selector) => ({ selector, message: insteadOfASleep }))],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:)?timers/promises$', message: insteadOfASleep }] },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [typescript.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
