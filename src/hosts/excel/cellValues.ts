import type { Cell, CellError, CellRange, CellValue } from '../../workbook';
import { CELL_ERRORS } from '../../workbook';

/** What Excel says of a rectangle of cells. */
export interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What error values are called in Swedish; in English they are called as in {@link CellError}. */
const SWEDISH_ERRORS: Readonly<Record<string, CellError['error']>> = {
  '#SKÄRNING!': '#NULL!',
  '#DIVISION/0!': '#DIV/0!',
  '#VÄRDEFEL!': '#VALUE!',
  '#REFERENS!': '#REF!',
  '#NAMN?': '#NAME?',
  '#OGILTIGT!': '#NUM!',
  '#SAKNAS!': '#N/A',
  '#HÄMTAR_DATA': '#GETTING_DATA',
  '#SPILL!': '#SPILL!',
  '#BERÄKNING!': '#CALC!',
  '#FÄLT!': '#FIELD!',
  '#BLOCKERAD!': '#BLOCKED!',
};

const ERRORS: ReadonlySet<string> = new Set(CELL_ERRORS);

/** That it is an error is told by its type; which one only by what Excel calls it. */
function errorOf(text: string): CellError {
  return { error: ERRORS.has(text) ? (text as CellError['error']) : (SWEDISH_ERRORS[text] ?? '#UNKNOWN!') };
}

/** Whether Excel's `formulas` hold a formula for the cell, and not text that begins like one. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The cells of a rectangle that hold something, row by row. */
export function cellsOf(area: CellRange, given: Matrices): Cell[] {
  const cells: Cell[] = [];
  given.values.forEach((line, row) => {
    line.forEach((shown, column) => {
      const type = given.valueTypes[row]![column]!;
      const formula = given.formulas[row]![column];
      const hasFormula = isFormula(formula, shown);
      if (!hasFormula && shown === '') return;
      cells.push({
        row: area.top + row,
        column: area.left + column,
        value: valueOf(shown, type),
        formula: hasFormula ? formula.slice(1) : null,
        format: String(given.numberFormat[row]![column] ?? 'General'),
      });
    });
  });
  return cells;
}

function valueOf(shown: unknown, type: string): CellValue {
  if (type === 'Error') return errorOf(String(shown));
  if (type === 'Empty') return null;
  return typeof shown === 'number' || typeof shown === 'boolean' ? shown : String(shown);
}
