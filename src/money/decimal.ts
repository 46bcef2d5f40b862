import { Decimal as BaseDecimal } from 'decimal.js';

/**
 * The only Decimal of the project. 40 significant digits: sums of any amount that Excel can hold stay exact.
 * Nothing outside this room imports decimal.js.
 */
export const Decimal = BaseDecimal.clone({
  precision: 40,
  rounding: BaseDecimal.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Decimal = BaseDecimal;

/** An amount of money in whole öre. 1 kr = 100. */
export type Ore = Decimal;

export const ZERO: Decimal = new Decimal(0);

/** The exact sum; zero for an empty list. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/**
 * The one door from an Excel number. Excel shows and compares 15 significant digits; what a binary
 * fraction adds beyond them is not part of the number: `21.9 / 0.2` → `109.49999999999999` → `109.5`.
 *
 * A difference can carry the noise of its operands further up (`200.05 - 200` is `0.05000000000001137`),
 * so an amount is rounded to whole öre as well: see `oreFromUnit`.
 */
export function fromExcelNumber(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(15);
}
