import type { SheetSnapshot } from '../../../src/workbook';
import { f, sheet, type GridCell } from '../../support/grid';

/** What a budget of one year holds, in tkr. All figures are synthetic. */
export interface YearPlan {
  readonly year: number;
  readonly income: number;
  readonly cost: number;
  /** What the result row says; by default a formula. */
  readonly result?: number;
}

/**
 * A budget of one or several years from B4 on: row 5 contributions, 6 total income, 8 and 9 costs, 10 total cost, 11 result;
 * further rows follow from row 12.
 */
export function budget(plans: readonly YearPlan[], ...more: readonly (readonly GridCell[])[]): SheetSnapshot {
  const each = (value: (plan: YearPlan, column: string) => GridCell) =>
    plans.map((plan, index) => value(plan, 'BCDEF'[index]!));
  const years = plans.map(({ year }) => year);
  return sheet('Budget', [
    [`Budget ${years[0]} och plan (tkr)`],
    [],
    ['', ...plans.map(({ year }, index) => `${index === 0 ? 'Budget' : 'Plan'} ${year}`)],
    ['Intäkter'],
    ['Medlemsbidrag', ...each(({ income }) => income)],
    ['Summa intäkter', ...each(({ income }, column) => f(`SUM(${column}5:${column}5)`, income))],
    ['Kostnader'],
    ['Kansli', ...each(() => 2000)],
    ['Samordningsteam', ...each(({ cost }) => cost - 2000)],
    ['Summa kostnader', ...each(({ cost }, column) => f(`SUM(${column}8:${column}9)`, cost))],
    [
      'Årets resultat',
      ...each(({ income, cost, result }, column) => result ?? f(`${column}6-${column}10`, income - cost)),
    ],
    ...more,
  ]);
}

/** A budget of eight rows at most: income in row 3, total cost in row 6, whatever else from row 7. In tkr, 2026. */
export function shortBudget(income: number, cost: number, ...more: readonly (readonly GridCell[])[]): SheetSnapshot {
  return sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', income],
    ['Kansli', 2000],
    ['Samordningsteam', cost - 2000],
    ['Summa kostnader', f('SUM(B4:B5)', cost)],
    ...more,
  ]);
}
