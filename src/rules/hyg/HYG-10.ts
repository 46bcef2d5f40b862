import type { BudgetTable, RowCell, TableColumn } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { asText: ['texts'], mixed: ['first', 'other'] } as const;

/** Dates are dates, all written in the same way: a text is not sorted and not compared. */
export const HYG10 = defineRule({
  id: 'HYG-10',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: ({ tables }) => {
    const columns = tables.filter(({ kind }) => kind !== 'other').flatMap(dateColumns);
    return { checks: columns.length, findings: columns.flatMap(findingOf) };
  },
});

interface DateColumn {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly dates: readonly Extract<RowCell, { kind: 'date' | 'text' }>[];
}

/** What looks like a date though it could not be read as one: "31/3", "15 april". */
const DATE_LIKE =
  /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$|^\d{1,2} ?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*( \d{2,4})?$|^\d{6}$|^\d{8}$/iu;

function dateColumns(table: BudgetTable): readonly DateColumn[] {
  return table.columns.flatMap((column) => {
    const dates = table.rows.flatMap(({ cells }) => {
      const cell = cells[column.index];
      const isDate = cell?.kind === 'date' || (cell?.kind === 'text' && DATE_LIKE.test(cell.text.trim()));
      return isDate ? [cell] : [];
    });
    return dates.length > 1 && dates.some(({ kind }) => kind === 'date') ? [{ table, column, dates }] : [];
  });
}

/** Texts beside dates; or texts alone, when they are written in different ways. */
function findingOf({ table, column, dates }: DateColumn): readonly AnyDraft<typeof MESSAGES>[] {
  const texts = dates.filter((cell) => textOf(cell) !== null);
  const [first] = texts;
  if (!first) return [];
  const label = column.heading || table.title.text;
  const where = { sheet: table.sheet, cell: first.cell, cells: texts.map(({ cell }) => cell), label };
  if (texts.length < dates.length)
    return [{ messageId: 'asText', data: { texts: texts.map((cell) => textOf(cell)!) }, where }];
  const other = texts.find((cell) => formOf(textOf(cell)!) !== formOf(textOf(first)!));
  if (!other) return [];
  return [
    {
      messageId: 'mixed',
      data: { first: textOf(first)!, other: textOf(other)! },
      where: { ...where, cell: other.cell, cells: [other.cell, first.cell] },
    },
  ];
}

function textOf(cell: DateColumn['dates'][number]): string | null {
  return cell.text?.trim() ?? null;
}

/** How a date is written, digits and letters aside: `9999-99-99`, `9/9`. */
function formOf(text: string): string {
  return text
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d{3,}/g, '9999')
    .replace(/\d{1,2}/g, '9');
}
