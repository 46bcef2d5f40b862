import { sum, type Ore } from '../money';
import type { BudgetTable, Reading, RowCell, TableRow, YearFigures } from '../reading/model';
import { cellKey, sameCell, type CellRef } from '../workbook';

/** One cost of a budget, year by year. Costs are positive whatever the table's signs. */
export interface CostLine {
  /** The heading it stands under, as the user sees it; `null` where there is none. */
  readonly group: string | null;
  readonly label: string;
  /** One entry a year; `null` where the year has no such row or no amount. */
  readonly amounts: readonly (CostAmount | null)[];
}

export interface CostAmount {
  readonly ore: Ore;
  readonly cell: CellRef;
}

/** A row that the costs are made up of, and the sign it enters by. */
interface Leaf {
  readonly row: TableRow;
  readonly sign: 1 | -1;
  /** The label of the subtotal it is part of, when that is not the total itself. */
  readonly subtotal: string | null;
}

/**
 * The rows that each year's costs are made up of, in the order of the budget; rows of the same name under the same heading are
 * one line over the years. Empty where the workbook states no more than a total.
 */
export function costLines(reading: Reading, years: readonly YearFigures[]): readonly CostLine[] {
  const lines = new Map<string, { group: string | null; label: string; amounts: (CostAmount | null)[] }>();
  years.forEach((year, index) => {
    const seen = new Map<string, number>();
    for (const { group, label, amount } of linesOfYear(reading, year)) {
      const name = `${group ?? ''}\u0000${label}`.toLowerCase();
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const key = `${name}\u0000${count}`;
      const line = lines.get(key) ?? { group, label, amounts: years.map(() => null) };
      line.amounts[index] = amount;
      lines.set(key, line);
    }
  });
  return inGroups([...lines.values()]);
}

/** Lines of one group together, groups in the order in which they first appear. */
function inGroups(lines: readonly CostLine[]): readonly CostLine[] {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return groups.flatMap((group) => lines.filter((line) => line.group === group));
}

function linesOfYear(reading: Reading, year: YearFigures) {
  const table = reading.tables.find(({ id }) => id === (year.cost?.table ?? year.table));
  if (!table || !year.cost) return [];
  const { cost } = year;
  const column = columnOf(table, cost.cells);
  if (column === null) return [];
  const totals = table.rows.filter((row) => cost.cells.some((cell) => sameCell(cell, row.cells[column]!.cell)));
  const resolved = leavesOf(table, totals);
  const leaves = resolved.length > 1 ? resolved : costRows(table);
  const found = leaves.flatMap(({ row, sign, subtotal }) => {
    const ore = oreOf(row.cells[column]);
    return ore === null ? [] : [{ row, subtotal, ore: ore.times(sign) }];
  });
  const whole = sum(found.map(({ ore }) => ore));
  const isNegative = whole.minus(cost.ore).abs().greaterThan(whole.plus(cost.ore).abs());
  return found.map(({ row, subtotal, ore }) => ({
    group: groupOf(table, row, subtotal),
    label: row.label,
    amount: { ore: isNegative ? ore.negated() : ore, cell: row.cells[column]!.cell },
  }));
}

function columnOf(table: BudgetTable, cells: readonly CellRef[]): number | null {
  const keys = new Set(cells.map(cellKey));
  for (const row of table.rows) {
    const found = row.cells.findIndex(({ cell }) => keys.has(cellKey(cell)));
    if (found >= 0) return found;
  }
  return null;
}

/** Follows sums down to the rows that add up to them. */
function leavesOf(table: BudgetTable, totals: readonly TableRow[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visited = new Set<number>();
  const visit = (row: TableRow, sign: 1 | -1, subtotal: string | null, isTotal: boolean): void => {
    if (visited.has(row.index)) return;
    visited.add(row.index);
    if (!row.sum || row.sum.parts.length === 0) {
      leaves.push({ row, sign, subtotal });
      return;
    }
    for (const part of row.sum.parts) {
      visit(table.rows[part.row]!, part.sign === sign ? 1 : -1, isTotal ? null : row.label, false);
    }
  };
  for (const row of totals) visit(row, 1, null, true);
  return leaves;
}

/** Every cost row that is no sum, where nothing tells what the total is made up of. */
function costRows(table: BudgetTable): readonly Leaf[] {
  return table.rows
    .filter(({ role, side }) => role === 'line' && side === 'cost')
    .map((row) => ({ row, sign: 1, subtotal: null }));
}

/** The heading over the row; without one, the subtotal that it is part of. */
function groupOf(table: BudgetTable, row: TableRow, subtotal: string | null): string | null {
  const heading = row.section === null ? '' : (table.rows[row.section]?.label ?? '');
  return heading !== '' ? heading : subtotal;
}

function oreOf(cell: RowCell | undefined): Ore | null {
  return cell?.kind === 'amount' ? cell.ore : null;
}
