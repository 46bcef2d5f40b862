import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWorkbookFile } from '../../../src/hosts/file';
import { EmulatedExcel } from '../../host/emulatedExcel';
import { hostWorkbook } from '../../host/fromSnapshot';
import type { HostWorkbook } from '../../host/model';
import { openPane } from '../../host/web/excelOnTheWeb';
import type { OpenPane, WebOptions } from '../../host/web/excelOnTheWeb';

const BUILT = 'dist/addin';
const SHOTS = join(tmpdir(), 'finsamkoll-screenshots');

export interface PaneInExcel extends OpenPane {
  readonly excel: EmulatedExcel;
  readonly workbook: HostWorkbook;
}

/** Opens a workbook from examples/ in the emulated Excel on the web, with the built pane beside it. */
export async function openBeside(
  browser: Browser,
  file: string,
  more: Partial<Omit<WebOptions, 'excel' | 'folder' | 'page'>> = {},
): Promise<PaneInExcel> {
  build();
  const snapshot = await openWorkbookFile(readFileSync(`examples/${file}`), file).snapshot();
  const workbook = hostWorkbook(snapshot);
  const excel = new EmulatedExcel(workbook);
  const pane = await openPane(browser, { excel, folder: BUILT, page: 'taskpane.html', ...more });
  await pane.frame.getByRole('heading', { level: 2 }).waitFor();
  return { ...pane, excel, workbook };
}

/** Builds the pane where it is missing or older than a source. */
function build(): void {
  const page = `${BUILT}/taskpane.html`;
  const built = existsSync(page) ? statSync(page).mtimeMs : 0;
  const sources = ['src', 'assets'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const youngest = Math.max(
    ...sources.map((name) => statSync(name)).map((entry) => (entry.isFile() ? entry.mtimeMs : 0)),
  );
  if (youngest > built)
    execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** How many pixels of the pane lie outside its width. */
export function sidewaysScroll({ frame }: OpenPane): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Keeps a picture of the pane for people to look at, outside the repository. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Renews the picture of the README, where FINSAMKOLL_SCREENSHOTS names the folder for it. */
export async function lookForReadme(page: Page): Promise<void> {
  const folder = process.env.FINSAMKOLL_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'pane-sv.png') });
}
