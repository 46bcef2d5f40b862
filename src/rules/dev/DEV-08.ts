import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { AmountCell, BudgetTable, ColumnKind, Reading, TableColumn, TableRow } from '../../reading/model';
import { compared } from '../common/compared';
import { addsItsParts } from '../common/sums';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['actual', 'rest', 'expected'] } as const;

/** A forecast is the outcome so far and what is planned for the rest of the year. */
export const DEV08 = defineRule({
  id: 'DEV-08',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const all = followUps(reading);
    return {
      checks: all.reduce((count, { rows }) => count + rows.length, 0),
      findings: all.flatMap((followUp) => followUp.rows.flatMap((row) => draft(followUp, row) ?? [])),
    };
  },
});

interface RestRow {
  readonly row: TableRow;
  readonly actual: Ore;
  readonly rest: Ore;
  readonly forecast: Ore;
  readonly tolerance: Ore;
}

interface FollowUp {
  readonly table: BudgetTable;
  readonly outcome: TableColumn;
  readonly rest: TableColumn;
  readonly forecast: TableColumn;
  readonly rows: readonly RestRow[];
}

/** Tables with an outcome so far, a rest of the year and a forecast that most rows add up to; "kvar" of a budget is another thing. */
function followUps({ tables }: Reading): readonly FollowUp[] {
  return tables.flatMap((table) => {
    const { columns } = table;
    const outcome = columns.findLast(({ kind, months }) => kind === 'actual' && months !== null && months < 12);
    const forecast = columns.find(
      ({ kind, year, months }) => kind === 'forecast' && year === outcome?.year && (months ?? 12) === 12,
    );
    if (!outcome || !forecast) return [];
    const rests = columns.filter((column) => (column.year ?? outcome.year) === outcome.year && isRest(column));
    const tests = rests.map((rest) => ({
      table,
      outcome,
      rest,
      forecast,
      rows: table.rows
        .filter((row) => !addsItsParts(table, row, forecast))
        .flatMap((row) => restRow(table, row, outcome, rest, forecast) ?? []),
    }));
    return tests.find(isBorneOut) ?? [];
  });
}

/** By more than one row, and by more rows than it is not. */
function isBorneOut({ rows }: FollowUp): boolean {
  const right = rows.filter(isRight);
  return right.length > 1 && right.length * 2 > rows.length;
}

/** Kinds of column that may hold what is planned for some months. */
const PLANS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['forecast', 'plan', 'budget', 'revisedBudget', 'period']);

function isRest({ kind, months, heading }: TableColumn): boolean {
  return kind === 'remaining' || (PLANS.has(kind) && months !== null) || /resten av året/i.test(heading);
}

function restRow(
  table: BudgetTable,
  row: TableRow,
  outcome: TableColumn,
  rest: TableColumn,
  forecast: TableColumn,
): RestRow | null {
  const [actual, left, whole] = [amountOf(row, outcome), amountOf(row, rest), amountOf(row, forecast)];
  if (actual === null || left === null || whole === null) return null;
  const typed = [outcome, rest, forecast]
    .map(({ index }) => row.cells[index])
    .filter((cell): cell is AmountCell => cell?.kind === 'amount' && cell.formula === null);
  const step = typed.some(({ number }) => !number.isInteger())
    ? stepOf(
        typed.map(({ number }) => number),
        orePerUnit(unitOf(table, forecast)),
      )
    : new Decimal(1);
  return { row, actual, rest: left, forecast: whole, tolerance: step };
}

function isRight({ actual, rest, forecast, tolerance }: RestRow): boolean {
  return !forecast.minus(actual).minus(rest).abs().greaterThan(tolerance);
}

function draft({ table, outcome, rest, forecast }: FollowUp, one: RestRow): AnyDraft<typeof MESSAGES> | null {
  const cell = cellOf(one.row, forecast);
  if (isRight(one) || !cell) return null;
  const unit = unitOf(table, forecast);
  const expected = one.actual.plus(one.rest);
  const figures = compared({
    table,
    row: one.row,
    column: forecast,
    cell,
    actual: one.forecast,
    expected,
    tolerance: one.tolerance,
    from: distinctCells([cellOf(one.row, outcome), cellOf(one.row, rest)]),
  });
  const data = { actual: amount(one.actual, unit), rest: amount(one.rest, unit), expected: amount(expected, unit) };
  return { messageId: 'differs', data, ...figures };
}
