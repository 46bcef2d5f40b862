import type { BudgetTable } from '../../reading/model';
import { address } from '../../workbook';
import { balanceEnd } from '../common/balances';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Where a dash stands for nothing, that is how it is read, and the reader is told so once a table. */
export const UNS07 = defineRule({
  id: 'UNS-07',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { dashes: ['cells'] },
  check: (reading) => {
    const tables = reading.tables.filter(({ kind }) => kind !== 'other');
    return { checks: tables.length, findings: tables.flatMap(findingOf) };
  },
});

function findingOf(table: BudgetTable) {
  const columns = table.columns.filter(isMoneyColumn);
  const dashes = table.rows.flatMap((row) =>
    columns
      // A balance has no sum over the periods: a dash says just that.
      .filter(({ kind }) => kind !== 'periodTotal' || balanceEnd(row) === null)
      .flatMap(({ index }) => row.cells[index] ?? []),
  );
  const cells = dashes.filter(({ kind }) => kind === 'nil').map(({ cell }) => cell);
  if (cells.length === 0) return [];
  return [
    {
      messageId: 'dashes',
      data: { cells: cells.map((cell) => address(cell)) },
      where: { sheet: table.sheet, cell: cells[0]!, cells, label: table.title.text },
    } as const,
  ];
}
