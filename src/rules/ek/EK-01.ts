import type { Decimal } from '../../money';
import type { EquityCap, Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears, type EquityYear } from '../facts/equity';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { above: ['equity', 'share', 'funding', 'maxShare', 'limit', 'source'] } as const;

/**
 * Eget kapital at the year's end is within the user's steps for what is reasonable. The steps are not ours: without any, the
 * rule is silent, and it names the source that the user gave.
 */
export const EK01 = defineRule({
  id: 'EK-01',
  severity: 'warning',
  basis: BASIS.equityCap,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading, settings) {
    const tests = equityYears(reading, settings).flatMap((year) => {
      const funding = (year.figures.contributions ?? year.figures.income)?.ore;
      const maxShare = funding && maxShareFor(funding, settings.equityCap);
      return year.closing && funding?.greaterThan(0) && maxShare ? [{ year, funding, maxShare }] : [];
    });
    return {
      checks: tests.length,
      findings: tests.flatMap(({ year, funding, maxShare }) => draft(year, funding, maxShare, settings) ?? []),
    };
  },
});

/** The share of the lowest step that a year's funding is within; a step without a bound holds for all above. */
function maxShareFor(funding: Decimal, { steps }: EquityCap): Decimal | null {
  const bounded = steps.flatMap((step) =>
    step.upToAnnualFundingOre ? [{ ...step, bound: step.upToAnnualFundingOre }] : [],
  );
  const within = bounded
    .filter(({ bound }) => !funding.greaterThan(bound))
    .sort((a, b) => a.bound.comparedTo(b.bound))[0];
  return (within ?? steps.find((step) => step.upToAnnualFundingOre === null))?.maxShare ?? null;
}

function draft(
  { figures, closing }: EquityYear,
  funding: Decimal,
  maxShare: Decimal,
  settings: Settings,
): AnyDraft<typeof MESSAGES> | null {
  const { year, unit, contributions, income, cost } = figures;
  const { ore, figure, cells: closingCells } = closing!;
  const limitOre = funding.times(maxShare);
  const place = figure ?? cost ?? contributions ?? income;
  if (!ore.greaterThan(limitOre) || !place) return null;
  const [limit, equity] = [amount(limitOre, unit), amount(ore, unit)];
  const cells = distinctCells([place.cell, ...closingCells, ...figureCells(contributions ?? income)]);
  return {
    messageId: 'above',
    data: {
      equity,
      share: { kind: 'share', share: ore.dividedBy(funding) },
      funding: amount(funding, unit),
      maxShare: { kind: 'share', share: maxShare },
      limit,
      source: settings.equityCap.source ?? '–',
    },
    where: { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, year) },
    expected: limit,
    actual: equity,
    difference: amount(ore.minus(limitOre), unit),
    restsOn: cells,
  };
}
