import { MONEY_KINDS } from '../../reading/columnKinds';
import type { BudgetTable, ColumnKind, TableColumn } from '../../reading/model';

/** Kinds that say how one column differs from another: they add up, but only within one side of the budget. */
const COMPARING: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['variance', 'change']);

/** Whether a column's amounts stand for money of their own. */
export function isMoneyColumn({ kind }: TableColumn): boolean {
  return MONEY_KINDS.has(kind);
}

/** Whether a column says how others differ. */
export function isComparingColumn({ kind }: TableColumn): boolean {
  return COMPARING.has(kind);
}

/** The columns of money in a table. */
export function moneyColumns(table: BudgetTable): readonly TableColumn[] {
  return table.columns.filter(isMoneyColumn);
}

/**
 * What a user calls a cell: the row's label and the year; where several columns have that year, the heading; in a table of
 * a single column of money without a year, the label alone.
 */
export function labelAt(table: BudgetTable, label: string, column: TableColumn): string {
  const name = columnName(table, column);
  return [label, name].filter((part) => part !== '').join(', ');
}

function columnName(table: BudgetTable, column: TableColumn): string {
  const year = column.year;
  const alone = table.columns.filter((other) => other.year === year && hasFigures(other)).length === 1;
  return year !== null && (alone || column.heading === '') ? String(year) : column.heading;
}

function hasFigures(column: TableColumn): boolean {
  return isMoneyColumn(column) || isComparingColumn(column);
}
