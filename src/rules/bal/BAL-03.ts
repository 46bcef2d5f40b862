import type { Ore } from '../../money';
import type { BudgetTable, ColumnKind, Concept, Reading, Side, TableColumn, TableRow } from '../../reading/model';
import { labelAt, moneyColumns } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, locateCells, unitOf } from '../facts/cells';
import { judgeDifference, roundingStep } from '../facts/equality';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['actual', 'income', 'cost', 'expected'],
  rounding: ['actual', 'expected'],
} as const;

/** The rows that a result is made of, where a table has each of them once. */
interface ResultRows {
  readonly table: BudgetTable;
  readonly result: TableRow;
  readonly income: TableRow;
  readonly cost: TableRow;
  /** Where the income, or the costs, stand in a table beside. */
  readonly incomeTable?: BudgetTable;
  readonly costTable?: BudgetTable;
}

/** The result is income less costs. Where the row is known as a sum of more than those two, SUM-01 speaks of it. */
export const BAL03 = defineRule({
  id: 'BAL-03',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const located = locateCells(reading);
    const tests = reading.tables
      .flatMap((table) => resultRows(table) ?? resultBeside(table, reading) ?? [])
      .flatMap((rows) => moneyColumns(rows.table).flatMap((column) => testOf(rows, column) ?? []));
    return {
      checks: tests.length,
      findings: tests.flatMap((test) => compare(test, roundingStep(located, test.cells)) ?? []),
    };
  },
});

function resultRows(table: BudgetTable): ResultRows | null {
  const only = (concept: Concept): TableRow | null => {
    const rows = table.rows.filter((row) => row.concept === concept);
    return rows.length === 1 ? rows[0]! : null;
  };
  const [result, income, cost] = [only('result'), only('totalIncome'), only('totalCost')];
  if (!result || !income || !cost || hasItemsBetween(table, result, income, cost)) return null;
  if (isKnownSum(result) && !isDifference(result, income, cost)) return null;
  return { table, result, income, cost };
}

/** Income and costs in two tables side by side, and the result under one of them. */
function resultBeside(table: BudgetTable, { tables }: Reading): ResultRows | null {
  const results = table.rows.filter(({ concept }) => concept === 'result');
  const beside = tables.filter((other) => other !== table && liesBeside(table, other));
  const [result, other] = [results[0], beside[0]];
  if (!result || !other || results.length > 1 || beside.length > 1 || isKnownSum(result)) return null;
  const [income, cost] = [onlyTotal(table, 'income'), onlyTotal(other, 'cost')];
  if (income && cost && isOneSided(table, 'cost')) return { table, result, income, cost, costTable: other };
  const [otherIncome, ownCost] = [onlyTotal(other, 'income'), onlyTotal(table, 'cost')];
  if (!otherIncome || !ownCost || !isOneSided(table, 'income')) return null;
  return { table, result, income: otherIncome, cost: ownCost, incomeTable: other };
}

function liesBeside({ sheet, range }: BudgetTable, other: BudgetTable): boolean {
  const isLevel = other.range.top <= range.bottom && other.range.bottom >= range.top;
  return other.sheet === sheet && isLevel && (other.range.left > range.right || other.range.right < range.left);
}

/** The one row that adds up a table's rows of a side and is no part of another. */
function onlyTotal({ rows }: BudgetTable, side: Side): TableRow | null {
  const held = new Set(rows.flatMap(({ sum }) => sum?.parts.map(({ row }) => row) ?? []));
  const totals = rows.filter((row) => row.role === 'sum' && row.side === side && !held.has(row.index));
  const loose = rows.some((row) => row.role === 'line' && row.side === side && !held.has(row.index));
  return totals.length === 1 && !loose ? totals[0]! : null;
}

/** Whether a table has nothing of the side. */
function isOneSided({ rows }: BudgetTable, side: Side): boolean {
  return rows.every((row) => row.side !== side);
}

/** The column of another table that stands for the same as a column of this one; either may be headed by nothing but the year. */
function sameColumn(table: BudgetTable, column: TableColumn, other: BudgetTable): TableColumn | null {
  if (other === table) return column;
  const alike = moneyColumns(other).filter(({ kind, year }) => year === column.year && isSameKind(kind, column.kind));
  return alike.length === 1 ? alike[0]! : null;
}

function isSameKind(a: ColumnKind, b: ColumnKind): boolean {
  return a === b || a === 'amount' || b === 'amount';
}

function isKnownSum({ sum }: TableRow): boolean {
  return sum !== null && sum.evidence !== 'layout';
}

function isDifference({ sum }: TableRow, income: TableRow, cost: TableRow): boolean {
  const parts = sum?.parts ?? [];
  const takes = (wanted: TableRow, sign: number): boolean =>
    parts.some((part) => part.row === wanted.index && part.sign === sign);
  const isNegative = cost.cells.some((cell) => cell.kind === 'amount' && cell.ore.isNegative());
  return parts.length === 2 && takes(income, 1) && takes(cost, isNegative ? 1 : -1);
}

/** Financial items or depreciation between the totals and the result are part of it too. */
function hasItemsBetween(table: BudgetTable, result: TableRow, income: TableRow, cost: TableRow): boolean {
  const last = Math.max(income.index, cost.index);
  return table.rows.some(
    ({ index, cells }) => index > last && index < result.index && cells.some(({ kind }) => kind === 'amount'),
  );
}

interface ResultTest extends ResultRows {
  readonly column: TableColumn;
  readonly actual: Ore;
  readonly incomeOre: Ore;
  readonly costOre: Ore;
  readonly cells: ReturnType<typeof distinctCells>;
}

function testOf(rows: ResultRows, column: TableColumn): ResultTest | null {
  const { table, result, income, cost, incomeTable = table, costTable = table } = rows;
  const [incomeColumn, costColumn] = [sameColumn(table, column, incomeTable), sameColumn(table, column, costTable)];
  if (!incomeColumn || !costColumn) return null;
  const actual = amountOf(result, column);
  const [incomeOre, costOre] = [amountOf(income, incomeColumn), amountOf(cost, costColumn)];
  if (!actual || !incomeOre || !costOre) return null;
  const cells = distinctCells([cellOf(result, column), cellOf(income, incomeColumn), cellOf(cost, costColumn)]);
  return { ...rows, column, actual, incomeOre: incomeOre.abs(), costOre: costOre.abs(), cells };
}

function compare(test: ResultTest, step: Ore): AnyDraft<typeof MESSAGES> | null {
  const { table, column, result, incomeOre, costOre, cells } = test;
  const exact = incomeOre.minus(costOre);
  // A row called a deficit may show it without a sign.
  const isBareDeficit = /underskott|fattas|saknas/i.test(result.label) && test.actual.equals(exact.negated());
  const difference = test.actual.minus(exact);
  const verdict = judgeDifference(difference, step);
  if (verdict === 'equal' || isBareDeficit) return null;
  const unit = unitOf(table, column);
  const [actual, expected] = [amount(test.actual, unit), amount(exact, unit)];
  const common = {
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: labelAt(table, result.label, column) },
    expected,
    actual,
    difference: amount(difference, unit),
    restsOn: cells.slice(1),
  };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data: { actual, expected } };
  const data = { actual, income: amount(incomeOre, unit), cost: amount(costOre, unit), expected };
  return { ...common, messageId: 'differs', data };
}
