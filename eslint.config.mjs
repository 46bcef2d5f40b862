import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** What turns a workbook into findings. */
const CHECKS = ['money', 'workbook', 'settings', 'reading', 'rules'];

/**
 * The house, bottom first. A room imports only from the rooms named here (and from itself).
 * docs/architecture.md draws the same picture.
 */
const rooms = {
  money: [],
  workbook: [],
  settings: ['money', 'workbook'],
  hosts: ['workbook'],
  reading: ['money', 'workbook', 'settings'],
  rules: ['money', 'workbook', 'settings', 'reading'],
  history: CHECKS,
  fixes: [...CHECKS, 'history'],
  text: [...CHECKS, 'history', 'fixes'],
  summary: [...CHECKS, 'history', 'fixes', 'text'],
  review: [...CHECKS, 'history', 'fixes', 'text', 'summary'],
  taskpane: [...CHECKS, 'history', 'fixes', 'text', 'summary', 'review', 'hosts'],
  workbench: [...CHECKS, 'history', 'fixes', 'text', 'summary', 'review', 'hosts', 'taskpane'],
  cli: [...CHECKS, 'history', 'fixes', 'text', 'summary', 'review', 'hosts'],
};

/** Rooms that know no Office, no React, no files and no clock of their own. */
const pureRooms = [...CHECKS, 'history', 'fixes', 'text', 'summary', 'review'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': Object.keys(rooms).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'A room imports only rooms below it (docs/architecture.md).',
          policies: Object.entries(rooms).map(([from, below]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { type: [from, ...below] } } },
          })),
        },
      ],
    },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|fs$|path$|react|@microsoft/|@fluentui/|fflate|@xmldom)', message: 'The core is pure.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'fetch', 'Office', 'Excel'],
    },
  },
  {
    files: ['**/*.mjs', 'webpack.*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
