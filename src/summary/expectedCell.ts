import { inUnit, type Ore, type Step, type Unit } from '../money';
import type { SheetCell } from '../workbook';
import { oreDecimals, type AmountSource } from './amounts';
import { formula, number } from './cells';

/**
 * An expected amount as a formula: the whole times the share, rounded up or down to the step the way that makes the parts add
 * up. A plain number where neither gives it.
 * @param product the formula of the whole times the share
 */
export function expectedCell(
  { ore, exact, step }: { readonly ore: Ore; readonly exact: Ore; readonly step: Step },
  product: string,
  source: AmountSource,
): SheetCell {
  const look = { format: source.format(step), style: 'text' } as const;
  const value = source.value(ore);
  // A double is a hair off where the exact product is whole; rounding up or down would then miss it.
  if (ore.minus(exact).abs().lessThan('0.001')) {
    return formula(`ROUND(${product},${oreDecimals(source.unit)})`, value, look);
  }
  const digits = digitsOf(step, source.unit);
  // ROUNDDOWN goes towards zero and ROUNDUP away from it, also below zero.
  const sign = exact.isNegative() ? -1 : 1;
  const steps = ore.times(sign).dividedBy(step);
  const exactSteps = exact.times(sign).dividedBy(step);
  if (steps.equals(exactSteps.floor())) return formula(`ROUNDDOWN(${product},${digits})`, value, look);
  if (steps.equals(exactSteps.ceil())) return formula(`ROUNDUP(${product},${digits})`, value, look);
  return number(value, look);
}

/** What ROUND takes for a step: 0 for kr in kr, −3 for whole thousands in kr, 1 for tenths. */
function digitsOf(step: Step, unit: Unit): number {
  const inUnits = inUnit(step, unit);
  return inUnits.lessThan(1) ? inUnits.decimalPlaces() : 1 - inUnits.toFixed(0).length;
}
