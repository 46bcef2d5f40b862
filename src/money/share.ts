import { Decimal, sum, ZERO, type Ore } from './decimal';

/** The three kinds of party that share the members' money (lag 2003:1210, 5 §). */
export type Party = 'state' | 'regions' | 'municipalities';

/** Each party's part of the members' money; the parts add up to 1. */
export type LawShares = Readonly<Record<Party, Decimal>>;

/** Who takes part: decides which paragraph gives the shares. */
export interface PartyFacts {
  /** Whether any region is a member. */
  readonly hasRegion: boolean;
  /** Whether a member kommun lies outside every region (Gotland's kind). */
  readonly hasMunicipalityOutsideRegion: boolean;
}

/**
 * The shares by law. 5 §: the state half, regioner together a quarter, kommuner together a quarter.
 * 5 a §: without a region as member, a kommun outside a region pays half.
 */
export function lawShares({ hasRegion, hasMunicipalityOutsideRegion }: PartyFacts): LawShares {
  const half = new Decimal('0.5');
  const quarter = new Decimal('0.25');
  return !hasRegion && hasMunicipalityOutsideRegion
    ? { state: half, regions: ZERO, municipalities: half }
    : { state: half, regions: quarter, municipalities: quarter };
}

/**
 * Splits a total by weights so that the parts are whole steps and add up to the total exactly: each part gets its exact
 * share rounded down to a step, and the steps left over go to the largest remainders (ties: first come).
 * A total that is not whole steps leaves its fraction with the part that has the largest remainder.
 *
 * For what we compute ourselves. What a förbund has written is never judged by it: an odd total has several right splits.
 *
 * @throws {RangeError} when a weight is negative, all weights are zero, or the step is not positive
 */
export function allocate(total: Ore, weights: readonly Decimal[], step: Ore): Ore[] {
  const wholeWeight = sum(weights);
  if (weights.some((weight) => weight.isNegative() && !weight.isZero()) || wholeWeight.isZero()) {
    throw new RangeError('Weights must not be negative, and one at least must be positive.');
  }
  if (!step.greaterThan(0)) throw new RangeError('The step must be positive.');
  const sign = total.isNegative() ? -1 : 1;
  const size = total.abs();
  const exact = weights.map((weight) => size.times(weight).dividedBy(wholeWeight));
  const parts = exact.map((share) => share.dividedBy(step).floor().times(step));
  let left = size.minus(sum(parts));
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.minus(parts[index]!) }))
    .filter(({ index }) => weights[index]!.greaterThan(0))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (let turn = 0; left.greaterThan(0); turn = (turn + 1) % byRemainder.length) {
    const { index } = byRemainder[turn]!;
    const piece = Decimal.min(left, step);
    parts[index] = parts[index]!.plus(piece);
    left = left.minus(piece);
  }
  return parts.map((part) => part.times(sign));
}

/** Whether a stated part lies within one step of its exact share (the step itself is within). */
export function withinOneStep(stated: Ore, exact: Ore, step: Ore): boolean {
  return !stated.minus(exact).abs().greaterThan(step);
}

/** The share of the whole that a part is, or `null` for a whole of zero. */
export function shareOf(part: Ore, whole: Ore): Decimal | null {
  return whole.isZero() ? null : part.dividedBy(whole);
}
