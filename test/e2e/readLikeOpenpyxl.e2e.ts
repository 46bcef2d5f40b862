import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openWorkbookFile } from '../../src/hosts/file';
import type { Cell, CellValue, SheetSnapshot } from '../../src/workbook';
import { address, isCellError, parseAddress, parseRange, rangeAddress } from '../../src/workbook';

/** Beside the repository: workbooks of many programs, and the budget workbooks. */
const SHARED = join(__dirname, '../../../shared');
const FOLDERS = ['preserve', 'preserve/producers', 'workbooks'].map((folder) => join(SHARED, folder));

/** openpyxl cannot open it: a colour in its styles is malformed. Excel and we can. */
const REFUSED_BY_OPENPYXL = ['092_InvalidColors.xlsx'];

/** What openpyxl writes for values that we have as numbers or errors. */
type DumpedValue = string | number | boolean | null | { readonly date: number };

interface DumpedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  readonly cells: readonly (readonly [string, DumpedValue, string | null, string])[];
  readonly arrays: readonly (readonly [string, string])[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

interface Dump {
  readonly sheets: readonly DumpedSheet[];
  /** The files of the other workbooks, in the order of their numbers in formulas. */
  readonly links: readonly string[];
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name)),
);

function dumpAll(): Map<string, Dump | { readonly error: string }> {
  const script = join(__dirname, 'openpyxl_dump.py');
  const lines = execFileSync('/usr/bin/python3', [script, ...files], { maxBuffer: 1e9, encoding: 'utf8' }).trim();
  return new Map(lines.split('\n').map((line, index) => [files[index]!, JSON.parse(line)]));
}

describe('a file is read as openpyxl reads it', () => {
  const dumped = dumpAll();

  it('finds workbooks to compare', () => {
    expect(files.length).toBeGreaterThan(50);
    const refused = [...dumped].filter(([, dump]) => 'error' in dump).map(([file]) => basename(file));
    expect(refused).toEqual(REFUSED_BY_OPENPYXL);
  });

  it.each(files.filter((file) => !REFUSED_BY_OPENPYXL.includes(basename(file))))('%s', async (file) => {
    const snapshot = await openWorkbookFile(new Uint8Array(readFileSync(file)), basename(file)).snapshot();
    const { sheets: expected, links } = dumped.get(file) as Dump;
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(expected.map((sheet) => sheet.name));
    snapshot.sheets.forEach((sheet, index) => expect(ours(sheet)).toEqual(theirs(expected[index]!, sheet, links)));
  });
});

/** Our sheet in a form that compares well: cells by address, and the text of errors. */
function ours(sheet: SheetSnapshot) {
  return {
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells: Object.fromEntries(
      sheet.cells.map((cell) => [address(cell), [plain(cell.value), cell.formula, cell.format.toLowerCase()]]),
    ),
    merges: sheet.merges.map(rangeAddress).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  };
}

function theirs(dump: DumpedSheet, sheet: SheetSnapshot, links: readonly string[]): ReturnType<typeof ours> {
  const lastRow = Math.max(-1, ...sheet.cells.map((cell) => cell.row));
  const lastColumn = Math.max(-1, ...sheet.cells.map((cell) => cell.column));
  const hidden = dump.hiddenColumns.flatMap(([min, max]) => range(min - 1, Math.min(max - 1, lastColumn)));
  const tables = new Map(sheet.cells.filter(inDataTable).map((cell) => [address(cell), cell.formula]));
  const cells = dump.cells.filter(([, value, formula]) => value !== '' || formula !== null);
  return {
    visibility: dump.visibility,
    isProtected: dump.protected,
    cells: Object.fromEntries(
      cells.map(([place, value, formula, format]) => [
        place,
        [dumpedValue(value), tables.get(place) ?? shown(formula ?? arrayAt(dump, place), links), shownFormat(format)],
      ]),
    ),
    merges: [...dump.merges].sort(),
    hiddenRows: dump.hiddenRows.map((row) => row - 1).filter((row) => row <= lastRow),
    hiddenColumns: [...new Set(hidden)].sort((a, b) => a - b),
  };
}

/** openpyxl says nothing of what-if tables. */
function inDataTable(cell: Cell): boolean {
  return cell.formula?.startsWith('TABLE(') === true;
}

/** openpyxl gives the formula of an array to its first cell alone. */
function arrayAt(dump: DumpedSheet, place: string): string | null {
  const cell = parseAddress(place)!;
  const found = dump.arrays.find(([ref]) => {
    const area = parseRange(ref)!;
    return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
  });
  return found?.[1] ?? null;
}

/** openpyxl leaves the prefixes of newer functions and the numbers of other workbooks as they are in the file. */
function shown(formula: string | null, links: readonly string[]): string | null {
  if (formula === null) return null;
  const plainNames = formula.replace(/^=/, '').replace(/_xlfn\.(_xlws\.)?/g, '');
  return plainNames.replace(/'?\[(\d+)\]([^!']+)'?!/g, (_whole, number: string, name: string) => {
    return `'[${basename(links[Number(number) - 1]!)}]${name}'!`;
  });
}

/** Formats that openpyxl knows by older names. */
function shownFormat(format: string): string {
  const known = new Map([
    ['', 'general'],
    ['mm-dd-yy', 'm/d/yyyy'],
    ['m/d/yy h:mm', 'm/d/yyyy h:mm'],
  ]);
  return known.get(format.toLowerCase()) ?? format.toLowerCase();
}

function dumpedValue(value: DumpedValue): string | number | boolean | null {
  return plain(value !== null && typeof value === 'object' ? value.date : value);
}

/** Numbers to eleven digits: openpyxl turns dates to and fro and rounds them to milliseconds. */
function plain(value: CellValue): string | number | boolean | null {
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? Number(value.toPrecision(11)) : value;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
