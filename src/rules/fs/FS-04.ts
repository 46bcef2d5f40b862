import type { Ore, Unit } from '../../money';
import type { Reading, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { isPlanned } from '../facts/columns';
import { judgeDifference } from '../facts/equality';
import { memberColumns, type MemberColumn } from '../facts/members';
import { otherMoney, someAddUpTo } from '../facts/otherMoney';
import { memberCells } from '../facts/shares';
import { defineRule } from '../model';

interface StatedTotal {
  readonly ore: Ore;
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly label: string;
}

/**
 * The members' rows add up to the stated total of their money. Where a sum row adds up those very rows, SUM-01 speaks of it;
 * this rule speaks where the total stands on its own, leaves a member out, or stands in another table.
 */
export const FS04 = defineRule({
  id: 'FS-04',
  severity: 'error',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: {
    total: ['actual', 'expected'],
    elsewhere: ['actual', 'expected', 'members'],
    rounding: ['actual', 'expected'],
  },
  check(reading, settings) {
    const tests = memberColumns(reading, settings)
      .filter(({ parties }) => parties.state && parties.regions && parties.municipalities)
      .flatMap((column) => {
        const own = ownTotal(column);
        if (own) return [{ column, stated: own, isElsewhere: false }];
        const other = column.statedTotal ? null : totalElsewhere(column, reading);
        return other ? [{ column, stated: other, isElsewhere: true }] : [];
      });
    return {
      checks: tests.length,
      findings: tests.flatMap(({ column, stated, isElsewhere }) => {
        const difference = stated.ore.minus(column.total);
        const verdict = judgeDifference(difference, column.step);
        if (verdict === 'equal' || countsOtherMoney(column, stated)) return [];
        const cells = memberCells(column, 'state');
        const common = {
          where: {
            sheet: stated.cell.sheet,
            cell: stated.cell,
            cells: distinctCells([stated.cell, ...cells]),
            label: stated.label,
          },
          expected: amount(column.total, column.unit),
          actual: amount(stated.ore, stated.unit),
          difference: amount(difference, column.unit),
          restsOn: cells,
        };
        const data = { actual: common.actual, expected: common.expected };
        if (verdict === 'rounding') return [{ ...common, messageId: 'rounding', severity: 'note', data }] as const;
        if (!isElsewhere) return [{ ...common, messageId: 'total', data }] as const;
        return [{ ...common, messageId: 'elsewhere', data: { ...data, members: cells[0]! } }] as const;
      }),
    };
  },
});

/** The table's own total, unless it is known as the sum of all the members' rows. */
function ownTotal({ table, column, unit, parties, statedTotal }: MemberColumn): StatedTotal | null {
  if (!statedTotal) return null;
  const { ore, row, cell } = statedTotal;
  const members = Object.values(parties).flatMap(({ rows }) => rows);
  if (row.sum && (row.sum.evidence !== 'formula' || reaches(row, members, table.rows))) return null;
  return { ore, unit, cell, label: labelAt(table, row.label, column) };
}

/** Whether a sum takes in all of some rows, straight or through other sums. */
function reaches(sum: TableRow, rows: readonly TableRow[], all: readonly TableRow[]): boolean {
  const reached = new Set<number>();
  const visit = (row: TableRow): void => {
    if (reached.has(row.index)) return;
    reached.add(row.index);
    for (const part of row.sum?.parts ?? []) visit(all[part.row]!);
  };
  visit(sum);
  return rows.every(({ index }) => reached.has(index));
}

/** What another table states as the members' money of the same year, without a row for each member. */
function totalElsewhere({ table, column, total }: MemberColumn, reading: Reading): StatedTotal | null {
  if (column.year === null || !isPlanned({ ...table, kind: 'budget' }, column)) return null;
  const found = reading.tables
    .filter((other) => other !== table && other.kind === 'budget')
    .flatMap((other) =>
      other.columns
        .filter((one) => one.year === column.year && isPlanned(other, one))
        .flatMap((one) =>
          other.rows.filter(isMembersTotal).flatMap((row) => {
            const ore = amountOf(row, one);
            const cell = cellOf(row, one);
            return ore && cell
              ? [{ ore: ore.abs(), unit: unitOf(other, one), cell, label: labelAt(other, row.label, one) }]
              : [];
          }),
        ),
    );
  return found.some(({ ore }) => ore.equals(total)) ? null : (found[0] ?? null);
}

function isMembersTotal({ concept, member, role }: TableRow): boolean {
  return (concept === 'totalContributions' || (concept === 'contribution' && !member)) && role !== 'heading';
}

/** A total that takes in ESF money or eget kapital on purpose is no wrong sum; FS-05 speaks of it. */
function countsOtherMoney(column: MemberColumn, { ore }: StatedTotal): boolean {
  return someAddUpTo(otherMoney(column), ore.minus(column.total));
}
