import type { Ore } from '../../money';
import type { Figure } from '../../reading/model';
import { sameCell, type CellRef } from '../../workbook';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear, locateCells } from '../facts/cells';
import { equityYears, type EquityYear } from '../facts/equity';
import { judgeDifference, roundingStep } from '../facts/equality';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  fromClosing: ['actual', 'before', 'closing', 'expected'],
  fromParts: ['actual', 'before', 'opening', 'income', 'cost', 'expected'],
  rounding: ['actual', 'before', 'expected'],
} as const;

/** Each year opens with the eget kapital that the year before closes with, as stated or as its own figures give it. */
export const MYC01 = defineRule({
  id: 'MYC-01',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading, settings) {
    const located = locateCells(reading);
    const tests = pairs(equityYears(reading, settings));
    return {
      checks: tests.length,
      findings: tests.flatMap((test) => compare(test, roundingStep(located, test.cells)) ?? []),
    };
  },
});

interface CarryTest {
  readonly before: EquityYear;
  readonly after: EquityYear;
  readonly opening: Figure;
  readonly closing: Ore;
  readonly cells: readonly CellRef[];
}

/** Years that follow each other, where the later states its opening and the closing of the earlier is known. */
function pairs(years: readonly EquityYear[]): readonly CarryTest[] {
  return years.flatMap((after) => {
    const before = years.find(({ figures }) => figures.year === after.figures.year - 1);
    const opening = after.opening?.figure;
    if (!before?.closing || !opening || before.closing.cells.some((cell) => sameCell(cell, opening.cell))) return [];
    const { income, cost, frame } = before.figures;
    const cells = distinctCells([
      opening.cell,
      ...before.closing.cells,
      ...(before.closing.figure ? [] : figureCells(income, cost, frame)),
    ]);
    return [{ before, after, opening, closing: before.closing.ore, cells }];
  });
}

function compare({ before, after, opening, closing, cells }: CarryTest, step: Ore): AnyDraft<typeof MESSAGES> | null {
  const { year, unit } = after.figures;
  const difference = opening.ore.minus(closing);
  const verdict = judgeDifference(difference, step);
  // A closing that is wrong in itself is MYC-02's; an opening that has it right follows from the year's figures.
  const isRightDespiteClosing = before.closing!.figure !== null && before.computedClosing?.equals(opening.ore);
  if (verdict === 'equal' || isRightDespiteClosing) return null;
  const [expected, actual] = [amount(closing, unit), amount(opening.ore, unit)];
  const common = {
    where: { sheet: opening.cell.sheet, cell: opening.cell, cells, label: labelOfYear(opening, year) },
    expected,
    actual,
    difference: amount(difference, unit),
    restsOn: cells,
  };
  const data = { actual, before: String(before.figures.year), expected };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data };
  const stated = before.closing!.figure;
  if (stated) return { ...common, messageId: 'fromClosing', data: { ...data, closing: stated.cell } };
  return {
    ...common,
    messageId: 'fromParts',
    data: {
      ...data,
      opening: amount(before.opening!.ore, unit),
      income: amount(before.figures.income!.ore, unit),
      cost: amount(before.figures.cost!.ore, unit),
    },
  };
}
