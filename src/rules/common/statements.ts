import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { BudgetTable, Concept, Reading, TableColumn, TableKind, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf, unitOf } from '../facts/cells';
import { isMoneyColumn } from './columns';

/** A figure of an årsredovisning's statements: one row in one year. */
export interface StatementFigure {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: CellRef;
  readonly ore: Ore;
}

/** Years of a statement: the year itself and those before it. */
const PAST: ReadonlySet<TableColumn['kind']> = new Set<TableColumn['kind']>(['actual', 'previousYear', 'amount']);

/** The columns of a statement that hold a whole year's outcome. */
export function statementColumns(table: BudgetTable): readonly TableColumn[] {
  return table.columns.filter(
    (column) => isMoneyColumn(column) && PAST.has(column.kind) && (column.months === null || column.months === 12),
  );
}

export function tablesOf({ tables }: Reading, kind: TableKind): readonly BudgetTable[] {
  return tables.filter((table) => table.kind === kind);
}

/** The row of a concept that stands for the whole: a sum before a line, the last before the first. */
export function rowOf({ rows }: BudgetTable, ...concepts: readonly Concept[]): TableRow | null {
  for (const concept of concepts) {
    const found = rows.filter((row) => row.concept === concept && row.role !== 'heading' && row.role !== 'note');
    const row = found.filter(({ role }) => role === 'sum').at(-1) ?? found.at(-1);
    if (row) return row;
  }
  return null;
}

/** What a row says in a column; `null` where it says nothing that could be read. */
export function figureAt(table: BudgetTable, row: TableRow | null, column: TableColumn): StatementFigure | null {
  const ore = row ? amountOf(row, column) : null;
  const cell = row ? cellOf(row, column) : null;
  return row && ore !== null && cell ? { table, row, column, cell, ore } : null;
}

/** Rounding of so many figures: half a step each where they are written in more than kronor, half an öre each otherwise. */
export function roundingOf(...figures: readonly StatementFigure[]): Ore {
  const steps = figures.map(({ table, row, column }) => {
    const cell = row.cells[column.index];
    return cell?.kind === 'amount' ? stepOf([cell.number], orePerUnit(unitOf(table, column))) : new Decimal(1);
  });
  const coarsest = Decimal.max(...steps);
  return coarsest.greaterThan(orePerUnit('kr')) ? coarsest : new Decimal(figures.length).dividedBy(2);
}
