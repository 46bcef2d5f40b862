import { address, type CellFormat, type CellRef, type CellStyle, type SheetCell } from '../workbook';

/** What every part of a summary may say of how its cell looks. */
export interface Look {
  readonly style?: CellStyle;
  readonly format?: CellFormat;
}

/** What Excel takes for the beginning of a formula when a user presses Enter in the cell. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n']/;

/** A text, whatever it begins with. The text format keeps a label like `-avgår` a text when the cell is edited, too. */
export function text(value: string, style: CellStyle = 'wrapped'): SheetCell {
  return LOOKS_LIKE_FORMULA.test(value) ? { value, style, format: 'text' } : { value, style };
}

/** A text that leads to a cell of the workbook; plain text where there is no cell. */
export function linkTo(value: string, cell: CellRef | null): SheetCell {
  return cell ? { ...text(value, 'link'), link: cell } : text(value);
}

/** What a cell looks like in a row of a certain look: a text in an ordinary row is indented and wraps. */
export function inRow(cell: SheetCell, style: CellStyle): SheetCell {
  return { ...cell, style: style === 'text' && typeof cell.value === 'string' ? 'wrapped' : style };
}

export function number(value: number, look: Look = {}): SheetCell {
  return { value, ...look };
}

/** A formula with the value that it has now. */
export function formula(expression: string, value: string | number, look: Look = {}): SheetCell {
  return { value, formula: expression, ...look };
}

/** A text constant inside a formula. */
export function formulaText(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** Cells of our own sheet as the arguments of a function: a run becomes a range. */
export function cellList(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const first = cells[0]!;
  const last = cells.at(-1)!;
  const isRun = cells.every((cell, index) => cell.column === first.column && cell.row === first.row + index);
  if (isRun && cells.length > 1) return `${address(first)}:${address(last)}`;
  return cells.map(address).join(',');
}
