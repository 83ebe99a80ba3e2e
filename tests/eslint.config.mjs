import { dirname } from 'node:path';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import globals from 'globals';
import { configs as typescript } from 'typescript-eslint';

const projectRoot = dirname(import.meta.dirname);

export default defineConfig(
  globalIgnores(['dist', 'coverage']),
  js.configs.recommended,
  typescript.recommendedTypeChecked,
  lit['flat/recommended'],
  webComponents['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: projectRoot },
    },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds @click=${this.#onClick} itself
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
