import type { ColumnKind } from './model';

/** The kinds of column whose amounts are money of their own and add up from row to row. */
export const MONEY_KINDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'budget',
  'plan',
  'forecast',
  'actual',
  'previousYear',
  'revisedBudget',
  'amount',
  'part',
  'instalment',
  'paid',
  'due',
  'period',
  'periodTotal',
  'remaining',
]);
