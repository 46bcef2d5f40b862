import type { TableRow } from '../../reading/model';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells } from '../facts/cells';
import { memberColumns, type MemberColumn } from '../facts/members';
import { ZERO } from '../../money';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { paysItself: ['actual'] } as const;

/** Arbetsförmedlingen pays nothing of its own: Försäkringskassan pays the whole of the state's half. */
export const FS06 = defineRule({
  id: 'FS-06',
  severity: 'warning',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const columns = memberColumns(reading, settings).filter(
      ({ table, parties }) => Object.keys(parties).length > 1 && table.rows.some(isAgency),
    );
    return { checks: columns.length, findings: columns.flatMap(findings) };
  },
});

function isAgency({ member }: TableRow): boolean {
  return member?.kind === 'af';
}

function findings(members: MemberColumn): readonly AnyDraft<typeof MESSAGES>[] {
  const { table, column, parties, unit } = members;
  const rows = parties.state?.rows.filter(isAgency) ?? [];
  return rows.flatMap((row) => {
    const ore = amountOf(row, column);
    const cell = cellOf(row, column);
    if (!ore || ore.isZero() || !cell || isPartOfState(members, row)) return [];
    const actual = amount(ore.abs(), unit);
    return [
      {
        messageId: 'paysItself',
        data: { actual },
        where: {
          sheet: table.sheet,
          cell,
          cells: distinctCells([cell, ...(parties.state?.cells ?? [])]),
          label: labelAt(table, row.label, column),
        },
        expected: amount(ZERO, unit),
        actual,
        difference: actual,
      },
    ];
  });
}

/** The row only tells what the state's own sum is made of. */
function isPartOfState({ table }: MemberColumn, { index }: TableRow): boolean {
  return table.rows.some(
    ({ member, sum }) => member?.kind === 'state' && sum?.parts.some((part) => part.row === index) === true,
  );
}
