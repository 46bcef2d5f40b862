import type { AmountCell, BudgetTable, FormulaTerm, TableColumn, TableRow } from '../../reading/model';
import { cellOf } from '../facts/cells';

/** Whether a term of a formula reads a cell of the sheet it stands on. */
export function covers({ sheet, range }: FormulaTerm, cell: { sheet: string; row: number; column: number }): boolean {
  return (
    sheet === cell.sheet &&
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** The rows of a table whose cell in a column is added by a formula, in their order. */
export function addedRows(table: BudgetTable, column: TableColumn, { adds, cell }: AmountCell): readonly TableRow[] {
  const terms = (adds ?? []).filter(({ sign }) => sign === 1);
  return table.rows.filter((row) => {
    const own = cellOf(row, column);
    return own !== null && !isSame(own, cell) && terms.some((term) => covers(term, own));
  });
}

function isSame(a: { row: number; column: number }, b: { row: number; column: number }): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Whether a formula only adds, over a run of cells or several, in its own sheet. */
export function isPlainSum({ adds, cell }: AmountCell): boolean {
  return adds !== null && adds.length > 0 && adds.every(({ sign, sheet }) => sign === 1 && sheet === cell.sheet);
}

/** "Varav", "därav": a part of the row above, which no sum adds. */
export function isPartOfAnother({ label }: TableRow): boolean {
  return /^\W*(varav|därav|härav|of which)(?![a-zåäö])/i.test(label.normalize('NFC'));
}
