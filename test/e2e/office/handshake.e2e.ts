import type { Browser } from 'playwright-core';
import { EmulatedExcel } from '../../host/emulatedExcel';
import { HostWorkbook } from '../../host/model';
import { startChromium } from '../../host/web/chromium';
import { openPane } from '../../host/web/excelOnTheWeb';
import type { OpenPane, WebOptions } from '../../host/web/excelOnTheWeb';

/* The emulated Excel on the web against Microsoft's client, before our pane has any part in it. */

let browser: Browser;
const opened: OpenPane[] = [];

beforeAll(async () => {
  browser = await startChromium();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((pane) => pane.close()));
});
afterAll(async () => {
  await browser?.close();
});

function excelWith(...names: string[]): EmulatedExcel {
  const workbook = new HostWorkbook('trial.xlsx');
  names.forEach((name) => workbook.addSheet(name));
  return new EmulatedExcel(workbook);
}

async function trial(excel: EmulatedExcel, more: Partial<WebOptions> = {}): Promise<OpenPane> {
  const pane = await openPane(browser, { excel, folder: 'test/host/web/page', page: 'trial.html', ...more });
  opened.push(pane);
  await pane.frame.waitForSelector('html[data-ready]', { state: 'attached', timeout: 15_000 });
  return pane;
}

const said = (pane: OpenPane): Promise<Record<string, string>> =>
  pane.frame.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);

it('tells the client that it is Excel on the web, in the language asked for', async () => {
  const pane = await trial(excelWith('Budget', 'Utfall'));
  expect(await said(pane)).toMatchObject({
    host: 'Excel',
    platform: 'OfficeOnline',
    language: 'sv-SE',
    supports: 'true',
    sheets: '["Budget","Utfall"]',
    ready: 'yes',
  });
  expect(await said(pane)).not.toHaveProperty('error');
  expect(pane.notHeld()).toEqual([]);
  expect(pane.conversation.unknownCalls).toEqual([]);
});

it('speaks English and supports less when told to', async () => {
  const pane = await trial(excelWith('Budget'), { language: 'en-US', excelApi: '1.9' });
  expect(await said(pane)).toMatchObject({ language: 'en-US', supports: 'false' });
});

it('tells of changes that were asked for', async () => {
  const excel = excelWith('Budget');
  const pane = await trial(excel);
  const sheet = excel.workbook.sheet('Budget');
  excel.workbook.onChange(sheet);
  await pane.frame.waitForSelector('html[data-changed]', { state: 'attached', timeout: 5000 });
  expect((await said(pane)).changed).toBe(sheet.id);
});

it('calls functions by buttons of the ribbon, and hears when they are done', async () => {
  const pane = await trial(excelWith('Budget'));
  await pane.command('markReady');
  await pane.frame.waitForSelector('html[data-command]', { state: 'attached', timeout: 5000 });
  expect((await said(pane)).command).toBe('command-1');
  expect(pane.conversation.completedCommands).toEqual(['command-1']);
});

it('hands errors on by their codes, and goes on after each', async () => {
  const codes = [
    'InvalidOperationInCellEditMode',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'InvalidOrTimedOutSession',
    'ActivityLimitReached',
    'AccessDenied',
    'ItemNotFound',
  ];
  const excel = excelWith('Budget');
  const pane = await trial(excel);
  const write = (text: string): Promise<string> =>
    pane.frame.evaluate(
      (written) => (window as unknown as { trial: { write(text: string): Promise<string> } }).trial.write(written),
      text,
    );
  const heard: string[] = [];
  for (const code of codes) {
    excel.fail({ at: 1, code, done: 'before' });
    heard.push(await write(`refused with ${code}`), await write(`after ${code}`));
    expect(excel.workbook.sheet('Budget').cell(0, 0)?.value).toBe(`after ${code}`);
  }
  expect(heard).toEqual(codes.flatMap((code) => [code, 'written']));
});
