import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears, type EquityYear } from '../facts/equity';
import type { Settings } from '../../settings/model';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  negative: ['closing'],
  belowFloor: ['closing', 'floor'],
  computed: ['closing', 'floor'],
} as const;

/** Planned eget kapital does not fall below the floor: zero, or what the förbund has set. */
export const MYC03 = defineRule({
  id: 'MYC-03',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.equityFloor', 'budget.openingEquity'],
  check(reading, settings) {
    const years = equityYears(reading, settings).filter(({ closing }) => closing);
    return { checks: years.length, findings: years.flatMap((year) => draft(year, settings) ?? []) };
  },
});

function draft({ figures, closing, opening }: EquityYear, settings: Settings): AnyDraft<typeof MESSAGES> | null {
  const floorOre = settings.thresholds.equityFloorOre;
  const { year, unit, cost } = figures;
  const { ore, figure } = closing!;
  // Nothing states the closing and costs go beyond what there is: BAL-02 says it at the costs.
  const isSaidByBalance = !figure && opening !== null && ore.isNegative();
  if (!ore.lessThan(floorOre) || isSaidByBalance) return null;
  const place = figure ?? cost;
  if (!place) return null;
  const cells = distinctCells([place.cell, ...closing!.cells, ...figureCells(cost, figures.income)]);
  const [closingAmount, floor] = [amount(ore, unit), amount(floorOre, unit)];
  const common = {
    where: { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, year) },
    expected: floor,
    actual: closingAmount,
    difference: amount(ore.minus(floorOre), unit),
    restsOn: cells,
  };
  if (!figure) return { ...common, messageId: 'computed', data: { closing: closingAmount, floor } };
  return floorOre.isZero()
    ? { ...common, messageId: 'negative', data: { closing: closingAmount } }
    : { ...common, messageId: 'belowFloor', data: { closing: closingAmount, floor } };
}
