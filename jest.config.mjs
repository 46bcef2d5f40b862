/** Fast tests: everything that needs no browser and no office program. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** Dependencies that ship ES modules only; they are transformed like our own code. */
const MODULES_ONLY = ['@borgar', '@ironcalc', '@noble'];

/** Options that the fast tests and the end-to-end tests share. */
export const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
};

export default {
  ...shared,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
};
