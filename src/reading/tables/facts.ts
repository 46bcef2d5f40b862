import { isCellError, type CellRef, type SheetSnapshot } from '../../workbook';
import type { SheetReading } from '../model';
import { hasExternalLink } from '../structure';

/** What can be said of a sheet without knowing its tables. */
export function sheetFacts(sheet: SheetSnapshot): Omit<SheetReading, 'kind'> {
  const errorCells: { cell: CellRef; error: string; formula: string | null }[] = [];
  const externalLinks: { cell: CellRef; formula: string }[] = [];
  const uncalculated: CellRef[] = [];
  for (const { row, column, value, formula } of sheet.cells) {
    if (formula === null && (typeof value === 'number' || typeof value === 'string')) continue;
    const cell = { sheet: sheet.name, row, column };
    if (isCellError(value)) errorCells.push({ cell, error: value.error, formula });
    if (formula === null) continue;
    if (value === null) uncalculated.push(cell);
    if (hasExternalLink(formula)) externalLinks.push({ cell, formula });
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
    errorCells,
    externalLinks,
    uncalculated,
  };
}
