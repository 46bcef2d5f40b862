import type { SheetSnapshot } from '../../../src/workbook';
import { sheet, type GridCell } from '../../support/grid';

export interface EquityPlan {
  readonly years: readonly number[];
  readonly income: readonly number[];
  readonly cost: readonly number[];
  readonly more?: readonly (readonly GridCell[])[];
}

/** A plan by totals, in tkr: row 4 income, 5 costs, 6 result; further rows follow from row 7. All figures are synthetic. */
export function plan({ years, income, cost, more = [] }: EquityPlan): SheetSnapshot {
  return sheet('Plan', [
    [`Budget ${years[0]} och plan (tkr)`],
    [],
    ['', ...years.map((year, index) => `${index === 0 ? 'Budget' : 'Plan'} ${year}`)],
    ['Summa intäkter', ...income],
    ['Summa kostnader', ...cost],
    ['Årets resultat', ...income.map((amount, index) => amount - cost[index]!)],
    ...more,
  ]);
}

/** Three years with small surpluses: 2 000 → 2 100 → 2 150 → 2 180. */
export const steady = { years: [2026, 2027, 2028], income: [12000, 12100, 12200], cost: [11900, 12050, 12170] };
