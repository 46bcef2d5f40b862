import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import { isComparingColumn, isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { covers } from '../common/ranges';
import { amount, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** An amount is a number, not a text that looks like one: Excel's sums pass texts by. */
export const UNS06 = defineRule({
  id: 'UNS-06',
  severity: 'warning',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { text: ['text', 'understood'], passedBy: ['text', 'understood', 'sum'] },
  check: (reading) => {
    const places = reading.tables.filter(({ kind }) => kind !== 'other').flatMap(amountsOf);
    return { checks: places.length, findings: places.flatMap((place) => findingOf(place, reading)) };
  },
});

interface Place {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
}

function amountsOf(table: BudgetTable): readonly Place[] {
  const columns = table.columns.filter((column) => isMoneyColumn(column) || isComparingColumn(column));
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => (row.cells[column.index]?.kind === 'amount' ? [{ table, row, column }] : [])),
  );
}

function findingOf({ table, row, column }: Place, reading: Reading) {
  const cell = row.cells[column.index];
  if (cell?.kind !== 'amount' || cell.storedAsText === null) return [];
  const text = cell.storedAsText.trim();
  const understood = amount(cell.ore, unitOf(table, column));
  const where = whereAt(table, row, column, [cell.cell]);
  const sum = sumOver(cell.cell, reading);
  return sum === null
    ? [{ messageId: 'text', data: { text, understood }, where } as const]
    : [{ messageId: 'passedBy', data: { text, understood, sum }, where } as const];
}

/** A sum whose formula covers the cell and so passes it by. */
function sumOver(cell: { sheet: string; row: number; column: number }, reading: Reading) {
  for (const { rows } of reading.tables) {
    for (const { cells } of rows) {
      const found = cells.find((one) => one.kind === 'amount' && one.adds?.some((term) => covers(term, cell)));
      if (found) return found.cell;
    }
  }
  return null;
}
