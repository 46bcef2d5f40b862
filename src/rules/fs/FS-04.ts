import type { Ore, Unit } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { isPlanned } from '../facts/columns';
import { judgeDifference } from '../facts/equality';
import { isMemberRow, memberColumns, type MemberColumn } from '../facts/members';
import { otherMoney, someAddUpTo } from '../facts/otherMoney';
import { memberCells } from '../facts/shares';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  total: ['actual', 'expected'],
  elsewhere: ['actual', 'expected', 'members'],
  rounding: ['actual', 'expected'],
} as const;

interface StatedTotal {
  readonly ore: Ore;
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly label: string;
  readonly isElsewhere: boolean;
}

/**
 * The members' rows add up to the stated total of their money. Where the total is known as a sum, SUM-01 speaks of it; this
 * rule speaks where it stands on its own or in another table.
 */
export const FS04 = defineRule({
  id: 'FS-04',
  severity: 'error',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const tests = memberColumns(reading, settings)
      .filter(({ parties }) => parties.state && parties.regions && parties.municipalities)
      .flatMap((column) => {
        const stated = column.statedTotal ? ownTotal(column) : totalElsewhere(column, reading);
        return stated ? [{ column, stated }] : [];
      });
    return { checks: tests.length, findings: tests.flatMap(({ column, stated }) => compare(column, stated) ?? []) };
  },
});

function compare(column: MemberColumn, stated: StatedTotal): AnyDraft<typeof MESSAGES> | null {
  const difference = stated.ore.minus(column.total);
  const verdict = judgeDifference(difference, column.step);
  if (verdict === 'equal' || countsOtherMoney(column, stated)) return null;
  const cells = memberCells(column, 'state');
  const data = { actual: amount(stated.ore, stated.unit), expected: amount(column.total, column.unit) };
  const common = {
    where: {
      sheet: stated.cell.sheet,
      cell: stated.cell,
      cells: distinctCells([stated.cell, ...cells]),
      label: stated.label,
    },
    ...data,
    difference: amount(difference, column.unit),
    restsOn: cells,
  };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data };
  return stated.isElsewhere
    ? { ...common, messageId: 'elsewhere', data: { ...data, members: cells[0]! } }
    : { ...common, messageId: 'total', data };
}

/** The table's own total, unless it is known as a sum. */
function ownTotal({ table, column, unit, statedTotal }: MemberColumn): StatedTotal | null {
  if (!statedTotal || statedTotal.row.sum) return null;
  const { ore, row, cell } = statedTotal;
  return { ore, unit, cell, label: labelAt(table, row.label, column), isElsewhere: false };
}

/** What another table states as the members' money of the same year, without a row for each member. */
function totalElsewhere({ table, column, total }: MemberColumn, reading: Reading): StatedTotal | null {
  if (column.year === null || !isPlanned({ ...table, kind: 'budget' }, column)) return null;
  const found = reading.tables
    .filter((other) => other !== table && other.kind === 'budget' && !other.rows.some(isMemberRow))
    .flatMap((other) => {
      const row = membersTotal(other);
      const columns = other.columns.filter((one) => one.year === column.year && isPlanned(other, one));
      return row ? columns.flatMap((one) => totalAt(other, row, one) ?? []) : [];
    });
  return found.find(({ ore }) => ore.equals(total)) ?? found[0] ?? null;
}

function totalAt(table: BudgetTable, row: TableRow, column: TableColumn): StatedTotal | null {
  const ore = amountOf(row, column);
  const cell = cellOf(row, column);
  if (ore === null || !cell) return null;
  const label = labelAt(table, row.label, column);
  return { ore: ore.abs(), unit: unitOf(table, column), cell, label, isElsewhere: true };
}

/** The row of the members' money: its total, or the only row of such money. */
function membersTotal({ rows }: BudgetTable): TableRow | null {
  const total = rows.find(({ concept }) => concept === 'totalContributions');
  const single = rows.filter(({ concept }) => concept === 'contribution');
  return total ?? (single.length === 1 ? single[0]! : null);
}

/** A total that takes in ESF money or eget kapital on purpose is no wrong sum; FS-05 speaks of it. */
function countsOtherMoney(column: MemberColumn, { ore }: StatedTotal): boolean {
  return someAddUpTo(otherMoney(column), ore.minus(column.total));
}
