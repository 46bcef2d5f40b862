import type { CellRange, CellRef, CellValue, SheetVisibility } from '../../workbook';

/**
 * How a workbook looks, as plain data that can be cloned or transferred between threads. Lengths are CSS pixels at 100 %,
 * colours `#rrggbb` with theme and tint worked out. Only what a reader of budgets needs to recognise the sheet is here.
 */
export interface WorkbookLook {
  /** The looks that cells refer to by place; the first is the workbook's default. */
  readonly styles: readonly CellLook[];
  /** Every sheet in the workbook's order, chart sheets left out. */
  readonly sheets: readonly SheetLook[];
}

export interface CellLook {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly isBold: boolean;
    readonly isItalic: boolean;
    readonly underline: 'none' | 'single' | 'double';
    readonly isStruck: boolean;
    /** `null`: the theme's own text colour. */
    readonly colour: string | null;
  };
  /** `null`: no fill. A pattern is given as one colour that stands for it. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<'top' | 'right' | 'bottom' | 'left', BorderLook | null>>;
  readonly align: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly verticalAlign: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  readonly shrinks: boolean;
  readonly indent: number;
  /** Degrees counter-clockwise, -90 to 90; 255: letters stacked. */
  readonly rotation: number;
  /** The number format in en-US. */
  readonly format: string;
}

export interface BorderLook {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted';
  readonly colour: string;
}

export interface SheetLook {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Whether the sheet is one of ours. */
  readonly isGenerated: boolean;
  readonly tabColour: string | null;
  /** Rows and columns up to the last that holds or shows something, pictures and charts included. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** Runs of columns that differ from the default, in order. */
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly isHidden: boolean;
    /** Look of the run's empty cells, by place in `styles`. */
    readonly style: number;
  }[];
  /** Rows that differ from the default, by row; `height` is `null` for the default height. */
  readonly rows: ReadonlyMap<
    number,
    { readonly height: number | null; readonly isHidden: boolean; readonly style: number | null }
  >;
  readonly merges: readonly CellRange[];
  /** How many rows and columns at the top and to the left stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridLines: boolean;
  readonly showsZeros: boolean;
  readonly cells: CellStore;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly links: readonly { readonly range: CellRange; readonly to: LinkTarget }[];
  readonly drawings: readonly Drawing[];
  /** Our own marks, which are conditional formats in the file. */
  readonly marks: readonly {
    readonly row: number;
    readonly column: number;
    readonly severity: 'error' | 'warning' | 'note';
  }[];
}

export type LinkTarget =
  { readonly kind: 'cell'; readonly cell: CellRef } | { readonly kind: 'address'; readonly address: string };

/** Something that lies over the cells. `box`: pixels from the sheet's top left corner. */
export interface Drawing {
  readonly kind: 'chart' | 'picture' | 'shape';
  readonly box: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  /** Title or description, empty where there is none. */
  readonly name: string;
  /** Of a chart that Finsamkoll made: enough to draw it. `null` for all others, which get a placeholder. */
  readonly chart: ChartLook | null;
}

export interface ChartLook {
  readonly kind: 'columns' | 'stackedColumns' | 'bars' | 'pie';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly asLine: boolean;
  }[];
  readonly valueTitle: string;
}

/** The kinds of value in a {@link CellStore}; `blank`: a look and nothing else. */
export const STORED = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, unknown: 5 } as const;

/**
 * The cells of a sheet in columns, sorted by row and then by column, so that 300 000 of them are a few arrays. Entry `i` is one cell; the
 * cells of the row `rows[r]` are the entries from `starts[r]` up to `starts[r + 1]`.
 */
export interface CellStore {
  /** Rows that have entries, rising. */
  readonly rows: Int32Array;
  /** One more than `rows`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** Place in `WorkbookLook.styles`. */
  readonly styles: Int32Array;
  /** One of {@link STORED}; `unknown`: a formula without a cached value. */
  readonly kinds: Uint8Array;
  /** Numbers; 1 and 0 for booleans; for text and errors the place in `texts`. */
  readonly values: Float64Array;
  readonly texts: readonly string[];
  /** Formulas without the leading `=`, shared ones written out, by entry. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** The content of an entry; `undefined` for a blank one. */
export function storedValue(store: CellStore, entry: number): CellValue | undefined {
  const value = store.values[entry]!;
  switch (store.kinds[entry]) {
    case STORED.number:
      return value;
    case STORED.text:
      return store.texts[value]!;
    case STORED.boolean:
      return value === 1;
    case STORED.error:
      return { error: store.texts[value] as Extract<CellValue, { error: unknown }>['error'] };
    case STORED.unknown:
      return null;
    default:
      return undefined;
  }
}

/** The entry of a cell, -1 where the sheet stores nothing there. */
export function entryAt(store: CellStore, row: number, column: number): number {
  const place = find(store.rows, row, 0, store.rows.length);
  return place < 0 ? -1 : find(store.columns, column, store.starts[place]!, store.starts[place + 1]!);
}

function find(sorted: Int32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
