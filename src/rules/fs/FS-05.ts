import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, distinctCells } from '../facts/cells';
import { memberColumns, type MemberColumn } from '../facts/members';
import { otherMoney, thatAddUpTo, type OtherMoney } from '../facts/otherMoney';
import { fitsWithOtherMoney, shareTests } from '../facts/shareAmounts';
import { judgeShares, memberCells } from '../facts/shares';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  shares: ['others', 'total'],
  amounts: ['others', 'total'],
  statedTotal: ['others', 'actual', 'expected'],
} as const;

/** The law's shares are of the members' own money: not of ESF money, interest or eget kapital beside it. */
export const FS05 = defineRule({
  id: 'FS-05',
  severity: 'warning',
  basis: BASIS.membersMoney,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const columns = memberColumns(reading, settings)
      .map((column) => ({ column, others: otherMoney(column) }))
      .filter(({ others }) => others.length > 0);
    return {
      checks: columns.length,
      findings: [
        ...printedOnMore(reading, settings),
        ...columns.flatMap(({ column, others }) => [
          ...(splitOfMore(column, others, reading, settings) ?? []),
          ...(totalOfMore(column, others) ?? []),
        ]),
      ],
    };
  },
});

/** Printed shares that only fit when the other money is counted in. Where that money has its own share, it is told as a note. */
function printedOnMore(reading: Reading, settings: Settings): readonly AnyDraft<typeof MESSAGES>[] {
  return shareTests(reading, settings)
    .filter(fitsWithOtherMoney)
    .map(({ shares, members }) => {
      const others = otherMoney(members);
      const isWholeFinancing = others.some(({ row }) => row.cells[shares.column.index]?.kind === 'share');
      const cells = shares.shares.map(({ cell }) => cell.cell);
      return {
        messageId: 'shares',
        data: dataOf(members, others),
        where: where(members, cells[0]!, [...cells, ...others.map(({ cell }) => cell)], shares.shares[0]!.row.label),
        ...(isWholeFinancing ? { severity: 'note' } : {}),
      } as const;
    });
}

/** Amounts that are the law's shares of a total with other money in it, which then stands in for what a member should pay. */
function splitOfMore(
  column: MemberColumn,
  others: readonly OtherMoney[],
  reading: Reading,
  settings: Settings,
): readonly AnyDraft<typeof MESSAGES>[] | null {
  const verdict = judgeShares(column, reading, settings);
  const short = verdict?.deviations.length === 1 ? verdict.deviations[0]! : null;
  if (!short || !short.difference.isNegative()) return null;
  const standIns = thatAddUpTo(others, short.difference.negated());
  if (standIns.length === 0) return null;
  return [
    {
      messageId: 'amounts',
      data: dataOf(column, standIns),
      where: where(
        column,
        standIns[0]!.cell,
        [...standIns.map(({ cell }) => cell), ...short.part.cells],
        standIns[0]!.row.label,
      ),
      restsOn: short.part.cells,
    },
  ];
}

/** A total that is named the members' but holds other money too. */
function totalOfMore(column: MemberColumn, others: readonly OtherMoney[]): readonly AnyDraft<typeof MESSAGES>[] | null {
  const { statedTotal, total, unit } = column;
  if (!statedTotal || !/medlem|part(er|s)|huvudm/i.test(statedTotal.row.label)) return null;
  const counted = thatAddUpTo(others, statedTotal.ore.minus(total));
  if (counted.length === 0) return null;
  const cells = [statedTotal.cell, ...counted.map(({ cell }) => cell), ...memberCells(column, 'state')];
  const [expected, actual] = [amount(total, unit), amount(statedTotal.ore, unit)];
  return [
    {
      messageId: 'statedTotal',
      data: { others: labels(counted), actual, expected },
      where: where(column, statedTotal.cell, cells, statedTotal.row.label),
      expected,
      actual,
      difference: amount(statedTotal.ore.minus(total), unit),
    },
  ];
}

function dataOf(column: MemberColumn, others: readonly OtherMoney[]) {
  return { others: labels(others), total: amount(column.total, column.unit) };
}

function labels(others: readonly OtherMoney[]): readonly string[] {
  return others.map(({ row }) => row.label);
}

function where({ table, column }: MemberColumn, cell: CellRef, cells: readonly CellRef[], label: string) {
  return { sheet: table.sheet, cell, cells: distinctCells(cells), label: labelAt(table, label, column) };
}
