import { sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Figure, TableColumn, TableRow } from '../../reading/model';
import { cellKey } from '../../workbook';
import { missedRows } from '../common/missed';
import { amountOf, type LocatedCell } from './cells';

/**
 * What a figure's own rows add up to, those that its formula should have taken in among them; the figure itself where it is
 * not known as a sum of rows of its own side.
 */
export function rowsOf(figure: Figure, located: ReadonlyMap<string, LocatedCell>): Ore {
  const place = located.get(cellKey(figure.cell));
  if (!place || figure.cells.length > 1) return figure.ore;
  return sumOfRow(place.row, place.column, place.table)?.abs() ?? figure.ore;
}

function sumOfRow(row: TableRow, column: TableColumn, table: BudgetTable): Ore | null {
  const cell = row.cells[column.index];
  const stated = amountOf(row, column);
  if (!row.sum) return cell?.kind === 'unread' ? null : (stated ?? ZERO);
  const parts = row.sum.parts.map((part) => ({ row: table.rows[part.row]!, sign: part.sign }));
  if (parts.some((part) => part.row.side !== row.side)) return stated;
  const inside = new Set(parts.map((part) => part.row));
  const missed = cell?.kind === 'amount' ? missedRows(table, row, column, cell) : [];
  const all = [...parts, ...missed.filter((other) => !inside.has(other)).map((other) => ({ row: other, sign: 1 }))];
  const amounts = all.map((part) => sumOfRow(part.row, column, table)?.times(part.sign));
  return amounts.every((ore) => ore !== undefined) ? sum(amounts) : null;
}
