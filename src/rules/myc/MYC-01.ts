import type { Ore, Unit } from '../../money';
import type { BudgetTable, Concept, Figure, Reading, TableColumn, TableRow } from '../../reading/model';
import { sameCell, type CellRef } from '../../workbook';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, figureCells, labelOfYear, locateCells } from '../facts/cells';
import { equityYears, type EquityYear } from '../facts/equity';
import { equitySteps } from '../facts/equityChain';
import { judgeDifference, roundingStep } from '../facts/equality';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  fromClosing: ['actual', 'before', 'closing', 'expected'],
  fromOtherTable: ['actual', 'before', 'closing', 'expected'],
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
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const located = locateCells(reading);
    const years = equityYears(reading, settings);
    const planned = [...years.flatMap((year) => fromOutcome(year, reading) ?? []), ...fromYearBefore(years)];
    const tests = [...planned, ...fromChains(reading, planned)];
    return {
      checks: tests.length,
      findings: tests.flatMap((test) => compare(test, roundingStep(located, test.cells)) ?? []),
    };
  },
});

interface CarryTest {
  readonly year: number;
  readonly unit: Unit;
  readonly opening: Pick<Figure, 'ore' | 'cell' | 'label'>;
  readonly closing: Ore;
  /** The cell that states the closing; `null` when it follows from the figures of the year before. */
  readonly closingCell: CellRef | null;
  readonly before: EquityYear | null;
  /** What the year before comes to, whatever it states. */
  readonly computedClosing: Ore | null;
  readonly cells: readonly CellRef[];
  /** The year before stands in a table of its own, and may have gone otherwise since. */
  readonly isFromOtherTable?: boolean;
}

/** Planned years that follow each other, where the later states its opening and the closing of the earlier is known. */
function fromYearBefore(years: readonly EquityYear[]): readonly CarryTest[] {
  return years.flatMap((after) => {
    const before = years.find(({ figures }) => figures.year === after.figures.year - 1);
    const opening = after.opening?.figure;
    const closing = before?.closing;
    if (!closing || !opening || closing.cells.some((cell) => sameCell(cell, opening.cell))) return [];
    const { income, cost, frame } = before.figures;
    const parts = closing.figure ? [] : figureCells(income, cost, frame);
    const cells = distinctCells([opening.cell, ...closing.cells, ...parts]);
    const { year, unit } = after.figures;
    const closingCell = closing.figure?.cell ?? null;
    const { computedClosing } = before;
    return [{ year, unit, before, opening, closing: closing.ore, closingCell, computedClosing, cells }];
  });
}

/** The budget year against what last year's forecast or outcome beside it ends with. */
function fromOutcome(after: EquityYear, reading: Reading): CarryTest | null {
  const opening = after.opening?.figure;
  const table = reading.tables.find(({ id }) => id === opening?.table);
  const row = table && onlyRow(table, 'closingEquity');
  if (after.figures.year !== reading.budgetYear || !opening || !table || !row) return null;
  const before = table.columns.filter(({ year }) => year === after.figures.year - 1);
  const closings = before.flatMap((column) => closingIn(row, column) ?? []);
  const known = closings.find(({ ore }) => ore.equals(opening.ore)) ?? closings.find(({ isOutcome }) => isOutcome);
  if (!known) return null;
  const cells = [opening.cell, known.cell];
  const { year, unit } = after.figures;
  const [closing, closingCell] = [known.ore, known.cell];
  return { year, unit, before: null, opening, closing, closingCell, computedClosing: null, cells };
}

/** Years that state both ends, where no plan of the workbook tells of them: eget kapital in a table of its own, a sheet for each year. */
function fromChains(reading: Reading, tested: readonly CarryTest[]): readonly CarryTest[] {
  return equitySteps(reading)
    .filter(({ opening }) => !tested.some((test) => sameCell(test.opening.cell, opening.cell)))
    .map(({ year, unit, opening, closing, computedClosing, isBetweenTables }) => ({
      year,
      unit,
      before: null,
      opening,
      closing: closing.ore,
      closingCell: closing.cell,
      computedClosing,
      cells: [opening.cell, closing.cell],
      isFromOtherTable: isBetweenTables,
    }));
}

function onlyRow({ rows }: BudgetTable, concept: Concept): TableRow | null {
  const found = rows.filter((row) => row.concept === concept);
  return found.length === 1 ? found[0]! : null;
}

/** Last year's budget may have been left behind by what happened; its forecast or its accounts may not. */
function closingIn(row: TableRow, column: TableColumn) {
  const { kind, months, heading } = column;
  const ore = amountOf(row, column);
  const cell = cellOf(row, column);
  const isAccounts = kind === 'previousYear' && (months === 12 || /bokslut|helår/i.test(heading));
  return ore && cell ? { ore, cell, isOutcome: kind === 'forecast' || isAccounts } : null;
}

function compare(test: CarryTest, step: Ore): AnyDraft<typeof MESSAGES> | null {
  const { year, unit, before, opening, closing, closingCell, computedClosing, cells } = test;
  const difference = opening.ore.minus(closing);
  const verdict = judgeDifference(difference, step);
  // A closing that is wrong in itself is MYC-02's; an opening that has it right follows from the year's figures.
  const isRightDespiteClosing = computedClosing?.equals(opening.ore);
  if (verdict === 'equal' || isRightDespiteClosing) return null;
  const [expected, actual] = [amount(closing, unit), amount(opening.ore, unit)];
  const common = {
    where: { sheet: opening.cell.sheet, cell: opening.cell, cells, label: labelOfYear(opening, year) },
    expected,
    actual,
    difference: amount(difference, unit),
    restsOn: cells,
  };
  const data = { actual, before: String(year - 1), expected };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data };
  if (closingCell && test.isFromOtherTable) {
    return { ...common, messageId: 'fromOtherTable', severity: 'note', data: { ...data, closing: closingCell } };
  }
  if (closingCell) return { ...common, messageId: 'fromClosing', data: { ...data, closing: closingCell } };
  const { income, cost } = before!.figures;
  const parts = {
    opening: amount(before!.opening!.ore, unit),
    income: amount(income!.ore, unit),
    cost: amount(cost!.ore, unit),
  };
  return { ...common, messageId: 'fromParts', data: { ...data, ...parts } };
}
