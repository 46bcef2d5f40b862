import {
  allowedByRounding,
  Decimal,
  judgeSum,
  orePerUnit,
  stepOf,
  sum,
  ZERO,
  type Ore,
  type SumTolerance,
} from '../../money';
import type { AmountCell, BudgetTable, RowCell, SumStructure, TableColumn, TableRow } from '../../reading/model';
import { isQuotient } from '../../reading/structure';
import type { CellRef } from '../../workbook';
import { amountOf, unitOf } from '../facts/cells';
import { isComparingColumn, isMoneyColumn } from './columns';

/** One part of a stated sum. */
export interface SumPart {
  readonly row: TableRow;
  readonly cell: RowCell;
  /** With the sign by which it enters the sum. */
  readonly ore: Ore;
}

/** A sum that stands in a cell, and what its parts come to. */
export interface StatedSum {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: AmountCell;
  readonly parts: readonly SumPart[];
  readonly expected: Ore;
  /** Stated less expected. */
  readonly difference: Ore;
  readonly evidence: SumStructure['evidence'];
}

/**
 * How a stated sum is:
 *
 * - `right`: as its parts, but for what rounding to öre leaves.
 * - `rounding`: explained by rounded figures, at most one step off.
 * - `doubtful`: rounding may explain it, or whole figures are off by a single unit.
 * - `wrong`: nothing explains it.
 */
export type SumState = 'right' | 'rounding' | 'doubtful' | 'wrong';

export interface SumJudgement {
  readonly state: SumState;
  /** What was allowed for, in öre. */
  readonly tolerance: Ore;
}

/** Every sum of a table with all its parts readable, cell by cell. */
export function statedSums(table: BudgetTable): readonly StatedSum[] {
  return table.rows.flatMap((row) => table.columns.flatMap((column) => statedSum(table, row, column) ?? []));
}

function statedSum(table: BudgetTable, row: TableRow, column: TableColumn): StatedSum | null {
  const cell = row.cells[column.index];
  if (!row.sum || row.sum.parts.length === 0 || cell?.kind !== 'amount' || !addsUp(column, row.sum)) return null;
  if (isQuotient(cell)) return null;
  const parts = row.sum.parts.map(({ row: index, sign }) => partOf(table.rows[index], column, sign));
  if (!parts.every((part) => part !== null) || parts.every(({ cell: { kind } }) => kind !== 'amount')) return null;
  const expected = sum(parts.map(({ ore }) => ore));
  const { evidence } = row.sum;
  return { table, row, column, cell, parts, expected, difference: cell.ore.minus(expected), evidence };
}

/** Differences between columns have conventions of their own for income and costs, so they add up only where nothing is taken off. */
function addsUp(column: TableColumn, { parts }: SumStructure): boolean {
  return isMoneyColumn(column) || (isComparingColumn(column) && parts.every(({ sign }) => sign === 1));
}

/** An empty cell, a dash or a word counts for nothing; what could not be read makes the sum unknown. */
function partOf(row: TableRow | undefined, column: TableColumn, sign: 1 | -1): SumPart | null {
  const cell = row?.cells[column.index];
  if (!row || !cell || cell.kind === 'unread') return null;
  return { row, cell, ore: (amountOf(row, column) ?? ZERO).times(sign) };
}

/** Whether a sum adds other sums, and takes nothing off: the total of a table rather than of a section, or a result. */
export function isGrandTotal({ row, parts }: StatedSum): boolean {
  return parts.some((part) => part.row.sum !== null) && (row.sum?.parts.every(({ sign }) => sign === 1) ?? false);
}

/** Judges a stated sum by how its figures came to be: typed figures may be rounded, formulas carry their full value. */
export function judge(stated: StatedSum): SumJudgement {
  const { difference, parts } = stated;
  // Every amount was rounded to whole öre when it was read.
  const noise = new Decimal(parts.length + 1).dividedBy(2);
  if (!difference.abs().greaterThan(noise)) return { state: 'right', tolerance: ZERO };
  const amounts = parts.flatMap(({ cell }) => (cell.kind === 'amount' ? [cell] : []));
  const addsTheseCells = addsOwnSheet(stated);
  if (!addsTheseCells && [...amounts, stated.cell].every(({ number }) => number.isInteger())) return judgeWhole(stated);
  const tolerance = toleranceOf(stated, addsTheseCells ? [] : amounts.filter(isRounded));
  return judgeRounded(difference, tolerance);
}

/** Whole figures whose total is whole too hide nothing; a single unit may still be an oversight of somebody's rounding. */
function judgeWhole({ difference, table, column }: StatedSum): SumJudgement {
  const unit = orePerUnit(unitOf(table, column));
  return { state: difference.abs().greaterThan(unit) ? 'wrong' : 'doubtful', tolerance: ZERO };
}

function toleranceOf({ cell, table, column }: StatedSum, rounded: readonly AmountCell[]): SumTolerance {
  const totalIsRounded = isRounded(cell);
  const figures = [...rounded, ...(totalIsRounded ? [cell] : [])].map(({ number }) => number);
  return {
    step: figures.length === 0 ? ZERO : stepOf(figures, orePerUnit(unitOf(table, column))),
    roundedParts: rounded.filter(({ ore }) => !ore.isZero()).length,
    totalIsRounded,
  };
}

/** So many rounded parts must come together before more than one step can be put down to rounding. */
const MANY_PARTS = 4;

function judgeRounded(difference: Ore, tolerance: SumTolerance): SumJudgement {
  const allowed = allowedByRounding(tolerance);
  switch (judgeSum(difference, tolerance)) {
    case 'exact':
    case 'rounding':
      return { state: 'rounding', tolerance: allowed };
    case 'possibleRounding':
      return { state: tolerance.roundedParts < MANY_PARTS ? 'wrong' : 'doubtful', tolerance: allowed };
    case 'error':
      return { state: 'wrong', tolerance: allowed };
  }
}

/** Typed by hand, or rounded by its formula. */
function isRounded({ formula }: AmountCell): boolean {
  return formula === null || /\b(ROUND|ROUNDUP|ROUNDDOWN|MROUND|TRUNC|INT)\(/i.test(formula);
}

/** Whether the total's formula adds cells of its own sheet and nothing else: then no rounding stands between them. */
function addsOwnSheet({ cell, table }: StatedSum): boolean {
  return cell.adds !== null && cell.adds.every(({ sheet }) => sheet === table.sheet);
}

/** The cells of a sum's parts that hold something. */
export function partCells({ parts }: StatedSum): CellRef[] {
  return parts.filter(({ cell }) => cell.kind !== 'empty').map(({ cell }) => cell.cell);
}

/**
 * Whether the guess of what a row adds up is more likely at fault than the row: only its place speaks for it, and no column
 * of several bears it out.
 */
export function isDoubtfulStructure(stated: StatedSum, siblings: readonly StatedSum[]): boolean {
  const own = siblings.filter(
    ({ row, cell, expected }) => row === stated.row && !(cell.ore.isZero() && expected.isZero()),
  );
  return stated.evidence === 'layout' && own.length > 1 && own.every((other) => judge(other).state === 'wrong');
}

/** Whether a sum is what its parts state in the column: what is wrong with it is then wrong with them, and said there. */
export function addsItsParts(table: BudgetTable, row: TableRow, column: TableColumn): boolean {
  const parts = row.sum?.parts ?? [];
  const amounts = parts.map((part) => partOf(table.rows[part.row], column, part.sign)?.ore ?? null);
  const stated = amountOf(row, column);
  if (parts.length < 2 || stated === null || amounts.some((ore) => ore === null)) return false;
  return sum(amounts.map((ore) => ore ?? ZERO)).equals(stated);
}
