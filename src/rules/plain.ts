import { inUnit } from '../money';
import type { Finding, Quantity } from './model';

/** The figures that an acceptance and the history know a finding by. */
export interface PlainAmounts {
  readonly expected: string | null;
  readonly actual: string | null;
}

export function amountsOf({ expected, actual }: Pick<Finding, 'expected' | 'actual'>): PlainAmounts {
  return { expected: plainQuantity(expected), actual: plainQuantity(actual) };
}

/** A quantity for programs: amounts in their unit, shares in per cent, a decimal point and no spaces. `null` for none. */
export function plainQuantity(quantity: Quantity | null): string | null {
  switch (quantity?.kind) {
    case undefined:
      return null;
    case 'amount':
      return inUnit(quantity.ore, quantity.unit).toFixed();
    case 'share':
      return quantity.share.times(100).toSignificantDigits(15).toFixed();
    case 'count':
      return String(quantity.count);
    case 'text':
      return quantity.text;
  }
}

/** What {@link plainQuantity} counts in: `tkr`, `%`; `null` for texts and counts. */
export function unitOfQuantity(quantity: Quantity | null): string | null {
  if (quantity?.kind === 'amount') return quantity.unit;
  return quantity?.kind === 'share' ? '%' : null;
}
