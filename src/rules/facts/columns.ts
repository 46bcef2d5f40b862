import { sum, ZERO } from '../../money';
import type { BudgetTable, ColumnKind, TableColumn, TableRow } from '../../reading/model';
import { amountOf } from './cells';

const WHOLE_YEAR: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'budget',
  'plan',
  'revisedBudget',
  'forecast',
  'amount',
  'periodTotal',
]);
const PLANNED: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['budget', 'plan', 'revisedBudget']);

/** Whether a column holds a whole year's amounts: not a part of the year, not a difference, not last year's. */
export function isWholeYear(table: BudgetTable, column: TableColumn): boolean {
  if (column.kind === 'actual') return isFullOutcome(table, column);
  return WHOLE_YEAR.has(column.kind);
}

/** Whether a column says what is to be: budget, plan or revised budget; in a budget without such words, its amounts. */
export function isPlanned(table: BudgetTable, column: TableColumn): boolean {
  return PLANNED.has(column.kind) || (column.kind === 'amount' && table.kind === 'budget');
}

function isFullOutcome(table: BudgetTable, column: TableColumn): boolean {
  if (column.months !== null) return column.months === 12;
  return table.kind === 'incomeStatement' || table.kind === 'contributions';
}

/**
 * Leaves out columns that are parts of another of the same year and kind ("Grundbidrag", "Tillägg", "Bidrag"): where one
 * column is the sum of the others in every row, it alone speaks for the year.
 */
export function withoutParts(columns: readonly TableColumn[], rows: readonly TableRow[]): readonly TableColumn[] {
  return columns.filter((column) => {
    const alike = columns.filter(({ kind, year }) => kind === column.kind && year === column.year);
    const total = alike.length > 2 ? alike.find((one) => isSumOfOthers(one, alike, rows)) : undefined;
    return !total || total === column;
  });
}

function isSumOfOthers(total: TableColumn, alike: readonly TableColumn[], rows: readonly TableRow[]): boolean {
  const others = alike.filter((column) => column !== total);
  return rows.every((row) => {
    const whole = amountOf(row, total);
    return whole !== null && whole.equals(sum(others.map((column) => amountOf(row, column) ?? ZERO)));
  });
}
