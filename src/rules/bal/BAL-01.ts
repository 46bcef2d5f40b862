import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { judgeDifference } from '../facts/equality';
import { equityYears, type EquityYear } from '../facts/equity';
import { balancedYears, tableOf, type BalancedYear } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  deficit: ['cost', 'income', 'deficit'],
  used: ['cost', 'income', 'deficit', 'use'],
  covered: ['cost', 'income', 'deficit', 'equity'],
  equal: ['income'],
} as const;

/**
 * Budgeted income exceeds costs. A warning and not an error: a plan to use eget kapital is common practice, and the paragraph
 * is no ground for setting a budget aside. A note where a follow-up or an annual report repeats the budget.
 */
export const BAL01 = defineRule({
  id: 'BAL-01',
  severity: 'warning',
  basis: BASIS.balance,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const years = balancedYears(reading);
    const equity = equityYears(reading, settings);
    const equityOf = ({ year }: BalancedYear) => equity.find(({ figures }) => figures.year === year);
    const isProposal = (year: BalancedYear) => tableOf(reading, year)?.kind === 'budget';
    return {
      checks: years.length,
      findings: years.flatMap((year) => {
        const found = draft(year, equityOf(year));
        return found ? [isProposal(year) ? found : { ...found, severity: 'note' as const }] : [];
      }),
    };
  },
});

function draft(year: BalancedYear, equity: EquityYear | undefined): AnyDraft<typeof MESSAGES> | null {
  const { income, cost, deficit, result, unit } = year;
  if (deficit.isNegative() && !deficit.isZero()) return null;
  const own = figureCells(cost, income);
  const cells = distinctCells([...own, ...figureCells(result)]);
  const where = { sheet: cost.cell.sheet, cell: cost.cell, cells, label: labelOfYear(cost, year.year) };
  const data = {
    cost: amount(cost.ore, unit),
    income: amount(income.ore, unit),
    deficit: amount(deficit, unit),
  };
  if (deficit.isZero()) {
    return { messageId: 'equal', severity: 'note', data: { income: data.income }, where, restsOn: own };
  }
  const common = { where, expected: data.income, actual: data.cost, difference: data.deficit, restsOn: own };
  const use = equity?.use;
  if (use && judgeDifference(use.ore.abs().minus(deficit), year.step) !== 'different') {
    return { ...common, messageId: 'used', data: { ...data, use: use.cell } };
  }
  const opening = equity?.opening?.ore;
  return opening && !opening.lessThan(deficit)
    ? { ...common, messageId: 'covered', data: { ...data, equity: amount(opening, unit) } }
    : { ...common, messageId: 'deficit', data };
}
