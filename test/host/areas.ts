import type { CellRange } from '../../src/workbook';
import { LAST_COLUMN, LAST_ROW, parseRange, rangeAddress } from '../../src/workbook';
import { ExcelError } from './excelError';

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Excel's way of naming a range: `A1:C4`, `3:3` or nothing for the whole sheet. */
export function areaOf(text: string | null | undefined): CellRange {
  if (text === null || text === undefined) return WHOLE_SHEET;
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const area = parseRange(text);
  if (!area) throw new ExcelError('InvalidArgument');
  return area;
}

/** The longest list of addresses that is taken in one piece. */
const LONGEST_LIST = 255;

export function areasOf(text: string): CellRange[] {
  if (text.length > LONGEST_LIST) throw new ExcelError('InvalidArgument');
  return text.split(',').map((one) => areaOf(one.trim()));
}

export function addressOf(sheet: string, area: CellRange): string {
  return `'${sheet.replaceAll("'", "''")}'!${rangeAddress(area)}`;
}

export function rowsOf(area: CellRange): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: CellRange): number {
  return area.right - area.left + 1;
}

export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** One value for each cell of a range, row by row. */
export function matrix<T>(area: CellRange, value: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(value(row, column));
    rows.push(line);
  }
  return rows;
}
