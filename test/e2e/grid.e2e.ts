import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '../host/web/chromium';
import { buildGrid, openGrid } from './grid/gridServer';
import type { GridSituation } from './grid/page';
import { inaccessible } from './support/page';
import type { Site } from './support/site';

/* The grid in a browser, alone, under the content security policy of the real page. */

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), buildGrid()]);
});
afterAll(() => browser?.close());
afterEach(async () => {
  const violations = await page.evaluate('window.grid.violations');
  await page.context().close();
  expect(violations).toEqual([]);
});

async function open(
  workbook: GridSituation['workbook'] = 'rich',
  situation: Partial<GridSituation> = {},
  options: BrowserContextOptions = {},
) {
  page = await openGrid(browser, site, workbook, situation, options);
}

const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
const selected = () => page.locator('[role=gridcell][aria-selected=true]').getAttribute('data-cell');
const focused = () => page.evaluate('document.activeElement.dataset.cell') as Promise<string | undefined>;
const told = () => page.evaluate('window.grid.told') as Promise<string[]>;
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const drawn = () => page.locator('[role=gridcell]').count();
const frame = () => page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

test.each([
  ['light', undefined],
  ['dark', undefined],
  ['light', 'active'],
] as const)('in the %s theme (forced colours: %s) everybody can read the sheet', async (theme, forcedColors) => {
  await open('rich', { theme }, forcedColors ? { forcedColors, viewport: { width: 1280, height: 800 } } : {});
  expect(await inaccessible(page, 'document.querySelector("main")')).toEqual([]);
});

test('the grid tells its size, its headings and where each cell stands', async () => {
  await open();
  const grid = page.getByRole('grid', { name: 'Bladet Budget 2026' });
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(76);
  expect(await page.getByRole('columnheader', { name: 'B', exact: true }).getAttribute('aria-colindex')).toBe('3');
  expect(await cell('B5').getAttribute('aria-colindex')).toBe('3');
  expect(
    await page
      .getByRole('row')
      .filter({ has: cell('B5') })
      .getAttribute('aria-rowindex'),
  ).toBe('6');
  expect(
    await page
      .getByRole('row')
      .filter({ has: cell('B5') })
      .getByRole('rowheader')
      .textContent(),
  ).toBe('5');
  expect(await cell('B11').getAttribute('aria-colspan')).toBe('3');
  expect(await cell('B11').getAttribute('aria-rowspan')).toBe('3');
});

test('a screen reader hears what a cell shows, and its formula, note, mark and link', async () => {
  await open();
  expect(await cell('B10').textContent()).toMatch(/^12\s500$/);
  expect(await cell('B10').getAttribute('aria-description')).toBe('Formel: =SUMMA(B5:B8)');
  expect(await cell('B5').getAttribute('aria-description')).toMatch(/^Anteckning: Beloppet är beslutat/);
  expect(await cell('C6').getAttribute('aria-description')).toBe('Fel');
  expect(await cell('C7').getAttribute('aria-description')).toBe('Varning');
  expect(await cell('D10').getAttribute('aria-description')).toContain('Inte omräknad');
  expect(await cell('A14').getAttribute('aria-description')).toContain('Länk till Stor!C5');
  expect(await cell('E10').textContent()).toBe('#DIVISION/0!');
});

test('Tab leads into the grid and out of it, and the arrows walk the cells', async () => {
  await open();
  const focusedText = () => page.evaluate('document.activeElement.textContent');
  await press('Tab', 'Tab');
  expect(await focused()).toBe('A1');
  await press('ArrowDown', 'ArrowRight');
  expect([await focused(), await selected()]).toEqual(['B2', 'B2']);
  await press('ArrowRight');
  expect(await focused()).toBe('C2');
  await press('ArrowRight');
  expect(await focused()).toBe('E2');
  await press('ArrowRight');
  expect(await focused()).toBe('G2');
  await press('Shift+Tab');
  expect(await focusedText()).toBe('före');
  await press('Tab', 'Tab');
  expect(await focusedText()).toBe('efter');
});

test('the keys of Excel move far, and the focus follows out of sight', async () => {
  await open({ rows: 10_000, columns: 30 });
  await cell('B2').click();
  await press('Control+ArrowDown');
  expect(await focused()).toBe('B10000');
  await press('Control+ArrowRight');
  expect(await focused()).toBe('AD10000');
  await press('Home');
  expect(await focused()).toBe('A10000');
  await press('Control+Home');
  expect(await focused()).toBe('B2');
  await press('Control+End');
  expect(await focused()).toBe('AD10000');
  await press('PageUp');
  const [, row] = /^AD(\d+)$/.exec((await focused())!)!;
  expect(Number(row)).toBeLessThan(9980);
  await press('Alt+PageDown', 'Control+z', 'Control+Shift+z', 'Control+y');
  expect(await told()).toEqual(['step 1', 'undo', 'redo', 'redo']);
});

test('a cell is edited by typing, by F2 and by a double click, and Escape changes nothing', async () => {
  await open();
  await cell('B5').click();
  await press('F2');
  const field = page.getByRole('textbox', { name: 'Innehållet i B5' });
  expect(await field.inputValue()).toBe('1250');
  await press('Escape');
  expect([await told(), await focused()]).toEqual([[], 'B5']);
  await page.keyboard.type('1 300,5');
  await press('Enter');
  expect(await focused()).toBe('B6');
  await cell('B10').dblclick();
  expect(await page.getByRole('textbox').inputValue()).toBe('=SUMMA(B5:B8)');
  await press('Tab');
  expect(await focused()).toBe('C10');
  await press('Delete');
  await page.keyboard.type('x');
  await press('ArrowRight');
  await page.keyboard.type('ett');
  await cell('B6').click();
  expect(await told()).toEqual(['edit B5 1 300,5', 'edit C10 ', 'edit C10 x', 'edit D10 ett']);
  expect(await focused()).toBe('B6');
  expect((await cell('B5').textContent())!.replace(/\s/g, ' ')).toBe('1 301');
});

test('what a cell shows is copied, and a text is pasted into one cell', async () => {
  await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell('B6').click();
  await press('Control+c');
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^2\s500$/);
  await cell('B7').click();
  await press('Control+v');
  expect((await told())[0]!.replace(/\s/g, ' ')).toBe('edit B7 2 500');
});

test('links are followed by a click or Ctrl+Enter, and what is no address is no link', async () => {
  await open();
  await cell('A14').locator('[data-link]').click();
  await press('Control+Enter');
  expect(await told()).toEqual(['follow Stor!C5', 'follow Stor!C5']);
  const link = cell('B14').getByRole('link');
  expect(await link.getAttribute('rel')).toBe('noreferrer noopener');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await cell('C14').getByRole('link').count()).toBe(0);
});

test('a note is shown where one points and where the selection is, and Escape takes it away', async () => {
  await open();
  await cell('B5').hover();
  const hint = page.getByRole('tooltip');
  expect(await hint.textContent()).toContain('Se protokollet.');
  await cell('E8').hover();
  await hint.waitFor({ state: 'detached' });
  await cell('B5').click();
  await hint.waitFor();
  await press('Escape');
  await hint.waitFor({ state: 'detached' });
});

test('a selection from outside is brought into view without taking the focus', async () => {
  await open({ rows: 10_000, columns: 30 });
  await page.evaluate('window.grid.select(8999, 25)');
  const box = (await cell('Z9000').boundingBox())!;
  expect(box.x).toBeGreaterThan(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1280);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  expect(await focused()).toBeUndefined();
  await cell('Z9000').click();
  await page.evaluate('window.grid.select(20, 2)');
  expect(await focused()).toBe('C21');
});

test('of 300 000 cells only those in view are in the page, and scrolling draws the next in time', async () => {
  await open({ rows: 10_000, columns: 30 });
  expect(await drawn()).toBeLessThan(2000);
  const usual = (await page.evaluate(`(async () => {
    const grid = document.querySelector('[role=grid]').parentElement.parentElement;
    const times = [];
    for (let step = 0; step < 60; step++) {
      const start = performance.now();
      grid.scrollTop += 400;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[30];
  })()`)) as number;
  expect(usual).toBeLessThan(200);
  expect(await page.locator('[role=row][aria-rowindex]').count()).toBeLessThan(100);
  expect(await drawn()).toBeLessThan(2000);
});

test('a sheet of a million rows is reached to its last row', async () => {
  await open({ rows: 1_048_576, columns: 2 });
  await cell('B2').click();
  await press('Control+End');
  expect(await focused()).toBe('B1048576');
  const box = (await cell('B1048576').boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  expect(await cell('B1048576').textContent()).toMatch(/^2\s097\s151$/);
  await press('ArrowUp');
  expect(await focused()).toBe('B1048575');
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -2000);
  await frame();
  const seen = await cell('B1048480').boundingBox();
  expect(seen).not.toBeNull();
  await press('Control+Home');
  expect(await focused()).toBe('B2');
  expect((await cell('A2').boundingBox())!.y).toBeLessThan(120);
});

test('frozen rows and columns stay, and merged cells keep their place over the edge', async () => {
  await open();
  const before = { heading: await cell('B3').boundingBox(), name: await cell('A5').boundingBox() };
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 900);
  await frame();
  expect((await cell('B3').boundingBox())!.y).toBe(before.heading!.y);
  expect(await cell('B21').isVisible()).toBe(true);
  await page.mouse.wheel(200, -900);
  await frame();
  expect((await cell('A5').boundingBox())!.x).toBe(before.name!.x);
});

test.each(['vasteras-2019', 'sodertalje-2019'])('the sheets of %s are drawn as the file has them', async (name) => {
  await open({ bytes: readFileSync(`examples/${name}.xlsx`).toString('base64') });
  expect(await page.locator('[role=gridcell]', { hasText: /\d/ }).count()).toBeGreaterThan(5);
  expect(await inaccessible(page, 'document.querySelector("main")')).toEqual([]);
});
