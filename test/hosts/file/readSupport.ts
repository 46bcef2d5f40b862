import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { openWorkbookFile } from '../../../src/hosts/file';
import type { Cell, SheetSnapshot, WorkbookErrorCode, WorkbookSnapshot } from '../../../src/workbook';
import { address, WorkbookError } from '../../../src/workbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook for a test, written as the XML that matters; everything else is filled in. */
export interface Book {
  /** The inside of each worksheet, usually `<sheetData>…</sheetData>`. */
  readonly sheets?: readonly string[];
  /** The inside of the shared strings. */
  readonly strings?: string;
  /** The inside of the styles. */
  readonly styles?: string;
  /** What follows the sheets in the workbook part. */
  readonly workbook?: string;
  /** What stands before the sheets in the workbook part. */
  readonly workbookStart?: string;
  /** Attributes of the sheets in the workbook part, by index. */
  readonly sheetAttributes?: readonly string[];
  /** Further relationships of the workbook part. */
  readonly relationships?: string;
  /** Parts to add or to put in the place of the usual ones; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a small workbook. */
export function bookParts(book: Book): Record<string, string | Uint8Array | null> {
  const sheets = book.sheets ?? ['<sheetData/>'];
  const each = (text: (number: number) => string) => sheets.map((_, index) => text(index + 1)).join('');
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const type = (part: string, name: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${each((n) => type(`worksheets/sheet${n}`, 'worksheet'))}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.workbookStart ?? ''}<sheets>${each((n) => `<sheet name="Blad${n}" sheetId="${n}" r:id="rId${n}" ${book.sheetAttributes?.[n - 1] ?? ''}/>`)}</sheets>${book.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((n) => link(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))}${book.strings === undefined ? '' : link('rIdStrings', 'sharedStrings', 'sharedStrings.xml')}${book.styles === undefined ? '' : link('rIdStyles', 'styles', 'styles.xml')}${book.relationships ?? ''}</Relationships>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${sheet}</worksheet>`;
  });
  if (book.strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${book.strings}</sst>`;
  if (book.styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
  return { ...parts, ...book.parts };
}

/** A zip file of the parts, in their order. */
export function zip(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const content: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) content[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(content, { mtime: '2026-01-31' });
}

export function bookBytes(book: Book): Uint8Array {
  return zip(bookParts(book));
}

export function read(book: Book): Promise<WorkbookSnapshot> {
  return readBytes(bookBytes(book));
}

export function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return new Promise((resolve) => resolve(openWorkbookFile(bytes, 'prov.xlsx').snapshot()));
}

/** The only sheet of a workbook whose worksheet has this inside. */
export async function readSheet(sheet: string, book: Omit<Book, 'sheets'> = {}): Promise<SheetSnapshot> {
  return (await read({ ...book, sheets: [sheet] })).sheets[0]!;
}

/** The cells of one row of XML, by address. */
export async function readCells(cells: string, book: Omit<Book, 'sheets'> = {}): Promise<Record<string, Cell>> {
  const sheet = await readSheet(`<sheetData><row r="1">${cells}</row></sheetData>`, book);
  return byAddress(sheet);
}

export function byAddress(sheet: SheetSnapshot): Record<string, Cell> {
  return Object.fromEntries(sheet.cells.map((cell) => [address(cell), cell]));
}

/** The formulas of a sheet by address; `null` for typed values. */
export function formulas(sheet: SheetSnapshot): Record<string, string | null> {
  return Object.fromEntries(sheet.cells.map((cell) => [address(cell), cell.formula]));
}

/** The error with which something failed; fails where it did not. */
export async function errorOf(attempt: () => unknown): Promise<WorkbookError> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('This should have been refused.');
}

/** Asserts that opening or reading the bytes fails with this code, and gives the detail. */
export async function expectRefusal(bytes: Uint8Array, code: WorkbookErrorCode): Promise<WorkbookError['detail']> {
  const error = await errorOf(() => readBytes(bytes));
  expect(error.code).toBe(code);
  return error.detail;
}
