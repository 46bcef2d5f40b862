import type { BudgetTable, MemberRef, TableRow } from '../../reading/model';
import type { MemberSetting, Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { groupBy } from '../common/groupBy';
import { BASIS } from '../facts/basis';
import { amountOf, cellOf, distinctCells } from '../facts/cells';
import { isMemberIn, listedAs, yearOf } from '../facts/memberList';
import { memberColumns, type MemberColumn } from '../facts/members';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  paysAfter: ['member', 'date'],
  paysBefore: ['member', 'date'],
  joins: ['member', 'year'],
  leaves: ['member', 'year'],
} as const;

/**
 * A member pays in the years that it is one by the settings' list; where a kommun or region comes or goes in the plan, the list
 * has the date. Without a list, that is a note.
 */
export const KK08 = defineRule({
  id: 'KK-08',
  severity: 'warning',
  basis: BASIS.notice,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const byTable = groupBy(
      memberColumns(reading, settings).filter(({ column }) => column.year !== null),
      ({ table }) => table,
    );
    const rows = [...byTable].flatMap(([table, columns]) => rowsOf(table, columns, settings));
    return {
      checks: rows.filter(({ listed, paid }) => listed !== null || paid.length > 1).length,
      findings: rows.flatMap((row) => draft(row, settings) ?? []),
    };
  },
});

interface PayingYear {
  readonly year: number;
  readonly pays: boolean;
  readonly cell: CellRef;
  readonly column: MemberColumn;
}

/** A kommun's or region's row with what it pays from year to year. */
interface MemberRowOfYears {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly member: MemberRef;
  readonly listed: MemberSetting | null;
  readonly paid: readonly PayingYear[];
}

function rowsOf(table: BudgetTable, columns: readonly MemberColumn[], settings: Settings): readonly MemberRowOfYears[] {
  const rows = table.rows.filter(
    ({ role, member }) => role === 'line' && (member?.kind === 'municipality' || member?.kind === 'region'),
  );
  return rows.flatMap((row) => {
    const member = row.member!;
    const paid = columns.flatMap((column) => {
      const ore = amountOf(row, column.column);
      const cell = cellOf(row, column.column);
      return cell && row.cells[column.column.index]?.kind !== 'unread'
        ? [{ year: column.column.year!, pays: ore !== null && !ore.isZero(), cell, column }]
        : [];
    });
    const inOrder = [...paid].sort((a, b) => a.year - b.year);
    return inOrder.some(({ pays }) => pays)
      ? [{ table, row, member, listed: listedAs(member, settings), paid: inOrder }]
      : [];
  });
}

function draft(one: MemberRowOfYears, settings: Settings): AnyDraft<typeof MESSAGES> | null {
  return one.listed ? againstDates(one, one.listed) : undated(one, settings);
}

/** By the list's dates: nothing is paid for a year when the kommun was no member; the list knows when it comes or goes. */
function againstDates(one: MemberRowOfYears, listed: MemberSetting): AnyDraft<typeof MESSAGES> | null {
  const outside = one.paid.find(({ year, pays }) => pays && !isMemberIn(listed, year));
  if (outside) {
    const isAfter = listed.to !== null && outside.year > yearOf(listed.to);
    const date = (isAfter ? listed.to : listed.from) ?? '';
    return at(one, outside, { messageId: isAfter ? 'paysAfter' : 'paysBefore', data: { member: listed.name, date } });
  }
  const change = changeOf(one);
  const isDated = change?.kind === 'joins' ? listed.from !== null : listed.to !== null;
  return change && !isDated ? changed(one, change) : null;
}

/** Not in a list. With one, that is a fault of the list; without any, only worth a note. */
function undated(one: MemberRowOfYears, { association }: Settings): AnyDraft<typeof MESSAGES> | null {
  const change = changeOf(one);
  if (!change) return null;
  const found = changed(one, change);
  return association.members.some(({ kind }) => kind === one.member.kind) ? found : { ...found, severity: 'note' };
}

interface Change {
  readonly kind: 'joins' | 'leaves';
  /** The first year with, or without, a contribution. */
  readonly at: PayingYear;
}

/** A single step from paying nothing to paying, or the other way; more steps than one are no joining. */
function changeOf({ paid }: MemberRowOfYears): Change | null {
  const steps = paid.slice(1).filter((year, index) => year.pays !== paid[index]!.pays);
  const [step] = steps;
  return steps.length === 1 && step ? { kind: step.pays ? 'joins' : 'leaves', at: step } : null;
}

function changed(one: MemberRowOfYears, { kind, at: place }: Change): AnyDraft<typeof MESSAGES> {
  const member = one.listed?.name ?? one.member.name;
  return at(one, place, { messageId: kind, data: { member, year: String(place.year) } });
}

function at(
  { table, row, paid }: MemberRowOfYears,
  { cell, column }: PayingYear,
  message: Pick<AnyDraft<typeof MESSAGES>, 'messageId' | 'data'>,
): AnyDraft<typeof MESSAGES> {
  const cells = distinctCells([cell, ...paid.map((year) => year.cell)]);
  const where = { sheet: table.sheet, cell, cells, label: labelAt(table, row.label, column.column) };
  return { ...message, where } as AnyDraft<typeof MESSAGES>;
}
