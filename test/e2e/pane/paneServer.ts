import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite, openSite, STYLE_NONCE, type Site } from '../support/site';
import type { PaneWindow } from './page';

/** The pane beside a workbook file. */
export function buildPane(): Promise<Site> {
  return buildSite(
    'Finsamkoll',
    { page: resolve('test/e2e/pane/page.tsx'), engine: resolve('src/taskpane/engine/worker.ts') },
    readFileSync('src/taskpane/taskpane.css', 'utf8'),
  );
}

export interface Opened {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly context?: BrowserContextOptions;
}

/** Opens the pane beside a workbook. */
export async function openPane(
  browser: Browser,
  site: Site,
  workbook: { readonly name: string; readonly bytes: Uint8Array } | { readonly sheets: number; readonly rows: number },
  { language = 'sv', theme = 'light', width = 320, context: options }: Opened = {},
): Promise<Page> {
  const page = await openSite(browser, site, { viewport: { width, height: 900 }, ...options });
  const situation = { language, theme, nonce: STYLE_NONCE };
  if ('sheets' in workbook) {
    await page.evaluate(([how, size]) => (window as unknown as { pane: PaneWindow }).pane.openLarge(how, size), [
      situation,
      workbook,
    ] as const);
  } else {
    const bytes = Buffer.from(workbook.bytes).toString('base64');
    await page.evaluate((opening) => (window as unknown as { pane: PaneWindow }).pane.open(opening), {
      ...situation,
      bytes,
      name: workbook.name,
    });
  }
  return page;
}

/** Something of the page's own, by a function that runs there. */
export function ask<T>(page: Page, question: (pane: PaneWindow) => T | Promise<T>): Promise<T> {
  return page.evaluate(`(${question.toString()})(window.pane)`) as Promise<T>;
}
