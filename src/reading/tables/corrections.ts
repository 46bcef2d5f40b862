import { oreFromUnit, orePerUnit, stepOf, type Unit } from '../../money';
import type { TableCorrection } from '../../settings';
import type { CellRange } from '../../workbook';
import type { BudgetTable, ColumnKind, Concept, RowCell, RowRole, Side, TableKind, TableRow } from '../model';

/** Applies what the user has said about tables: each correction holds for the table of its sheet that it overlaps most. */
export function withCorrections(
  tables: readonly BudgetTable[],
  corrections: readonly TableCorrection[],
): readonly BudgetTable[] {
  if (corrections.length === 0) return tables;
  const byTable = new Map<BudgetTable, TableCorrection>();
  for (const correction of corrections) {
    const target = overlappedMost(tables, correction);
    if (target) byTable.set(target, correction);
  }
  return tables.flatMap((table) => {
    const correction = byTable.get(table);
    if (!correction) return [table];
    return correction.ignore ? [] : [corrected(table, correction)];
  });
}

/** What the user has said of units and signs holds whatever the figures speak for. */
export function withFixedUnitsAndSigns(
  tables: readonly BudgetTable[],
  corrections: readonly TableCorrection[],
): readonly BudgetTable[] {
  const said = corrections.filter(({ unit, costs }) => unit !== null || costs !== null);
  if (said.length === 0) return tables;
  return tables.map((table) => {
    const correction = said.find((each) => overlappedMost(tables, each) === table);
    if (!correction) return table;
    const { unit, costs } = correction;
    const signed = costs === null ? table : { ...table, signs: { costs, odd: [] } };
    return unit === null ? signed : inUnit(signed, unit);
  });
}

function overlappedMost(tables: readonly BudgetTable[], correction: TableCorrection): BudgetTable | null {
  let most = 0;
  let found: BudgetTable | null = null;
  for (const table of tables) {
    const size = table.sheet === correction.sheet ? overlap(table.range, correction.range) : 0;
    if (size > most) [most, found] = [size, table];
  }
  return found;
}

function overlap(a: CellRange, b: CellRange): number {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return height > 0 && width > 0 ? height * width : 0;
}

function corrected(table: BudgetTable, correction: TableCorrection): BudgetTable {
  const columns = table.columns.map((column) => {
    const said = correction.columns.find(({ line }) => line === column.line);
    if (!said) return column;
    return { ...column, kind: (said.kind as ColumnKind | null) ?? column.kind, year: said.year ?? column.year };
  });
  const kind = (correction.kind as TableKind | null) ?? table.kind;
  const changed = { ...table, kind, columns, rows: correctedRows(table.rows, correction) };
  return correction.unit === null ? changed : inUnit(changed, correction.unit);
}

/** Rows with what was said of them; a row that is a heading now, or no longer, changes the section of those below. */
function correctedRows(rows: readonly TableRow[], correction: TableCorrection): readonly TableRow[] {
  if (correction.rows.length === 0) return rows;
  const plain = (label: string): string => label.trim().toLowerCase();
  let section: number | null = null;
  return rows.map((row) => {
    const said = correction.rows.find(({ label }) => plain(label) === plain(row.label));
    const role = (said?.role as RowRole | null | undefined) ?? row.role;
    const changed: TableRow = {
      ...row,
      role,
      side: (said?.side as Side | null | undefined) ?? row.side,
      concept: (said?.concept as Concept | null | undefined) ?? row.concept,
      section: role === 'heading' ? null : section,
    };
    if (role === 'heading') section = row.index;
    return changed;
  });
}

/** The table with its amounts read anew in the unit that the user has said. */
function inUnit(table: BudgetTable, unit: Unit): BudgetTable {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): RowCell =>
      cell.kind === 'amount' ? { ...cell, ore: oreFromUnit(cell.number, table.columns[index]!.unit ?? unit) } : cell,
    ),
  }));
  const numbers = rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.number] : [])));
  const { stated } = table.unit;
  return {
    ...table,
    rows,
    unit: { stated, apparent: unit, effective: unit, step: stepOf(numbers, orePerUnit(unit)) },
  };
}
