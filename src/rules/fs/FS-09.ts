import type { Party } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, distinctCells } from '../facts/cells';
import { memberColumns, type MemberColumn } from '../facts/members';
import { hasRegion, judgeShares } from '../facts/shares';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['actual', 'state', 'expected'] } as const;

/**
 * The regioner, and the kommuner, match the state: each half of what it pays. Speaks where only one of them stands beside the
 * state, so that the shares of the whole (FS-01 to FS-03) can't be told.
 */
export const FS09 = defineRule({
  id: 'FS-09',
  severity: 'warning',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members', 'association.extraContributionsAgreed'],
  check(reading, settings) {
    if (settings.association.extraContributionsAgreed) return { checks: 0, findings: [] };
    const columns = memberColumns(reading, settings).filter((column) => !judgeShares(column, reading, settings));
    const tests = columns.flatMap((column) => {
      const party = onlyBesideState(column);
      return party ? [{ column, party }] : [];
    });
    return {
      checks: tests.length,
      findings: tests.flatMap(
        ({ column, party }) => compare(column, party, mayPayHalf(party, reading, settings)) ?? [],
      ),
    };
  },
});

function onlyBesideState({ parties, unknown }: MemberColumn): Party | null {
  if (!parties.state || !unknown.isZero() || (parties.regions && parties.municipalities)) return null;
  return parties.regions ? 'regions' : parties.municipalities ? 'municipalities' : null;
}

/** Without a region, a kommun outside every region matches all that the state pays (5 a §). */
function mayPayHalf(party: Party, reading: Reading, settings: Settings): boolean {
  return party === 'municipalities' && !hasRegion(reading, settings);
}

function compare(
  { table, column, parties, step, unit }: MemberColumn,
  party: Party,
  mayPayHalf: boolean,
): AnyDraft<typeof MESSAGES> | null {
  const state = parties.state!;
  const part = parties[party]!;
  const half = state.ore.dividedBy(2);
  const isNear = (wanted: typeof half) => !part.ore.minus(wanted).abs().greaterThan(step);
  if (isNear(half) || (mayPayHalf && isNear(state.ore))) return null;
  const [actual, expected] = [amount(part.ore, unit), amount(half, unit)];
  return {
    messageId: 'differs',
    data: { actual, state: amount(state.ore, unit), expected },
    where: {
      sheet: table.sheet,
      cell: part.cells[0]!,
      cells: distinctCells([...part.cells, ...state.cells]),
      label: labelAt(table, part.label, column),
    },
    expected,
    actual,
    difference: amount(part.ore.minus(half), unit),
    tolerance: amount(step, unit),
    restsOn: [...state.cells, ...part.cells],
  };
}
