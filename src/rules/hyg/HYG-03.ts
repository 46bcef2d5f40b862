import type { AmountCell, BudgetTable, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { addedRows } from '../common/ranges';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** An amount has a label that says what it is. A sum without a label under its rows can be told all the same. */
export const HYG03 = defineRule({
  id: 'HYG-03',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { noLabel: [] },
  check: (reading) => {
    const tables = reading.tables.filter(({ kind }) => kind !== 'other');
    const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row, amounts: amountsOf(table, row) })));
    const withAmounts = rows.filter(({ amounts }) => amounts.length > 0);
    return { checks: withAmounts.length, findings: withAmounts.flatMap(findingOf) };
  },
});

interface RowWithAmounts {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly amounts: readonly AmountCell[];
}

function amountsOf(table: BudgetTable, row: TableRow): readonly AmountCell[] {
  return table.columns.filter(isMoneyColumn).flatMap(({ index }) => {
    const cell = row.cells[index];
    return cell?.kind === 'amount' && !cell.ore.isZero() ? [cell] : [];
  });
}

function findingOf({ table, row, amounts }: RowWithAmounts) {
  if (row.label !== '' || row.role !== 'line' || isSum(table, amounts)) return [];
  const cells = amounts.map(({ cell }) => cell);
  return [
    { messageId: 'noLabel', data: {}, where: { sheet: table.sheet, cell: cells[0]!, cells, label: '' } } as const,
  ];
}

function isSum(table: BudgetTable, amounts: readonly AmountCell[]): boolean {
  return table.columns.some((column) =>
    amounts.some((cell) => cell.adds !== null && addedRows(table, column, cell).length > 1),
  );
}
