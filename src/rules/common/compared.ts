import { Decimal, ZERO, type Ore } from '../../money';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { amount, unitOf } from '../facts/cells';
import type { AnyDraft, MessageShapes, Quantity, Where } from '../model';
import { labelAt } from './columns';

/** A message of a rule with what fills it, before it is known where it stands. */
export type MessageOf<M extends MessageShapes> = DataOf<AnyDraft<M>>;
type DataOf<D> = D extends { readonly messageId: unknown; readonly data: unknown }
  ? Pick<D, 'messageId' | 'data'>
  : never;

/** An amount of a table held against what it should be. */
export interface Comparison {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: CellRef;
  readonly actual: Ore;
  readonly expected: Ore;
  readonly tolerance: Ore;
  /** The cells that the expected amount comes from. */
  readonly from: readonly CellRef[];
}

/** The part of a finding that a comparison of amounts gives: place, figures, and what they rest on. */
export interface Compared {
  readonly where: Where;
  readonly expected: Quantity;
  readonly actual: Quantity;
  readonly difference: Quantity;
  readonly tolerance: Quantity;
  readonly restsOn: readonly CellRef[];
}

/** Less than this is not a tolerance of the rule's: it is what rounding to whole öre leaves when cells are read. */
const NOISE = new Decimal(10);

/** Puts a comparison of amounts in the form of a finding, in the unit of the column. */
export function compared({ table, row, column, cell, actual, expected, tolerance, from }: Comparison): Compared {
  const unit = unitOf(table, column);
  return {
    where: whereAt(table, row, column, [cell, ...from]),
    expected: amount(expected, unit),
    actual: amount(actual, unit),
    difference: amount(actual.minus(expected), unit),
    tolerance: amount(tolerance.lessThan(NOISE) ? ZERO : tolerance, unit),
    restsOn: from,
  };
}

/** The place of a finding at a cell of a table; the first of the cells is the one to look at. */
export function whereAt(table: BudgetTable, row: TableRow, column: TableColumn, cells: readonly CellRef[]): Where {
  return { sheet: table.sheet, cell: cells[0] ?? null, cells, label: labelAt(table, row.label, column) };
}
