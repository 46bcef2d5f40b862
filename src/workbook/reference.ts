/** A cell of a workbook. Rows and columns count from 0; `sheet` is the sheet's name as the user sees it. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column (from 0) that an Excel sheet can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `aa` → `26`. The caller has made sure that the text is letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address without the sheet: `{row: 6, column: 2}` → `C7`. */
export function address(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** `C7` or `$C$7` → `{row: 6, column: 2}`; anything else, or a cell outside Excel's sheet → `null`. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : null;
}

/** `{top: 3, left: 0, bottom: 9, right: 2}` → `A4:C10`; a single cell → `A4`. */
export function rangeAddress(range: CellRange): string {
  const from = address({ row: range.top, column: range.left });
  const to = address({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** `A4:C10`, `$A$4:$C$10` or `A4` → the rectangle (edges in order); anything else → `null`. */
export function parseRange(text: string): CellRange | null {
  const [first, second, more] = text.split(':');
  if (first === undefined || more !== undefined) return null;
  const a = parseAddress(first);
  const b = second === undefined ? a : parseAddress(second);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether two references name the same cell. */
export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** A text that is equal for equal cells: for keys of maps and sets. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;
}

/** The sheet's name as a formula writes it: quoted, with `'` doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The reference as a formula writes it: `'Budget 2026'!C7`, `absolute` → `'Budget 2026'!$C$7`. */
export function formulaReference(cell: CellRef, absolute = false): string {
  const place = absolute ? `$${columnName(cell.column)}$${cell.row + 1}` : address(cell);
  return `${quoteSheetName(cell.sheet)}!${place}`;
}
