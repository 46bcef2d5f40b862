import { isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { comparedTables, isCommented, isFollowedUp, type ComparedTable } from '../common/deviation';
import type { Reading, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { withoutBudget: ['row', 'amount', 'planned'], withoutOutcome: ['row', 'amount', 'outcome'] } as const;

/**
 * A row of a follow-up has both its budget and its outcome. Of small amounts, and of rows that are explained, only a note; a
 * zero or a dash says what it says, and is for DEV-02.
 */
export const DEV06 = defineRule({
  id: 'DEV-06',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.deviationAmount'],
  check(reading, settings) {
    const rows = followedRows(reading);
    return { checks: rows.length, findings: rows.flatMap((row) => draft(row, settings) ?? []) };
  },
});

interface FollowedRow extends ComparedTable {
  readonly row: TableRow;
}

/** Lines with an amount in at least one column of a follow-up that compares a forecast or an outcome with a budget. */
function followedRows(reading: Reading): readonly FollowedRow[] {
  return comparedTables(reading).flatMap((compared) => {
    const { table } = compared;
    const hasAmount = (row: TableRow) => table.columns.some((column) => isMoneyColumn(column) && amountOf(row, column));
    return table.rows.filter((row) => isFollowedUp(row) && hasAmount(row)).map((row) => ({ ...compared, row }));
  });
}

function draft({ table, row, outcome, planned }: FollowedRow, settings: Settings): AnyDraft<typeof MESSAGES> | null {
  const [empty, filled] = row.cells[planned.index]?.kind === 'empty' ? [planned, outcome] : [outcome, planned];
  const ore = amountOf(row, filled)?.abs();
  const cell = cellOf(row, empty);
  if (!cell || row.cells[empty.index]?.kind !== 'empty' || !ore || ore.isZero()) return null;
  const isSmall = !ore.greaterThan(settings.thresholds.deviationOre) || row.concept === 'unallocated';
  const common = {
    where: whereAt(table, row, empty, distinctCells([cell, cellOf(row, filled)])),
    ...(isSmall || isCommented({ table, row }) ? { severity: 'note' as const } : {}),
  };
  const size = amount(ore, unitOf(table, filled));
  return empty === planned
    ? { ...common, messageId: 'withoutBudget', data: { row: row.label, amount: size, planned: planned.heading } }
    : { ...common, messageId: 'withoutOutcome', data: { row: row.label, amount: size, outcome: outcome.heading } };
}
