import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { policyText, styleNonce } from '../../../scripts/lib/policy.mjs';

const ORIGIN = 'https://finsamkoll.example';
const VERSION = 'test';

/** What the page's own styles carry, to be let through by its policy. */
export const STYLE_NONCE = styleNonce(VERSION);

/** A page and what belongs to it, by path. */
export type Site = ReadonlyMap<string, string>;

/**
 * A page with an empty `#pane`, under the policy of the real pages. Of the scripts, whose sources are given by name, `page` is
 * the one that the page runs.
 */
export async function buildSite(
  title: string,
  scripts: Readonly<Record<string, string>> & { readonly page: string },
  style: string,
): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: scripts,
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
<title>${title}</title><link rel="stylesheet" href="page.css"></head>
<body><div id="pane"></div><script src="page.js"></script></body></html>`;
  return new Map([['/', page], ['/page.css', style], ...outputFiles.map(({ path, text }) => [path, text] as const)]);
}

/** Opens the page. Nothing leaves the machine: whatever is not ours is refused. */
export async function openSite(browser: Browser, site: Site, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const body = origin === ORIGIN ? site.get(pathname) : undefined;
    if (body === undefined) return route.abort();
    return route.fulfill({ body, contentType: typeOf(pathname) });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  return page;
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}
