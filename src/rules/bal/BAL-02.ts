import type { Ore } from '../../money';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear, locateCells, type LocatedCell } from '../facts/cells';
import { equityYears, type EquityYear } from '../facts/equity';
import { rowsOf } from '../facts/rows';
import { isOfWholeBudget } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { exceeds: ['cost', 'frame', 'income', 'equity'] } as const;

/** Planned costs fit within the year's income and the eget kapital that the year opens with. Silent where that is not known. */
export const BAL02 = defineRule({
  id: 'BAL-02',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const located = locateCells(reading);
    const tests = equityYears(reading, settings).flatMap((year) => {
      const equity = isOfWholeBudget(reading, year.figures) ? equityAtHand(year) : null;
      return equity ? [{ year, equity }] : [];
    });
    return { checks: tests.length, findings: tests.flatMap(({ year, equity }) => draft(year, equity, located) ?? []) };
  },
});

/** The eget kapital that the year opens with: as stated or carried, or what a stated frame holds beyond the income. */
function equityAtHand({ figures: { income, cost, frame }, opening }: EquityYear): Ore | null {
  if (!income || !cost) return null;
  if (opening) return opening.ore;
  return frame ? frame.ore.minus(income.ore) : null;
}

function draft(
  { figures, opening }: EquityYear,
  equity: Ore,
  located: ReadonlyMap<string, LocatedCell>,
): AnyDraft<typeof MESSAGES> | null {
  const { year, unit, frame } = figures;
  const cost = figures.cost!;
  const income = figures.income!;
  const available = income.ore.plus(equity);
  // Where a total is not what its rows add up to, and that alone is too much, the sum is what to speak of.
  const isSoByRows = rowsOf(cost, located).greaterThan(rowsOf(income, located).plus(equity));
  if (!cost.ore.greaterThan(available) || !isSoByRows) return null;
  const [expected, actual] = [amount(available, unit), amount(cost.ore, unit)];
  const cells = distinctCells([...figureCells(cost, income, figures.result, frame), ...(opening?.cells ?? [])]);
  return {
    messageId: 'exceeds',
    data: { cost: actual, frame: expected, income: amount(income.ore, unit), equity: amount(equity, unit) },
    where: { sheet: cost.cell.sheet, cell: cost.cell, cells, label: labelOfYear(cost, year) },
    expected,
    actual,
    difference: amount(cost.ore.minus(available), unit),
    restsOn: [...cells, ...figureCells(figures.closingEquity)],
  };
}
