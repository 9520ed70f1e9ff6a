import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundaries } from './lint/boundaries.js';

const address = 'Only src/state/address.ts touches location and history';
const pure = 'The model is a function of its arguments';

const tooNew = {
  object: 'URL',
  property: 'parse',
  message: 'Newer than the browsers that the site is built for: URL.canParse.',
};

/** Rules of what runs without a window, and the same each time. */
function pureRules(clocks) {
  return {
    'no-restricted-globals': [
      'error',
      ...['window', 'document', 'navigator', 'localStorage', 'location', 'history'].map((name) => ({
        name,
        message: 'This runs without a window too',
      })),
      ...[...clocks, 'performance', 'crypto'].map((name) => ({ name, message: pure })),
    ],
    'no-restricted-properties': [
      'error',
      tooNew,
      { object: 'Math', property: 'random', message: pure },
      { object: 'Date', property: 'now', message: pure },
    ],
  };
}

export default defineConfig(
  globalIgnores([
    '.astro/',
    'dist/',
    'playwright-report/',
    'test-results/',
    'src/styles/generated/',
  ]),
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    // Types are checked where the type checker sees what the compiler does: in plain modules.
    files: ['src/**/*.ts', 'integrations/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Texts are spread to count code points, as the link's limits do.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // A test that finds nothing where something must be fails, as it should.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a file of vectors holds is named by the test that reads it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', 'lint/**/*.js', '*.{js,mjs,ts}'],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    // They hold functions that run inside the page.
    files: [
      'scripts/{bench/handle,bench/imports,bench/interactions,bench/loads,bench/peer,bench/steps,socialImages}.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    // Longer is two ideas.
    files: ['{src,tests,integrations,scripts}/**/*.{ts,mjs,svelte,astro}'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: ['src/**/*.{ts,svelte,astro}'],
    rules: {
      'no-undef': 'off',
      'no-restricted-globals': [
        'error',
        ...['location', 'history'].map((name) => ({ name, message: address })),
      ],
      'no-restricted-properties': [
        'error',
        tooNew,
        ...['window', 'globalThis', 'document', 'self'].flatMap((object) =>
          ['location', 'history'].map((property) => ({ object, property, message: address })),
        ),
      ],
    },
  },
  {
    // The head's script runs before there are modules, and only reads.
    files: ['src/state/address.ts', 'src/page/head.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // Days of a calendar are arithmetic too; what day it is today is not.
    files: ['src/import/**/*.ts', 'src/scenario/calendar.ts'],
    rules: pureRules([]),
  },
  {
    files: ['src/{model,scenario}/**/*.ts'],
    ignores: ['src/scenario/calendar.ts'],
    rules: pureRules(['Date']),
  },
  ...boundaries,
);
