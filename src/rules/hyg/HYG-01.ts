import type { BudgetTable, ColumnKind, RowCell, TableColumn, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { noAmount: [], sumWithoutAmount: [], someEmpty: ['columns'] } as const;

/** Columns that say something about a row without being its amount. */
const BESIDE: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['comment', 'status', 'account', 'date', 'other']);
/** So large a part of a column's rows must be filled in before an empty cell of it is worth a word. */
const MOSTLY = 0.6;

/** A row with a label has an amount. One that has an amount in some columns only is worth a note: an insats may begin or end. */
export const HYG01 = defineRule({
  id: 'HYG-01',
  severity: 'error',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const tables = reading.tables.filter((table) => table.kind !== 'other' && table.columns.some(isMoneyColumn));
    const results = tables.map(check);
    return {
      checks: results.reduce((count, { checks }) => count + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});

function check(table: BudgetTable) {
  const rows = table.rows.filter(({ role, label }) => (role === 'line' || role === 'sum') && label !== '');
  const expected = mostlyFilled(table, rows);
  return { checks: rows.length, findings: rows.flatMap((row) => findingOf(table, row, expected)) };
}

function findingOf(
  table: BudgetTable,
  row: TableRow,
  expected: readonly TableColumn[],
): readonly AnyDraft<typeof MESSAGES>[] {
  const figures = table.columns.filter(({ kind }) => !BESIDE.has(kind)).flatMap(({ index }) => row.cells[index] ?? []);
  const places = table.columns.filter(isMoneyColumn).flatMap(({ index }) => row.cells[index] ?? []);
  if (figures.every(isEmpty)) {
    return [
      { messageId: row.role === 'sum' ? 'sumWithoutAmount' : 'noAmount', data: {}, where: at(table, row, places) },
    ];
  }
  const empty = expected.filter(({ index }) => isEmpty(row.cells[index]));
  if (empty.length === 0 || !places.some(({ kind }) => kind === 'amount')) return [];
  const cells = empty.flatMap(({ index }) => row.cells[index] ?? []);
  const columns = empty.map(({ heading, year }) => heading || String(year ?? ''));
  return [{ messageId: 'someEmpty', data: { columns }, where: at(table, row, cells), severity: 'note' }];
}

function isEmpty(cell: RowCell | undefined): boolean {
  return cell?.kind === 'empty';
}

function at(table: BudgetTable, row: TableRow, cells: readonly RowCell[]) {
  const places = cells.map(({ cell }) => cell);
  return {
    sheet: table.sheet,
    cell: places[0] ?? row.labelCell,
    cells: distinctCells([...places, row.labelCell]),
    label: row.label,
  };
}

/** The columns of money that most rows have an amount in. */
function mostlyFilled(table: BudgetTable, rows: readonly TableRow[]): readonly TableColumn[] {
  return table.columns
    .filter(isMoneyColumn)
    .filter(({ index }) => rows.filter((row) => !isEmpty(row.cells[index])).length >= MOSTLY * rows.length);
}
