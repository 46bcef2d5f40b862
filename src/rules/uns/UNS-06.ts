import type { BudgetTable, FormulaTerm, Reading, TableColumn, TableRow, UnreadReason } from '../../reading/model';
import { cellKey, type CellRef } from '../../workbook';
import { isComparingColumn, isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { covers } from '../common/ranges';
import { amount, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  text: ['text', 'understood'],
  passedBy: ['text', 'understood', 'sum'],
  notUnderstood: ['text'],
} as const;

/** An amount is a number, not a text that looks like one: Excel's sums pass texts by, and some nobody can read. */
export const UNS06 = defineRule({
  id: 'UNS-06',
  severity: 'warning',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const places = reading.tables.filter(({ kind }) => kind !== 'other').flatMap(placesOf);
    const sums = sumsOf(reading);
    const unclear = new Set(
      reading.unread.filter(({ reason }) => UNCLEAR.has(reason)).map(({ cell }) => cellKey(cell)),
    );
    return { checks: places.length, findings: places.flatMap((place) => findingOf(place, sums, unclear)) };
  },
});

/** Why a text in a column of amounts is no amount; error values and missing results are HYG-05's. */
const UNCLEAR: ReadonlySet<UnreadReason> = new Set<UnreadReason>(['notAnAmount', 'notANumber']);

interface Place {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
}

/** Every cell of money that holds an amount, or should. */
function placesOf(table: BudgetTable): readonly Place[] {
  const columns = table.columns.filter((column) => isMoneyColumn(column) || isComparingColumn(column));
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const kind = row.cells[column.index]?.kind;
      return kind === 'amount' || kind === 'unread' ? [{ table, row, column }] : [];
    }),
  );
}

function findingOf(
  { table, row, column }: Place,
  sums: readonly Sum[],
  unclear: ReadonlySet<string>,
): readonly AnyDraft<typeof MESSAGES>[] {
  const cell = row.cells[column.index];
  if (!cell) return [];
  const where = whereAt(table, row, column, [cell.cell]);
  if (cell.kind === 'unread' && unclear.has(cellKey(cell.cell))) {
    return [{ messageId: 'notUnderstood', data: { text: cell.text.trim() }, where }];
  }
  if (cell.kind !== 'amount' || cell.storedAsText === null) return [];
  const text = cell.storedAsText.trim();
  const understood = amount(cell.ore, unitOf(table, column));
  const sum = sums.find(({ adds }) => adds.some((term) => covers(term, cell.cell)))?.cell;
  return sum
    ? [{ messageId: 'passedBy', data: { text, understood, sum }, where }]
    : [{ messageId: 'text', data: { text, understood }, where }];
}

/** A cell whose formula adds up others. */
interface Sum {
  readonly cell: CellRef;
  readonly adds: readonly FormulaTerm[];
}

function sumsOf({ tables }: Reading): readonly Sum[] {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap((one) =>
    one.kind === 'amount' && one.adds !== null ? [{ cell: one.cell, adds: one.adds }] : [],
  );
}
