import { cellKey, type Cell, type SheetSnapshot } from '../../workbook';
import { headingOf, yearsOfTitle } from './look';

/** A row of a sheet of text: what stands in it, from left to right. */
type TextRow = readonly Cell[];

/** A sheet opens with so many lines of titles at most. */
const TITLE_LINES = 3;
/** A line with so many words is running text. */
const RUNNING_TEXT = 9;
const BULLETED = /^\s*(?:[-–—•*·▪o]\s|[☐☑✓✔□])/u;
const NUMBERED = /^\s*\d{1,2}(?:\.\d{1,2})*\.? \p{L}/u;

/**
 * Which cells of a sheet without tables may be headings: they stand alone in their row, among the first lines of the sheet or over
 * running text. What stands in a list ("Bokslut 2026" in an årshjul) says nothing of the sheet.
 */
export function headlinesOf({ name, cells }: SheetSnapshot): (cell: Cell) => boolean {
  const rows = rowsOf(cells);
  const headlines = new Set(
    rows.flatMap((row, index) => {
      const first = row[0]!;
      return isHeadline(rows, index) ? [cellKey({ sheet: name, row: first.row, column: first.column })] : [];
    }),
  );
  return ({ row, column }) => headlines.has(cellKey({ sheet: name, row, column }));
}

function rowsOf(cells: readonly Cell[]): readonly TextRow[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (cell.value === null || String(cell.value).trim() === '') continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => a.column - b.column));
}

function isHeadline(rows: readonly TextRow[], index: number): boolean {
  const text = textOf(rows[index]);
  if (NUMBERED.test(text)) return true;
  if (rows[index]!.length > 1 || BULLETED.test(text)) return false;
  const next = textOf(rows[index + 1]);
  if (isRunningText(next)) return true;
  const titles = rows.slice(0, index).map(textOf);
  const isAmongTitles = index < TITLE_LINES && !titles.some((title) => namesTime(title) || namesYear(title));
  return isAmongTitles && (index === 0 || !namesYear(next));
}

function textOf(row: TextRow | undefined): string {
  return row ? String(row[0]!.value).trim() : '';
}

function isRunningText(text: string): boolean {
  return !BULLETED.test(text) && (text.split(/\s+/).length >= RUNNING_TEXT || /\p{Ll}{2}[.!]$/u.test(text));
}

/** "Januari", "Kvartal 2": what an årshjul hangs its list on. */
function namesTime(text: string): boolean {
  const { months, period } = headingOf(text);
  return period !== null || months !== null;
}

function namesYear(text: string): boolean {
  return yearsOfTitle(text).length > 0;
}
