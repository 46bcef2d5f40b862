import type { Decimal } from '../../money';
import { lawShares, sum, ZERO, type Ore, type Party } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { amountOf } from './cells';
import { isOutsideRegion } from './names';
import { isMemberRow, partyOf, type MemberColumn, type PartySum } from './members';

/**
 * How a party's part is out of line:
 *
 * - `others`: the other parties fit each other, so what this one should pay follows from them.
 * - `total`: nothing fits; measured against the law's share of the members' total.
 * - `rounding`: no more than rounding each of its rows can give.
 */
export type DeviationKind = 'others' | 'total' | 'rounding';

export interface ShareDeviation {
  readonly kind: DeviationKind;
  readonly part: PartySum;
  readonly expected: Ore;
  readonly difference: Ore;
  /** What the expected amount was worked out from: the others' money, or the members' total. */
  readonly measuredBy: Ore;
}

/** What the law's shares say of one column. `null`: not enough is known to tell. */
export interface ShareVerdict {
  readonly column: MemberColumn;
  readonly deviations: readonly ShareDeviation[];
  /** Which parties were tested. */
  readonly tested: readonly Party[];
}

const ALL: readonly Party[] = ['state', 'regions', 'municipalities'];

/** Whether a region is among the members anywhere in the workbook or in the settings. */
export function hasRegion(reading: Reading, settings: Settings): boolean {
  return (
    settings.association.members.some(
      ({ kind, name }) => kind === 'region' && !isOutsideRegion({ kind, name }, settings),
    ) ||
    reading.tables.some((table) =>
      table.rows.some((row) => isMemberRow(row) && partyOf(row.member, settings) === 'regions'),
    )
  );
}

/**
 * Tests a column against the law's shares (5 and 5 a §§). The parts may be rounded either way: each has to be within one step
 * of its exact share. Silent where a party is missing whose money may stand elsewhere.
 */
export function judgeShares(column: MemberColumn, reading: Reading, settings: Settings): ShareVerdict | null {
  const { parties } = column;
  const outside = column.hasMunicipalityOutsideRegion;
  if (!parties.state || !parties.municipalities) return null;
  if (parties.regions) return outside ? judgeStateOnly(column) : judgeThree(column);
  const noRegion = !hasRegion(reading, settings);
  return noRegion && (outside || isWholeOfMembers(column)) ? judgeTwo(column) : null;
}

/** State, region and kommun: 1/2, 1/4, 1/4. */
function judgeThree(column: MemberColumn): ShareVerdict | null {
  const { total, step } = column;
  const shares = lawShares({ hasRegion: true, hasMunicipalityOutsideRegion: false });
  const off = ALL.flatMap((party) => deviation(column, party, shares[party].times(total), 'total', total) ?? []);
  if (off.length === 0) return { column, deviations: [], tested: ALL };
  if (fitsWithUnknown(column) || fitsWithoutExtra(column)) return null;
  const state = column.parties.state!;
  const regions = column.parties.regions!;
  const municipalities = column.parties.municipalities!;
  const near = (a: Ore, b: Ore, steps: number) => !a.minus(b).abs().greaterThan(step.times(steps));
  const alone: ShareDeviation | null = near(regions.ore, municipalities.ore, 1)
    ? deviation(column, 'state', regions.ore.plus(municipalities.ore), 'others', regions.ore.plus(municipalities.ore))
    : near(state.ore, municipalities.ore.times(2), 2)
      ? deviation(column, 'regions', state.ore.minus(municipalities.ore), 'others', state.ore)
      : near(state.ore, regions.ore.times(2), 2)
        ? deviation(column, 'municipalities', state.ore.minus(regions.ore), 'others', state.ore)
        : null;
  return { column, deviations: alone ? [alone] : off, tested: ALL };
}

/** Whether the shares are right once income without a known payer is taken to be one of the parties'. */
function fitsWithUnknown({ parties, unknown, step }: MemberColumn): boolean {
  if (unknown.isZero()) return false;
  const paid = ALL.map((party) => parties[party]!.ore);
  return ALL.some((_, index) => fitTogether(paid.with(index, paid[index]!.plus(unknown)), step));
}

/** Money for a purpose of its own, which a member pays beside its share. */
const EXTRA = /projekt|extra|särskil|riktad|tillägg|engångs|medfinansiering/i;

/** Whether the shares are right without the rows that say they are extra. */
function fitsWithoutExtra({ parties, column, step }: MemberColumn): boolean {
  const rows = ALL.map((party) => parties[party]!.rows);
  if (!rows.flat().some(({ label }) => EXTRA.test(label))) return false;
  const ordinary = rows.map((own) =>
    sum(own.filter(({ label }) => !EXTRA.test(label)).map((row) => amountOf(row, column)?.abs() ?? ZERO)),
  );
  return ordinary.every((ore) => ore.greaterThan(0)) && fitTogether(ordinary, step);
}

function fitTogether(paid: readonly Ore[], step: Ore): boolean {
  const [state, regions, municipalities] = paid as [Ore, Ore, Ore];
  return [state.minus(regions.plus(municipalities)), regions.minus(municipalities)].every(
    (difference) => !difference.abs().greaterThan(step.times(2)),
  );
}

/** With a kommun outside every region beside a region, the two quarters are shared in another way; the state's half stands. */
function judgeStateOnly(column: MemberColumn): ShareVerdict {
  const others = column.total.minus(column.parties.state!.ore);
  const off = deviation(column, 'state', others, 'others', others);
  return { column, deviations: off ? [off] : [], tested: ['state'] };
}

/** No region: state and kommun half each (5 a §). The table's own total tells which of them is off; otherwise the kommun is. */
function judgeTwo(column: MemberColumn): ShareVerdict {
  const tested: readonly Party[] = ['state', 'municipalities'];
  const state = column.parties.state!;
  const municipalities = column.parties.municipalities!;
  const fitsTotal = column.statedTotal?.ore.equals(municipalities.ore.times(2)) ?? false;
  const off = fitsTotal
    ? deviation(column, 'state', municipalities.ore, 'others', municipalities.ore)
    : deviation(column, 'municipalities', state.ore, 'others', state.ore);
  return { column, deviations: off ? [off] : [], tested };
}

/** Whether the table's own total says that no further party pays. */
function isWholeOfMembers({ total, statedTotal, step }: MemberColumn): boolean {
  return statedTotal !== null && !statedTotal.ore.minus(total).abs().greaterThan(step);
}

function deviation(
  column: MemberColumn,
  party: Party,
  expected: Ore,
  kind: DeviationKind,
  measuredBy: Ore,
): ShareDeviation | null {
  const part = column.parties[party]!;
  const difference = part.ore.minus(expected);
  if (!difference.abs().greaterThan(column.step)) return null;
  const byRows = column.step.times(part.rows.length).dividedBy(2);
  const isRounding = !difference.abs().greaterThan(byRows);
  return { kind: isRounding ? 'rounding' : kind, part, expected, difference, measuredBy };
}

/** The cells of every member in a column, those of one party first. */
export function memberCells(column: MemberColumn, first: Party) {
  const others = ALL.filter((party) => party !== first);
  return [first, ...others].flatMap((party) => column.parties[party]?.cells ?? []);
}

/** The share that a party pays of the members' money, for the reader. */
export function shareOfTotal({ ore }: PartySum, column: MemberColumn): Decimal {
  return ore.dividedBy(column.total);
}
