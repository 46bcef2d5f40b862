import type { ColumnKind } from './model';

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
