import type { Cell, CellEdit, CellRef, CellValue } from '../../workbook';
import { LAST_COLUMN, LAST_ROW } from '../../workbook';
import type { CalculatedWorkbook } from './model';
import type { Area } from './names';

const COLUMNS = LAST_COLUMN + 1;
const CELLS = COLUMNS * (LAST_ROW + 1);

/** A cell as one number, for maps and sets. */
export type CellNumber = number;

export function cellNumber(sheet: number, row: number, column: number): CellNumber {
  return sheet * CELLS + row * COLUMNS + column;
}

export function placeOf(cell: CellNumber): { sheet: number; row: number; column: number } {
  const inSheet = cell % CELLS;
  return { sheet: (cell - inSheet) / CELLS, row: Math.floor(inSheet / COLUMNS), column: inSheet % COLUMNS };
}

/** What a cell holds. */
export interface Content {
  readonly formula: string | null;
  /** `undefined`: empty. `null`: a formula whose value is not known. */
  readonly value: CellValue | undefined;
}

const EMPTY: Content = { formula: null, value: undefined };

/** The cells of the file, and over them what has been put into cells since. */
export class Cells {
  readonly sheets: readonly string[];
  /** The last row and column that any sheet uses. */
  readonly end: { readonly row: number; readonly column: number };
  readonly edited = new Map<CellNumber, Content>();
  private readonly places: ReadonlyMap<string, number>;
  private readonly starts: readonly ReadonlyMap<number, number>[];
  private readonly lists: readonly (readonly Cell[])[];
  private readonly hidden: readonly ReadonlySet<number>[];

  constructor(workbook: CalculatedWorkbook) {
    this.sheets = workbook.sheets.map(({ name }) => name);
    this.places = new Map(this.sheets.map((name, place) => [name, place]));
    this.lists = workbook.sheets.map(({ cells }) => cells);
    this.hidden = workbook.sheets.map(({ hiddenRows }) => hiddenRows);
    const end = { row: 0, column: 0 };
    this.starts = this.lists.map((cells) => {
      const starts = new Map<number, number>();
      cells.forEach((cell, index) => {
        if (!starts.has(cell.row)) starts.set(cell.row, index);
        end.row = Math.max(end.row, cell.row);
        end.column = Math.max(end.column, cell.column);
      });
      return starts;
    });
    this.end = end;
  }

  /** `null` where the workbook has no such sheet. */
  number(cell: CellRef): CellNumber | null {
    const sheet = this.places.get(cell.sheet);
    return sheet === undefined ? null : cellNumber(sheet, cell.row, cell.column);
  }

  reference(cell: CellNumber): CellRef {
    const { sheet, row, column } = placeOf(cell);
    return { sheet: this.sheets[sheet]!, row, column };
  }

  /** The cell as the file has it. */
  original(cell: CellNumber): Content {
    const { sheet, row, column } = placeOf(cell);
    return this.at(sheet, row, column) ?? EMPTY;
  }

  private at(sheet: number, row: number, column: number): Cell | undefined {
    const list = this.lists[sheet];
    const start = this.starts[sheet]?.get(row);
    if (!list || start === undefined) return undefined;
    let low = start;
    // A row has no more cells up to a column than columns.
    let high = Math.min(list.length - 1, start + column);
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = list[middle]!;
      if (found.row === row && found.column === column) return found;
      if (found.row === row && found.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** The cell as it is now; a formula with the value that the file has for it. */
  now(cell: CellNumber): Content {
    return this.edited.get(cell) ?? this.original(cell);
  }

  /** Puts a content into a cell; `false` where it is the file's own and the cell counts as not edited. */
  put(cell: CellNumber, { formula, value }: CellEdit): boolean {
    const own = this.original(cell);
    const wanted: Content =
      formula === null
        ? { formula, value: value === null || value === '' ? undefined : value }
        : { formula, value: null };
    const isOwn = wanted.formula === own.formula && (formula !== null || sameValue(wanted.value, own.value));
    if (isOwn) this.edited.delete(cell);
    else this.edited.set(cell, wanted);
    return !isOwn;
  }

  /** Every formula of the file. */
  *formulas(): Generator<{ cell: CellNumber; sheet: number; formula: string; value: CellValue }> {
    for (let sheet = 0; sheet < this.lists.length; sheet += 1) {
      for (const { row, column, formula, value } of this.lists[sheet]!) {
        if (formula !== null) yield { cell: cellNumber(sheet, row, column), sheet, formula, value };
      }
    }
  }

  /** The cells of an area that hold something in the file. */
  *within(area: Area): Generator<CellNumber> {
    const starts = this.starts[area.sheet];
    const list = this.lists[area.sheet];
    if (!starts || !list) return;
    const last = Math.min(area.bottom, this.end.row);
    for (let row = area.top; row <= last; row += 1) {
      for (let index = starts.get(row) ?? list.length; index < list.length && list[index]!.row === row; index += 1) {
        const { column } = list[index]!;
        if (column > area.right) break;
        if (column >= area.left) yield cellNumber(area.sheet, row, column);
      }
    }
  }

  /** The cells of an area that hold something in the file, or have been edited. */
  *holding(area: Area): Generator<CellNumber> {
    yield* this.within(area);
    for (const cell of this.edited.keys()) if (isWithin(cell, area) && this.original(cell) === EMPTY) yield cell;
  }

  hasHiddenRow(area: Area): boolean {
    for (const row of this.hidden[area.sheet] ?? []) if (row >= area.top && row <= area.bottom) return true;
    return false;
  }
}

/** Whether two values are one and the same. */
export function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null)
    return one.error === other.error;
  return one === other;
}

/** Whether the cell lies in the area. */
export function isWithin(cell: CellNumber, area: Area): boolean {
  const { sheet, row, column } = placeOf(cell);
  return sheet === area.sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
