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

/** Options that the fast tests and the end-to-end tests share. */
export const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  // A few dependencies ship ES modules only; they are transformed like our own code.
  transformIgnorePatterns: ['/node_modules/(?!(@borgar|saxes|xmlchars)/)'],
};

export default {
  ...shared,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
};
