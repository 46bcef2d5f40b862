import { sum, ZERO } from '../../money';
import type { AmountCell, BudgetTable, Reading, RowCell, TableColumn, TableRow } from '../../reading/model';
import { address } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { compared, whereAt } from '../common/compared';
import { missedRows } from '../common/missed';
import { amountOf, cellOf, distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { missesRows: ['rows', 'cells'], missesEmptyRows: ['rows', 'cells'] } as const;

/** A sum's formula takes in every row of its block. A row left out that holds nothing yet is worth a note. */
export const SUM04 = defineRule({
  id: 'SUM-04',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const sums = formulaSums(reading);
    return { checks: sums.length, findings: sums.flatMap(findingOf) };
  },
});

interface FormulaSum {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: AmountCell;
}

function formulaSums(reading: Reading): readonly FormulaSum[] {
  return reading.tables.flatMap((table) =>
    table.rows
      .filter(({ role, sum: structure }) => role === 'sum' || structure !== null)
      .flatMap((row) =>
        table.columns.filter(isMoneyColumn).flatMap((column) => {
          const cell = row.cells[column.index];
          return cell?.kind === 'amount' && cell.adds !== null ? [{ table, row, column, cell }] : [];
        }),
      ),
  );
}

/** What cannot be read is told of by HYG-01; a share (a row of keys among the amounts) is never added. */
const OTHERWISE_READ: ReadonlySet<RowCell['kind'] | undefined> = new Set<RowCell['kind']>(['unread', 'share']);

function findingOf({ table, row, column, cell }: FormulaSum): readonly AnyDraft<typeof MESSAGES>[] {
  const missed = missedRows(table, row, column, cell).filter(
    (other) => !OTHERWISE_READ.has(other.cells[column.index]?.kind),
  );
  if (missed.length === 0) return [];
  const from = distinctCells(missed.map((other) => cellOf(other, column)));
  const data = { rows: missed.map(({ label }) => label), cells: from.map((missedCell) => address(missedCell)) };
  const missing = missed.map((other) => amountOf(other, column) ?? ZERO);
  if (missing.every((ore) => ore.isZero())) {
    if (missed.some(({ label }) => label === '')) return [];
    const where = whereAt(table, row, column, [cell.cell, ...from]);
    return [{ messageId: 'missesEmptyRows', data, where, severity: 'note' }];
  }
  const expected = cell.ore.plus(sum(missing));
  const figures = compared({ table, row, column, cell: cell.cell, actual: cell.ore, expected, tolerance: ZERO, from });
  return [{ messageId: 'missesRows', data, ...figures }];
}
