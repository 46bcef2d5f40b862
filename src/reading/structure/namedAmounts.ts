import type { AmountCell, BudgetTable, TableColumn, TableRow } from '../model';
import { readHeading } from '../words';
import { isQuotient } from './formula';
import { termsOf } from './formulaParts';

/** Below this the figures of a table without a unit may be anything. */
const SMALLEST_TELLING = 1000;

/**
 * Columns whose headings name a party, a place or a kind of cost ("Region Skåne", "Norr", "Personal") hold amounts that add up from
 * row to row, where the table has a sum for them and nothing speaks for anything else: they are parts of amounts, and none of them
 * a year's budget.
 */
export function withNamedAmounts(table: BudgetTable): BudgetTable {
  const sums = table.rows.filter(({ sum }) => sum !== null && sum.parts.length > 1);
  if (sums.length === 0) return table;
  const columns = table.columns.map((column) =>
    column.kind === 'other' && isNamedAmount(table, column, sums) ? { ...column, kind: 'part' as const } : column,
  );
  return { ...table, columns };
}

function isNamedAmount(table: BudgetTable, column: TableColumn, sums: readonly TableRow[]): boolean {
  const { kind } = readHeading(column.heading);
  if (column.heading === '' || kind !== null) return false;
  const amounts = table.rows.flatMap((row) => amountIn(row, column) ?? []);
  const totals = sums.flatMap((row) => {
    const cell = amountIn(row, column);
    return cell ? [{ row, cell }] : [];
  });
  if (totals.length === 0 || totals.some(({ cell }) => isQuotient(cell))) return false;
  const isRatio = amounts.filter(isQuotient).length * 2 > amounts.length;
  const largest = Math.max(...amounts.map(({ number }) => number.abs().toNumber()));
  const isMoney = table.unit.stated !== null || largest >= SMALLEST_TELLING;
  const isTotal = (row: TableRow, cell: AmountCell): boolean =>
    termsOf(cell) !== null || (!isRatio && mayBeTotal(table, column, row, cell));
  return isMoney && totals.every(({ row, cell }) => isTotal(row, cell));
}

/** A total of amounts of one sign is more than any of them, where a mean lies among them; others are told by their arithmetic. */
function mayBeTotal(table: BudgetTable, column: TableColumn, { sum }: TableRow, { number }: AmountCell): boolean {
  const parts = sum!.parts.flatMap(({ row, sign }) => amountIn(table.rows[row]!, column)?.number.times(sign) ?? []);
  const filled = parts.filter((part) => !part.isZero());
  const isOfOneSign = filled.every((part) => part.isNegative() === filled[0]!.isNegative());
  if (filled.length < 2 || !isOfOneSign) return true;
  return filled.every((part) => part.abs().lessThan(number.abs()));
}

function amountIn(row: TableRow, { index }: TableColumn): AmountCell | null {
  const cell = row.cells[index];
  return cell?.kind === 'amount' ? cell : null;
}
