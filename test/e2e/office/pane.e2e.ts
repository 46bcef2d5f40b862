import type { Browser, BrowserContextOptions } from 'playwright-core';
import { address } from '../../../src/workbook';
import { PANE_WORDS_EN } from '../../../src/text/pane.en';
import { PANE_WORDS_SV } from '../../../src/text/pane.sv';
import { PANE_READING_SV } from '../../../src/text/paneReading.sv';
import { ERROR_TEXTS_SV } from '../../../src/text/errors.sv';
import type { HostSheet } from '../../host/model';
import { startChromium } from '../../host/web/chromium';
import { sheetState } from '../../hosts/excel/state';
import { inaccessible } from '../support/page';
import { look, lookForReadme, openBeside, sidewaysScroll } from './paneInExcel';
import type { PaneInExcel } from './paneInExcel';

/*
 * The built pane as Excel on the web runs it: with the whole of Microsoft's client, and a workbook behind it. Whatever
 * test runs, nothing may be asked of any other machine, and nothing may go wrong unseen.
 */

const BUDGET = 'sodertalje-2019.xlsx';
const sv = PANE_WORDS_SV;
const VIEWS = ['findings', 'funding', 'balance', 'reading', 'report', 'settings'] as const;

let browser: Browser;
let pane: PaneInExcel;
let before: readonly unknown[];

beforeAll(async () => {
  browser = await startChromium();
});
afterEach(async () => {
  const { faults, conversation } = pane;
  const notHeld = pane.notHeld();
  await pane.close();
  expect({ faults, notHeld, unknownCalls: conversation.unknownCalls }).toEqual({
    faults: [],
    notHeld: [],
    unknownCalls: [],
  });
});
afterAll(async () => {
  await browser?.close();
});

async function open(more: Parameters<typeof openBeside>[2] = {}): Promise<void> {
  pane = await openBeside(browser, BUDGET, more);
  before = pane.workbook.sheets.map(sheetState);
  // The pane's first request asks for news of changes. Only then are requests those that a test speaks of.
  await until(() => pane.excel.syncs > 0);
}

const button = (name: string | RegExp) => pane.frame.getByRole('button', { name, exact: typeof name === 'string' });
const says = (text: string | RegExp) => pane.frame.getByText(text).first().waitFor({ timeout: 20_000 });
const view = async (name: string): Promise<void> => {
  await pane.frame.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await isOpen(name);
};
const isOpen = async (name: string): Promise<void> => {
  await pane.frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  await pane.frame.getByRole('progressbar').first().waitFor({ state: 'detached' });
};
const checked = (): Promise<void> => button(sv.checkAgain).first().waitFor({ timeout: 20_000 });
const check = async (): Promise<void> => {
  await button(sv.check).click();
  await checked();
};

/** The sheets that were in the workbook from the start. */
const own = (): readonly HostSheet[] => pane.workbook.sheets.slice(0, before.length);
const generated = (): readonly HostSheet[] => pane.workbook.sheets.slice(before.length);
const marks = (): number => own().reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
const withoutMarks = (sheet: HostSheet): object => ({ ...(sheetState(sheet) as object), conditionalFormats: [] });
const expectOwnCellsAsBefore = (): void => {
  expect(own().map(withoutMarks)).toEqual(before.map((state) => ({ ...(state as object), conditionalFormats: [] })));
};

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 50) {
    if (waited > 10_000) throw new Error('It did not happen');
    await pane.page.waitForTimeout(50);
  }
}

it('goes the whole way: check, show a cell, correct the reading, write, clear', async () => {
  await open({ width: 450 });
  await check();
  await says(sv.findings.expected);
  await look(pane.page, 'findings-sv');
  await lookForReadme(pane.page);

  const show = pane.frame.getByRole('button', { name: /^Visa cellen / }).first();
  const place = (await show.getAttribute('aria-label'))!.replace('Visa cellen ', '');
  await show.click();
  await until(() => pane.workbook.selected !== null);
  const { sheet, area } = pane.workbook.selected!;
  expect(`${sheet}!${address({ row: area.top, column: area.left })}`).toBe(place);

  await view(sv.views.reading);
  await pane.frame
    .getByRole('button', { name: /^Rätta hur / })
    .first()
    .click();
  await pane.frame.getByLabel(PANE_READING_SV.unit, { exact: true }).first().selectOption('mnkr');
  await says(sv.notices.corrected);
  expect(pane.workbook.xmlParts.map(({ xml }) => xml).join()).toContain('mnkr');
  await look(pane.page, 'corrected-sv');
  await button(PANE_READING_SV.undoAll).click();
  await button(PANE_READING_SV.undoAll).waitFor({ state: 'detached' });

  await view(sv.views.report);
  await button(sv.report.write).click();
  await says(/är skrivna\./);
  await look(pane.page, 'written-sv');
  expect(generated().map(({ name }) => name)).toContain('Sammanställning');
  expect(marks()).toBeGreaterThan(0);
  expectOwnCellsAsBefore();

  await button(sv.report.remove).click();
  await button(sv.report.removeYes).click();
  await says(sv.notices.cleared);
  expect(own().map(sheetState)).toEqual(before);
  expect(generated().flatMap(({ cells }) => [...cells.values()].filter(({ value }) => value !== null))).toEqual([]);
});

it('is done by keyboard alone', async () => {
  await open({ width: 320 });
  await press(sv.check);
  await checked();
  await isOpen(sv.views.findings);
  await press(/^Visa cellen /);
  await until(() => pane.workbook.selected !== null);
  await press(sv.findings.why);
  await says(sv.findings.rule);
  await press(sv.views.reading);
  await isOpen(sv.views.reading);
  await press(/^Rätta hur /);
  await pane.frame.getByLabel(PANE_READING_SV.unit, { exact: true }).waitFor();
  await tabTo(PANE_READING_SV.unit);
  await pane.page.keyboard.press('ArrowDown');
  await says(sv.notices.corrected);
  await press(PANE_READING_SV.undoAll);
  await button(PANE_READING_SV.undoAll).waitFor({ state: 'detached' });
  await press(sv.views.report);
  await isOpen(sv.views.report);
  await press(sv.report.write);
  await says(/är skrivna\./);
  await press(sv.report.remove);
  await press(sv.report.removeYes);
  await says(sv.notices.cleared);
  expect(own().map(sheetState)).toEqual(before);
});

it('speaks English where Excel does', async () => {
  const en = PANE_WORDS_EN;
  await open({ language: 'en-US', width: 450 });
  await says(en.welcome.title);
  await button(en.check).click();
  await button(en.checkAgain).first().waitFor({ timeout: 20_000 });
  expect(await pane.frame.locator('html').getAttribute('lang')).toBe('en');
  for (const each of VIEWS) await view(en.views[each]);
  await view(en.views.report);
  await button(en.report.write).click();
  await button(en.close).waitFor();
  await look(pane.page, 'written-en');
  expect(marks()).toBeGreaterThan(0);
  expectOwnCellsAsBefore();
});

interface Appearance {
  readonly name: string;
  readonly width: number;
  readonly language: string;
  readonly browser: BrowserContextOptions;
}

const APPEARANCES: readonly Appearance[] = [
  { name: 'light', width: 320, language: 'sv-SE', browser: { colorScheme: 'light' } },
  { name: 'dark', width: 450, language: 'en-US', browser: { colorScheme: 'dark' } },
  { name: 'high contrast', width: 320, language: 'sv-SE', browser: { colorScheme: 'dark', forcedColors: 'active' } },
];

it.each(APPEARANCES)('shows every view to everybody: $name, $width pixels wide, $language', async (appearance) => {
  const { name, width, language, browser: context } = appearance;
  const words = language === 'sv-SE' ? sv : PANE_WORDS_EN;
  await open({ width, language, browser: context });
  const wrong: string[] = [];
  const examine = async (what: string): Promise<void> => {
    await pane.page.waitForTimeout(300);
    await look(pane.page, `${what}-${name.replace(' ', '-')}`);
    wrong.push(...(await inaccessible(pane.frame)).map((line) => `${what}: ${line}`));
    const outside = await sidewaysScroll(pane);
    if (outside > 0) wrong.push(`${what}: ${outside} pixels lie outside`);
  };
  await examine('welcome');
  await button(words.check).click();
  await button(words.checkAgain).first().waitFor({ timeout: 20_000 });
  for (const each of VIEWS) {
    await view(words.views[each]);
    await examine(each);
  }
  expect(wrong).toEqual([]);
});

it('does what the buttons of the ribbon ask for', async () => {
  await open();
  await pane.command('checkWorkbook');
  await checked();
  await until(() => pane.conversation.completedCommands.length === 1);
  expect(pane.conversation.runtime.states).toEqual(['Visible']);
  await pane.command('writeSummary');
  await says(/är skrivna\./);
  expect(generated().map(({ name }) => name)).toContain('Sammanställning');
  expectOwnCellsAsBefore();
  await until(() => pane.conversation.completedCommands.length === 2);
  await pane.command('clearMarks');
  await says(sv.notices.cleared);
  expect(own().map(sheetState)).toEqual(before);
  await until(() => pane.conversation.completedCommands.length === 3);
});

it('says in a sentence that a cell is being edited, and goes on afterwards', async () => {
  await open();
  pane.excel.fail({ at: 1, code: 'InvalidOperationInCellEditMode', done: 'before', times: 5 });
  await button(sv.check).click();
  await says('En cell håller på att redigeras');
  await says(ERROR_TEXTS_SV.cellEditMode.todo);
  await look(pane.page, 'editing-sv');
  await check();
  await view(sv.views.report);
  pane.excel.fail({ at: 1, code: 'AccessDenied', done: 1 });
  await button(sv.report.write).click();
  await says(/Ingenting ändrades/);
  expect(own().map(sheetState)).toEqual(before);
  await button(sv.report.write).click();
  await says(/är skrivna\./);
  expectOwnCellsAsBefore();
});

it('notices that the workbook has changed, and offers to check again', async () => {
  await open();
  await check();
  const sheet = own()[0]!;
  pane.workbook.onChange(sheet);
  await says(sv.changed.text);
  await look(pane.page, 'changed-sv');
  await button(sv.changed.action).last().click();
  await pane.frame.getByText(sv.changed.text).first().waitFor({ state: 'detached' });
});

/**
 * Goes with the tabulator until the focus is on what bears the name: on to the end, where Excel would take the focus to
 * itself, then backwards; and once more, since the pane may just have drawn itself anew under the focus.
 */
async function tabTo(name: string | RegExp): Promise<void> {
  const fits = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  for (const key of ['Tab', 'Shift+Tab', 'Tab', 'Shift+Tab']) {
    let before = '';
    for (let step = 0, still = 0; step < 200 && still < 3; step += 1) {
      await pane.page.keyboard.press(key);
      const { text, place } = await focused();
      if (fits(text)) return;
      still = place === before ? still + 1 : 0;
      before = place;
    }
  }
  throw new Error(`The tabulator does not reach ${String(name)}`);
}

/** What the focused element is called, and which of all elements it is. */
function focused(): Promise<{ text: string; place: string }> {
  return pane.frame.evaluate(() => {
    const element = document.activeElement as HTMLSelectElement | null;
    const text = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    return { text: text.trim(), place: String([...document.querySelectorAll('*')].indexOf(element!)) };
  });
}

async function press(name: string | RegExp): Promise<void> {
  await tabTo(name);
  await pane.page.keyboard.press('Enter');
}
