import type { Ore } from '../../money';
import type { BudgetTable, ColumnKind, Figure, Reading, TableKind, YearFigures } from '../../reading/model';
import { locateCells } from './cells';
import { rowsOf } from './rows';
import { isWholeBudget } from './wholeBudget';

const PLANNED: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['budget', 'plan', 'revisedBudget']);

/** A planned year whose income and costs are both known. */
export interface BalancedYear extends YearFigures {
  readonly income: Figure;
  readonly cost: Figure;
  /** Cost less income: above zero for a planned deficit. */
  readonly deficit: Ore;
}

/** The table that a year's costs come from. */
export function tableOf(reading: Reading, year: YearFigures): BudgetTable | null {
  return reading.tables.find(({ id }) => id === year.table) ?? null;
}

/** The budget year and the years planned after it, in their order. What was decided for earlier years is history. */
export function plannedYears(reading: Reading): readonly YearFigures[] {
  const first = reading.budgetYear;
  if (first === null) return [];
  return reading.years.filter((figures) => figures.year >= first && isPlannedYear(figures, first, reading));
}

function isPlannedYear(figures: YearFigures, first: number, reading: Reading): boolean {
  if (PLANNED.has(figures.kind)) return true;
  if (figures.kind === 'forecast') return figures.year > first;
  return figures.kind === 'amount' && tableOf(reading, figures)?.kind === 'budget';
}

/** The kinds of table that repeat what a budget of the förbund's says. */
const REPEATS: ReadonlySet<TableKind> = new Set<TableKind>(['followUp', 'incomeStatement']);

/** Whether a year's costs are those of the förbund as a whole, and not of a part of it or something beside it. */
export function isOfWholeBudget(reading: Reading, figures: YearFigures): boolean {
  const table = tableOf(reading, figures);
  return table !== null && (REPEATS.has(table.kind) || isWholeBudget(table, reading));
}

/**
 * The planned years of the förbund's whole budget whose income and costs are both known. A year is left out where a total is not what its rows add up to and
 * that alone decides whether there is a deficit: then the sum is what to speak of.
 */
export function balancedYears(reading: Reading): readonly BalancedYear[] {
  const located = locateCells(reading);
  return plannedYears(reading).flatMap((figures) => {
    const { income, cost } = figures;
    if (!income || !cost || !isOfWholeBudget(reading, figures)) return [];
    const deficit = cost.ore.minus(income.ore);
    const byRows = rowsOf(cost, located).minus(rowsOf(income, located));
    return deficit.greaterThan(0) === byRows.greaterThan(0) ? [{ ...figures, income, cost, deficit }] : [];
  });
}

/** The planned years of a budget: what a follow-up or an annual report repeats of one was decided elsewhere. */
export function proposedYears(reading: Reading): readonly BalancedYear[] {
  return balancedYears(reading).filter((figures) => tableOf(reading, figures)?.kind === 'budget');
}

/** The proposed years whose costs exceed their income. */
export function deficitYears(reading: Reading): readonly BalancedYear[] {
  return proposedYears(reading).filter(({ deficit }) => deficit.greaterThan(0));
}

/** The budget year, where the workbook holds the förbund's whole budget for it, and not only a follow-up, a list of members or a part. */
export function budgetOf(reading: Reading): YearFigures | null {
  const figures = plannedYears(reading).find(({ year }) => year === reading.budgetYear);
  const table = figures && tableOf(reading, figures);
  return figures?.cost && table && isWholeBudget(table, reading) ? figures : null;
}
