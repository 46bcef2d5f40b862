import type { CellRange } from '../../workbook';
import { parseRange } from '../../workbook';

/** Where a range stands; `rowIndex`, `columnIndex`, `rowCount` and `columnCount` have been loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** What several ranges' address names: `'Budget, 2026'!A1:B2,'Budget, 2026'!D4` → `A1:B2` and `D4`. */
export function areasOf(addresses: string): CellRange[] {
  return addresses
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(/[,;]/)
    .map((one) => parseRange(one.slice(one.lastIndexOf('!') + 1).trim()))
    .filter((range) => range !== null);
}
