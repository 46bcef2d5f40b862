import { Decimal, fromExcelNumber, type Ore } from './decimal';

/** The units that budgets are written in. `kkr` is `tkr` and `mkr` is `mnkr`, kept apart to quote the user's own word. */
export type Unit = 'kr' | 'tkr' | 'kkr' | 'mnkr' | 'mkr';

const ORE_PER_UNIT: Readonly<Record<Unit, number>> = {
  kr: 100,
  tkr: 100_000,
  kkr: 100_000,
  mnkr: 100_000_000,
  mkr: 100_000_000,
};

export const UNITS = Object.keys(ORE_PER_UNIT) as readonly Unit[];

/** How many öre one of the unit is: kr → 100, tkr → 100 000, mnkr → 100 000 000. */
export function orePerUnit(unit: Unit): Decimal {
  return new Decimal(ORE_PER_UNIT[unit]);
}

/** Whether two words name the same unit (tkr and kkr do). */
export function sameUnit(a: Unit, b: Unit): boolean {
  return ORE_PER_UNIT[a] === ORE_PER_UNIT[b];
}

/**
 * An amount from a number in the unit, to whole öre. `oreFromUnit(6.7785, 'mnkr')` → 677 850 000.
 * A number straight from a cell first goes through {@link fromExcelNumber}.
 */
export function oreFromUnit(value: Decimal | number, unit: Unit): Ore {
  const exact = typeof value === 'number' ? fromExcelNumber(value) : value;
  return exact.times(ORE_PER_UNIT[unit]).toDecimalPlaces(0);
}

/** The amount as a number of the unit, exact: 677 850 000 öre in mnkr → 6.7785. */
export function inUnit(amount: Ore, unit: Unit): Decimal {
  return amount.dividedBy(ORE_PER_UNIT[unit]);
}
