import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { policyText, styleNonce } from '../../../scripts/lib/policy.mjs';
import type { PaneWindow } from './page';

const PROGRAM = process.env.FINSAMKOLL_CHROMIUM ?? '/usr/bin/chromium';
const ORIGIN = 'https://pane.example';
const VERSION = 'test';

export async function startBrowser(): Promise<Browser> {
  if (!existsSync(PROGRAM)) {
    throw new Error(`These tests need Chromium at ${PROGRAM}; FINSAMKOLL_CHROMIUM can name another place.`);
  }
  return chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox', '--disable-background-networking'] });
}

/** The page's files, by name: the pane beside a workbook file, under the policy of the real page. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { pane: resolve('test/e2e/pane/page.tsx'), engine: resolve('src/taskpane/engine/worker.ts') },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyText(VERSION)}">
<title>Finsamkoll</title><link rel="stylesheet" href="taskpane.css"></head>
<body><div id="pane"></div><script src="pane.js"></script></body></html>`;
  return new Map([
    ['/', page],
    ['/taskpane.css', readFileSync('src/taskpane/taskpane.css', 'utf8')],
    ...outputFiles.map(({ path, text }) => [path, text] as const),
  ]);
}

export interface Opened {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly context?: BrowserContextOptions;
}

/** Opens the pane beside a workbook. Nothing leaves the machine: whatever is not ours is refused, and fails the test. */
export async function openPane(
  browser: Browser,
  files: ReadonlyMap<string, string>,
  workbook: { readonly name: string; readonly bytes: Uint8Array } | { readonly sheets: number; readonly rows: number },
  { language = 'sv', theme = 'light', width = 320, context: options }: Opened = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const body = origin === ORIGIN ? files.get(pathname) : undefined;
    if (body === undefined) return route.abort();
    return route.fulfill({ body, contentType: typeOf(pathname) });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  const situation = { language, theme, nonce: styleNonce(VERSION) };
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

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}
