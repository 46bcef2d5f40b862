import { sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Concept, Reading, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt, moneyColumns } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, figureCells, holdsWords, locateCells, unitOf } from '../facts/cells';
import { judgeDifference, roundingStep } from '../facts/equality';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['actual', 'expected', 'parts'],
  rounding: ['actual', 'expected'],
} as const;

interface Parts {
  readonly ore: Ore;
  readonly cells: readonly CellRef[];
  readonly labels: readonly string[];
}

interface FrameTest {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly cell: CellRef;
  readonly frame: Ore;
  readonly parts: Parts;
}

/** The printed frame is the year's income and eget kapital together. */
export const MYC05 = defineRule({
  id: 'MYC-05',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const located = locateCells(reading);
    const tests = reading.tables.flatMap((table) =>
      table.rows
        .filter((row) => isFrame(table, row))
        .flatMap((row) => moneyColumns(table).flatMap((column) => frameTest(table, row, column, reading) ?? [])),
    );
    return {
      checks: tests.length,
      findings: tests.flatMap((test) => compare(test, roundingStep(located, [test.cell, ...test.parts.cells])) ?? []),
    };
  },
});

/** A row that is called a frame, or that adds income and eget kapital whatever it is called. */
function isFrame(table: BudgetTable, { concept, sum: structure }: TableRow): boolean {
  if (concept === 'frame') return true;
  if (!structure || (concept !== null && concept !== 'grandTotal' && concept !== 'totalIncome')) return false;
  const parts = structure.parts.map(({ row }) => table.rows[row]!);
  const isPaid = parts.some(({ side }) => side === 'income') && parts.some(({ concept: part }) => isEquityAtHand(part));
  return isPaid && structure.parts.every(({ sign }) => sign > 0);
}

function isEquityAtHand(concept: Concept | null): boolean {
  return concept === 'openingEquity' || concept === 'equity' || concept === 'equityUse';
}

function frameTest(table: BudgetTable, row: TableRow, column: TableColumn, reading: Reading): FrameTest | null {
  const frame = amountOf(row, column);
  const cell = cellOf(row, column);
  if (hasUnknownPart(table, column)) return null;
  const parts =
    partsByStructure(table, row, column) ??
    (isWholeWithoutEquity(table, row, column)
      ? null
      : (partsByConcept(table, row, column) ?? partsOfYear(column, reading)));
  return frame !== null && cell && parts ? { table, column, row, cell, frame, parts } : null;
}

/** Words where an amount of income or eget kapital would stand: what the frame comes to cannot be told. */
function hasUnknownPart({ rows }: BudgetTable, column: TableColumn): boolean {
  return rows.some((row) => (row.side === 'income' || row.side === 'equity') && holdsWords(row, column));
}

/** The rows that the frame is known to add, when eget kapital is among them. */
function partsByStructure(table: BudgetTable, row: TableRow, column: TableColumn): Parts | null {
  const parts = (row.sum?.parts ?? []).map(({ row: index, sign }) => ({ row: table.rows[index]!, sign }));
  if (!parts.some((part) => part.row.side === 'equity')) return null;
  return {
    ore: sum(parts.map((part) => (amountOf(part.row, column) ?? ZERO).times(part.sign))),
    cells: distinctCells(parts.map((part) => cellOf(part.row, column))),
    labels: parts.map((part) => part.row.label),
  };
}

/**
 * A total of financing that is known as the sum of its own rows is no frame: eget kapital further down, or elsewhere, is not in
 * it. One that only its place calls a sum has to be those rows to the öre.
 */
function isWholeWithoutEquity(table: BudgetTable, row: TableRow, column: TableColumn): boolean {
  const parts = row.sum?.parts ?? [];
  const whole = sum(parts.map((part) => (amountOf(table.rows[part.row]!, column) ?? ZERO).times(part.sign)));
  if (parts.length === 0) return false;
  if (row.sum?.evidence !== 'formula' && !amountOf(row, column)?.equals(whole)) return false;
  const first = Math.min(row.index, ...parts.map((part) => part.row));
  return !table.rows.some(({ side, index }) => side === 'equity' && index >= first && index < row.index);
}

/** The table's income and its eget kapital. */
function partsByConcept(table: BudgetTable, frame: TableRow, column: TableColumn): Parts | null {
  const filled = table.rows.filter((row) => row !== frame && amountOf(row, column) !== null);
  const total = filled.find(({ concept }) => concept === 'totalIncome');
  const income = total ? [total] : filled.filter(({ side, role }) => side === 'income' && role === 'line');
  const equity = filled.filter(({ concept }) => isEquityAtHand(concept));
  if (income.length === 0 || equity.length !== 1) return null;
  const rows = [...income, ...equity];
  return {
    ore: sum(rows.map((row) => amountOf(row, column)!.abs())),
    cells: distinctCells(rows.map((row) => cellOf(row, column))),
    labels: rows.map(({ label }) => label),
  };
}

/** The year's income and eget kapital from whatever tables hold them. */
function partsOfYear(column: TableColumn, reading: Reading): Parts | null {
  const figures = reading.years.find(({ year }) => year === column.year);
  const equity = figures?.openingEquity ?? figures?.equityUse;
  if (!figures?.income || !equity) return null;
  return {
    ore: figures.income.ore.plus(equity.ore.abs()),
    cells: figureCells(figures.income, equity),
    labels: [figures.income.label, equity.label],
  };
}

function compare({ table, column, row, cell, frame, parts }: FrameTest, step: Ore): AnyDraft<typeof MESSAGES> | null {
  const difference = frame.minus(parts.ore);
  const verdict = judgeDifference(difference, step);
  if (verdict === 'equal') return null;
  const unit = unitOf(table, column);
  const [expected, actual] = [amount(parts.ore, unit), amount(frame, unit)];
  const common = {
    where: {
      sheet: table.sheet,
      cell,
      cells: distinctCells([cell, ...parts.cells]),
      label: labelAt(table, row.label, column),
    },
    expected,
    actual,
    difference: amount(difference, unit),
    restsOn: parts.cells,
  };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data: { actual, expected } };
  return { ...common, messageId: 'differs', data: { actual, expected, parts: parts.labels } };
}
