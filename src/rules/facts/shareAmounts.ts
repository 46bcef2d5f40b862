import { sum } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { memberColumns, type MemberColumn } from './members';
import { otherMoney } from './otherMoney';
import { allFit, compareShares, shareColumns, type ShareColumn, type ShareComparison } from './printedShares';

/** A column of printed shares, the amounts beside it, and how they compare. */
export interface ShareTest {
  readonly shares: ShareColumn;
  readonly members: MemberColumn;
  readonly comparisons: readonly ShareComparison[];
}

/**
 * Every share column with the amounts it speaks of: those of its own year; without a year, those of the same table that it
 * fits best. A column of shares with no amounts beside it is left out.
 */
export function shareTests(reading: Reading, settings: Settings): readonly ShareTest[] {
  const columns = memberColumns(reading, settings);
  return reading.tables.flatMap((table) => {
    const beside = columns.filter((members) => members.table === table);
    return shareColumns(table, settings).flatMap((shares) => {
      const ofYear = beside.filter(({ column }) => column.year === shares.column.year);
      const candidates = ofYear.length > 0 ? ofYear : beside;
      return bestFit(candidates.map((members) => ({ shares, members, comparisons: compareShares(shares, members) })));
    });
  });
}

function bestFit(tests: readonly ShareTest[]): readonly ShareTest[] {
  const misses = ({ comparisons }: ShareTest) => comparisons.filter(({ fits }) => !fits).length;
  const best = [...tests].filter(({ comparisons }) => comparisons.length > 0).sort((a, b) => misses(a) - misses(b))[0];
  return best ? [best] : [];
}

/** Whether the printed shares only fit when money that is not the members' is counted in. */
export function fitsWithOtherMoney({ shares, members, comparisons }: ShareTest): boolean {
  if (comparisons.every(({ fits }) => fits)) return false;
  const others = otherMoney(members);
  const totals = others.length === 0 ? [] : [...others.map(({ ore }) => ore), sum(others.map(({ ore }) => ore))];
  return totals.some((ore) => allFit(shares, members, members.total.plus(ore)));
}
