import type { Ore } from '../../money';
import type { Reading, Statement } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears } from '../facts/equity';
import { toldDeficit, type ToldDeficit } from '../facts/told';
import { balancedYears, type BalancedYear } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  income: ['goal', 'cost', 'income'],
  frame: ['goal', 'cost', 'frame'],
  told: ['goal', 'deficit'],
  widerThanLaw: ['year', 'cost', 'income'],
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
    const told = toldDeficit(reading);
    const broken = told ? toldAgainstGoal(told, reading) : [];
    return {
      checks: tests.length + broken.length,
      findings: [...tests.flatMap((test) => draft(test) ?? []), ...widerThanLaw(tests), ...broken],
    };
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

/** A deficit that the text tells of, in a workbook whose goal is that there shall be none. */
function toldAgainstGoal(
  { cell, text, ore, unit, year }: ToldDeficit,
  { statements }: Reading,
): readonly AnyDraft<typeof MESSAGES>[] {
  const goal = statements.find(
    (one) => one.kind === 'goalCostsWithinIncome' && (one.year === null || year === null || one.year === year),
  );
  if (!goal) return [];
  const where = { sheet: cell.sheet, cell, cells: distinctCells([cell, goal.cell]), label: shortened(text) };
  return [{ messageId: 'told', data: { goal: goal.cell, deficit: amount(ore, unit) }, where }];
}

/** A goal that holds only because its frame counts eget kapital, which the law does not: said once, of the first year. */
function widerThanLaw(tests: readonly GoalTest[]): readonly AnyDraft<typeof MESSAGES>[] {
  if (tests.some(({ goal }) => goal.kind === 'goalCostsWithinIncome')) return [];
  const first = tests.find(({ year, limit }) => year.deficit.greaterThan(0) && !year.cost.ore.greaterThan(limit));
  if (!first) return [];
  const { cost, income, unit, year } = first.year;
  const { cell, text } = first.goal;
  const cells = distinctCells([cell, ...figureCells(cost, income)]);
  return [
    {
      messageId: 'widerThanLaw',
      severity: 'note',
      data: { year: String(year), cost: amount(cost.ore, unit), income: amount(income.ore, unit) },
      where: { sheet: cell.sheet, cell, cells, label: shortened(text) },
    },
  ];
}
