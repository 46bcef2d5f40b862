import { Decimal, type Ore } from '../../money';
import type { BudgetTable, Concept, Reading, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt, moneyColumns } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, figureCells, locateCells, unitOf } from '../facts/cells';
import { isPlanned } from '../facts/columns';
import { judgeDifference, roundingStep } from '../facts/equality';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['actual', 'opening', 'change', 'expected'],
  rounding: ['actual', 'expected'],
} as const;

/** What a year adds to eget kapital, by one reading of the sheet. */
interface Change {
  readonly ore: Ore;
  readonly cells: readonly CellRef[];
}

interface ClosingTest {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly closing: Ore;
  readonly opening: Ore;
  readonly cells: readonly CellRef[];
  /** The result as stated, income less costs, and so on; the likeliest first. */
  readonly changes: readonly Change[];
}

/** Closing eget kapital is the opening and the year's result. */
export const MYC02 = defineRule({
  id: 'MYC-02',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading) {
    const located = locateCells(reading);
    const tests = reading.tables.flatMap((table) =>
      moneyColumns(table).flatMap((column) => closingTest(table, column, reading) ?? []),
    );
    return {
      checks: tests.length,
      findings: tests.flatMap((test) => compare(test, (cells) => roundingStep(located, cells)) ?? []),
    };
  },
});

function closingTest(table: BudgetTable, column: TableColumn, reading: Reading): ClosingTest | null {
  const [openingRow, closingRow] = [rowOf(table, 'openingEquity'), rowOf(table, 'closingEquity')];
  if (!closingRow) return null;
  const isOpened = table.rows.some(({ concept }) => concept === 'openingEquity');
  const before = openingRow ? { row: openingRow, column } : isOpened ? null : closingBefore(table, closingRow, column);
  const [opening, closing] = [before && amountOf(before.row, before.column), amountOf(closingRow, column)];
  if (before === null || opening === null || closing === null) return null;
  const own = changesIn(table, column);
  const changes = own.length > 0 ? own : changesOfYear(table, column, reading);
  if (changes.length === 0) return null;
  const cells = distinctCells([cellOf(closingRow, column), cellOf(before.row, before.column)]);
  return { table, column, row: closingRow, closing, opening, cells, changes };
}

/**
 * What the year opens with where no row says it: the closing of the year before, planned as it is or come true, in a table that has another year's closing
 * right by its own, or that plans two years alone and calls the row closing.
 */
function closingBefore(table: BudgetTable, row: TableRow, column: TableColumn) {
  const isOfKind = isPlanned(table, column) ? (one: TableColumn) => isPlanned(table, one) : isWholeOutcome;
  const alike = table.columns.filter((one) => isOfKind(one) && amountOf(row, one) !== null);
  const before = (one?: TableColumn): TableColumn | undefined =>
    alike.find(({ year }) => year !== null && year + 1 === one?.year);
  const goesOn = (from: TableColumn | undefined, ...years: readonly TableColumn[]): boolean =>
    from !== undefined && carries(table, row, from, years);
  const isRight = (one: TableColumn): boolean => goesOn(before(one), one);
  // Right by the year before the last, whose closing the last one then has wrong.
  const isRightBeyond = (one: TableColumn): boolean => goesOn(before(before(one)), before(one)!, one);
  const previous = alike.includes(column) ? before(column) : undefined;
  if (!previous || (isRightBeyond(column) && !isRight(column))) return null;
  const isBorneOut = alike.some((one) => one !== column && (isRight(one) || isRightBeyond(one)));
  const isCalledClosing = alike.length === 2 && CALLED_CLOSING.test(row.label);
  return isBorneOut || isCalledClosing ? { row, column: previous } : null;
}

/** What came of a year, in a table of several years. */
const isWholeOutcome = ({ kind, months, period }: TableColumn): boolean =>
  kind === 'actual' && months === null && period === null;

/** Whether the closing of a year and what the years after it add come to the closing of the last of them. */
function carries(table: BudgetTable, row: TableRow, from: TableColumn, years: readonly TableColumn[]): boolean {
  let reached = [amountOf(row, from)!];
  for (const year of years) {
    const changes = changesIn(table, year);
    reached = reached.flatMap((ore) => changes.map((change) => ore.plus(change.ore)));
  }
  return reached.some((ore) => ore.equals(amountOf(row, years.at(-1)!)!));
}

const CALLED_CLOSING = /utgående|(?<!\p{L})ub(?!\p{L})|vid (?:årets|årens) (?:slut|utgång)/iu;

/** The only row of a concept; of several, none can be told apart, unless the others are counted into the income. */
function rowOf(table: BudgetTable, concept: Concept): TableRow | null {
  const all = table.rows.filter((row) => row.concept === concept && row.role !== 'heading');
  const apart = all.filter((row) => !isIncomePart(table, row));
  const rows = apart.length > 0 ? apart : all;
  return rows.length === 1 ? rows[0]! : null;
}

function isIncomePart(table: BudgetTable, { index }: TableRow): boolean {
  return table.rows.some(({ side, sum }) => side === 'income' && sum?.parts.some(({ row }) => row === index));
}

type LabelledChange = Change & { readonly label: string };

function changesIn(table: BudgetTable, column: TableColumn): readonly Change[] {
  const atRow = (row: TableRow | null): LabelledChange | null => {
    const ore = row && amountOf(row, column);
    return row && ore ? { ore, cells: distinctCells([cellOf(row, column)]), label: row.label } : null;
  };
  const at = (concept: Concept) => atRow(rowOf(table, concept));
  // A statement may close with several results, before and after the financial items: the last is the year's.
  const results = table.rows
    .filter(({ concept, role }) => concept === 'result' && role !== 'heading')
    .reverse()
    .flatMap((row) => atRow(row) ?? []);
  const [income, cost] = [at('totalIncome'), at('totalCost')];
  const bareDeficits = results
    .filter(({ label }) => /underskott/i.test(label))
    .map((result) => ({ ...result, ore: result.ore.abs().negated() }));
  const difference = income &&
    cost && { ore: income.ore.abs().minus(cost.ore.abs()), cells: [...income.cells, ...cost.cells] };
  const used = ['equityUse', 'openingEquity', 'equity'].flatMap((concept) =>
    table.rows
      .filter((row) => row.concept === concept && (concept === 'equityUse' || isIncomePart(table, row)))
      .flatMap((row) => atRow(row) ?? [])
      .map((use) => ({ ...use, ore: use.ore.abs().negated() })),
  );
  return [...results, ...bareDeficits, difference, at('equityChange'), ...used].filter((change) => change !== null);
}

/** The year's result by the tables that hold its income and costs, for a table of eget kapital alone. */
function changesOfYear(table: BudgetTable, column: TableColumn, reading: Reading): readonly Change[] {
  if (column.year === null || !isPlanned({ ...table, kind: 'budget' }, column)) return [];
  return reading.years
    .filter(({ year }) => year === column.year)
    .flatMap(({ income, cost, result }) => [
      ...(result ? [{ ore: result.ore, cells: figureCells(result) }] : []),
      ...(income && cost ? [{ ore: income.ore.minus(cost.ore), cells: figureCells(income, cost) }] : []),
    ]);
}

function compare(test: ClosingTest, stepOf: (cells: readonly CellRef[]) => Ore): AnyDraft<typeof MESSAGES> | null {
  const { table, column, row, closing, opening, changes } = test;
  const differenceFrom = ({ ore }: Change) => closing.minus(opening.plus(ore));
  const best = Decimal.min(...changes.map((change) => differenceFrom(change).abs()));
  const nearest = changes.find((change) => differenceFrom(change).abs().equals(best))!;
  const nearestVerdict = judgeDifference(best, stepOf([...test.cells, ...nearest.cells]));
  if (nearestVerdict === 'equal') return null;
  const change = nearestVerdict === 'rounding' ? nearest : changes[0]!;
  const cells = distinctCells([...test.cells, ...change.cells]);
  const unit = unitOf(table, column);
  const [expected, actual] = [amount(opening.plus(change.ore), unit), amount(closing, unit)];
  const common = {
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: labelAt(table, row.label, column) },
    expected,
    actual,
    difference: amount(differenceFrom(change), unit),
    restsOn: cells.slice(1),
  };
  if (nearestVerdict === 'rounding') {
    return { ...common, messageId: 'rounding', severity: 'note', data: { actual, expected } };
  }
  const data = { actual, opening: amount(opening, unit), change: amount(change.ore, unit), expected };
  return { ...common, messageId: 'differs', data };
}
