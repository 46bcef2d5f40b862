import { shareOf, type Decimal, type Ore } from '../../money';
import type { BudgetTable, Concept, Reading, TableColumn, TableKind, TableRow } from '../../reading/model';
import { saysWholeYear } from '../../reading/words/heading';
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
      const pair = isPartOfYear(table) ? null : pairOf(table);
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
    const comparable = plans.filter((plan) => isSameYear(outcome, plan) && monthsOf(outcome) === monthsOf(plan));
    const planned = comparable.find(({ heading }) => saysWholeYear(heading)) ?? comparable[0];
    if (planned) return [outcome, planned];
  }
  return null;
}

/** How many rows at least show how far a year has come, how near each other they lie, and where a year is no longer whole. */
const FEWEST_ROWS = 3;
const SPREAD = 0.1;
const NEARLY_WHOLE = 0.85;

/**
 * Whether a follow-up with an outcome of unsaid length is one of a part of the year: its name says so, or every row has come
 * equally far.
 */
function isPartOfYear({ title, sheet, columns, rows }: BudgetTable): boolean {
  const outcome = columns.find((column) => isActual(column) && column.months === null);
  const planned = columns.find(({ kind, year, months }) => kind === 'budget' && year === outcome?.year && !months);
  if (!outcome || columns.some(({ kind }) => kind === 'forecast')) return false;
  if (/delår/iu.test(`${title.text} ${sheet}`)) return true;
  const shares = rows.flatMap((row) => {
    const [x, y] = planned ? [amountOf(row, outcome), amountOf(row, planned)] : [null, null];
    const share = x && y && isFollowedUp(row) ? shareOf(x, y)?.toNumber() : null;
    return share === null || share === undefined ? [] : [share];
  });
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return shares.length >= FEWEST_ROWS && least > 0 && most < NEARLY_WHOLE && most - least <= SPREAD;
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
