import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbookFile } from '../../src/hosts/file';
import { startChromium } from '../host/web/chromium';
import { LibreOffice } from './support/libreOffice';
import { App, startWorkbench, type Opened, type Served } from './workbench/app';

/** The workbench as `npm start` serves it, in Chromium; what is downloaded from it is held to the preservation proof. */
const SHARED = join(__dirname, '../../../shared');
const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-workbench-'));

let served: Served;
let browser: Browser;
let app: App;

beforeAll(async () => {
  [served, browser] = await Promise.all([startWorkbench(), startChromium()]);
});
afterAll(async () => {
  await browser?.close();
  served?.process.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  const { requests, errors } = app;
  await app.close();
  expect(errors).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.address) && !/^(blob|data):/.test(url))).toEqual([]);
});

async function open(opened?: Opened) {
  app = await App.open(browser, served.address, opened);
}

test('an example is open at start, and the page says that nothing is uploaded', async () => {
  await open();
  await app.page.getByText('Inget laddas upp: allt sker i din webbläsare.').waitFor();
  expect(await app.cell('B6').innerText()).toMatch(/^8\s054$/);
  expect(await app.page.title()).toBe('vasteras-2019.xlsx – Finsamkoll');
  await app.check();
  await app
    .button(/Visa cellen/)
    .first()
    .click();
  await app.page.evaluate(`document.querySelector('[data-area=review]').scrollTop = 0`);
  await app.page.waitForTimeout(300);
  mkdirSync('docs/images', { recursive: true });
  await app.page.screenshot({ path: 'docs/images/workbench-sv.png' });
});

/** A cell of each example, what is written into it, and how many values of the original are then others: its own, and sums. */
const EXAMPLES = [
  {
    name: 'Västerås 2019',
    file: 'vasteras-2019',
    sheet: 'Budget 2019-2021',
    cell: 'B6',
    typed: '9 000',
    value: 9000,
    changed: 1,
  },
  {
    name: 'Södertälje 2019',
    file: 'sodertalje-2019',
    sheet: null,
    cell: 'C3',
    typed: '5 300 000',
    value: 5_300_000,
    changed: 2,
  },
  {
    name: 'Västra Östergötland 2015',
    file: 'vastra-ostergotland-2015',
    sheet: null,
    cell: 'B5',
    typed: '9 999',
    value: 9999,
    changed: 0,
  },
] as const;

describe.each(EXAMPLES)('$name', ({ name, file, sheet, cell, typed, value, changed }) => {
  const saved = join(folder, `${file}-granskad.xlsx`);

  test('is checked, corrected, edited, checked again, written and downloaded', async () => {
    await open();
    // The first example is open at start.
    if (file !== 'vasteras-2019') await app.openExample(name, `${file}.xlsx`);
    const first = await app.check();
    await app
      .button(/Visa cellen/)
      .first()
      .click();
    await app.status().filter({ hasText: 'Visar' }).waitFor();
    await app.button('Läsning').click();
    const table = app.page.getByRole('region', { name: 'Granskning' }).getByRole('article').first();
    await table.getByRole('button', { name: /Rätta/ }).click();
    await table.getByLabel('Enhet').selectOption('mnkr');
    await app.until('/Rättelsen är sparad/.test(document.body.innerText)');
    await table.getByRole('button', { name: 'Visa' }).click();
    const place = `${sheet ?? (await app.page.getByRole('tab', { selected: true }).innerText())}!${cell}`;
    await app.type(`'${place.split('!')[0]}'!${cell}`, typed);
    await app.page.getByText('Arbetsboken har ändrats efter granskningen.').first().waitFor();
    expect(await app.check()).not.toBe(first);
    await app.write();
    await app.tab(/Sammanställning/).click();
    expect(await app.cell('A1').innerText()).toMatch(/^Sammanställning/);
    const download = await app.download();
    expect(download.suggestedFilename()).toBe(`${file}-granskad.xlsx`);
    await download.saveAs(saved);
    const snapshot = await openWorkbookFile(new Uint8Array(readFileSync(saved)), file).snapshot();
    const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
    const edited = snapshot.sheets.find((each) => each.name === place.split('!')[0])!;
    expect(edited.cells.find((each) => each.row === row && each.column === column)).toMatchObject({ value });
    expect(snapshot.sheets.filter(({ generated }) => generated !== null).length).toBeGreaterThanOrEqual(3);
  });

  test('loses nothing but the edited cell’s old value', () => {
    const pairs = join(folder, `${file}.json`);
    writeFileSync(pairs, JSON.stringify([[`examples/${file}.xlsx`, saved]]));
    const output = execFileSync(
      '/usr/bin/python3',
      [join(__dirname, 'preservation.py'), join(SHARED, 'tools'), join(SHARED, 'preserve/xsd'), pairs],
      { encoding: 'utf8' },
    );
    const { lost, schema } = JSON.parse(output) as { lost: object; schema: readonly string[] };
    expect(schema).toEqual([]);
    expect(lost).toEqual(changed === 0 ? {} : { cells: { 'value/cached': changed } });
  });

  test('opens in LibreOffice with the edit and our sheets', () => {
    const shown = new LibreOffice(folder).sheets([saved], `${file}-csv`);
    const names = [...shown.keys()];
    for (const ours of ['Sammanställning', 'Medlemsbidrag', 'Avvikelser']) {
      expect(names.some((each) => each.normalize().endsWith(`-${ours}.csv`))).toBe(true);
    }
    const all = [...shown.values()].join('\n');
    expect(all.replaceAll(/[\s"]/g, '')).toContain(String(value));
  });
});

test('formulas follow an edit, take it back with Ctrl+Z, and say it where they cannot be understood', async () => {
  await open();
  await app.type('B13', '=SUMMA(B6:B12)');
  expect(await app.cell('B13').innerText()).toMatch(/^13\s468$/);
  await app.type('B6', '8 055');
  await app.until(`/13.469/.test(document.querySelector('[data-cell="B13"]').innerText)`);
  expect(await app.status().innerText()).toBe('B6 är ändrad och 1 annan cell omräknad.');
  await app.page.keyboard.press('Control+z');
  await app.until(`/13.468/.test(document.querySelector('[data-cell="B13"]').innerText)`);
  await app.page.keyboard.press('Control+y');
  await app.until(`/13.469/.test(document.querySelector('[data-cell="B13"]').innerText)`);
  await app.goTo('B13');
  const content = app.page.getByLabel('Cellens innehåll');
  expect(await content.inputValue()).toBe('=SUMMA(B6:B12)');
  await content.fill('=SUMMA(B6:B12');
  await content.press('Enter');
  await app.status().filter({ hasText: 'Formeln går inte att förstå.' }).waitFor();
  expect(await content.inputValue()).toBe('=SUMMA(B6:B12)');
});

test('Enter in the name box goes to the cell whose address stands there', async () => {
  await open();
  await app.goTo('B13');
  const box = app.page.getByLabel('Cell att gå till');
  await box.click();
  await box.press('Enter');
  await app.until(`document.activeElement?.dataset.cell === 'B13'`);
  await app.status().filter({ hasText: 'Visar' }).waitFor();
});

test('a cell that cannot be recalculated says so, in the grid and in the pane', async () => {
  await open();
  await app.type('B13', '=INDIREKT("B6")');
  await app.goTo('B13');
  await app.page.getByText('1 cell är inte omräknad').waitFor();
  await app.status().filter({ hasText: 'Cellen är inte omräknad' }).waitFor();
  await app.check();
  await app.button('Läsning').click();
  await app.until(`/formel utan beräknat värde/.test(document.querySelector('[data-area=review]').innerText)`);
});

test('the page stays in place when something far down in the pane is brought into view', async () => {
  await open();
  await app.check();
  await app.type('B6', '8 055');
  await app.page
    .getByRole('article')
    .last()
    .evaluate((article) => article.scrollIntoView());
  expect(await app.page.evaluate('document.scrollingElement.scrollTop')).toBe(0);
  expect(await app.page.evaluate('document.scrollingElement.scrollHeight - innerHeight')).toBe(0);
});

test('a bad file is told, and the workbook before it stays open', async () => {
  await open();
  await app.page.locator('input[type=file]').setInputFiles({
    name: 'brev.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Det här är ingen arbetsbok.'),
  });
  await app.page.getByRole('alert').getByText('Filen brev.xlsx är ingen Excelarbetsbok.').waitFor();
  expect(await app.cell('B6').innerText()).toMatch(/^8\s054$/);
  await app.page.getByRole('alert').getByRole('button', { name: 'Stäng' }).click();
  await app.page.getByRole('alert').waitFor({ state: 'detached' });
});

test('changes that nobody has downloaded are not lost without a question', async () => {
  await open();
  await app.type('B6', '8 055');
  const asked: string[] = [];
  const answer = (isYes: boolean) =>
    app.page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void (isYes ? dialog.accept() : dialog.dismiss());
    });
  const choose = () => app.page.locator('input[type=file]').setInputFiles('examples/sodertalje-2019.xlsx');
  answer(false);
  await choose();
  expect(asked[0]).toContain('vasteras-2019.xlsx är inte nedladdade');
  expect(await app.cell('B6').innerText()).toMatch(/^8\s055$/);
  answer(true);
  await choose();
  await app.page.getByRole('tab', { name: '8.3 Budget' }).waitFor();
  expect(asked).toHaveLength(2);
});

test('a file that is dropped anywhere on the page is opened', async () => {
  await open();
  const bytes = readFileSync('examples/sodertalje-2019.xlsx').toString('base64');
  await app.page.evaluate((content) => {
    const transfer = new DataTransfer();
    const data = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([data], 'släppt.xlsx'));
    for (const name of ['dragenter', 'dragover']) {
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
    Object.assign(window, { dropped: transfer });
  }, bytes);
  await app.page.getByText('Släpp arbetsboken här').waitFor();
  await app.page.evaluate(`document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer: window.dropped, bubbles: true, cancelable: true }))`);
  await app.page.getByRole('toolbar').getByText('släppt.xlsx').waitFor();
  await app.page.getByText('Släpp arbetsboken här').waitFor({ state: 'detached' });
});

test('the whole job can be done by keyboard alone', async () => {
  await open();
  const { keyboard } = app.page;
  const focused = () => app.page.evaluate('document.activeElement.textContent') as Promise<string>;
  const toArea = async (area: string) => {
    for (let step = 0; step < 8; step += 1) {
      if (await app.page.evaluate(`document.querySelector('[data-area=${area}]').contains(document.activeElement)`))
        return;
      await keyboard.press('F6');
    }
    throw new Error(`F6 does not lead to ${area}.`);
  };
  const tabTo = async (text: string) => {
    for (let step = 0; step < 80 && (await focused()) !== text; step += 1) await keyboard.press('Tab');
    expect(await focused()).toBe(text);
  };
  await toArea('header');
  await tabTo('Exempel');
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await app.page.getByRole('toolbar').getByText('sodertalje-2019.xlsx').waitFor();
  await toArea('review');
  await tabTo('Granska arbetsboken');
  await keyboard.press('Enter');
  await app.page.getByRole('article').first().waitFor();
  await tabTo('Visa cellen');
  await keyboard.press('Enter');
  await app.status().filter({ hasText: 'Visar' }).waitFor();
  await toArea('grid');
  const before = await app.page.getByRole('tab', { selected: true }).innerText();
  await keyboard.press('Control+PageUp');
  await app.until(`document.querySelector('[role=tab][aria-selected=true]').innerText !== ${JSON.stringify(before)}`);
  await keyboard.press('Control+PageDown');
  await keyboard.type('1 234');
  await keyboard.press('Enter');
  await app.status().filter({ hasText: 'är ändrad' }).waitFor();
  await toArea('review');
  await tabTo('Rapport');
  await keyboard.press('Enter');
  await tabTo('Skriv sammanställning');
  await keyboard.press('Enter');
  await app.tab(/Sammanställning/).waitFor();
  const download = await app.download(() => keyboard.press('Control+s'));
  expect(download.suggestedFilename()).toBe('sodertalje-2019-granskad.xlsx');
});

test('the divider follows the pointer and the arrow keys', async () => {
  await open();
  const divider = app.page.getByRole('separator');
  const width = async () => Number(await divider.getAttribute('aria-valuenow'));
  const before = await width();
  await divider.focus();
  await app.page.keyboard.press('ArrowLeft');
  expect(await width()).toBeGreaterThan(before);
  await app.page.keyboard.press('Home');
  expect(await width()).toBe(300);
  const box = (await divider.boundingBox())!;
  await app.page.mouse.move(box.x + 4, 400);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x - 196, 400);
  await app.page.mouse.up();
  expect(Math.abs((await width()) - 500)).toBeLessThan(8);
});

test('on a narrow screen the workbook and the review take turns', async () => {
  await open({ context: { viewport: { width: 400, height: 800 } } });
  await app.button('Granskning').click();
  await app.check();
  await app
    .button(/Visa cellen/)
    .first()
    .click();
  await app.status().filter({ hasText: 'Visar' }).waitFor();
  expect(await app.page.getByRole('grid').isVisible()).toBe(true);
  expect(await app.inaccessible()).toEqual([]);
  expect(await app.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
});

test('the language is changed in place, and the check with it', async () => {
  await open();
  await app.check();
  await app.button('English').click();
  await app.button('Check again').waitFor();
  expect(new URL(app.page.url()).search).toBe('?lang=en');
  await app.page.getByText('Nothing is uploaded: everything happens in your browser.').waitFor();
});

test('once loaded it opens without a network', async () => {
  await open();
  await app.until('navigator.serviceWorker.controller !== null');
  await app.page.context().setOffline(true);
  await app.page.reload();
  await app.page.getByRole('grid').waitFor();
  await app.type('B13', '=SUMMA(B6:B12)');
  await app.check();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('everybody can read it', async () => {
    await open({ context: { colorScheme } });
    expect(await app.inaccessible()).toEqual([]);
    await app.check();
    await app.write();
    await app.tab(/Sammanställning/).click();
    await app.page.waitForTimeout(500);
    expect(await app.inaccessible()).toEqual([]);
    await app
      .tab(/Budget/)
      .first()
      .click();
    await app.button('Läsning').click();
    await app.page.waitForTimeout(500);
    expect(await app.inaccessible()).toEqual([]);
  });
});
