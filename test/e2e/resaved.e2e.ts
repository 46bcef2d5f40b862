import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetChart } from '../../src/workbook';
import { generated, mark, open, partsOf, ROWS, smallWorkbook } from '../hosts/file/writeSupport';
import { LibreOffice } from './support/libreOffice';

/*
 * What a user does: lets us write, opens the file in another program, saves it there, and runs us again. Our sheets,
 * marks, settings and history must be found whatever that program has made of them.
 */

const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-resaved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chart: SheetChart = {
  kind: 'columns',
  title: 'Bidrag',
  description: 'Bidrag.',
  categories: { top: 2, left: 0, bottom: 2, right: 0 },
  series: [{ name: { row: 1, column: 1 }, values: { top: 2, left: 1, bottom: 2, right: 1 } }],
  anchor: { top: 4, left: 0, bottom: 20, right: 4 },
};
const sheets = [
  generated('summary', 'Sammanställning', { chart, headingRow: 1 }),
  generated('deviations', 'Avvikelser', { filter: { top: 1, left: 0, bottom: 2, right: 1 } }),
];
const marks = [mark('Budget', 0, 0, 'error'), mark('Budget', 1, 0, 'warning'), mark('Budget', 1, 1, 'note')];
const HISTORY = '{"runs":["å & <b>"]}';
const input = join(folder, 'bok.xlsx');

beforeAll(async () => {
  const workbook = open(smallWorkbook({ sheets: { Budget: ROWS, Annat: ROWS } }));
  await workbook.write(sheets, marks, HISTORY);
  await workbook.saveSettings('{"a":"å & <b>"}');
  writeFileSync(input, workbook.bytes());
});

function libreOffice(): Uint8Array {
  const out = new LibreOffice(folder).resave([input]);
  return readFileSync(join(out, 'bok.xlsx'));
}

function openpyxl(): Uint8Array {
  const output = join(folder, 'openpyxl.xlsx');
  const script = 'import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
  execFileSync('/usr/bin/python3', ['-c', script, input, output]);
  return readFileSync(output);
}

describe.each([
  ['LibreOffice', libreOffice, { settings: true, charts: 1 }],
  // openpyxl drops custom XML and the names of shapes, so a chart that it has saved counts as the user's.
  ['openpyxl', openpyxl, { settings: false, charts: 2 }],
])('saved by %s', (_, resave, kept) => {
  test('our sheets, marks and settings are found and replaced', async () => {
    const workbook = open(new Uint8Array(resave()));
    const before = await workbook.snapshot();
    expect(before.sheets.map((sheet) => sheet.generated)).toEqual([null, null, 'summary', 'deviations']);
    expect(await workbook.loadSettings()).toBe(kept.settings ? '{"a":"å & <b>"}' : null);
    expect(await workbook.loadHistory()).toBe(kept.settings ? HISTORY : null);
    const result = await workbook.write(sheets, marks.slice(0, 1));
    expect(result.sheets.map((sheet) => sheet.name)).toEqual(['Sammanställning', 'Avvikelser']);
    const parts = partsOf(workbook.bytes());
    const ours = Object.values(parts)
      .join('')
      .match(/finsamkoll:(error|warning|note)/g);
    expect(ours).toEqual(['finsamkoll:error']);
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(kept.charts);
    expect((await workbook.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(
      before.sheets.map((sheet) => sheet.name),
    );
    await workbook.clear();
    expect(Object.values(partsOf(workbook.bytes())).join('')).not.toMatch(/finsamkoll:(error|warning|note)/);
  });
});
