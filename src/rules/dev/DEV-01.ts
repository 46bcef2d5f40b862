import { ZERO } from '../../money';
import type { BudgetTable } from '../../reading/model';
import { compared } from '../common/compared';
import { addsItsParts } from '../common/sums';
import { BASIS } from '../facts/basis';
import {
  expectedVariances,
  fits,
  readVariances,
  rowsOf,
  type VarianceReading,
  type VarianceRow,
} from '../common/variance';
import { cellOf, distinctCells } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  size: ['row', 'outcome', 'planned'],
  sign: ['row', 'outcome', 'planned'],
} as const;

/**
 * A printed variance is what its two columns give, by the convention that the table itself follows. A variance printed from
 * figures that were not rounded may be a step off.
 */
export const DEV01 = defineRule({
  id: 'DEV-01',
  severity: 'error',
  basis: BASIS.svedala,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const results = reading.tables.flatMap((table) =>
      readVariances(table).map((variance) => checkColumn(table, variance)),
    );
    return {
      checks: results.reduce((count, { checks }) => count + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});

function checkColumn(table: BudgetTable, variance: VarianceReading) {
  const rows = rowsOf(table, variance.column, variance.outcome, variance.planned).filter(
    ({ row }) => !addsItsParts(table, row, variance.column),
  );
  return { checks: rows.length, findings: rows.flatMap((row) => findingOf(table, variance, row)) };
}

function findingOf(
  table: BudgetTable,
  variance: VarianceReading,
  one: VarianceRow,
): readonly AnyDraft<typeof MESSAGES>[] {
  const { outcome, planned, convention, column } = variance;
  if (fits(table, one, convention)) return [];
  const [expected = ZERO] = expectedVariances(table, one, convention);
  const isSignOnly = !one.printed.plus(expected).abs().greaterThan(one.tolerance);
  if (isSignOnly && !variance.isConventionKnown) return [];
  const figures = compared({
    table,
    row: one.row,
    column,
    cell: one.cell.cell,
    actual: one.printed,
    expected,
    tolerance: one.tolerance,
    from: distinctCells([cellOf(one.row, outcome), cellOf(one.row, planned)]),
  });
  const data = { row: one.row.label, outcome: headingOf(outcome), planned: headingOf(planned) };
  return [{ messageId: isSignOnly ? 'sign' : 'size', data, ...figures }];
}

function headingOf({ heading, year }: VarianceReading['column']): string {
  return heading || String(year ?? '');
}
