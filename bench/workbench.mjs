import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { workbench, workbenchSize } from '../scripts/lib/bundleWorkbench.mjs';
import { headers } from '../scripts/lib/policy.mjs';
import { serve } from '../scripts/lib/serve.mjs';
import { budgetWorkbook } from './workbooks.mjs';

const CHROMIUM = process.env.FINSAMKOLL_CHROMIUM ?? '/usr/bin/chromium';
const LARGE_CELLS = 300_000;
const STARTS = 5;
const OPENINGS = 3;
/** Frames that are scrolled through, so many pixels each; a frame above the limit is seen as a jerk. */
const SCROLL = { frames: 150, pixels: 100, limit: 32 };

/** Waits in the page until a condition holds and has been painted; gives the page's clock, which starts with the navigation. */
const PAINTED = `(condition) => new Promise((resolve) => {
  const look = () => condition()
    ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
    : requestAnimationFrame(look);
  look();
})`;

/**
 * Measures the built workbench in headless Chromium: start and first paint, opening a large workbook, edits, scrolling, sizes. Each time
 * is given against a baseline of the same run that its line names.
 * @param print takes a line
 */
export async function measureWorkbench(print) {
  await workbench(() => print('workbench: building'));
  printSizes(print);
  if (!existsSync(CHROMIUM)) return print(`workbench: not measured, there is no Chromium at ${CHROMIUM}`);
  const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-bench-workbench-'));
  const large = join(folder, 'large.xlsx');
  writeFileSync(large, budgetWorkbook(LARGE_CELLS));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const app = await serve(new URL('../dist/workbench/', import.meta.url), { port: 0, headers });
  const bare = await serve(pathToFileURL(`${folder}/`), { port: 0 });
  try {
    const place = { browser, app: app.address, bare: bare.address, folder };
    await measureStart(place, print);
    await measureLarge(place, large, print);
  } finally {
    await browser.close();
    await Promise.all([app.stop(), bare.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function printSizes(print) {
  const { files, firstLoad, later } = workbenchSize();
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
  const engine = files.filter(({ name }) => name.endsWith('.wasm')).reduce((sum, { bytes }) => sum + bytes, 0);
  print(
    `workbench, gzip: first load ${kilobytes(firstLoad)}, when needed ${kilobytes(later)}, of it recalculation ${kilobytes(engine)}`,
  );
}

/** From the navigation to the painted example, against a bare page with as many elements. */
async function measureStart({ browser, app, bare, folder }, print) {
  const times = { app: [], bare: [] };
  for (let run = 0; run < STARTS; run += 1) {
    const { page, close } = await openPage(browser, app);
    times.app.push(await painted(page, EXAMPLE_SHOWN));
    const elements = await page.evaluate(`document.querySelectorAll('*').length`);
    await close();
    writeFileSync(join(folder, 'bare.html'), barePage(elements));
    const plain = await openPage(browser, `${bare}bare.html`);
    times.bare.push(await painted(plain.page, `() => document.querySelector('td') !== null`));
    await plain.close();
  }
  const ratio = median(times.app) / median(times.bare);
  print(`workbench, start to painted example / bare page of as many elements   ${ratio.toFixed(2)}`);
}

const EXAMPLE_SHOWN = `() => /8.054/.test(document.querySelector('[role=grid] [data-cell=B6]')?.textContent ?? '')`;
const LARGE_SHOWN = `() => /Budget 1, tkr/.test(document.querySelector('[role=grid] [data-cell=A1]')?.textContent ?? '')`;

/** Opening, editing and scrolling the large workbook. */
async function measureLarge({ browser, app, bare, folder }, large, print) {
  const times = { open: [], unzip: [], first: [], next: [] };
  const frames = { app: [], bare: [] };
  const bytes = new Uint8Array(readFileSync(large));
  for (let run = 0; run < OPENINGS; run += 1) {
    const started = performance.now();
    unzipSync(bytes);
    times.unzip.push(performance.now() - started);
    const { page, close } = await openPage(browser, app);
    await painted(page, EXAMPLE_SHOWN);
    await startClockAt(page, 'change');
    await page.locator('input[type=file]').first().setInputFiles(large);
    times.open.push(await sinceClock(page, LARGE_SHOWN));
    times.first.push(await edit(page, '1234'));
    times.next.push(await edit(page, '4321'));
    frames.app.push(...(await scroll(page, `document.querySelector('[role=grid]')`)));
    await close();
    writeFileSync(join(folder, 'long.html'), barePage(2000, '400px'));
    const plain = await openPage(browser, `${bare}long.html`);
    await painted(plain.page, `() => document.querySelector('td') !== null`);
    frames.bare.push(...(await scroll(plain.page, `document.querySelector('td')`)));
    await plain.close();
  }
  const [open, unzip, first, next] = [times.open, times.unzip, times.first, times.next].map(median);
  const jerks = (list) => `${((100 * list.filter((time) => time > SCROLL.limit).length) / list.length).toFixed(1)} %`;
  print(
    `workbench, opening ${LARGE_CELLS} cells to painted / fflate's unzip of the file       ${(open / unzip).toFixed(2)}`,
  );
  print(`workbench, first edit with recalculation, engine fetched / opening the file  ${(first / open).toFixed(2)}`);
  print(`workbench, later edit with recalculation / first edit                        ${(next / first).toFixed(2)}`);
  print(
    `workbench, frames over ${SCROLL.limit} ms while scrolling (bare page in brackets)          ${jerks(frames.app)} (${jerks(frames.bare)})`,
  );
}

async function openPage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  return { page, close: () => context.close() };
}

function painted(page, condition) {
  return page.evaluate(`(${PAINTED})(${condition})`);
}

/** Notes the page's clock at the next event of a kind. */
function startClockAt(page, event) {
  return page.evaluate(
    `void document.addEventListener('${event}', () => { window.benchStart = performance.now(); }, { capture: true, once: true })`,
  );
}

async function sinceClock(page, condition) {
  const until = await page.evaluate(`(${PAINTED})(() => window.benchStart !== undefined && (${condition})())`);
  const started = await page.evaluate('window.benchStart');
  await page.evaluate('delete window.benchStart');
  return until - started;
}

/** Types into the first amount and waits until its sum is another. */
async function edit(page, typed) {
  const sum = `document.querySelector('[role=grid] [data-cell=B16]').textContent`;
  const before = await page.evaluate(sum);
  const box = page.getByLabel('Cell att gå till');
  await box.fill('B4');
  await box.press('Enter');
  await painted(page, `() => document.activeElement?.dataset.cell === 'B4'`);
  await page.keyboard.type(typed);
  await startClockAt(page, 'keydown');
  await page.keyboard.press('Enter');
  return sinceClock(page, `() => ${sum} !== ${JSON.stringify(before)}`);
}

/** Scrolls what holds an element, a step a frame, and gives the time from each frame to the next. */
function scroll(page, inside) {
  return page.evaluate(`new Promise((resolve) => {
    let scroller = ${inside};
    while (scroller.parentElement && !(scroller.scrollHeight > scroller.clientHeight + 10 && /auto|scroll/.test(getComputedStyle(scroller).overflowY))) {
      scroller = scroller.parentElement;
    }
    const times = [];
    let last = null;
    const step = (now) => {
      if (last !== null) times.push(now - last);
      last = now;
      scroller.scrollTop += ${SCROLL.pixels};
      if (times.length < ${SCROLL.frames}) requestAnimationFrame(step);
      else resolve(times);
    };
    requestAnimationFrame(step);
  })`);
}

/** A page of nothing but a table, with about so many elements. */
function barePage(elements, rowHeight = 'auto') {
  const cells = 10;
  const row = `<tr style="height:${rowHeight}">${'<td>1 234</td>'.repeat(cells)}</tr>`;
  return `<!doctype html><meta charset="utf-8"><title>Mätning</title><table>${row.repeat(Math.ceil(elements / (cells + 1)))}</table>`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
