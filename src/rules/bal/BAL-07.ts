import type { Ore } from '../../money';
import type { Reading, Statement } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears } from '../facts/equity';
import { balancedYears, type BalancedYear } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  income: ['goal', 'cost', 'income'],
  frame: ['goal', 'cost', 'frame'],
} as const;

/** The budget keeps the financial goal that the same workbook sets: costs within income, or within the frame. */
export const BAL07 = defineRule({
  id: 'BAL-07',
  severity: 'warning',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const tests = balancedYears(reading).flatMap((year) =>
      goalsOf(year, reading).flatMap((goal) => {
        const limit = limitOf(goal, year, reading, settings);
        return limit ? [{ year, goal, limit }] : [];
      }),
    );
    return { checks: tests.length, findings: tests.flatMap((test) => draft(test) ?? []) };
  },
});

interface GoalTest {
  readonly year: BalancedYear;
  readonly goal: Statement;
  readonly limit: Ore;
}

/** The year's goals, each kind once however often it is repeated. */
function goalsOf({ year }: BalancedYear, reading: Reading): readonly Statement[] {
  const goals = reading.statements.filter((one) => one.year === null || one.year === year);
  return (['goalCostsWithinIncome', 'goalCostsWithinFrame'] as const).flatMap(
    (kind) => goals.find((goal) => goal.kind === kind) ?? [],
  );
}

/** What costs may come to by the goal; `null` where the frame is not known. */
function limitOf(
  goal: Statement,
  { year, income, frame }: BalancedYear,
  reading: Reading,
  settings: Settings,
): Ore | null {
  if (goal.kind === 'goalCostsWithinIncome') return income.ore;
  if (frame) return frame.ore;
  const opening = equityYears(reading, settings).find(({ figures }) => figures.year === year)?.opening;
  return opening ? income.ore.plus(opening.ore) : null;
}

function draft({ year, goal, limit }: GoalTest): AnyDraft<typeof MESSAGES> | null {
  const { cost, income, result, frame, unit } = year;
  if (!cost.ore.greaterThan(limit)) return null;
  const [expected, actual] = [amount(limit, unit), amount(cost.ore, unit)];
  const figures = figureCells(cost, income, result, goal.kind === 'goalCostsWithinFrame' ? frame : null);
  const common = {
    where: {
      sheet: cost.cell.sheet,
      cell: cost.cell,
      cells: distinctCells([...figures, goal.cell]),
      label: labelOfYear(cost, year.year),
    },
    expected,
    actual,
    difference: amount(cost.ore.minus(limit), unit),
    restsOn: figures,
  };
  return goal.kind === 'goalCostsWithinIncome'
    ? { ...common, messageId: 'income', data: { goal: goal.cell, cost: actual, income: expected } }
    : { ...common, messageId: 'frame', data: { goal: goal.cell, cost: actual, frame: expected } };
}
