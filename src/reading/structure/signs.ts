import type { CellRef } from '../../workbook';
import type { AmountCell, BudgetTable, SignConvention, TableKind, TableRow } from '../model';
import { isAdditive } from './figures';
import { isCorrection } from './labels';

/** Statements of what there is or what flows, and lists of members, have no convention for costs. */
const WITHOUT_COSTS: ReadonlySet<TableKind> = new Set([
  'contributions',
  'key',
  'instalments',
  'balanceSheet',
  'cashFlow',
  'other',
]);

const UNKNOWN: SignConvention = { costs: 'unknown', odd: [] };

/** A cost as it stands in one cell. */
interface CostCell {
  readonly row: TableRow;
  readonly column: number;
  readonly cell: AmountCell;
}

/**
 * How a table writes its costs, from its cost lines. A line of the other sign does not make the convention mixed when it is a
 * correction ("Återbetalning", "Interna poster") or when a typed sum holds with it as it stands; it is odd when the sum holds
 * only with the line turned, when the same row has the other sign in its other columns, or when nothing explains it.
 */
export function signConvention(table: BudgetTable): SignConvention {
  const cells = WITHOUT_COSTS.has(table.kind) ? [] : costCells(table);
  const negative = cells.filter(({ cell }) => cell.ore.isNegative());
  if (cells.length === 0) return UNKNOWN;
  const costsAreNegative = negative.length * 2 > cells.length;
  const usual = costsAreNegative ? 'negative' : 'positive';
  const rare = cells.filter(({ cell }) => cell.ore.isNegative() !== costsAreNegative);
  // What has more income than costs of its own has a net of the other sign.
  if (rare.length === 0 || hasNet(table)) return { costs: usual, odd: [] };
  const holders = holdersOf(table);
  const odd = rare.filter((cost) => isOdd(cost, table, holders)).map(({ cell }): CellRef => cell.cell);
  return odd.length > 0 ? { costs: 'mixed', odd } : { costs: usual, odd };
}

/** By what the costs of a table are to be multiplied so that they are positive. */
export function costSign(table: BudgetTable): 1 | -1 {
  if (table.signs.costs === 'positive' || table.signs.costs === 'negative')
    return table.signs.costs === 'negative' ? -1 : 1;
  const cells = costCells(table);
  return cells.filter(({ cell }) => cell.ore.isNegative()).length * 2 > cells.length ? -1 : 1;
}

function costCells(table: BudgetTable): CostCell[] {
  const found: CostCell[] = [];
  // The net of a row is its amount, and the income of a cost row is no cost.
  const isOfNet = hasNet(table);
  const columns = table.columns.filter(
    (column) => isAdditive(column) && column.flow !== 'income' && !(isOfNet && column.flow === 'cost'),
  );
  for (const row of table.rows) {
    if (row.side !== 'cost' || row.role !== 'line') continue;
    for (const column of columns) {
      const cell = row.cells[column.index]!;
      if (cell.kind === 'amount' && !cell.ore.isZero()) found.push({ row, column: column.index, cell });
    }
  }
  return found;
}

const hasNet = ({ columns }: BudgetTable): boolean => columns.some(({ flow }) => flow === 'net');

/** The sum that each row enters. */
function holdersOf(table: BudgetTable): Map<number, TableRow> {
  const holders = new Map<number, TableRow>();
  for (const row of table.rows) {
    for (const part of row.sum?.parts ?? []) if (!holders.has(part.row)) holders.set(part.row, row);
  }
  return holders;
}

function isOdd(cost: CostCell, table: BudgetTable, holders: ReadonlyMap<number, TableRow>): boolean {
  const holds = bySum(cost, table, holders.get(cost.row.index));
  if (holds !== 'untold') return holds === 'turned';
  if (isCorrection(cost.row.label)) return false;
  return !isSteady(cost, table);
}

/** Whether a typed sum over the line holds with it as it stands, or only with its sign turned. */
function bySum(cost: CostCell, table: BudgetTable, total: TableRow | undefined): 'asItStands' | 'turned' | 'untold' {
  const stated = total?.cells[cost.column];
  if (!total?.sum || stated?.kind !== 'amount' || stated.formula !== null) return 'untold';
  let added = stated.ore.negated();
  let own = 0;
  for (const { row, sign } of total.sum.parts) {
    const cell = table.rows[row]!.cells[cost.column]!;
    if (cell.kind === 'unread') return 'untold';
    if (cell.kind === 'amount') added = added.plus(cell.ore.times(sign));
    if (row === cost.row.index) own = sign;
  }
  const tolerance = table.unit.step.times(total.sum.parts.length + 1).dividedBy(2);
  if (!added.abs().greaterThan(tolerance)) return 'asItStands';
  const turned = added.minus(cost.cell.ore.times(2 * own));
  return turned.abs().greaterThan(tolerance) ? 'untold' : 'turned';
}

/** Whether the row has the same sign in all its columns, of which there are several: it is meant. */
function isSteady({ row, cell }: CostCell, table: BudgetTable): boolean {
  let others = 0;
  for (const column of table.columns) {
    const other = row.cells[column.index]!;
    if (!isAdditive(column) || other.kind !== 'amount' || other === cell || other.ore.isZero()) continue;
    if (other.ore.isNegative() !== cell.ore.isNegative()) return false;
    others++;
  }
  return others > 0;
}
