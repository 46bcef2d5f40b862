import type { AmountCell, BudgetTable, FormulaTerm, Reading, SheetReading } from '../../reading/model';
import { address, columnName, type CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { groupBy } from '../common/groupBy';
import { covers } from '../common/ranges';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { row: ['row', 'sum'], column: ['column', 'sum'], sheet: ['sheet', 'sum'] } as const;

/** What a visible sum adds can be seen by whoever reads it. */
export const HYG06 = defineRule({
  id: 'HYG-06',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const sheets = new Map(reading.sheets.map((sheet) => [sheet.name, sheet]));
    const hidden = hiddenAmounts(reading, sheets);
    const sums = hidden.length === 0 ? [] : visibleSums(reading, sheets);
    const counted = hidden.flatMap((place) => {
      const sum = sums.find(({ terms }) => terms.some((term) => covers(term, place.cell)));
      return sum ? [{ ...place, sum: sum.cell }] : [];
    });
    const own = reading.sheets.filter(({ kind }) => kind !== 'generated');
    return { checks: own.length, findings: grouped(counted).map(findingOf) };
  },
});

type Sheets = ReadonlyMap<string, SheetReading>;
type Hiding = 'row' | 'column' | 'sheet';

/** A cell with an amount that cannot be seen. */
interface HiddenAmount {
  readonly cell: CellRef;
  readonly by: Hiding;
  readonly label: string;
}

interface CountedAmount extends HiddenAmount {
  /** The visible cell that counts it. */
  readonly sum: CellRef;
}

function hidingOf({ sheet, row, column }: CellRef, sheets: Sheets): Hiding | null {
  const reading = sheets.get(sheet);
  if (!reading) return null;
  if (reading.visibility !== 'visible') return 'sheet';
  if (reading.hiddenRows.has(row)) return 'row';
  return reading.hiddenColumns.has(column) ? 'column' : null;
}

function hiddenAmounts({ tables }: Reading, sheets: Sheets): readonly HiddenAmount[] {
  return tables.flatMap((table) =>
    moneyCells(table).flatMap(({ cell: { cell, ore }, label }) => {
      const by = ore.isZero() ? null : hidingOf(cell, sheets);
      return by ? [{ cell, by, label }] : [];
    }),
  );
}

function moneyCells(table: BudgetTable): readonly { readonly cell: AmountCell; readonly label: string }[] {
  const columns = table.columns.filter(isMoneyColumn);
  return table.rows.flatMap((row) =>
    columns.flatMap(({ index }) => {
      const cell = row.cells[index];
      return cell?.kind === 'amount' ? [{ cell, label: row.label }] : [];
    }),
  );
}

interface VisibleSum {
  readonly cell: CellRef;
  readonly terms: readonly FormulaTerm[];
}

/** The cells that add others: by their formula, or, typed, by the rows that they are the sum of. */
function visibleSums({ tables }: Reading, sheets: Sheets): readonly VisibleSum[] {
  const all = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, column): readonly VisibleSum[] => {
        if (cell.kind !== 'amount') return [];
        if (cell.adds !== null) return [{ cell: cell.cell, terms: cell.adds }];
        const parts = row.sum?.parts.flatMap((part) => table.rows[part.row]?.cells[column]?.cell ?? []) ?? [];
        return parts.length > 0 ? [{ cell: cell.cell, terms: parts.map(asTerm) }] : [];
      }),
    ),
  );
  return all.filter(({ cell }) => hidingOf(cell, sheets) === null);
}

function asTerm({ sheet, row, column }: CellRef): FormulaTerm {
  return { sheet, range: { top: row, bottom: row, left: column, right: column }, sign: 1 };
}

/** The hidden amounts of one row, one column or one sheet are one finding. */
function grouped(amounts: readonly CountedAmount[]): readonly (readonly CountedAmount[])[] {
  const groups = groupBy(amounts, ({ by, cell }) => {
    const line = { row: cell.row, column: cell.column, sheet: '' }[by];
    return `${by}\u0000${cell.sheet}\u0000${line}`;
  });
  return [...groups.values()];
}

function findingOf(amounts: readonly CountedAmount[]): AnyDraft<typeof MESSAGES> {
  const first = amounts[0]!;
  const { sheet } = first.cell;
  const sum = address(first.sum);
  const place = { sheet, cell: first.cell, cells: amounts.map(({ cell }) => cell) };
  switch (first.by) {
    case 'row':
      return {
        messageId: 'row',
        data: { row: String(first.cell.row + 1), sum },
        where: { ...place, label: first.label },
      };
    case 'column': {
      const column = columnName(first.cell.column);
      return { messageId: 'column', data: { column, sum }, where: { ...place, label: column } };
    }
    case 'sheet':
      return { messageId: 'sheet', data: { sheet, sum: first.sum }, where: { ...place, label: sheet } };
  }
}
