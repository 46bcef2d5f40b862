import { orePerUnit, stepOf, type Ore } from '../../money';
import type { AmountCell, BudgetTable, Reading, RowCell, TableColumn, TableRow } from '../../reading/model';
import { compared } from '../common/compared';
import { toleranceBetween } from '../common/stated';
import { BASIS } from '../facts/basis';
import { amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { isMemberRow } from '../facts/members';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['outcome', 'planned'] } as const;

/** What a member has paid for a whole year is what was requested of it: the budget's contribution. */
export const DEV09 = defineRule({
  id: 'DEV-09',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const tests = contributionTests(reading);
    return { checks: tests.length, findings: tests.flatMap((test) => draft(test) ?? []) };
  },
});

interface ContributionTest {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly outcome: TableColumn;
  readonly planned: TableColumn;
  readonly actual: Ore;
  readonly expected: Ore;
  readonly tolerance: Ore;
}

/** The members' rows of follow-ups and income statements that have a full year's outcome beside its budget. */
function contributionTests({ tables }: Reading): readonly ContributionTest[] {
  return tables
    .filter(({ kind }) => kind === 'followUp' || kind === 'incomeStatement' || kind === 'budget')
    .flatMap((table) => {
      const outcome = table.columns.find(
        ({ kind, months, heading }) => kind === 'actual' && isFullYear(table, months, heading),
      );
      const planned = ['revisedBudget', 'budget'].flatMap(
        (kind) => table.columns.find((column) => column.kind === kind && column.year === outcome?.year) ?? [],
      )[0];
      if (!outcome || !planned) return [];
      return table.rows.filter(isContribution).flatMap((row) => testOf(table, row, outcome, planned) ?? []);
    });
}

function isFullYear(table: BudgetTable, months: number | null, heading: string): boolean {
  if (months !== null) return months === 12;
  return table.kind === 'incomeStatement' || /bokslut|helår/i.test(heading);
}

function isContribution(row: TableRow): boolean {
  return row.role === 'line' && (isMemberRow(row) || row.concept === 'contribution');
}

function testOf(
  table: BudgetTable,
  row: TableRow,
  outcome: TableColumn,
  planned: TableColumn,
): ContributionTest | null {
  const [actual, expected] = [amountOf(row, outcome), amountOf(row, planned)];
  if (actual === null || expected === null) return null;
  const [a, b] = [row.cells[outcome.index]!, row.cells[planned.index]!];
  const tolerance =
    a.kind === 'amount' && b.kind === 'amount'
      ? toleranceBetween({ step: stepOfCell(table, outcome, a) }, { step: stepOfCell(table, planned, b) })
      : orePerUnit(unitOf(table, outcome)).times(0);
  return { table, row, outcome, planned, actual, expected, tolerance };
}

function stepOfCell(table: BudgetTable, column: TableColumn, { number }: Extract<RowCell, AmountCell>): Ore {
  return stepOf([number], orePerUnit(unitOf(table, column)));
}

function draft({
  table,
  row,
  outcome,
  planned,
  actual,
  expected,
  tolerance,
}: ContributionTest): AnyDraft<typeof MESSAGES> | null {
  const cell = cellOf(row, outcome);
  if (!cell || !actual.minus(expected).abs().greaterThan(tolerance)) return null;
  const from = distinctCells([cellOf(row, planned)]);
  const figures = compared({ table, row, column: outcome, cell, actual, expected, tolerance, from });
  return { messageId: 'differs', data: { outcome: nameOf(outcome), planned: nameOf(planned) }, ...figures };
}

function nameOf({ heading, year }: TableColumn): string {
  return heading || String(year ?? '');
}
