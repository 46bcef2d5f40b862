import type { BudgetTable, Reading } from '../../reading/model';
import { rangeAddress, type CellRange } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Each amount has a cell of its own: merged cells hide rows from formulas, sorting and whoever reads. */
export const HYG08 = defineRule({
  id: 'HYG-08',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { merged: ['ranges'] },
  check: (reading) => {
    const tables = reading.tables.filter(({ kind }) => kind !== 'other');
    return { checks: tables.length, findings: tables.flatMap((table) => findingOf(table, reading)) };
  },
});

function findingOf(table: BudgetTable, { sheets }: Reading) {
  const merges = sheets.find(({ name }) => name === table.sheet)?.merges ?? [];
  const cells = amountCells(table);
  const across = merges.filter((merge) => cells.some((cell) => isWithin(cell, merge)));
  const [first] = across;
  if (!first) return [];
  const places = across.map(({ top, left }) => ({ sheet: table.sheet, row: top, column: left }));
  return [
    {
      messageId: 'merged',
      data: { ranges: across.map(rangeAddress) },
      where: { sheet: table.sheet, cell: places[0]!, cells: places, label: table.title.text },
    } as const,
  ];
}

/** Where the amounts of lines and sums stand, or would. */
function amountCells({ rows, columns }: BudgetTable) {
  const money = columns.filter(isMoneyColumn);
  return distinctCells(
    rows
      .filter(({ role }) => role === 'line' || role === 'sum')
      .flatMap(({ cells }) => money.map(({ index }) => cells[index]?.cell)),
  );
}

function isWithin({ row, column }: { readonly row: number; readonly column: number }, range: CellRange): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
