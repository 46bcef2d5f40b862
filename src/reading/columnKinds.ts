import type { ColumnKind, TableColumn } from './model';

/** The kinds of column that hold the amount of a row as a whole, planned, expected or come true. */
export const AMOUNT_KINDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'budget',
  'plan',
  'forecast',
  'actual',
  'previousYear',
  'revisedBudget',
  'amount',
]);

/** The kinds of column whose amounts are much alike from one year to the next: what was planned, not what came of it. */
export const YEARLY_KINDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'budget',
  'plan',
  'previousYear',
  'amount',
  'revisedBudget',
]);

/** The kinds of column whose amounts are money of their own and add up from row to row. */
export const MONEY_KINDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  ...AMOUNT_KINDS,
  'part',
  'instalment',
  'paid',
  'due',
  'period',
  'periodTotal',
  'remaining',
]);

/** A column whose heading has the year of the one before it, though the years that follow say that it is the next. */
export interface YearWrittenTwice {
  readonly column: TableColumn;
  readonly before: TableColumn;
  /** The year that it is for by its place. */
  readonly year: number;
}

const FEWEST_YEARS = 3;

/**
 * "Budget 2025 | Budget 2025 | Plan 2027": among columns of amounts that each name their year, rising by one, two equal headings
 * beside each other with the year between missing. `null` where there is no such slip.
 */
export function yearWrittenTwice(columns: readonly TableColumn[]): YearWrittenTwice | null {
  const money = columns.filter(({ kind }) => MONEY_KINDS.has(kind));
  const years = money.map(({ heading }) => Number(/(?<!\d)20\d\d(?!\d)/.exec(heading)?.[0]));
  const at = years.findIndex((year, index) => index > 0 && year === years[index - 1]);
  const [column, before] = [money[at], money[at - 1]];
  if (!column || !before || money.length < FEWEST_YEARS || column.heading !== before.heading) return null;
  const year = years[at]! + 1;
  const meant = years.map((one, index) => (index === at ? year : one));
  const isRun = meant.every((one, index) => index === 0 || one === meant[index - 1]! + 1);
  return isRun ? { column, before, year } : null;
}
