import { Decimal, type Ore } from './decimal';

/**
 * How far a stated total lies from the sum of its parts (domain.md A.0):
 *
 * - `exact`: no difference.
 * - `rounding`: explained by rounding and at most one step; a note.
 * - `possibleRounding`: within what rounding can explain for so many parts, but more than one step.
 * - `error`: more than rounding can explain.
 */
export type SumVerdict = 'exact' | 'rounding' | 'possibleRounding' | 'error';

/** One step of the sheet: the smallest difference that its figures can show, in öre (tkr without decimals → 100 000). */
export type Step = Ore;

export interface SumTolerance {
  readonly step: Step;
  /** How many of the parts (and the total) are rounded figures; a formula carries its full value and is not. */
  readonly roundedParts: number;
  readonly totalIsRounded: boolean;
}

/** The most that rounding can explain: half a step for each rounded part and for a rounded total. */
export function allowedByRounding({ step, roundedParts, totalIsRounded }: SumTolerance): Ore {
  return step.times(roundedParts + (totalIsRounded ? 1 : 0)).dividedBy(2);
}

/** Classifies a difference. Every comparison is strict: a difference equal to the tolerance is within it. */
export function judgeSum(difference: Ore, tolerance: SumTolerance): SumVerdict {
  const size = difference.abs();
  if (size.isZero()) return 'exact';
  if (size.greaterThan(allowedByRounding(tolerance))) return 'error';
  return size.greaterThan(tolerance.step) ? 'possibleRounding' : 'rounding';
}

/** Whether the two differ by more than the tolerance; strict. */
export function differs(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return a.minus(b).abs().greaterThan(tolerance);
}

/**
 * The step of a list of figures: the largest power of ten of the unit that all of them are written in.
 * Figures without decimals → one unit; one decimal → a tenth of it; never below one öre.
 * @param figures the figures as numbers of the unit
 * @param orePerUnit how many öre one unit is
 */
export function stepOf(figures: Iterable<Decimal>, orePerUnit: Decimal): Step {
  let decimals = 0;
  for (const figure of figures) decimals = Math.max(decimals, figure.decimalPlaces());
  return Decimal.max(orePerUnit.dividedBy(new Decimal(10).pow(decimals)), 1);
}
