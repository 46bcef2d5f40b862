import type { Party } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { Outcome } from '../model';
import { labelAt } from '../common/columns';
import { amount, distinctCells } from './cells';
import { memberColumns } from './members';
import { judgeShares, memberCells, shareOfTotal, type ShareDeviation, type ShareVerdict } from './shares';

/** What the rules on the law's shares can say of a party. `measuredBy`: the money its part was worked out from. */
export const SHARE_MESSAGES = {
  others: ['actual', 'measuredBy', 'expected'],
  total: ['actual', 'share', 'measuredBy', 'expected'],
  rounding: ['actual', 'expected'],
} as const;

/** Tests one party's part in every column of members' money that `speaksOf` lets through. */
export function checkShares(
  party: Party,
  reading: Reading,
  settings: Settings,
  speaksOf: (verdict: ShareVerdict) => boolean = () => true,
): Outcome<typeof SHARE_MESSAGES> {
  const verdicts = memberColumns(reading, settings)
    .flatMap((column) => judgeShares(column, reading, settings) ?? [])
    .filter((verdict) => verdict.tested.includes(party) && speaksOf(verdict));
  return {
    checks: verdicts.length,
    findings: verdicts
      .filter((verdict) => !isAgreedExtra(verdict, settings))
      .flatMap((verdict) =>
        verdict.deviations.filter(({ part }) => part.party === party).map((one) => draft(verdict, one)),
      ),
  };
}

/** Region and kommun may pay more than the law asks, where that is agreed. */
function isAgreedExtra({ column, tested }: ShareVerdict, settings: Settings): boolean {
  if (!settings.association.extraContributionsAgreed || tested.length < 3) return false;
  const { state, regions, municipalities } = column.parties;
  const asked = state!.ore.dividedBy(2).minus(column.step);
  return !regions!.ore.lessThan(asked) && !municipalities!.ore.lessThan(asked);
}

function draft({ column }: ShareVerdict, { kind, part, expected, difference, measuredBy }: ShareDeviation) {
  const money = (ore: typeof expected) => amount(ore, column.unit);
  const common = {
    where: {
      sheet: column.table.sheet,
      cell: part.cells[0] ?? null,
      cells: distinctCells([...part.cells, column.statedTotal?.cell]),
      label: labelAt(column.table, part.label, column.column),
    },
    expected: money(expected),
    actual: money(part.ore),
    difference: money(difference),
    tolerance: money(column.step),
    restsOn: memberCells(column, part.party),
  };
  const [actual, exact, measured] = [money(part.ore), money(expected), money(measuredBy)];
  if (kind === 'rounding') {
    return { ...common, messageId: kind, severity: 'note', data: { actual, expected: exact } } as const;
  }
  if (kind === 'others') {
    return { ...common, messageId: kind, data: { actual, measuredBy: measured, expected: exact } } as const;
  }
  const share = { kind: 'share', share: shareOfTotal(part, column) } as const;
  return { ...common, messageId: kind, data: { actual, share, measuredBy: measured, expected: exact } } as const;
}
