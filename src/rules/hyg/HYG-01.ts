import type { BudgetTable, ColumnKind, Reading, RowCell, TableColumn, TableRow } from '../../reading/model';
import { sum as addUp, ZERO } from '../../money';
import { address, type CellRef } from '../../workbook';
import { balanceEnd } from '../common/balances';
import { isMoneyColumn } from '../common/columns';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { amountOf, cellOf, distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  noAmount: [],
  sumWithoutAmount: [],
  sumHolds: ['sum'],
  someEmpty: ['columns'],
  lostInText: ['text'],
} as const;

/** Columns that say something about a row without being its amount. */
const BESIDE: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['comment', 'status', 'account', 'date', 'other']);
/** So large a part of a column's rows must be filled in before an empty cell of it is worth a word. */
const MOSTLY = 0.6;

/**
 * A row with a label has an amount. One that has an amount in some columns only is worth a note: an insats may begin or end; and
 * one that a typed sum does without may well be a subheading.
 */
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
      findings: [...results.flatMap(({ findings }) => findings), ...lostInText(reading)],
    };
  },
});

/** "Eget kapital uppgår till tkr": a unit without its amount. */
function lostInText({ statements }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  return statements
    .filter(({ kind }) => kind === 'amountLost')
    .map(({ cell, text }) => ({
      messageId: 'lostInText',
      severity: 'warning',
      data: { text: shortened(text) },
      where: placeAt(cell, shortened(text)),
    }));
}

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
    const total = row.role === 'line' ? typedSumOver(table, row) : null;
    if (total)
      return [
        { messageId: 'sumHolds', data: { sum: address(total) }, where: at(table, row, places), severity: 'note' },
      ];
    return [
      { messageId: row.role === 'sum' ? 'sumWithoutAmount' : 'noAmount', data: {}, where: at(table, row, places) },
    ];
  }
  const empty = expected.filter(
    ({ index, kind, flow }) => isEmpty(row.cells[index]) && !hasNoTotal(row, kind) && !isOneOfTwo(flow),
  );
  if (empty.length === 0 || !places.some(({ kind }) => kind === 'amount') || isWithoutParts(table, row, empty))
    return [];
  const cells = empty.flatMap(({ index }) => row.cells[index] ?? []);
  const columns = empty.map(({ heading, year }) => heading || String(year ?? ''));
  return [{ messageId: 'someEmpty', data: { columns }, where: at(table, row, cells), severity: 'note' }];
}

/** Few rows have both income and costs. */
const isOneOfTwo = (flow: TableColumn['flow']): boolean => flow === 'income' || flow === 'cost';

/** What there is at a point of time has no sum over the periods. */
const hasNoTotal = (row: TableRow, kind: ColumnKind): boolean => kind === 'periodTotal' && balanceEnd(row) !== null;

/** Only the total of a table by kinds of cost or by insatser: what cannot be split has no part in any of them. */
function isWithoutParts(table: BudgetTable, row: TableRow, empty: readonly TableColumn[]): boolean {
  const parts = table.columns.filter(({ kind }) => kind === 'part');
  return empty.every(({ kind }) => kind === 'part') && parts.every(({ index }) => isEmpty(row.cells[index]));
}

/** The sum that should count the row, where it is typed in every column and right without it; `null` where there is none. */
function typedSumOver(table: BudgetTable, row: TableRow): CellRef | null {
  const beside = new Set([row.index - 1, row.index + 1]);
  const total = table.rows.find(
    ({ index, sum }) => index > row.index && sum?.parts.some((part) => beside.has(part.row)),
  );
  const columns = table.columns.filter(isMoneyColumn).filter(({ index }) => !isEmpty(total?.cells[index]));
  if (!total || columns.length === 0) return null;
  const isRight = (column: TableColumn): boolean => {
    const cell = total.cells[column.index];
    if (cell?.kind !== 'amount' || cell.formula !== null) return false;
    const parts = total.sum!.parts.map((part) => (amountOf(table.rows[part.row]!, column) ?? ZERO).times(part.sign));
    return addUp(parts).equals(cell.ore);
  };
  return columns.every(isRight) ? (cellOf(total, columns[0]!) ?? null) : null;
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
