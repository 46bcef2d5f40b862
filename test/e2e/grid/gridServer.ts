import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite, openSite, STYLE_NONCE, type Site } from '../support/site';
import type { GridSituation, GridWindow } from './page';

/** The grid alone, beside made-up workbooks. */
export function buildGrid(): Promise<Site> {
  return buildSite(
    'Rutnät',
    { page: resolve('test/e2e/grid/page.tsx') },
    'body { margin: 0; font-family: sans-serif }',
  );
}

export async function openGrid(
  browser: Browser,
  site: Site,
  workbook: GridSituation['workbook'],
  situation: Partial<Omit<GridSituation, 'workbook'>> = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openSite(browser, site, { viewport: { width: 1280, height: 800 }, ...options });
  await page.evaluate((opening) => (window as unknown as { grid: GridWindow }).grid.open(opening), {
    language: 'sv' as const,
    theme: 'light' as const,
    nonce: STYLE_NONCE,
    ...situation,
    workbook,
  });
  await page.getByRole('grid').waitFor();
  return page;
}
