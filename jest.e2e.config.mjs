import { shared } from './jest.config.mjs';

/** Tests that need Chromium, LibreOffice or Python; they fail, never skip, where the program is missing. */
export default { ...shared, testMatch: ['<rootDir>/test/e2e/**/*.e2e.{ts,tsx}'], testTimeout: 240_000 };
