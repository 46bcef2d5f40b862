import { differs, orePerUnit, stepOf, ZERO, type Ore } from '../../money';
import type { AmountCell, BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { compared } from '../common/compared';
import { addsItsParts } from '../common/sums';
import { unitOf } from '../facts/cells';

/** A row's net beside its income and its costs, and what they come to. */
export interface NetRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly net: AmountCell;
  readonly of: readonly AmountCell[];
  readonly expected: Ore;
}

type Netting = (income: Ore, cost: Ore) => Ore;

/** Costs written positive or negative, and the net as a result or as a cost. */
const NETTINGS: readonly Netting[] = [
  (income, cost) => income.minus(cost),
  (income, cost) => income.plus(cost),
  (income, cost) => cost.minus(income),
];

/** The rows of "Intäkt | Kostnad | Netto" that have a net, where at least half of them say how it comes from the two. */
export function netRows(table: BudgetTable): readonly NetRow[] {
  return table.columns.filter(({ flow }) => flow === 'net').flatMap((column) => rowsOf(table, column));
}

function rowsOf(table: BudgetTable, column: TableColumn): readonly NetRow[] {
  const beside = table.columns.slice(Math.max(0, column.index - 2), column.index);
  const income = beside.find(({ flow }) => flow === 'income');
  const cost = beside.find(({ flow }) => flow === 'cost');
  if (!income || !cost) return [];
  const told = table.rows.flatMap((row) => {
    const net = amountIn(row, column);
    const of = [income, cost].flatMap((part) => amountIn(row, part) ?? []);
    const isTold = (row.role === 'line' || row.role === 'sum') && net !== null && of.length > 0;
    return isTold && [income, cost].every(({ index }) => row.cells[index]?.kind !== 'unread') ? [{ row, net, of }] : [];
  });
  const oreIn = (row: TableRow, part: TableColumn): Ore => amountIn(row, part)?.ore ?? ZERO;
  const agreements = NETTINGS.map((netting) => {
    const rows = told.map((each) => ({ ...each, expected: netting(oreIn(each.row, income), oreIn(each.row, cost)) }));
    return { rows, right: rows.filter(({ net, expected }) => net.ore.equals(expected)).length };
  });
  const best = agreements.reduce((one, other) => (other.right > one.right ? other : one));
  if (best.right < 2 || best.right * 2 < told.length) return [];
  // A sum that adds up its rows has its fault from one of them.
  return best.rows.filter(({ row }) => !addsItsParts(table, row, column)).map((each) => ({ ...each, table, column }));
}

export function netFinding({ table, row, column, net, of, expected }: NetRow) {
  const tolerance = toleranceOf([net, ...of], orePerUnit(unitOf(table, column)));
  if (!differs(net.ore, expected, tolerance)) return [];
  const from = of.map(({ cell }) => cell);
  const figures = compared({ table, row, column, cell: net.cell, actual: net.ore, expected, tolerance, from });
  return [{ messageId: 'net', data: {}, ...figures } as const];
}

/** Rounded each by itself, where they are not whole. */
function toleranceOf(cells: readonly AmountCell[], unit: Ore): Ore {
  const numbers = cells.map(({ number }) => number);
  if (numbers.every((number) => number.isInteger())) return ZERO;
  return stepOf(numbers, unit).times(cells.length).dividedBy(2);
}

function amountIn({ cells }: TableRow, { index }: TableColumn): AmountCell | null {
  const cell = cells[index];
  return cell?.kind === 'amount' ? cell : null;
}
