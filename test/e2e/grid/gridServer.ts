import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { policyText, styleNonce } from '../../../scripts/lib/policy.mjs';
import type { GridSituation, GridWindow } from './page';

const ORIGIN = 'https://grid.example';
const VERSION = 'test';

/** The page's script: the grid alone, beside made-up workbooks. */
export async function bundleGrid(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve('test/e2e/grid/page.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const PAGE = `<!doctype html><html lang="sv"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyText(VERSION)}">
<title>Rutnät</title><link rel="stylesheet" href="page.css"></head>
<body><div id="pane"></div><script src="page.js"></script></body></html>`;

/** Opens the grid. Nothing leaves the machine: whatever is not ours is refused. */
export async function openGrid(
  browser: Browser,
  script: string,
  workbook: GridSituation['workbook'],
  situation: Partial<Omit<GridSituation, 'workbook'>> = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': [PAGE, 'text/html; charset=utf-8'],
    '/page.js': [script, 'text/javascript; charset=utf-8'],
    '/page.css': ['body { margin: 0; font-family: sans-serif }', 'text/css'],
  };
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = origin === ORIGIN ? files[pathname] : undefined;
    return file ? route.fulfill({ body: file[0], contentType: file[1] }) : route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  await page.evaluate((opening) => (window as unknown as { grid: GridWindow }).grid.open(opening), {
    language: 'sv' as const,
    theme: 'light' as const,
    nonce: styleNonce(VERSION),
    ...situation,
    workbook,
  });
  await page.getByRole('grid').waitFor();
  return page;
}
