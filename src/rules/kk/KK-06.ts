import type { Decimal } from '../../money';
import type { Settings } from '../../settings/model';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, distinctCells } from '../facts/cells';
import { memberColumns } from '../facts/members';
import { yearsOfChanges, type MemberChange, type YearOfChanges } from '../facts/memberYears';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  one: ['was', 'now', 'change', 'limit'],
  several: ['members', 'limit'],
} as const;

/** A kommun whose contribution changes much from one year to the next is pointed out; several of one year in one note. */
export const KK06 = defineRule({
  id: 'KK-06',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.contributionChangeShare'],
  check(reading, settings) {
    const years = yearsOfChanges(memberColumns(reading, settings), settings).map((year) => ({
      year,
      changes: year.changes.filter(({ row, was }) => row.member?.kind === 'municipality' && was.greaterThan(0)),
    }));
    return {
      checks: years.reduce((count, { changes }) => count + changes.length, 0),
      findings: years.flatMap(({ year, changes }) => drafts(year, changes, settings)),
    };
  },
});

function drafts(
  { column }: YearOfChanges,
  changes: readonly MemberChange[],
  { thresholds }: Settings,
): readonly AnyDraft<typeof MESSAGES>[] {
  const large = changes.filter(
    // What comes or goes whole is for KK-08.
    (change) => change.now.greaterThan(0) && partOf(change).greaterThan(thresholds.contributionChangeShare),
  );
  const first = large[0];
  if (!first) return [];
  const { table, unit } = column;
  const limit = share(thresholds.contributionChangeShare);
  const cells = distinctCells(large.flatMap(({ cell, before }) => [cell, before]));
  const where = {
    sheet: table.sheet,
    cell: first.cell,
    cells,
    label: labelAt(table, first.row.label, column.column),
  };
  if (large.length > 1)
    return [
      { messageId: 'several', data: { members: large.map(({ row }) => row.label), limit }, where, restsOn: cells },
    ];
  const [was, now] = [amount(first.was, unit), amount(first.now, unit)];
  return [{ messageId: 'one', data: { was, now, change: share(partOf(first)), limit }, where, restsOn: cells }];
}

function partOf({ now, was }: MemberChange): Decimal {
  return now.minus(was).abs().dividedBy(was);
}

function share(value: Decimal) {
  return { kind: 'share', share: value.toDecimalPlaces(4) } as const;
}
