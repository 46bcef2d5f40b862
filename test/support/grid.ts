import type { Cell, CellError, CellRange, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { parseRange } from '../../src/workbook';

/** A formula cell with the value that Excel has stored for it; `null`: none stored. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | boolean | CellError | null;
  readonly format?: string;
}

/** What a test may put into a grid: a bare value, a formula, an error value, or a value with a number format. */
export type GridCell =
  | string
  | number
  | boolean
  | null
  | undefined
  | CellError
  | FormulaCell
  | { readonly value: string | number | boolean; readonly format: string };

export interface SheetOptions {
  readonly visibility?: SheetSnapshot['visibility'];
  /** Rows as the user numbers them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Columns from 0. */
  readonly hiddenColumns?: readonly number[];
  /** `B1:E1`. */
  readonly merges?: readonly string[];
  readonly generated?: SheetSnapshot['generated'];
}

/** A formula and its stored value: `f('SUM(B2:B4)', 12)`. */
export function f(formula: string, value: FormulaCell['value']): FormulaCell {
  return { formula, value };
}

/** A percentage as Excel stores it: `percent(0.25)`. */
export function percent(value: number): GridCell {
  return { value, format: '0%' };
}

/** A sheet from rows of cells, the first in A1. */
export function sheet(name: string, rows: readonly (readonly GridCell[])[], options: SheetOptions = {}): SheetSnapshot {
  const cells: Cell[] = [];
  rows.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === null || content === undefined || content === '') return;
      if (typeof content !== 'object') cells.push({ row, column, value: content, formula: null, format: 'General' });
      else if ('error' in content) cells.push({ row, column, value: content, formula: null, format: 'General' });
      else {
        const formula = 'formula' in content ? content.formula : null;
        cells.push({ row, column, value: content.value, formula, format: content.format ?? 'General' });
      }
    }),
  );
  return {
    name,
    visibility: options.visibility ?? 'visible',
    generated: options.generated ?? null,
    isProtected: false,
    cells,
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    merges: (options.merges ?? []).map((range) => parseRange(range) as CellRange),
  };
}

/** A workbook of sheets. */
export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'prov.xlsx', sheets, names: [], calculation: 'automatic', notices: [] };
}
