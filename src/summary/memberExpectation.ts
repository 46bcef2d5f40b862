import { allocate, lawShares, sum, type Decimal, type Ore, type Party, type Step } from '../money';
import type { Reading } from '../reading/model';
import { hasRegion, judgeShares, type ShareVerdict } from '../rules/facts/shares';
import type { Settings } from '../settings/model';
import { PARTIES, type MemberYear } from './memberData';

/** What the law says of a year: each party's share, and the money that the shares are taken of. */
export interface Expectation {
  /** A party whose share can't be told (5 and 5 a §§ at once) is missing. */
  readonly shares: Readonly<Partial<Record<Party, Decimal>>>;
  readonly base: Base;
}

/**
 * The money that the shares are taken of. `stated`: what the members pay together. `total`: the total that the workbook
 * states, where not every party's amount is known. `twice`: twice what some parties pay, where they fit each other and
 * another is out of line.
 */
export type Base =
  | { readonly kind: 'stated'; readonly ore: Ore }
  | { readonly kind: 'total'; readonly ore: Ore }
  | { readonly kind: 'twice'; readonly ore: Ore; readonly parties: readonly Party[] };

/** What a year's parties should pay (5 and 5 a §§), or `null` where too little is stated. Agrees with the rules on shares. */
export function expectationOf(memberYear: MemberYear, reading: Reading, settings: Settings): Expectation | null {
  const { column, total } = memberYear;
  const verdict = column && judgeShares(column, reading, settings);
  if (verdict) return { shares: sharesOf(verdict.tested), base: baseOf(verdict, settings) };
  if (!total) return null;
  const outside =
    column?.hasMunicipalityOutsideRegion ?? settings.association.members.some((member) => member.outsideRegion);
  const parties: readonly Party[] = !outside
    ? PARTIES
    : hasRegion(reading, settings)
      ? ['state']
      : ['state', 'municipalities'];
  return { shares: sharesOf(parties), base: { kind: 'total', ore: total.ore } };
}

/** The law's shares of the parties that can be judged: all three, state and kommun alone (5 a §), or the state's half. */
function sharesOf(parties: readonly Party[]): Expectation['shares'] {
  const isTwo = parties.length === 2;
  const law = lawShares({ hasRegion: !isTwo, hasMunicipalityOutsideRegion: isTwo });
  return Object.fromEntries(parties.map((party) => [party, law[party]]));
}

function baseOf({ column, deviations, tested }: ShareVerdict, settings: Settings): Base {
  const twice = (parties: readonly Party[]): Base => ({
    kind: 'twice',
    ore: sum(parties.map((party) => column.parties[party]!.ore)).times(2),
    parties,
  });
  if (settings.association.extraContributionsAgreed && tested.length === PARTIES.length) return twice(['state']);
  const [off, ...more] = deviations;
  if (off?.kind !== 'others' || more.length > 0) return { kind: 'stated', ore: column.total };
  const isStateOff = off.part.party === 'state';
  return twice(isStateOff ? PARTIES.filter((party) => party !== 'state' && column.parties[party]) : ['state']);
}

/**
 * Splits an amount by shares into parts that add up to it. Where the stated parts are one of the right ways to round, they
 * stand; where all but one are, that one gets what is left. Otherwise the largest remainders are rounded up.
 */
export function splitLike(
  whole: Ore,
  shares: readonly Decimal[],
  stated: readonly (Ore | null)[],
  step: Step,
): readonly Ore[] {
  const exact = shares.map((share) => whole.times(share));
  const fits = (part: Ore, index: number) => part.minus(exact[index]!).abs().lessThan(step);
  const kept = stated.map((part, index) => (part && fits(part, index) ? part : null));
  const open = kept.flatMap((part, index) => (part === null ? [index] : []));
  const left = whole.minus(sum(kept.filter((part) => part !== null)));
  const [only] = open;
  if (only === undefined && left.isZero()) return kept.filter((part) => part !== null);
  if (open.length === 1 && fits(left, only!)) return kept.map((part) => part ?? left);
  return allocate(whole, shares, step);
}
