import { orePerUnit } from '../../money';
import { MONEY_KINDS } from '../columnKinds';
import type { BudgetTable, ColumnKind, RowCell, TableColumn } from '../model';

/** What a cell holds for the arithmetic: nothing, a figure typed, a figure calculated, or one that could not be read. */
export const EMPTY = 0;
export const TYPED = 1;
export const CALCULATED = 2;
export const UNKNOWN = 3;

/**
 * A table's figures as plain numbers, for arithmetic that is tried thousands of times. Amounts are whole öre, which a
 * double holds exactly far beyond any budget; what is reported is always computed anew from the exact amounts.
 */
export interface Figures {
  /** Indices of the table's columns that take part. */
  readonly columns: readonly number[];
  /** Row by row, one value a column of `columns`. An empty cell and a nil are 0, an unread one is NaN. */
  readonly values: Float64Array;
  /** EMPTY, TYPED, CALCULATED or UNKNOWN, in the same order. */
  readonly states: Uint8Array;
  /** The smallest step of each column, in the unit of `values`. */
  readonly steps: Float64Array;
  /** Whether a row has a figure (or one that could not be read) in any of the columns. */
  hasFigure(row: number): boolean;
}

/** Columns whose rows add up like the amounts they speak of. A deviation does not: a cost above budget lowers it. */
const ADDITIVE: ReadonlySet<ColumnKind> = new Set<ColumnKind>([...MONEY_KINDS, 'other']);
/** Used only where a table has no amounts: shares of one whole, inhabitants. */
const SECONDARY: ReadonlySet<ColumnKind> = new Set(['share', 'key', 'population']);

/** Shares and counts are scaled to whole numbers as well. */
const SHARE_SCALE = 1e8;
const COUNT_SCALE = 1e4;

/** Whether a column's amounts can be added up from row to row. */
export function isAdditive(column: TableColumn): boolean {
  return ADDITIVE.has(column.kind);
}

/** The figures of a table that take part in its sums. */
export function figuresOf(table: BudgetTable): Figures {
  const primary = columnsWithFigures(table, ADDITIVE);
  const columns = primary.length > 0 ? primary : columnsWithFigures(table, SECONDARY);
  const width = columns.length;
  const values = new Float64Array(table.rows.length * width);
  const states = new Uint8Array(table.rows.length * width);
  table.rows.forEach((row, index) => {
    columns.forEach((column, place) => {
      const cell = row.cells[column]!;
      values[index * width + place] = numberOf(cell);
      states[index * width + place] = stateOf(cell);
    });
  });
  const steps = Float64Array.from(columns, (column) => stepOf(table, table.columns[column]!));
  return {
    columns,
    values,
    states,
    steps,
    hasFigure: (row) => {
      for (let at = row * width; at < (row + 1) * width; at++) if (states[at] !== EMPTY) return true;
      return false;
    },
  };
}

function columnsWithFigures(table: BudgetTable, kinds: ReadonlySet<ColumnKind>): number[] {
  return table.columns
    .filter(({ kind, index }) => kinds.has(kind) && table.rows.some((row) => stateOf(row.cells[index]!) !== EMPTY))
    .map(({ index }) => index);
}

function numberOf(cell: RowCell): number {
  switch (cell.kind) {
    case 'amount':
      return cell.ore.toNumber();
    case 'share':
      return Math.round(cell.share.toNumber() * SHARE_SCALE);
    case 'count':
      return Math.round(cell.value.toNumber() * COUNT_SCALE);
    case 'unread':
      return NaN;
    default:
      return 0;
  }
}

function stateOf(cell: RowCell): number {
  switch (cell.kind) {
    case 'amount':
    case 'share':
      return cell.formula === null ? TYPED : CALCULATED;
    case 'count':
    case 'nil':
      return TYPED;
    case 'unread':
      return UNKNOWN;
    default:
      return EMPTY;
  }
}

function stepOf(table: BudgetTable, column: TableColumn): number {
  if (column.kind === 'share' || column.kind === 'key') return SHARE_SCALE / 1e4;
  if (column.kind === 'population') return COUNT_SCALE;
  return (column.unit === null ? table.unit.step : orePerUnit(column.unit)).toNumber();
}
