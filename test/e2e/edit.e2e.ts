import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FileWorkbook } from '../../src/hosts/file';
import { openWorkbookFile } from '../../src/hosts/file';
import type { Cell, CellEdit, SheetSnapshot } from '../../src/workbook';
import { WorkbookError, address } from '../../src/workbook';
import { smallWorkbook } from '../hosts/file/writeSupport';
import { LibreOffice } from './support/libreOffice';

/** Beside the repository: workbooks of many programs, the schemas, and the tool that says what was lost. */
const SHARED = join(__dirname, '../../../shared');
const INPUTS = ['preserve', 'preserve/producers', 'workbooks'].flatMap((folder) =>
  readdirSync(join(SHARED, folder))
    .filter((name) => /\.xls[xm]$/i.test(name))
    .map((name) => join(SHARED, folder, name)),
);

/** openpyxl cannot open it: a colour in its styles is malformed. Excel and we can. */
const REFUSED_BY_OPENPYXL = ['092_InvalidColors.xlsx'];

const ADDED = 'Tillägg <1> & "2"';

interface Edited {
  readonly original: string;
  readonly path: string;
  readonly edits: readonly CellEdit[];
}

const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-edit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const edited: Edited[] = [];

/** Makes the first of the edits that the workbook does not refuse. */
async function makeFirst(workbook: FileWorkbook, candidates: readonly CellEdit[]): Promise<CellEdit[]> {
  for (const edit of candidates) {
    try {
      await workbook.edit([edit]);
      return [edit];
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
  return [];
}

function editOf(sheet: SheetSnapshot, cell: Pick<Cell, 'row' | 'column'>, value: string | number): CellEdit {
  return { cell: { sheet: sheet.name, row: cell.row, column: cell.column }, value, formula: null };
}

/** A typed number one higher, a formula (the first, so that many share it) typed over, and a text below everything. */
async function editFile(original: string, index: number): Promise<Edited> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(original)), basename(original));
  const { sheets } = await workbook.snapshot();
  const cells = sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet, cell })));
  const numbers = cells.filter(({ cell }) => typeof cell.value === 'number' && cell.formula === null);
  const formulas = cells.filter(({ cell }) => cell.formula !== null);
  const below = sheets.map((sheet) => editOf(sheet, { row: (sheet.cells.at(-1)?.row ?? 0) + 2, column: 1 }, ADDED));
  const edits = [
    ...(await makeFirst(
      workbook,
      numbers.map(({ sheet, cell }) => editOf(sheet, cell, (cell.value as number) + 1)),
    )),
    ...(await makeFirst(
      workbook,
      formulas.map(({ sheet, cell }) => editOf(sheet, cell, 1)),
    )),
    ...(await makeFirst(workbook, below)),
  ];
  const path = join(folder, 'edited', `${String(index).padStart(3, '0')}-${basename(original)}`);
  writeFileSync(path, workbook.bytes());
  return { original, path, edits };
}

beforeAll(async () => {
  mkdirSync(join(folder, 'edited'));
  for (const [index, original] of INPUTS.entries()) edited.push(await editFile(original, index));
});

function python(script: string, ...parameters: readonly string[]): unknown[] {
  const output = execFileSync('/usr/bin/python3', [join(__dirname, script), ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('every workbook is edited', () => {
  expect(edited.length).toBeGreaterThan(50);
  expect(edited.filter(({ edits }) => edits.length === 0).map(({ original }) => basename(original))).toEqual([]);
  expect(edited.filter(({ edits }) => edits.length === 3).length).toBeGreaterThan(10);
});

test('nothing else is lost, and no new schema error arises', () => {
  const pairs = join(folder, 'pairs.json');
  writeFileSync(pairs, JSON.stringify(edited.map(({ original, path }) => [original, path])));
  const faults = python('edit.py', join(SHARED, 'tools'), pairs).map((lost, index) => ({
    file: basename(edited[index]!.original),
    lost,
  }));
  expect(faults.filter(({ lost }) => Object.keys(lost as object).length > 0)).toEqual([]);
});

interface Dump {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly [string, ...unknown[]])[] }[];
}

test('openpyxl reads every other cell as before', () => {
  const before = python('openpyxl_dump.py', ...edited.map(({ original }) => original)) as Dump[];
  const after = python('openpyxl_dump.py', ...edited.map(({ path }) => path)) as Dump[];
  const refused = edited.filter((_, index) => !('sheets' in after[index]!) || !('sheets' in before[index]!));
  expect(refused.map(({ original }) => basename(original))).toEqual(REFUSED_BY_OPENPYXL);
  edited.forEach(({ original, edits }, index) => {
    if (REFUSED_BY_OPENPYXL.includes(basename(original))) return;
    const touched = new Set(edits.map(({ cell }) => `${cell.sheet}!${address(cell)}`));
    const others = ({ sheets }: Dump) =>
      sheets.map(({ name, cells }) => [name, cells.filter(([place]) => !touched.has(`${name}!${place}`))]);
    expect({ original, cells: others(after[index]!) }).toEqual({ original, cells: others(before[index]!) });
    for (const { cell, value } of edits) {
      const sheet = after[index]!.sheets.find(({ name }) => name === cell.sheet)!;
      const [, read, formula] = sheet.cells.find(([place]) => place === address(cell))!;
      expect([original, formula, typeof read === 'object' ? value : read]).toEqual([original, null, value]);
    }
  });
});

test('we read every other cell as before', async () => {
  for (const { original, path, edits } of edited) {
    const [before, after] = await Promise.all(
      [original, path].map((file) => openWorkbookFile(new Uint8Array(readFileSync(file)), 'bok').snapshot()),
    );
    const touched = new Set(edits.map(({ cell }) => `${cell.sheet}!${address(cell)}`));
    const others = (sheets: readonly SheetSnapshot[]) =>
      sheets.map(({ name, cells, ...rest }) => ({
        ...rest,
        hiddenRows: null,
        hiddenColumns: null,
        cells: cells.filter((cell) => !touched.has(`${name}!${address(cell)}`)),
      }));
    expect(others(after!.sheets)).toEqual(others(before!.sheets));
  }
});

test('LibreOffice opens what was edited, and calculates what has no value', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c></row>';
  const workbook = openWorkbookFile(smallWorkbook({ sheets: { Budget: `<sheetData>${rows}</sheetData>` } }), 'bok');
  const at = (row: number, column: number) => ({ sheet: 'Budget', row, column });
  await workbook.edit([
    { cell: at(0, 0), value: 50, formula: null },
    { cell: at(0, 1), value: null, formula: 'IFS(A1>9,A1+1,TRUE,0)' },
    { cell: at(1, 1), value: null, formula: 'A2*2' },
    { cell: at(4, 3), value: '=1+1', formula: null },
  ]);
  const made = join(folder, 'bok.xlsx');
  writeFileSync(made, workbook.bytes());
  const own = edited.filter(({ original }) => /workbooks|rich/.test(original));
  const shown = new LibreOffice(folder).sheets([made, ...own.map(({ path }) => path)], 'csv');
  expect(shown.get('bok-Budget.csv')).toBe('50,51,,\n3,6,,\n4,8,,\n,,,\n,,,=1+1\n');
  for (const { path, edits } of own) {
    const stem = basename(path).replace(/\.xls[xm]$/, '');
    const texts = [...shown].flatMap(([name, text]) => (name.startsWith(stem) ? [text] : []));
    expect({ path, shows: texts.some((text) => text.includes('Tillägg <1> & ""2""')) }).toEqual({
      path,
      shows: edits.some(({ value }) => value === ADDED),
    });
  }
});
