import type { AmountCell } from '../reading/model';
import { missedRows } from '../rules/common/missed';
import { locateCells, type LocatedCell } from '../rules/facts/cells';
import type { Finding } from '../rules';
import { cellKey, rangeAddress, type CellRange } from '../workbook';
import { contains, runOver, samePlaces } from './cells';
import type { FixContext } from './context';
import type { FixEdit } from './model';

/**
 * Typed totals become SUMs, where a total is exactly what one unbroken run of cells adds up to. Where no total of the workbook is
 * a formula, a table is done as a whole or not at all, so that none is left half typed.
 */
export function typedTotalToSum(finding: Finding, context: FixContext): readonly FixEdit[] {
  const located = finding.where.cells.flatMap((cell) => locateCells(context.reading).get(cellKey(cell)) ?? []);
  const edits = located.map((total) => ({ total, edit: editOf(total, context) }));
  const isWhole = (table: LocatedCell['table']): boolean =>
    edits.every(({ total, edit }) => total.table !== table || edit !== null);
  return edits.flatMap(({ total, edit }) =>
    edit && (finding.messageId !== 'allTyped' || isWhole(total.table)) ? [edit] : [],
  );
}

function editOf({ table, row, column, cell }: LocatedCell, { cells }: FixContext): FixEdit | null {
  if (cell.kind !== 'amount' || cell.formula !== null || !row.sum?.parts.every(({ sign }) => sign === 1)) return null;
  const before = cells.contentAt(cell.cell);
  if (typeof before.value !== 'number' || before.formula !== null) return null;
  const parts = row.sum.parts.flatMap((part) => table.rows[part.row]?.cells[column.index] ?? []);
  if (parts.some(({ kind }) => kind === 'unread')) return null;
  const amounts = parts.filter((part): part is AmountCell => part.kind === 'amount').map((part) => part.cell);
  const range = runOver(parts.map((part) => part.cell));
  if (!range || amounts.length < 2 || contains(range, cell.cell)) return null;
  const added = cells.numbersIn(cell.cell.sheet, range);
  if (!samePlaces(added, amounts) || !cells.sumOf(added).equals(cell.number)) return null;
  if (cells.dependsOn(added, cell.cell)) return null;
  const sum = asSum(cell, range);
  if (missedRows(table, row, column, sum).length > 0) return null;
  return { cell: cell.cell, before, after: { formula: sum.formula, value: before.value } };
}

/** The total as it will be. */
function asSum(cell: AmountCell, range: CellRange): AmountCell & { readonly formula: string } {
  const formula = `SUM(${rangeAddress(range)})`;
  return { ...cell, formula, adds: [{ sheet: cell.cell.sheet, range, sign: 1 }] };
}
