import type { CellRange } from './reference';

/** The error values that Excel has, by their English names. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
] as const;

/** An error value, told apart by its type and never by the text of a cell. Always Excel's English name. */
export interface CellError {
  readonly error: (typeof CELL_ERRORS)[number] | '#UNKNOWN!';
}

/** What a cell holds. `null` only where a formula has no cached value. Dates are numbers with a date format, always counted from 1900. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell that holds something. Empty cells are not part of a snapshot. */
export interface Cell {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly value: CellValue;
  /** In English, A1 style, without the leading `=`; shared formulas are written out. `null`: typed by hand. */
  readonly formula: string | null;
  /** The number format in en-US, `General` where none is set. */
  readonly format: string;
}

/** The kinds of sheet that Finsamkoll writes; the names the user sees are in `text/`. */
export type GeneratedKind = 'summary' | 'memberContributions' | 'deviations' | 'auditLog';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet as plain data. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Set when the sheet carries our marker: it is ours, and it is not read as a budget. */
  readonly generated: GeneratedKind | null;
  readonly isProtected: boolean;
  /** Row by row, each row from left to right. */
  readonly cells: readonly Cell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

/** A defined name that is visible to formulas. `scope`: the sheet's name, or `null` for the whole workbook. */
export interface NameSnapshot {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
}

/** A whole workbook as plain data: everything that reading may know. Can be cloned between threads. */
export interface WorkbookSnapshot {
  /** The file's name or the document's title, for headings; never a path. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly calculation: 'automatic' | 'manual';
  /** What the host noticed and the user should know (for example a digital signature that writing breaks). */
  readonly notices: readonly WorkbookNotice[];
}

export type WorkbookNotice = 'signed' | 'workbookProtected';

/** Whether a cell holds an error value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
