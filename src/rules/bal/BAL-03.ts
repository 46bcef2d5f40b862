import type { Ore } from '../../money';
import type { BudgetTable, Concept, TableColumn, TableRow } from '../../reading/model';
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
}

/** The result is income less costs. Where the row is known as that very sum, SUM-01 speaks of it. */
export const BAL03 = defineRule({
  id: 'BAL-03',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const located = locateCells(reading);
    const tests = reading.tables
      .flatMap((table) => resultRows(table) ?? [])
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
  if (!result || !income || !cost || isKnownSum(result) || hasItemsBetween(table, result, income, cost)) return null;
  return { table, result, income, cost };
}

function isKnownSum({ sum }: TableRow): boolean {
  return sum !== null && sum.evidence !== 'layout';
}

/** Financial items or depreciation between the totals and the result are part of it too. */
function hasItemsBetween(table: BudgetTable, result: TableRow, income: TableRow, cost: TableRow): boolean {
  const last = Math.max(income.index, cost.index);
  return table.rows.some(
    ({ index, role, cells }) =>
      index > last && index < result.index && role !== 'heading' && cells.some(({ kind }) => kind === 'amount'),
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
  const [actual, incomeOre, costOre] = [rows.result, rows.income, rows.cost].map((row) => amountOf(row, column));
  if (!actual || !incomeOre || !costOre) return null;
  const cells = distinctCells([rows.result, rows.income, rows.cost].map((row) => cellOf(row, column)));
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
