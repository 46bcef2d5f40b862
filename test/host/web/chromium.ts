import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PROGRAM = process.env.FINSAMKOLL_CHROMIUM ?? '/usr/bin/chromium';

/** Starts headless Chromium, switched off from everything that it would look up by itself. */
export async function startChromium(): Promise<Browser> {
  if (!existsSync(PROGRAM)) {
    throw new Error(`These tests need Chromium at ${PROGRAM}; FINSAMKOLL_CHROMIUM can name another place.`);
  }
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
