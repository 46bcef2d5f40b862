import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import type { EmulatedExcel } from '../emulatedExcel';
import { Conversation } from './conversation';
import type { OfficeSituation } from './conversation';

/*
 * A task pane in a browser, in a frame of a page that is Excel on the web as far as the pane can tell. Everything is
 * answered from this machine: Excel's page, the pane's files, and Microsoft's client from its package.
 */

/** The client trusts only hosts under this domain; a pane on the same site may use its session storage. */
const HOST_ORIGIN = 'https://excel.officeapps.live.com';
const PANE_ORIGIN = 'https://finsamkoll.officeapps.live.com';
const CLIENT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const SHARED_RUNTIME = 1;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface WebOptions extends Partial<OfficeSituation> {
  readonly excel: EmulatedExcel;
  /** The folder with the pane's files. */
  readonly folder: string;
  /** The pane's page within the folder. */
  readonly page: string;
  readonly width?: number;
  readonly height?: number;
  readonly browser?: BrowserContextOptions;
}

/** An open pane and what can be asked of the Excel around it. */
export interface OpenPane {
  readonly page: Page;
  readonly frame: Frame;
  readonly conversation: Conversation;
  /** Addresses that the browser asked for and that were not answered from here. */
  notHeld(): readonly string[];
  /**
   * Errors that the page threw or wrote to the console, and requests that the emulated Excel does not understand. What
   * Microsoft's client writes of itself is left out: it tries to style buttons that nobody sees, which our policy refuses.
   */
  readonly faults: readonly string[];
  /** Clicks on a button of the ribbon. */
  command(functionName: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a pane in Excel on the web, with an emulated Excel behind it. */
export async function openPane(browser: Browser, options: WebOptions): Promise<OpenPane> {
  const { excel, width = 450, height = 900, language = 'sv-SE', excelApi = '1.17' } = options;
  const conversation = new Conversation(excel, { language, excelApi }, HOST_ORIGIN);
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    serviceWorkers: 'block',
    ...options.browser,
  });
  const asked = new Set<string>();
  const answered = new Set<string>();
  const faults: string[] = [];
  const address = paneAddress(options.page, language);
  await context.route('**/*', async (route) => {
    if (await answer(route, options.folder, address)) answered.add(route.request().url());
  });
  context.on('request', (request) => /^(data|blob):/.test(request.url()) || asked.add(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (entry) => {
    const { url } = entry.location();
    if (entry.type() === 'error' && !url.startsWith(CLIENT)) faults.push(`${entry.text()} (${url})`);
  });
  await page.exposeFunction('askExcel', (message: string) => {
    try {
      return conversation.answer(message);
    } catch (error) {
      faults.push(String(error));
      return null;
    }
  });
  await page.goto(`${HOST_ORIGIN}/`);
  const tell = async (message: string | null): Promise<void> => {
    if (message !== null) await page.evaluate((text) => (window as unknown as HostWindow).tellPane(text), message);
  };
  excel.workbook.onChange = (sheet) => void tell(conversation.changed(sheet.id)).catch(() => undefined);
  let commands = 0;
  const frame = page.frame({ url: (url) => url.origin === PANE_ORIGIN });
  if (!frame) throw new Error('The page of Excel holds no frame with the pane');
  return {
    page,
    frame,
    conversation,
    notHeld: () => [...asked].filter((url) => !answered.has(url)),
    faults,
    async command(functionName) {
      commands += 1;
      const message = conversation.command(functionName, `command-${commands}`);
      if (message === null) throw new Error('The pane has not asked for commands');
      await tell(message);
    },
    close: () => context.close(),
  };
}

interface HostWindow {
  tellPane(message: string): void;
}

function paneAddress(page: string, language: string): string {
  const situation = `_host_Info=Excel$Web$16.01$${language}$ID$$0$${SHARED_RUNTIME}`;
  const channel = encodeURIComponent(`conversation|finsamkoll|${HOST_ORIGIN}/`);
  return `${PANE_ORIGIN}/${page}?${situation}#&_xdm_Info=${channel}`;
}

/** Excel's page: a frame over all of it, and a script that carries messages between the frame and the test. */
function hostPage(address: string): string {
  return `<!doctype html><html lang="en"><title>Excel</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style>
<iframe id="pane" title="Finsamkoll"></iframe>
<script>
  const pane = document.getElementById('pane');
  window.tellPane = (message) => pane.contentWindow.postMessage(message, ${JSON.stringify(PANE_ORIGIN)});
  addEventListener('message', async (event) => {
    if (event.origin !== ${JSON.stringify(PANE_ORIGIN)}) return;
    const answer = await window.askExcel(event.data);
    if (answer !== null) window.tellPane(answer);
  });
  pane.src = ${JSON.stringify(address)};
</script></html>`;
}

/** Answers from this machine, or refuses. @returns whether there was something to answer with */
async function answer(route: Route, folder: string, address: string): Promise<boolean> {
  const url = new URL(route.request().url());
  const isHost = url.origin === HOST_ORIGIN && url.pathname === '/';
  const content = isHost ? { contentType: TYPES['.html']!, body: hostPage(address) } : await held(url, folder);
  await (content ? route.fulfill(content) : route.abort()).catch(() => undefined);
  return content !== null;
}

interface Content {
  readonly contentType: string;
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

async function held(url: URL, folder: string): Promise<Content | null> {
  const file = fileOf(url, folder);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return null;
  const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
  return { contentType, body, headers: { 'access-control-allow-origin': '*' } };
}

function fileOf(url: URL, folder: string): string | null {
  if (url.href.startsWith(CLIENT)) return within(clientFolder(), url.href.slice(CLIENT.length).split('?')[0]!);
  return url.origin === PANE_ORIGIN ? within(folder, url.pathname.slice(1)) : null;
}

function within(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(normalize(folder)) ? file : null;
}

function clientFolder(): string {
  const require = createRequire(`${process.cwd()}/package.json`);
  return dirname(require.resolve('@microsoft/office-js/dist/office.js'));
}
