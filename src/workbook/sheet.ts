import type { CellRef } from './reference';
import type { GeneratedKind } from './snapshot';

/** How a generated cell looks. The hosts know what each name means; the summary only chooses. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'text'
  | 'wrapped'
  | 'heading'
  | 'headingNumber'
  | 'section'
  | 'total'
  | 'approved'
  | 'error'
  | 'warning'
  | 'note'
  | 'link';

/** A number format; amounts follow the unit of the workbook's own table. */
export type CellFormat = 'text' | 'integer' | 'decimal1' | 'decimal2' | 'percent1' | 'percent2' | 'date' | 'dateTime';

/** Excel's en-US code for each format. The thousands separator follows the user's own region. */
export const FORMAT_CODES: Readonly<Record<CellFormat, string>> = {
  text: '@',
  integer: '#,##0',
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
  percent1: '0.0%',
  percent2: '0.00%',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
};

/** A cell to write. Text is always written as text, whatever it begins with. */
export interface SheetCell {
  /** For a formula: its computed value, so that a file without a calculation engine shows it. */
  readonly value: string | number | boolean | null;
  /** In English, A1 style, without the leading `=`. */
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly format?: CellFormat;
  /** A place in the same workbook that a click goes to. */
  readonly link?: CellRef;
}

export interface SheetColumn {
  /** In characters, as Excel counts column width. */
  readonly width: number;
}

/** A native Excel chart. Ranges are on the same sheet, rows and columns from 0. */
export interface SheetChart {
  readonly kind: 'columns' | 'stackedColumns' | 'bars' | 'pie';
  readonly title: string;
  /** Read by screen readers. */
  readonly description: string;
  readonly categories: SheetSpan;
  readonly series: readonly {
    /** The cell that names the series. */
    readonly name: { readonly row: number; readonly column: number };
    readonly values: SheetSpan;
    /** Drawn as a line over the columns. */
    readonly asLine?: boolean;
  }[];
  /** Title of the value axis, usually the unit. */
  readonly valueTitle?: string;
  /** Where the chart stands. */
  readonly anchor: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

/** A run of cells in one row or one column. */
export interface SheetSpan {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet to write, as plain data. Both hosts give the same workbook for the same sheet. */
export interface Sheet {
  readonly kind: GeneratedKind;
  /** The wished name; a host gives it ` (2)` where the user has a sheet of that name without our marker. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Row by row from A1; `null` or a missing cell is empty. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** The row (from 0) of the table's headings, repeated on every printed page. */
  readonly headingRow?: number;
  /** Rows above and including this one stay in view (from 0). */
  readonly freezeBelowRow?: number;
  /** The table that the user can sort and filter: headings in its first row. */
  readonly filter?: SheetSpan;
  readonly chart?: SheetChart;
  readonly landscape?: boolean;
  /** So many columns from the left are printed; all where nothing is said. */
  readonly printedColumns?: number;
}

/** A mark over a user's cell: a conditional format that can be taken off without a trace. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: 'error' | 'warning' | 'note';
}
