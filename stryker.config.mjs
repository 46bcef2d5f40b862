import { shared } from './jest.config.mjs';

/**
 * Mutation tests of the rooms that judge: `npm run test:mutation`. A mutant is a small fault put into the code; one of the
 * room's own tests should fail for it. `ROOM` is the room, `MUTATE` narrows it to some files, `SAMPLE=20` takes about every
 * twentieth function.
 */
const { ROOM: room = 'money', MUTATE: files = `src/${room}/**/*.ts`, CONCURRENCY: runners = '2' } = process.env;

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner', './scripts/lib/sampleMutants.mjs'],
  ignorers: ['sample'],
  jest: {
    projectType: 'custom',
    config: { ...shared, testMatch: [`<rootDir>/test/${room}/**/*.test.ts`] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  mutate: files.split(','),
  ignoreStatic: true,
  ignorePatterns: ['dist', 'assets', 'docs/images'],
  disableTypeChecks: false,
  concurrency: Number(runners),
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `dist/mutation/${room}.json` },
  tempDirName: 'dist/stryker',
  thresholds: { high: 90, low: 80, break: 80 },
};
