import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';
import type { SettingsFile } from '../../src/taskpane/engine/settingsFile';
import { startChromium } from '../host/web/chromium';
import { ask, buildPane, openPane, type Opened } from './pane/paneServer';
import { inaccessible, until } from './support/page';
import type { Site } from './support/site';

/* The pane in a browser, beside a workbook file, under the content security policy of the real page. */

const sodertalje = { name: 'sodertalje-2019.xlsx', bytes: readFileSync('examples/sodertalje-2019.xlsx') };
const vasteras = { name: 'vasteras-2019.xlsx', bytes: readFileSync('examples/vasteras-2019.xlsx') };

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), buildPane()]);
});
afterAll(() => browser?.close());
afterEach(async () => {
  const violations = await ask(page, ({ violations: all }) => all);
  await page.context().close();
  expect(violations).toEqual([]);
});

async function open(workbook: Parameters<typeof openPane>[2], opened?: Opened) {
  page = await openPane(browser, site, workbook, opened);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = () => page.locator('[role=status]').last();

async function check(name = 'Granska arbetsboken') {
  await button(name).click();
  await page.getByRole('article').first().waitFor();
}

const VIEWS = {
  sv: ['Avvikelser', 'Finansiering', 'Balans', 'Läsning', 'Rapport', 'Inställningar'],
  en: ['Deviations', 'Funding', 'Balance', 'Reading', 'Report', 'Settings'],
};

describe.each([
  { width: 320, theme: 'light', language: 'sv' },
  { width: 320, theme: 'dark', language: 'sv' },
  { width: 450, theme: 'light', language: 'en' },
  { width: 450, theme: 'dark', language: 'en' },
  { width: 200, theme: 'light', language: 'sv' },
] as const)('at $width pixels, $theme, $language', ({ width, theme, language }) => {
  test('every view can be read by everybody and needs no sideways scrolling', async () => {
    await open(sodertalje, { width, theme, language });
    expect(await inaccessible(page)).toEqual([]);
    await check(language === 'sv' ? 'Granska arbetsboken' : 'Check the workbook');
    for (const view of VIEWS[language]) {
      await button(view).click();
      await page.getByRole('heading', { level: 2, name: view }).waitFor();
      await page.waitForLoadState('networkidle');
      await until(page, '!document.querySelector("main .fui-Spinner")');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(await inaccessible(page)).toEqual([]);
    }
  });
});

test('in high contrast the severities keep their words and signs', async () => {
  await open(sodertalje, { context: { viewport: { width: 320, height: 900 }, forcedColors: 'active' } });
  await check();
  expect(await inaccessible(page)).toEqual([]);
  const heading = page.getByRole('heading', { level: 3 }).first();
  expect(await heading.locator('svg').count()).toBe(1);
  expect(await heading.innerText()).toMatch(/Fel|Varningar|Noteringar/);
});

test('a check is told in one line, and its findings lead to their cells', async () => {
  await open(vasteras);
  await check();
  expect(await status().textContent()).toMatch(/^\d+ (fel|varning).*jämförelser i \d+ tabell/);
  const finding = page.getByRole('article').first();
  await finding.getByRole('button', { name: /Visa cellen/ }).click();
  const [cell] = await ask(page, ({ revealed }) => revealed);
  expect(await finding.innerText()).toContain(cell);
});

test('findings are filtered by severity and by words', async () => {
  await open(vasteras);
  await check();
  const shown = page.getByRole('article');
  const all = await shown.count();
  await page.getByRole('searchbox').fill('finns inte någonstans');
  await page.getByText('Ingen avvikelse passar urvalet.').waitFor();
  expect(await shown.count()).toBe(0);
  await button('Visa alla').click();
  await shown.nth(all - 1).waitFor();
  await button(/^Fel \d/).click();
  await until(page, `document.querySelectorAll('main article').length < ${all}`);
  expect(await page.getByRole('heading', { level: 3, name: /^Fel/ }).count()).toBe(0);
});

test('everything can be done by keyboard alone', async () => {
  await open(sodertalje);
  await button('Granska arbetsboken').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('article').first().waitFor();
  const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>;
  expect(await focused()).toBe('Granska igen');
  const tabTo = async (text: string) => {
    for (let step = 0; step < 60 && (await focused()) !== text; step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(text);
  };
  await tabTo('Rapport');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Rapport' }).waitFor();
  expect(await focused()).toBe('Rapport');
  await button('Skriv sammanställning').waitFor();
  await tabTo('Skriv sammanställning');
  await page.keyboard.press('Space');
  await until(page, '/skrivna/.test(document.body.innerText)');
  expect(await ask(page, (pane) => pane.sheets())).toContain('Sammanställning');
});

test('what was generated is taken away only after a second yes', async () => {
  await open(sodertalje);
  await check();
  await button('Rapport').click();
  await button('Skriv sammanställning').click();
  await until(page, '/skrivna/.test(document.body.innerText)');
  await button('Ta bort allt genererat').click();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Nej, behåll');
  await page.keyboard.press('Escape');
  await button('Ta bort allt genererat').click();
  await button('Ja, ta bort').click();
  await page.getByText('Dina blad är som förut.', { exact: false }).first().waitFor();
});

test('a correction of the reading is stored and takes effect at once', async () => {
  await open(sodertalje);
  await check();
  const before = await status().textContent();
  await button('Läsning').click();
  await page.getByRole('heading', { level: 2, name: 'Läsning' }).waitFor();
  const table = page.getByRole('article').last();
  await table.getByRole('button', { name: /Rätta/ }).click();
  await table.getByLabel('Enhet').selectOption('kr');
  await until(page, '/Rättelsen är sparad/.test(document.body.innerText)');
  expect(await ask(page, (pane) => pane.settings())).toContain('"unit": "kr"');
  expect(await table.innerText()).toContain('rättad');
  expect(await status().textContent()).not.toBe(before);
});

test('settings that are wrong are said at their field, and right ones are stored', async () => {
  await open(sodertalje);
  await check();
  await button('Inställningar').click();
  await button(/Hämta \d medlemmar ur bladen/).click();
  const floor = page.getByLabel('Lägsta planerade eget kapital', { exact: true });
  await floor.fill('lagom');
  await button('Spara i arbetsboken').click();
  await page.getByText('En uppgift behöver rättas:').waitFor();
  expect(await floor.getAttribute('aria-invalid')).toBe('true');
  expect(await ask(page, (pane) => pane.settings())).toBeNull();
  await floor.fill('200 tkr');
  await button('Spara i arbetsboken').click();
  await until(page, '/Inställningarna är sparade/.test(document.body.innerText)');
  expect(await ask(page, (pane) => pane.settings())).toContain('200 000 kr');
});

test('settings go out as a file and come in again', async () => {
  await open(sodertalje);
  await button('Inställningar').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Spara som fil').click()]);
  expect(download.suggestedFilename()).toBe('finsamkoll-installningar.json');
  const chosen = JSON.stringify({ association: { name: 'Samordningsförbundet Prov' } });
  await page.locator('input[type=file]').setInputFiles({
    name: 'val.json',
    mimeType: 'application/json',
    buffer: Buffer.from(chosen),
  });
  await until(page, 'document.querySelector("form input").value === "Samordningsförbundet Prov"');
});

test('a changed workbook is told, and nothing runs by itself', async () => {
  await open(sodertalje);
  await check();
  await ask(page, (pane) => pane.change());
  await page.getByText('Arbetsboken har ändrats efter granskningen.').first().waitFor();
  await page.locator('header').getByRole('button', { name: 'Granska igen' }).last().click();
  await until(page, '!/har ändrats/.test(document.body.innerText)');
});

describe('beside a workbook of 216 000 cells', () => {
  test('the pane stays awake while it is checked', async () => {
    await open({ sheets: 40, rows: 600 });
    await button('Granska arbetsboken').waitFor();
    await ask(page, ({ longest }) => (longest.busy = 0));
    await button('Granska arbetsboken').click();
    await page.getByText('Prövar beloppen mot reglerna …').first().waitFor();
    await page.waitForTimeout(3_000);
    expect(await ask(page, ({ longest }) => longest.busy)).toBeLessThan(100);
    await until(page, '/jämförelser i 40 tabeller/.test(document.body.innerText)', 120_000);
  });

  test('a check can be cancelled, and the focus is not lost', async () => {
    await open({ sheets: 40, rows: 600 });
    await button('Granska arbetsboken').click();
    await page.getByText('Prövar beloppen mot reglerna …').first().waitFor();
    await button('Avbryt').click();
    await page.getByText('Granskningen avbröts.', { exact: false }).first().waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Granska arbetsboken');
  });
});

const rowsOf = (kansli: unknown, total: unknown) => [
  ['Budget 2026 (tkr)'],
  ['', 'Budget 2026'],
  ['Team', 2400],
  ['Kansli', kansli],
  ['Hyra', 300],
  ['Summa kostnader', total],
];
const made = (name: string, rows: unknown[][]) => ({
  name,
  bytes: Buffer.from(makeWorkbook({ title: name, sheets: [{ name: 'Budget', rows }] })),
});
const withText = made('text.xlsx', rowsOf('900', { formula: 'SUM(B3:B5)', value: 2700 }));
const withWrongSum = made('summa.xlsx', rowsOf(900, 3700));
test('a deviation is accepted with a reason and a name, and the acceptance is taken back', async () => {
  await open(withWrongSum);
  await check();
  await button('Godta …').first().click();
  expect(await inaccessible(page)).toEqual([]);
  await button(/^Godta$/).click();
  expect(await page.getByText('Fyll i det här.').count()).toBe(2);
  await page.getByLabel('Skäl').fill('Beslut 2026-02-27 § 4');
  await page.getByLabel('Ditt namn').fill('Granskaren');
  await button(/^Godta$/).click();
  await page.getByRole('heading', { level: 3, name: /^Godtagna/ }).waitFor();
  expect(await page.getByText(/Godtagen av Granskaren 2026-03-02: Beslut 2026-02-27 § 4/).count()).toBe(1);
  expect(JSON.parse((await ask(page, (pane) => pane.settings()))!).accepted).toHaveLength(1);
  expect(await inaccessible(page)).toEqual([]);
  await button('Ångra godtagandet').click();
  await until(page, '!document.querySelector("#accepted")');
});

test('a safe fix is shown, made and undone', async () => {
  await open(withText);
  await check();
  await button('Rätta …').first().click();
  const preview = page.getByRole('group', { name: 'Text som är ett tal blir talet' });
  expect((await preview.getByRole('row').last().innerText()).split(/\s+/)).toEqual(['Budget!B4', '”900”', '900']);
  expect(await inaccessible(page)).toEqual([]);
  await button('Gör ändringen').click();
  await page.getByRole('heading', { level: 3, name: 'Gjorda ändringar' }).waitFor();
  expect(await inaccessible(page)).toEqual([]);
  await button(/^Ångra ändringen i Budget!B4/).click();
  await until(page, '!document.querySelector("#done-fixes")');
  await button('Rätta …').first().waitFor();
});

async function saveSettings() {
  await button('Spara i arbetsboken').click();
  await until(page, '/Inställningarna är sparade/.test(document.body.innerText)');
}

const stored = async () => JSON.parse((await ask(page, (pane) => pane.settings()))!) as SettingsFile;

test('the severity of a rule is changed, and a rule is turned off', async () => {
  await open(withText);
  await check();
  const listed = (severity: string) =>
    page.locator(`section[aria-labelledby=severity-${severity}] article`, { hasText: 'Kansli' });
  expect([await listed('warning').count(), await listed('error').count()]).toEqual([1, 0]);
  const rule = page.getByLabel(/^UNS-06 /);
  const choose = async (choice: string) => {
    await button('Inställningar').click();
    await page.getByRole('searchbox').fill('uns-06');
    await rule.selectOption(choice);
    await saveSettings();
    await button('Granska igen').click();
    await button('Avvikelser').click();
    await page.getByRole('heading', { level: 2, name: 'Avvikelser' }).waitFor();
    await until(page, '!document.querySelector("main .fui-Spinner")');
  };
  await choose('error');
  await listed('error').waitFor();
  expect([await listed('warning').count(), await listed('error').count()]).toEqual([0, 1]);
  await choose('off');
  await until(page, '!/Kansli/.test(document.querySelector("main").innerText)');
  expect((await stored()).rules).toEqual({ 'UNS-06': 'off' });
  await button('Inställningar').click();
  await button('Återställ alla kontroller').click();
  await saveSettings();
  expect((await stored()).rules).toEqual({});
});

test('the rules are listed by group and found by words, and a rule that guesses is a note at most', async () => {
  await open(sodertalje);
  await button('Inställningar').click();
  const groups = page.locator('summary');
  await groups.nth(11).waitFor();
  expect(await groups.count()).toBe(12);
  await page.getByText(/^Enheter, tecken och skrivsätt/).focus();
  await page.keyboard.press('Enter');
  const guess = page.getByLabel(/^UNS-08 /);
  expect(await guess.locator('option').allInnerTexts()).toEqual(['Förval (Notering)', 'Av', 'Notering']);
  await page.getByLabel(/^UNS-06 /).selectOption('off');
  await page.getByText('Enheter, tecken och skrivsätt: 12 kontroller, en ändrad').waitFor();
  expect(await inaccessible(page)).toEqual([]);
  await page.getByRole('searchbox').fill('bal-0');
  await page.getByText(/En kontroll är ändrad. 9 av \d+ kontroller/).waitFor();
  expect(await page.getByLabel(/^BAL-\d\d /).count()).toBe(9);
  expect(await inaccessible(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await ask(page, (pane) => pane.settings())).toBeNull();
});

test('phasing, insatser, dates and thresholds: what is wrong is said at its field, and what is right is stored', async () => {
  await open(sodertalje);
  await check();
  await button('Inställningar').click();
  await button(/Hämta \d medlemmar ur bladen/).click();
  await button('Lägg till år i infasningen').click();
  const phase = page.getByRole('group', { name: 'Nyckelns nästa år' });
  await phase.getByLabel('Södertälje kommun').fill('60 %');
  await button('Lägg till insats').click();
  await page.getByLabel('Insatsens namn').fill('Steget');
  await button('Lägg till beviljat år').click();
  const amount = page.getByLabel('Beviljat belopp', { exact: true });
  await amount.fill('lagom');
  const pace = page.getByLabel('Utfall före eller efter kalendern', { exact: true });
  await pace.fill('fort');
  await page.getByLabel('Statens tilldelning').selectOption('preliminary');
  await page.getByLabel('Dag för beskedet om tilldelning').fill('2025-11-05');
  await page.getByLabel('Förbundsordningen kräver delårsrapport').selectOption('no');
  await button('Spara i arbetsboken').click();
  await page.getByText(/uppgifter behöver rättas:/).waitFor();
  for (const field of [amount, pace, phase.getByLabel('År')])
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await inaccessible(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await button(/^Tillbaka till 15 %: Utfall/).click();
  expect([await pace.inputValue(), await page.evaluate('document.activeElement.value')]).toEqual(['15 %', '15 %']);
  await amount.fill('900 tkr');
  await page
    .getByRole('group', { name: /^beviljat belopp/ })
    .getByRole('spinbutton')
    .fill('2026');
  await phase.getByLabel('Södertälje kommun').fill('100 %');
  await phase.getByLabel('År').fill('2027');
  await saveSettings();
  expect(await stored()).toMatchObject({
    association: {
      charter: { interimReport: false, commonAuditors: null },
      phasing: { years: [{ year: 2027, keys: { 'Södertälje kommun': '100 %' } }] },
    },
    documents: { allocation: { status: 'preliminary', on: '2025-11-05' } },
    interventions: [{ name: 'Steget', granted: [{ year: 2026, amount: '900 000 kr' }] }],
    thresholds: { paceShare: '15 %' },
  });
  await button('Ta bort Steget').click();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Lägg till insats');
  await button('Ångra ändringar').click();
  await button('Ta bort Steget').waitFor();
});

test('what is accepted stands in the settings, and is taken away there', async () => {
  await open(withText);
  await check();
  await button('Godta …').first().click();
  await page.getByLabel('Skäl').fill('Beslut 2026-02-27 § 4');
  await page.getByLabel('Ditt namn').fill('Granskaren');
  await button(/^Godta$/).click();
  await until(page, '/Avvikelsen är godtagen/.test(document.body.innerText)');
  await button('Inställningar').click();
  await page.getByText('Skäl: Beslut 2026-02-27 § 4').waitFor();
  await page.getByText('Godtagen av Granskaren, 2026-03-02').waitFor();
  expect(await inaccessible(page)).toEqual([]);
  await button(/^Ta bort godkännandet av/).click();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Godtagna avvikelser');
  await saveSettings();
  expect((await stored()).accepted).toEqual([]);
});
