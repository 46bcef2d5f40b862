import type { Ore, Unit } from '../money';
import type { SheetCell } from '../workbook';
import { oreDecimals } from './amounts';
import { formula, formulaText } from './cells';
import type { SummaryContext } from './input';

/** A stated amount beside what it should be. `exact` is not rounded to the sheet's step, `expected` is. */
export interface Compared {
  readonly stated: Ore;
  readonly expected: Ore;
  readonly exact: Ore;
  /** How far from exact an amount may lie: the step, and what the key's own rounding hides. */
  readonly allowed: Ore;
}

/** The same as places and expressions of our sheet. */
export type ComparedText = Readonly<Record<'stated' | 'difference' | 'exact' | 'allowed', string>>;

/** Whether an amount agrees with the law's share, in words: agrees, rounding, or deviates; a formula that follows the amounts. */
export function agreementCell(
  { stated, expected, exact, allowed }: Compared,
  texts: ComparedText,
  { words, settings }: SummaryContext,
  unit: Unit,
): SheetCell {
  const { agrees, rounding, deviates, agreedExtra } = words.members;
  const mayBeMore = settings.association.extraContributionsAgreed;
  const decimals = oreDecimals(unit);
  const isWithin = `ROUND(ABS(${texts.stated}-${texts.exact})-${texts.allowed},${decimals})<=0`;
  const isEqual = `ROUND(${texts.difference},${decimals})=0`;
  const off = mayBeMore
    ? `IF(${texts.difference}>0,${formulaText(agreedExtra)},${formulaText(deviates)})`
    : formulaText(deviates);
  const expression = `IF(${isWithin},IF(${isEqual},${formulaText(agrees)},${formulaText(rounding)}),${off})`;
  if (!stated.minus(exact).abs().greaterThan(allowed)) {
    const isSame = stated.equals(expected);
    return formula(expression, isSame ? agrees : rounding, { style: isSame ? 'approved' : 'note' });
  }
  return mayBeMore && stated.greaterThan(expected)
    ? formula(expression, agreedExtra, { style: 'note' })
    : formula(expression, deviates, { style: 'error' });
}
