import { parseSwedishAmount } from '../../money';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** "Z495 000 kr": one letter, often what is left of Σ, and then an amount. */
const STRAY = /^[\p{Lu}Σ∑]\s?(?=[-−–]?\d)/u;

/** No letter stands in front of an amount: with one, it is no amount to Excel. UNS-06 says that it cannot be read; this says why. */
export const UNS11 = defineRule({
  id: 'UNS-11',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { stray: ['text', 'rest'] },
  check: ({ tables }) => {
    const cells = tables.filter(({ kind }) => kind !== 'other').flatMap(textCells);
    return { checks: cells.length, findings: cells.flatMap(findingOf) };
  },
});

interface TextCell {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly text: string;
}

/** The cells of money that hold a text and no amount. */
function textCells(table: BudgetTable): readonly TextCell[] {
  const columns = table.columns.filter(isMoneyColumn);
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells[column.index];
      return cell?.kind === 'unread' || cell?.kind === 'text' ? [{ table, row, column, text: cell.text.trim() }] : [];
    }),
  );
}

function findingOf({ table, row, column, text }: TextCell) {
  const rest = text.replace(STRAY, '');
  const cell = row.cells[column.index]?.cell;
  if (rest === text || !cell || !parseSwedishAmount(rest)) return [];
  const where = whereAt(table, row, column, [cell]);
  return [{ messageId: 'stray', data: { text, rest }, where, restsOn: [cell] } as const];
}
