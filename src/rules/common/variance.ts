import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { AmountCell, BudgetTable, ColumnKind, RowCell, TableColumn, TableRow } from '../../reading/model';
import { amountOf, unitOf } from '../facts/cells';
import { isMoneyColumn } from './columns';

/**
 * How a table writes its variances, x being what became of it (outcome, forecast) and y what was planned:
 *
 * - `favourable`: what is good for the result is plus, on both sides of the budget.
 * - `less`: planned less outcome, throughout. `more`: outcome less planned, throughout.
 * - `unfavourable`: what is bad for the result is plus.
 */
export type VarianceConvention = 'favourable' | 'less' | 'more' | 'unfavourable';

/** What a column of variances compares, and how. */
export interface VarianceReading {
  readonly column: TableColumn;
  readonly outcome: TableColumn;
  readonly planned: TableColumn;
  readonly convention: VarianceConvention;
  /** Whether any row shows the convention: one that is not nil and fits. Otherwise only sizes can be judged. */
  readonly isConventionKnown: boolean;
}

/** A printed variance beside what the columns give. */
export interface VarianceRow {
  readonly row: TableRow;
  readonly cell: AmountCell | Extract<RowCell, { kind: 'nil' }>;
  readonly printed: Ore;
  readonly outcome: Ore;
  readonly planned: Ore;
  readonly tolerance: Ore;
}

/** The likeliest first: where two readings fit as many rows, the earlier one is taken. */
const CONVENTIONS: readonly VarianceConvention[] = ['favourable', 'less', 'more', 'unfavourable'];
const RANK: Readonly<Partial<Record<ColumnKind, number>>> = {
  forecast: 5,
  actual: 4,
  revisedBudget: 3,
  budget: 2,
  amount: 2,
  plan: 1,
  previousYear: 0,
};

/** Reads each column of variances: the pair of columns and the convention that most rows bear out; none where under half do. */
export function readVariances(table: BudgetTable): readonly VarianceReading[] {
  return table.columns.filter(({ kind }) => kind === 'variance').flatMap((column) => readVariance(table, column) ?? []);
}

function readVariance(table: BudgetTable, column: TableColumn): VarianceReading | null {
  let best: { readonly reading: VarianceReading; readonly fits: number; readonly rows: number } | null = null;
  for (const [outcome, planned] of pairs(table, column)) {
    const rows = rowsOf(table, column, outcome, planned);
    for (const convention of CONVENTIONS) {
      const reading = { column, outcome, planned, convention };
      const fitting = rows.filter((one) => fits(table, one, convention));
      if (best && fitting.length <= best.fits) continue;
      const isConventionKnown = fitting.some((one) => !one.printed.isZero() && one.row.side !== 'none');
      best = { reading: { ...reading, isConventionKnown }, fits: fitting.length, rows: rows.length };
    }
  }
  return best && best.fits > 1 && best.fits * 2 >= best.rows ? best.reading : null;
}

/** Pairs of outcome and plan, those that the heading of the variance names first, then the nearest to it. */
function pairs(table: BudgetTable, variance: TableColumn): readonly (readonly [TableColumn, TableColumn])[] {
  const columns = table.columns.filter((column) => isMoneyColumn(column) && RANK[column.kind] !== undefined);
  const all = columns.flatMap((outcome) =>
    columns.filter((planned) => rank(outcome) > rank(planned)).map((planned) => [outcome, planned] as const),
  );
  const distance = ([outcome, planned]: readonly [TableColumn, TableColumn]) =>
    (isNamed(outcome, variance) ? 0 : 1000) +
    Math.abs(outcome.index - variance.index) +
    Math.abs(planned.index - variance.index);
  return [...all].sort((a, b) => distance(a) - distance(b));
}

function rank({ kind }: TableColumn): number {
  return RANK[kind] ?? -1;
}

function isNamed(outcome: TableColumn, variance: TableColumn): boolean {
  return outcome.kind === 'forecast' ? /prognos/i.test(variance.heading) : /utfall|bokslut/i.test(variance.heading);
}

/** The rows that have all three figures. */
export function rowsOf(
  table: BudgetTable,
  column: TableColumn,
  outcome: TableColumn,
  planned: TableColumn,
): readonly VarianceRow[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column.index];
    const [x, y] = [amountOf(row, outcome), amountOf(row, planned)];
    const printed = amountOf(row, column);
    if (x === null || y === null || printed === null || (cell?.kind !== 'amount' && cell?.kind !== 'nil')) return [];
    return [{ row, cell, printed, outcome: x, planned: y, tolerance: toleranceOf(table, row, column) }];
  });
}

/** One step of the figures as typed: a variance may be printed from figures that are not rounded. */
function toleranceOf(table: BudgetTable, row: TableRow, column: TableColumn): Ore {
  const typed = row.cells.filter((cell): cell is AmountCell => cell.kind === 'amount' && cell.formula === null);
  if (typed.length === 0) return new Decimal(1);
  return stepOf(
    typed.map(({ number }) => number),
    orePerUnit(unitOf(table, column)),
  );
}

/** What a variance should be by a convention. A row of neither side may be either way round. */
export function expectedVariances(
  table: BudgetTable,
  { row, outcome, planned }: VarianceRow,
  convention: VarianceConvention,
): readonly Ore[] {
  const more = outcome.minus(planned);
  switch (convention) {
    case 'more':
      return [more];
    case 'less':
      return [more.negated()];
    case 'favourable':
      return isFavourableAsMore(table, row).map((asMore) => (asMore ? more : more.negated()));
    case 'unfavourable':
      return isFavourableAsMore(table, row).map((asMore) => (asMore ? more.negated() : more));
  }
}

function isFavourableAsMore(table: BudgetTable, row: TableRow): readonly boolean[] {
  if (row.concept === 'result' || row.side === 'income' || row.side === 'equity' || row.member !== null) return [true];
  if (row.side === 'cost') return [table.signs.costs === 'negative'];
  return table.signs.costs === 'negative' ? [true] : [false, true];
}

export function fits(table: BudgetTable, row: VarianceRow, convention: VarianceConvention): boolean {
  return expectedVariances(table, row, convention).some(
    (expected) => !row.printed.minus(expected).abs().greaterThan(row.tolerance),
  );
}

/**
 * The conventions that the rows of a column bear out as well as the one it was read by. More than one where the table has only
 * one side, or nothing differs.
 */
export function possibleConventions(
  table: BudgetTable,
  { column, outcome, planned, convention }: VarianceReading,
): readonly VarianceConvention[] {
  const rows = rowsOf(table, column, outcome, planned);
  const fitting = (one: VarianceConvention): number => rows.filter((row) => fits(table, row, one)).length;
  const most = fitting(convention);
  return CONVENTIONS.filter((one) => fitting(one) >= most);
}
