import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { BudgetTable, ColumnKind, Concept, Reading, TableColumn, TableKind, TableRow } from '../../reading/model';
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
const PAST: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['actual', 'previousYear', 'amount']);

/** The columns of a statement that hold a whole year's outcome. */
export function statementColumns(table: BudgetTable): readonly TableColumn[] {
  return table.columns.filter(
    (column) => isMoneyColumn(column) && PAST.has(column.kind) && (column.months === null || column.months === 12),
  );
}

/** The columns of a statement that hold a whole year, come true or planned; those of a plan by month add up their months. */
export function yearColumns(table: BudgetTable): readonly TableColumn[] {
  const hasPeriods = table.columns.some(({ period }) => period !== null);
  const planned = hasPeriods
    ? []
    : table.columns.filter(({ kind, months }) => PLANNED.has(kind) && (months === null || months === 12));
  const whole = new Set([...statementColumns(table), ...planned]);
  return table.columns.filter((column) => whole.has(column));
}

const PLANNED: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['budget', 'revisedBudget', 'plan', 'forecast']);

/** The column of a statement that speaks of a year as columns of that kind do: outcome as outcome, budget as budget. */
export function columnOf(table: BudgetTable, kind: ColumnKind, year: number | null): TableColumn | null {
  const isSame = (other: TableColumn): boolean => other.kind === kind || (PAST.has(kind) && PAST.has(other.kind));
  return yearColumns(table).find((other) => year !== null && other.year === year && isSame(other)) ?? null;
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

/** The result that the resultaträkning has for a year, in a column that speaks of it as columns of that kind do. */
export function statedResult(reading: Reading, kind: ColumnKind, year: number | null): StatementFigure | null {
  for (const table of tablesOf(reading, 'incomeStatement')) {
    const column = columnOf(table, kind, year);
    const figure = column ? figureAt(table, rowOf(table, 'result'), column) : null;
    if (figure) return figure;
  }
  return null;
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
