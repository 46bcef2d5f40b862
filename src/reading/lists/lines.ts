import type { CellRef, SheetSnapshot } from '../../workbook';
import { readCellAmount, type CellAmount } from '../words';
import { tidy } from '../words/text';

/** A cell of a line, read by itself. */
export interface LineCell {
  readonly cell: CellRef;
  readonly column: number;
  /** Tidy; empty for what is no text. */
  readonly text: string;
  /** As typed, with its line breaks; empty for what is no text. */
  readonly raw: string;
  readonly amount: CellAmount;
  readonly isTyped: boolean;
}

/** A row of a sheet with what it holds, from left to right. */
export interface SheetLine {
  readonly row: number;
  readonly cells: readonly LineCell[];
}

/** Rows beyond this are a register or a ledger. */
const MOST_LINES = 3000;

/** The filled rows of a sheet from the top. Ours are never read. */
export function linesOf(sheet: SheetSnapshot): readonly SheetLine[] {
  if (sheet.generated !== null) return [];
  const rows = new Map<number, LineCell[]>();
  for (const cell of sheet.cells) {
    const isBlank = cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
    if (isBlank || (!rows.has(cell.row) && rows.size >= MOST_LINES)) continue;
    const raw = typeof cell.value === 'string' ? cell.value : '';
    const line = rows.get(cell.row) ?? [];
    rows.set(cell.row, line);
    line.push({
      cell: { sheet: sheet.name, row: cell.row, column: cell.column },
      column: cell.column,
      text: tidy(raw),
      raw,
      amount: readCellAmount(cell.value, cell.format),
      isTyped: cell.formula === null,
    });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells].sort((a, b) => a.column - b.column) }));
}

/** The one text of a line that holds nothing else; `null` otherwise. */
export function onlyText({ cells }: SheetLine): LineCell | null {
  const [only, ...more] = cells;
  return only && more.length === 0 && only.text !== '' ? only : null;
}
