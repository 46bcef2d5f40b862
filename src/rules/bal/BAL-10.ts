import type { Ore } from '../../money';
import type { Reading } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { amount, amountOf, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears, type EquityYear } from '../facts/equity';
import { budgetOf, isOfWholeBudget } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { notShown: ['frame', 'cost', 'unused'] } as const;

/**
 * What a budget leaves of the money there is (income and eget kapital together) is shown. For the budget year MYC-10 asks for
 * it; here the years after it.
 */
export const BAL10 = defineRule({
  id: 'BAL-10',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const askedElsewhere = budgetOf(reading)?.year ?? null;
    const tests = equityYears(reading, settings)
      .filter(({ figures }) => figures.year !== askedElsewhere && isOfWholeBudget(reading, figures))
      .flatMap((year) => {
        const frame = frameOf(year);
        return frame ? [{ year, frame, unused: frame.minus(year.figures.cost!.ore) }] : [];
      });
    return {
      checks: tests.length,
      findings: tests
        .filter(({ year, unused }) => unused.greaterThan(0) && !isShown(year, unused, reading))
        .map(({ year, frame, unused }) => draft(year, frame, unused)),
    };
  },
});

/** A stated frame, or income and a stated opening put together. */
function frameOf({ figures: { frame, income, cost }, opening }: EquityYear): Ore | null {
  if (!cost) return null;
  if (frame) return frame.ore;
  return income && opening?.figure ? income.ore.plus(opening.ore) : null;
}

/** As closing of the year, as opening of the next, or as any amount of the year that is just that much. */
function isShown({ figures }: EquityYear, unused: Ore, { tables, years }: Reading): boolean {
  if (figures.closingEquity || years.some(({ year, openingEquity }) => year === figures.year + 1 && openingEquity)) {
    return true;
  }
  return tables.some((table) =>
    table.columns
      .filter(({ year }) => year === figures.year)
      .some((column) => table.rows.some((row) => amountOf(row, column)?.equals(unused))),
  );
}

function draft({ figures, opening }: EquityYear, frame: Ore, unused: Ore): AnyDraft<typeof MESSAGES> {
  const { unit, year, cost } = figures;
  const place = cost!;
  const cells = distinctCells([...figureCells(figures.frame, place, figures.income), ...(opening?.cells ?? [])]);
  return {
    messageId: 'notShown',
    data: { frame: amount(frame, unit), cost: amount(place.ore, unit), unused: amount(unused, unit) },
    where: { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, year) },
    restsOn: cells,
  };
}
