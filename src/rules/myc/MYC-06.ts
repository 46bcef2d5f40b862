import { Decimal } from '../../money';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears, type EquityPoint } from '../facts/equity';
import { proposedYears, type BalancedYear } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  withoutEquity: ['years', 'deficit'],
  lasts: ['years', 'equity', 'deficit', 'lasts'],
  ends: ['years', 'endsIn'],
} as const;

/** A plan whose every year has a deficit is not one that lasts: says when eget kapital ends. */
export const MYC06 = defineRule({
  id: 'MYC-06',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const years = proposedYears(reading);
    if (years.length < 2) return { checks: 0, findings: [] };
    if (years.some(({ deficit }) => !deficit.greaterThan(0))) return { checks: 1, findings: [] };
    const closings = equityYears(reading, settings);
    const closingOf = ({ year }: BalancedYear) =>
      closings.find(({ figures }) => figures.year === year)?.closing ?? null;
    return { checks: 1, findings: [draft(years, closingOf)] };
  },
});

function draft(
  years: readonly BalancedYear[],
  closingOf: (year: BalancedYear) => EquityPoint | null,
): AnyDraft<typeof MESSAGES> {
  const last = years.at(-1)!;
  const place = last.result ?? last.cost;
  const cells = distinctCells([
    place.cell,
    ...years.flatMap(({ result, cost, income }) => figureCells(result, cost, income)),
  ]);
  const common = {
    where: { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, last.year) },
    restsOn: cells,
  };
  const names = years.map(({ year }) => String(year));
  const deficit = amount(last.deficit, last.unit);
  const ends = years.find((year) => closingOf(year) && !closingOf(year)!.ore.greaterThan(0));
  if (ends) return { ...common, messageId: 'ends', data: { years: names, endsIn: String(ends.year) } };
  const left = closingOf(last);
  if (!left) return { ...common, messageId: 'withoutEquity', data: { years: names, deficit } };
  const lasts = left.ore.dividedBy(last.deficit).toDecimalPlaces(1, Decimal.ROUND_DOWN).toNumber();
  return { ...common, messageId: 'lasts', data: { years: names, equity: amount(left.ore, last.unit), deficit, lasts } };
}
