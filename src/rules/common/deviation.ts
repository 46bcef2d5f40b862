import { shareOf, type Decimal, type Ore } from '../../money';
import type { BudgetTable, Concept, Reading, TableColumn, TableKind, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { amountOf } from '../facts/cells';
import { isPartOfAnother } from './ranges';

/** A row that became something else than was planned. */
export interface Deviation {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly outcome: TableColumn;
  readonly planned: TableColumn;
  readonly difference: Ore;
  /** Of what was planned; `null` where nothing was. */
  readonly share: Decimal | null;
  readonly isLarge: boolean;
}

const FOLLOWED_UP: ReadonlySet<TableKind> = new Set<TableKind>([
  'followUp',
  'budget',
  'incomeStatement',
  'intervention',
]);
/** Positions rather than flows: they are not followed up against a budget. */
const POSITIONS: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'openingEquity',
  'closingEquity',
  'equity',
  'openingCash',
  'closingCash',
  'cash',
]);
const MONTHS_IN_A_YEAR = 12;

/** A table that follows up a budget, with the two columns to compare. */
export interface ComparedTable {
  readonly table: BudgetTable;
  readonly outcome: TableColumn;
  readonly planned: TableColumn;
}

/** The tables that have a forecast or an outcome beside the budget for the same time. */
export function comparedTables({ tables }: Reading): readonly ComparedTable[] {
  return tables
    .filter(({ kind }) => FOLLOWED_UP.has(kind))
    .flatMap((table) => {
      const pair = pairOf(table);
      return pair ? [{ table, outcome: pair[0], planned: pair[1] }] : [];
    });
}

/** Every line of every follow-up with its deviation: forecast or full-year outcome against the budget of the year, or like against like. */
export function deviations(reading: Reading, { thresholds }: Settings): readonly Deviation[] {
  return comparedTables(reading).flatMap(({ table, outcome, planned }) => {
    return table.rows.filter(isFollowedUp).flatMap((row) => {
      const [x, y] = [amountOf(row, outcome), amountOf(row, planned)];
      if (x === null || y === null) return [];
      const difference = x.minus(y);
      const share = shareOf(difference.abs(), y.abs());
      const isLarge =
        difference.abs().greaterThan(thresholds.deviationOre) &&
        (share === null || share.greaterThan(thresholds.deviationShare));
      return [{ table, row, outcome, planned, difference, share, isLarge }];
    });
  });
}

/** A line with a name that is no position and no part of another line. */
export function isFollowedUp(row: TableRow): boolean {
  return row.role === 'line' && row.label !== '' && !POSITIONS.has(row.concept) && !isPartOfAnother(row);
}

/** The two columns that can be compared: both for the whole year, or both for the same months. Forecasts before outcomes. */
function pairOf({ columns }: BudgetTable): readonly [TableColumn, TableColumn] | null {
  const outcomes = [...columns.filter(({ kind }) => kind === 'forecast'), ...columns.filter(isActual)];
  const plans = [
    ...columns.filter(({ kind }) => kind === 'revisedBudget'),
    ...columns.filter(({ kind }) => kind === 'budget'),
  ];
  for (const outcome of outcomes) {
    const planned = plans.find((plan) => isSameYear(outcome, plan) && monthsOf(outcome) === monthsOf(plan));
    if (planned) return [outcome, planned];
  }
  return null;
}

function isActual({ kind }: TableColumn): boolean {
  return kind === 'actual';
}

function isSameYear(a: TableColumn, b: TableColumn): boolean {
  return a.year === b.year || a.year === null || b.year === null;
}

function monthsOf({ months }: TableColumn): number {
  return months ?? MONTHS_IN_A_YEAR;
}

/** A word at least; the number of a note explains nothing. */
const A_REMARK = /\p{L}{3}/u;

/** Whether a row is explained: by a text in the row, or by a remark in the table that names it. */
export function isCommented({ table, row }: Pick<Deviation, 'table' | 'row'>): boolean {
  if (row.cells.some((cell) => cell.kind === 'text' && A_REMARK.test(cell.text))) return true;
  const label = row.label.toLowerCase();
  return table.rows.some((other) => other.role === 'note' && other.label.toLowerCase().includes(label));
}
