import { Decimal, type Ore } from '../../money';
import type { BudgetTable, Concept, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { whereAt } from '../common/compared';
import { isCommented } from '../common/deviation';
import { BASIS } from '../facts/basis';
import { amountOf, cellOf, distinctCells } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { one: ['row', 'used', 'passed', 'months'], several: ['rows', 'passed', 'months'] } as const;

/** What is not spent month by month: unallocated money waits for its use, the audit for the end of the year. */
const COMES_LATE: ReadonlySet<Concept | null> = new Set<Concept | null>(['unallocated', 'audit']);

/** Costs run at about the pace of the year: what is used of a row's budget is near the part of the year that has passed. */
export const DEV04 = defineRule({
  id: 'DEV-04',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.paceShare', 'thresholds.deviationAmount'],
  check(reading, settings) {
    const followUps = followUpsOf(reading);
    return {
      checks: followUps.reduce((count, { rows }) => count + rows.length, 0),
      findings: followUps.flatMap((followUp) => draft(followUp, settings) ?? []),
    };
  },
});

interface PacedRow {
  readonly row: TableRow;
  readonly used: Decimal;
  /** How far from the calendar, as an amount. */
  readonly difference: Ore;
}

interface FollowUp {
  readonly table: BudgetTable;
  readonly outcome: TableColumn;
  readonly planned: TableColumn;
  readonly months: number;
  readonly rows: readonly PacedRow[];
}

/** The tables with the outcome of a part of the year beside the budget of the whole of it. */
function followUpsOf({ tables }: Reading): readonly FollowUp[] {
  return tables.flatMap((table) => {
    const outcome = table.columns.findLast(({ kind, months }) => kind === 'actual' && months !== null && months < 12);
    const planned = ['revisedBudget', 'budget'].flatMap(
      (kind) =>
        table.columns.find(
          (column) => column.kind === kind && column.year === outcome?.year && column.months === null,
        ) ?? [],
    )[0];
    if (!outcome?.months || !planned) return [];
    const { months } = outcome;
    const rows = table.rows
      .filter(({ role, side, label }) => role === 'line' && side === 'cost' && label !== '')
      .flatMap((row): readonly PacedRow[] => {
        const [actual, budget] = [amountOf(row, outcome)?.abs(), amountOf(row, planned)?.abs()];
        if (!actual || !budget?.greaterThan(0)) return [];
        return [{ row, used: actual.dividedBy(budget), difference: actual.minus(budget.times(months).dividedBy(12)) }];
      });
    return [{ table, outcome, planned, months, rows }];
  });
}

/** One draft a table. A row that is explained in words needs no more of them. */
function draft(followUp: FollowUp, { thresholds }: Settings): AnyDraft<typeof MESSAGES> | null {
  const { table, outcome, planned, months, rows } = followUp;
  const passed = new Decimal(months).dividedBy(12);
  const off = rows.filter(
    ({ row, used, difference }) =>
      !COMES_LATE.has(row.concept) &&
      used.minus(passed).abs().greaterThan(thresholds.paceShare) &&
      difference.abs().greaterThan(thresholds.deviationOre) &&
      !isCommented({ table, row }),
  );
  const first = off[0];
  if (!first) return null;
  const cells = distinctCells(off.flatMap(({ row }) => [cellOf(row, outcome), cellOf(row, planned)]));
  const where = whereAt(table, first.row, outcome, cells);
  const year = share(passed);
  return off.length === 1
    ? { messageId: 'one', data: { row: first.row.label, used: share(first.used), passed: year, months }, where }
    : { messageId: 'several', data: { rows: off.map(({ row }) => row.label), passed: year, months }, where };
}

function share(value: Decimal) {
  return { kind: 'share', share: value.toDecimalPlaces(3) } as const;
}
