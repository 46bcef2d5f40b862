import type { BudgetTable, RowCell, TableColumn, TableRow } from '../../reading/model';
import { cellKey, type CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** What takes something off the costs and so rightly has the other sign: repayments, deductions, another's share, internal items. */
const TAKES_OFF =
  /återbetal|återför|avdrag|avgår|kredit|ersättning från|intern(a|t)? |minsk|rabatt|bidrag från|medfinansiering från|upplöst|intäkt|periodis|återvunn|kvittning/i;

/** A larger part of a column than this is no slip. */
const MOST_SLIPS = 1 / 3;

/** All costs of a table are written with the same sign. */
export const UNS03 = defineRule({
  id: 'UNS-03',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  settings: ['corrections'],
  messages: { mixed: [] },
  check: (reading) => {
    const tables = reading.tables.filter(({ signs }) => signs.costs !== 'unknown');
    return { checks: tables.length, findings: tables.flatMap(findingsOf) };
  },
});

/** One finding a row: a row that runs against the rest in all years is one slip. */
function findingsOf(table: BudgetTable) {
  const odd = new Set(table.signs.odd.map((cell) => cellKey(cell)));
  const columns = table.columns.filter((column) => isMoneyColumn(column) && isSlip(table, column, odd));
  return table.rows.flatMap((row) => {
    const figures = columns.flatMap(({ index }) => row.cells[index] ?? []);
    const cells = figures.filter(({ cell }) => odd.has(cellKey(cell)));
    return cells.length === 0 || TAKES_OFF.test(row.label) ? [] : [findingOf(table, row, cells)];
  });
}

/** Where many of a column's costs go the other way, it holds changes rather than costs. */
function isSlip({ rows }: BudgetTable, { index }: TableColumn, odd: ReadonlySet<string>): boolean {
  const costs = rows.flatMap(({ role, side, cells }) => {
    const cell = role === 'line' && side === 'cost' ? cells[index] : undefined;
    return cell?.kind === 'amount' && !cell.ore.isZero() ? [cell.cell] : [];
  });
  return costs.filter((cell) => odd.has(cellKey(cell))).length <= MOST_SLIPS * costs.length;
}

function findingOf(table: BudgetTable, row: TableRow, odd: readonly RowCell[]) {
  const cells: readonly CellRef[] = odd.map(({ cell }) => cell);
  return {
    messageId: 'mixed',
    data: {},
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: row.label },
  } as const;
}
