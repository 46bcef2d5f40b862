import { formatNumber, formatShare, fromExcelNumber, type Decimal, type Language } from '../../src/money';
import { cellKey, columnName, isCellError, type Cell, type CellRef, type SheetSnapshot } from '../../src/workbook';
import { PAGE_WORDS } from './words';

/** The sheets of an example as Markdown tables with the column letters and row numbers of a spreadsheet. */
export function exampleTables(
  sheets: readonly SheetSnapshot[],
  faulty: readonly CellRef[],
  language: Language,
): readonly string[] {
  const marked = new Set(faulty.map(cellKey));
  return sheets.flatMap((sheet) => [
    PAGE_WORDS[language].sheet(escapeMarkdown(sheet.name)),
    table(sheet, marked, language),
  ]);
}

function table(sheet: SheetSnapshot, marked: ReadonlySet<string>, language: Language): string {
  const { hidden } = PAGE_WORDS[language];
  const width = Math.max(0, ...sheet.cells.map(({ column }) => column + 1));
  const height = Math.max(0, ...sheet.cells.map(({ row }) => row + 1));
  const cells = new Map(sheet.cells.map((cell) => [cellKey({ sheet: sheet.name, ...cell }), cell]));
  const columns = [...Array(width).keys()];
  const heading = (name: string, isHidden: boolean) => (isHidden ? `${name} (${hidden})` : name);
  const lines = [...Array(height).keys()].map((row) => [
    heading(String(row + 1), sheet.hiddenRows.has(row)),
    ...columns.map((column) => {
      const key = cellKey({ sheet: sheet.name, row, column });
      const cell = cells.get(key);
      const text = cell ? escapeMarkdown(cellContent(cell, language)) : '';
      return marked.has(key) ? `**${text}** ◀`.replace('****', '').trim() : text;
    }),
  ]);
  const first = ['', ...columns.map((column) => heading(columnName(column), sheet.hiddenColumns.has(column)))];
  const aligned = columns.map((column) => (isNumeric(sheet, column) ? '--:' : ':--'));
  return [first, ['--:', ...aligned], ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** What a cell shows, and its formula where it has one. */
export function cellContent({ value, formula, format }: Cell, language: Language): string {
  const shown = valueContent(value, format, language);
  return formula === null ? shown : `${shown} (=${formula})`.trim();
}

function valueContent(value: Cell['value'], format: string, language: Language): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') {
    const exact = fromExcelNumber(value);
    if (format.includes('%')) return formatShare(exact, language);
    return isYear(exact) ? exact.toFixed() : formatNumber(exact, language);
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** A year is written without a thousands space, as in any sheet. */
function isYear(value: Decimal): boolean {
  return value.isInteger() && value.greaterThan(2010) && value.lessThan(2050);
}

function isNumeric(sheet: SheetSnapshot, column: number): boolean {
  const own = sheet.cells.filter((cell) => cell.column === column);
  return own.filter(({ value }) => typeof value === 'number').length * 2 > own.length;
}

/** Text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`);
}
