import { sum, type Ore } from '../../money';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt, moneyColumns } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, locateCells, unitOf } from '../facts/cells';
import { judgeDifference, roundingStep } from '../facts/equality';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['actual', 'expected', 'sections'],
  rounding: ['actual', 'expected'],
} as const;

interface Sections {
  readonly table: BudgetTable;
  readonly total: TableRow;
  readonly sums: readonly TableRow[];
}

/** The sections' sums add up to the total cost. Where the total is known as a sum, SUM-02 speaks of it. */
export const BAL09 = defineRule({
  id: 'BAL-09',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const located = locateCells(reading);
    const tests = reading.tables
      .flatMap((table) => sectionsOf(table) ?? [])
      .flatMap((sections) => moneyColumns(sections.table).flatMap((column) => testOf(sections, column) ?? []));
    return {
      checks: tests.length,
      findings: tests.flatMap((test) => compare(test, roundingStep(located, test.cells)) ?? []),
    };
  },
});

/**
 * The cost sections of a table, where each cost line stands in one of them and the total is not known as a sum of its own. Lines of
 * their own below a total that opens the costs are sections as well, where some column says so.
 */
function sectionsOf(table: BudgetTable): Sections | null {
  const totals = table.rows.filter(({ concept }) => concept === 'totalCost');
  const total = totals[0];
  if (totals.length !== 1 || !total || total.sum) return null;
  const all = table.rows.filter((row) => row.role === 'sum' && row.side === 'cost' && row.sum);
  const inner = new Set(all.flatMap((row) => row.sum!.parts.map((part) => part.row)));
  const sums = all.filter(({ index }) => !inner.has(index));
  if (sums.length < 2) return null;
  const opensCosts = sums.every(({ index }) => index > total.index);
  const end = table.rows.find(({ concept, index }) => concept === 'result' && index > total.index)?.index ?? Infinity;
  const loose = table.rows.filter(({ role, side, index }) => {
    const isBeside = opensCosts ? index > total.index && index < end : index < total.index;
    return role === 'line' && side === 'cost' && isBeside && !inner.has(index);
  });
  if (loose.length === 0) return { table, total, sums };
  const together = { table, total, sums: [...sums, ...loose].sort((one, other) => one.index - other.index) };
  return opensCosts && moneyColumns(table).some((column) => isBorneOut(together, column)) ? together : null;
}

function isBorneOut(sections: Sections, column: TableColumn): boolean {
  const test = testOf(sections, column);
  return test !== null && !test.actual.isZero() && test.actual.equals(test.exact);
}

interface SectionTest extends Sections {
  readonly column: TableColumn;
  readonly actual: Ore;
  readonly exact: Ore;
  readonly cells: readonly CellRef[];
}

function testOf(sections: Sections, column: TableColumn): SectionTest | null {
  const actual = amountOf(sections.total, column);
  const parts = sections.sums.map((row) => amountOf(row, column));
  if (actual === null || !parts.every((part) => part !== null)) return null;
  const cells = distinctCells([sections.total, ...sections.sums].map((row) => cellOf(row, column)));
  return { ...sections, column, actual, exact: sum(parts), cells };
}

function compare(test: SectionTest, step: Ore): AnyDraft<typeof MESSAGES> | null {
  const { table, column, total, sums, cells } = test;
  const difference = test.actual.minus(test.exact);
  const verdict = judgeDifference(difference, step);
  if (verdict === 'equal') return null;
  const unit = unitOf(table, column);
  const [actual, expected] = [amount(test.actual, unit), amount(test.exact, unit)];
  const common = {
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: labelAt(table, total.label, column) },
    expected,
    actual,
    difference: amount(difference, unit),
    restsOn: cells.slice(1),
  };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data: { actual, expected } };
  return { ...common, messageId: 'differs', data: { actual, expected, sections: sums.map(({ label }) => label) } };
}
