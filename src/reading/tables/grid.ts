import type { Cell, CellRange, SheetSnapshot } from '../../workbook';

/** A sheet's cells in order, with quick access by row. Cells that hold nothing but blanks are left out. */
export class Grid {
  readonly sheet: SheetSnapshot;
  /** The rows (from 0) that hold something, rising. */
  readonly rows: readonly number[];
  readonly #cells: readonly Cell[];
  /** Where in `#cells` each of `rows` begins; one entry more than `rows`. */
  readonly #starts: readonly number[];
  readonly #placeOfRow = new Map<number, number>();

  constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    this.#cells = withoutBlankRows(inOrder(sheet.cells.filter((cell) => holdsSomething(cell) || isBlankFormula(cell))));
    const rows: number[] = [];
    const starts: number[] = [];
    this.#cells.forEach((cell, index) => {
      if (rows.at(-1) === cell.row) return;
      this.#placeOfRow.set(cell.row, rows.length);
      rows.push(cell.row);
      starts.push(index);
    });
    starts.push(this.#cells.length);
    this.rows = rows;
    this.#starts = starts;
  }

  get size(): number {
    return this.#cells.length;
  }

  /** The cells of a row from left to right. */
  cellsOf(row: number): readonly Cell[] {
    const place = this.#placeOfRow.get(row);
    return place === undefined ? [] : this.#cells.slice(this.#starts[place], this.#starts[place + 1]);
  }

  /** How many cells a row holds. */
  countOf(row: number): number {
    const place = this.#placeOfRow.get(row);
    return place === undefined ? 0 : this.#starts[place + 1]! - this.#starts[place]!;
  }

  /** The merged range whose first cell this is, if any. */
  mergeFrom(row: number, column: number): CellRange | null {
    return this.sheet.merges.find((merge) => merge.top === row && merge.left === column) ?? null;
  }
}

function holdsSomething(cell: Cell): boolean {
  if (typeof cell.value === 'string') return cell.value.trim() !== '';
  return cell.value !== null || cell.formula !== null;
}

/** A formula that shows nothing: `IF(A5="","",…)`. */
export function isBlankFormula({ value, formula }: Cell): boolean {
  return formula !== null && typeof value === 'string' && value.trim() === '';
}

/** Formulas that show nothing count only beside something else: rows are often prepared far down. */
function withoutBlankRows(cells: readonly Cell[]): readonly Cell[] {
  if (!cells.some(isBlankFormula)) return cells;
  const filled = new Set(cells.filter((cell) => !isBlankFormula(cell)).map(({ row }) => row));
  return cells.filter(({ row }) => filled.has(row));
}

/** Snapshots promise cells row by row; a host that breaks the promise must not break the reading. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const before = (a: Cell, b: Cell): number => a.row - b.row || a.column - b.column;
  const isOrdered = cells.every((cell, index) => index === 0 || before(cells[index - 1]!, cell) < 0);
  if (isOrdered) return cells;
  const sorted = [...cells].sort(before);
  return sorted.filter((cell, index) => index === 0 || before(sorted[index - 1]!, cell) !== 0);
}
