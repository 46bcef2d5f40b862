import type { Decimal, Ore } from '../../money';
import type { Reading } from '../../reading/model';
import type { EquityCap, Settings } from '../../settings/model';
import type { Where } from '../model';
import { distinctCells, figureCells, labelOfYear } from './cells';
import { equityYears, type EquityYear } from './equity';

/** A planned year's eget kapital beside what the user's steps allow. */
export interface CappedYear {
  readonly year: EquityYear;
  /** Eget kapital at the end of the year. */
  readonly ore: Ore;
  /** The year's funding: the members' money, or else the income. */
  readonly funding: Ore;
  readonly maxShare: Decimal;
  readonly limit: Ore;
  readonly isAbove: boolean;
}

/** The planned years whose closing eget kapital can be held against the steps; none where the user has given no steps. */
export function cappedYears(reading: Reading, settings: Settings): readonly CappedYear[] {
  return equityYears(reading, settings).flatMap((year) => {
    const funding = (year.figures.contributions ?? year.figures.income)?.ore;
    const maxShare = funding && maxShareFor(funding, settings.equityCap);
    if (!year.closing || !funding?.greaterThan(0) || !maxShare) return [];
    const limit = funding.times(maxShare);
    const { ore } = year.closing;
    return [{ year, ore, funding, maxShare, limit, isAbove: ore.greaterThan(limit) }];
  });
}

/** The share of the lowest step that a year's funding is within; a step without a bound holds for all above. */
export function maxShareFor(funding: Ore, { steps }: EquityCap): Decimal | null {
  const bounded = steps.flatMap((step) =>
    step.upToAnnualFundingOre ? [{ ...step, bound: step.upToAnnualFundingOre }] : [],
  );
  const within = bounded
    .filter(({ bound }) => !funding.greaterThan(bound))
    .sort((a, b) => a.bound.comparedTo(b.bound))[0];
  return (within ?? steps.find((step) => step.upToAnnualFundingOre === null))?.maxShare ?? null;
}

/** Where a year's eget kapital stands; where only its parts do, the costs. Every year with a closing has one of them. */
export function placeOf({
  year: { figures, closing },
}: CappedYear): Where & { readonly cell: NonNullable<Where['cell']> } {
  const place = closing!.figure ?? figures.cost ?? (figures.contributions ?? figures.income)!;
  const cells = distinctCells([place.cell, ...closing!.cells, ...figureCells(figures.contributions ?? figures.income)]);
  return { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, figures.year) };
}
