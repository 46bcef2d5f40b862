import type { BudgetTable, FormulaTerm, RowCell, TableRow } from '../model';
import { parseTerms } from './formula';
import { keyOf } from './runs';
import type { Part } from './fit';
import type { Figures } from './figures';

/** So many rows are spelled out of formulas in one table; beyond that a formula is no evidence. */
const MOST_PARTS_IN_ALL = 200_000;

/** What the formula in a cell adds, whether or not the reader of the cell has already asked. */
export function termsOf(cell: RowCell): readonly FormulaTerm[] | null {
  if (cell.kind !== 'amount') return null;
  return cell.adds ?? (cell.formula === null ? null : parseTerms(cell.formula, cell.cell.sheet));
}

/**
 * Which rows of the table each row's formulas add up, word for word. Where the columns differ, most columns decide, and of
 * two that are as many the longer. Formulas that reach outside the table, or across columns, say nothing of its build.
 */
export function rowsAddedByFormulas(table: BudgetTable, figures: Figures): Map<number, readonly Part[]> {
  const found = new Map<number, readonly Part[]>();
  const lines = table.rows.map(({ line }) => line);
  let left = MOST_PARTS_IN_ALL;
  for (const row of table.rows) {
    if (!row.cells.some((cell) => cell.kind === 'amount' && cell.formula !== null)) continue;
    const parts = leading(row, table, figures, lines);
    left -= parts?.length ?? 0;
    if (left < 0) break;
    if (parts) found.set(row.index, parts);
  }
  return found;
}

function leading(
  row: TableRow,
  table: BudgetTable,
  figures: Figures,
  lines: readonly number[],
): readonly Part[] | null {
  const votes = new Map<string, { readonly parts: readonly Part[]; count: number }>();
  const seen = new Map<string, string>();
  for (const column of figures.columns) {
    const terms = termsOf(row.cells[column]!);
    if (!terms) continue;
    const across = table.columns[column]!.line;
    // Columns mostly repeat one formula: the rows it names are spelled out once.
    const shape = shapeOf(terms, table, across);
    if (shape === null) continue;
    let key = seen.get(shape);
    if (key === undefined) {
      const parts = partsOf(terms, table, lines, row.index);
      key = parts ? keyOf(parts) : '';
      seen.set(shape, key);
      if (parts && !votes.has(key)) votes.set(key, { parts, count: 0 });
    }
    const vote = votes.get(key);
    if (vote) vote.count++;
  }
  const best = [...votes.values()].sort((a, b) => b.count - a.count || b.parts.length - a.parts.length)[0];
  return best?.parts ?? null;
}

/** The extent of the terms along the table's rows; `null` when one of them lies on another sheet or in another column. */
function shapeOf(terms: readonly FormulaTerm[], table: BudgetTable, across: number): string | null {
  const shapes: string[] = [];
  for (const term of terms) {
    const { first, last, from, to } = alongRows(term, table);
    if (!isSameSheet(term.sheet, table.sheet) || from !== across || to !== across) return null;
    shapes.push(`${term.sign}:${first}:${last}`);
  }
  return shapes.join();
}

function isSameSheet(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** A term's extent along the rows of the table and across its columns, in lines of the sheet. */
function alongRows(
  { range }: FormulaTerm,
  table: BudgetTable,
): { readonly first: number; readonly last: number; readonly from: number; readonly to: number } {
  return table.orientation === 'down'
    ? { first: range.top, last: range.bottom, from: range.left, to: range.right }
    : { first: range.left, last: range.right, from: range.top, to: range.bottom };
}

/** The rows of the table that the terms name; `null` when they name a cell outside it, or the row itself. */
function partsOf(
  terms: readonly FormulaTerm[],
  table: BudgetTable,
  lines: readonly number[],
  own: number,
): Part[] | null {
  const parts: Part[] = [];
  for (const term of terms) {
    const { first, last } = alongRows(term, table);
    const from = lowerBound(lines, first);
    const to = lowerBound(lines, last + 1);
    if (from === to) return null;
    for (let row = from; row < to; row++) {
      if (row === own) return null;
      if (table.rows[row]!.role !== 'heading' || hasAmount(table.rows[row]!)) parts.push({ row, sign: term.sign });
    }
  }
  return parts.length > 0 ? parts : null;
}

function hasAmount(row: TableRow): boolean {
  return row.cells.some(({ kind }) => kind === 'amount');
}

/** The first place whose line is not before `line`; lines rise. */
function lowerBound(lines: readonly number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
