import { LAST_COLUMN, LAST_ROW } from '../../workbook';

/** How many columns a sheet has: a place is `row * SHEET_COLUMNS + column`, so that places sort as cells are read. */
export const SHEET_COLUMNS = LAST_COLUMN + 1;

/** Takes the bit away that tells small letters from capitals. */
const UPPER = ~0x20;
const LETTER_A = 65;
const LETTER_Z = 90;
const DIGIT_0 = 48;

/** The place of a cell by its reference as a file writes it (`C7` → row 6, column 2); -1 where it is no cell of a sheet. */
export function cellPlace(reference: string): number {
  let position = 0;
  let column = 0;
  let code = reference.charCodeAt(0) & UPPER;
  while (code >= LETTER_A && code <= LETTER_Z) {
    column = column * 26 + code - LETTER_A + 1;
    position += 1;
    code = reference.charCodeAt(position) & UPPER;
  }
  let row = 0;
  for (let digits = position; digits < reference.length; digits += 1) {
    const digit = reference.charCodeAt(digits) - DIGIT_0;
    row = digit >= 0 && digit <= 9 ? row * 10 + digit : Number.NaN;
  }
  const exists = column >= 1 && column <= LAST_COLUMN + 1 && row >= 1 && row <= LAST_ROW + 1;
  return exists ? (row - 1) * SHEET_COLUMNS + column - 1 : -1;
}
