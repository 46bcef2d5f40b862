/**
 * Mutation tests of the rooms that judge: `npm run test:mutation`. A mutant is a small fault put into the code; one of the
 * tests should fail for it. `ROOM` is the room, `MUTATE` narrows it to some files, `SAMPLE=20` takes about every twentieth
 * function, `TESTS` names the folders of tests, `BUDGET` is the milliseconds the tests of one mutant may take together.
 */
const TESTS = { money: ['money'], reading: ['reading', 'workbooks'], rules: ['rules', 'workbooks'] };
const {
  ROOM: room = 'money',
  MUTATE: files = `src/${room}/**/*.ts`,
  TESTS: tests = TESTS[room].join(','),
  BUDGET: budget = '2000',
  CONCURRENCY: runners = '2',
} = process.env;

export default {
  testRunner: 'in-process',
  plugins: ['./scripts/lib/inProcessRunner.mjs', './scripts/lib/sampleMutants.mjs'],
  ignorers: ['sample'],
  inProcess: {
    tests: tests.split(','),
    // They compare files that programs make, or count what a mocked module does.
    without: ['pages.test.ts', 'documents.test.ts', 'examples.test.ts', 'sums.work.test.ts'],
    remember: room === 'rules',
    budgetMs: Number(budget),
  },
  coverageAnalysis: 'perTest',
  mutate: files.split(','),
  ignoreStatic: true,
  ignorePatterns: ['dist', 'assets', 'docs/images'],
  disableTypeChecks: false,
  concurrency: Number(runners),
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `dist/mutation/${room}.json` },
  tempDirName: 'dist/stryker',
  thresholds: { high: 90, low: 80, break: 80 },
};
