import { ZERO, type Ore, type Unit } from '../../money';
import type { BudgetTable, Figure, Reading, RowCell, TableColumn, TableRow } from '../../reading/model';
import { cellKey, type CellRef } from '../../workbook';
import type { Quantity } from '../model';

/** A cell of a table with the row and the column it stands in. */
export interface LocatedCell {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: RowCell;
}

/** The amount that a row has in a column: a dash is zero; empty, unread and anything else is `null`. */
export function amountOf(row: TableRow, column: TableColumn): Ore | null {
  const cell = row.cells[column.index];
  if (cell?.kind === 'amount') return cell.ore;
  return cell?.kind === 'nil' ? ZERO : null;
}

/** The cell of a row in a column, whatever it holds. */
export function cellOf(row: TableRow, column: TableColumn): CellRef | null {
  return row.cells[column.index]?.cell ?? null;
}

/** Whether words stand where an amount would: "enligt avtal", or what could not be read. They may stand for any amount. */
export function holdsWords(row: TableRow, column: TableColumn): boolean {
  const kind = row.cells[column.index]?.kind;
  return kind === 'text' || kind === 'unread';
}

/** Many rules look cells up in the same reading; it never changes, so the index is made once. */
const INDEXES = new WeakMap<Reading, ReadonlyMap<string, LocatedCell>>();

/** Every table cell of a reading by its {@link cellKey}. */
export function locateCells(reading: Reading): ReadonlyMap<string, LocatedCell> {
  const index = INDEXES.get(reading) ?? indexOf(reading);
  INDEXES.set(reading, index);
  return index;
}

function indexOf(reading: Reading): ReadonlyMap<string, LocatedCell> {
  const located = new Map<string, LocatedCell>();
  for (const table of reading.tables) {
    for (const row of table.rows) {
      for (const column of table.columns) {
        const cell = row.cells[column.index];
        if (cell) located.set(cellKey(cell.cell), { table, row, column, cell });
      }
    }
  }
  return located;
}

/** The unit that a column's amounts are written in. */
export function unitOf(table: BudgetTable, column: TableColumn): Unit {
  return column.unit ?? table.unit.effective;
}

/** An amount as a finding carries it. */
export function amount(ore: Ore, unit: Unit): Quantity {
  return { kind: 'amount', ore, unit };
}

/** "Summa kostnader, 2026". */
export function labelOfYear(figure: Pick<Figure, 'label'>, year: number): string {
  return joined(figure.label, String(year));
}

function joined(label: string, place: string): string {
  return [label, place].filter((part) => part !== '').join(', ');
}

/** The cells without repeats, in their order; what is missing is left out. */
export function distinctCells(cells: Iterable<CellRef | null | undefined>): CellRef[] {
  const byKey = new Map<string, CellRef>();
  for (const cell of cells) if (cell && !byKey.has(cellKey(cell))) byKey.set(cellKey(cell), cell);
  return [...byKey.values()];
}

/** The cells that figures stand in, those that are missing left out. */
export function figureCells(...figures: readonly (Figure | null | undefined)[]): CellRef[] {
  return distinctCells(figures.flatMap((figure) => (figure ? [figure.cell, ...figure.cells] : [])));
}
