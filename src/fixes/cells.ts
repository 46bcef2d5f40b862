import { references } from '../reading/structure';
import { fromExcelNumber, sum, type Decimal } from '../money';
import type { Cell, CellRange, CellRef, WorkbookSnapshot } from '../workbook';
import { cellKey } from '../workbook';
import type { CellContent } from './model';

/** So many formulas are followed at most; who follows more has been led astray. */
const FOLLOWED = 2000;

/** The cells of a workbook by their place. */
export class CellIndex {
  private readonly cells = new Map<string, Cell>();

  constructor(private readonly snapshot: WorkbookSnapshot) {
    for (const { name, cells } of snapshot.sheets) {
      for (const cell of cells) this.cells.set(cellKey({ sheet: name, row: cell.row, column: cell.column }), cell);
    }
  }

  contentAt(place: CellRef): CellContent {
    const cell = this.cells.get(cellKey(place));
    return { formula: cell?.formula ?? null, value: cell?.value ?? null };
  }

  /** The cells of a rectangle that hold a number: those that SUM adds. */
  numbersIn(sheet: string, range: CellRange): readonly CellRef[] {
    return placesIn(sheet, range).filter((place) => typeof this.contentAt(place).value === 'number');
  }

  /** What SUM gives over the places, exact to the digits that Excel keeps. */
  sumOf(places: readonly CellRef[]): Decimal {
    return sum(places.map((place) => fromExcelNumber(this.contentAt(place).value as number)));
  }

  /**
   * Whether something in the places is worked out from a cell, however far back: a sum over them in that cell would go round in
   * a circle. Where that cannot be told, it is assumed.
   */
  dependsOn(places: readonly CellRef[], cell: CellRef): boolean {
    const seen = new Set<string>();
    const queue = [...places];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const key = cellKey(next);
      if (key === cellKey(cell)) return true;
      const { formula } = this.contentAt(next);
      if (formula === null || seen.has(key)) continue;
      seen.add(key);
      if (seen.size > FOLLOWED || this.readsUnseen(formula)) return true;
      for (const { sheet, range } of references(formula, next.sheet)) {
        if (sheet === cell.sheet && contains(range, cell)) return true;
        queue.push(...this.formulasIn(sheet, range));
      }
    }
    return false;
  }

  private formulasIn(sheet: string, range: CellRange): readonly CellRef[] {
    return placesIn(sheet, range).filter((place) => this.contentAt(place).formula !== null);
  }

  /** Names, and functions that make their references up, read cells that the formula does not spell out. */
  private readsUnseen(formula: string): boolean {
    if (/\b(INDIRECT|OFFSET)\(/i.test(formula)) return true;
    const words = new Set(formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? []);
    return this.snapshot.names.some(({ name }) => words.has(name.toLowerCase()));
  }
}

/** Larger areas than this are no table's sums. */
const MOST_PLACES = 20_000;

function placesIn(sheet: string, { top, left, bottom, right }: CellRange): readonly CellRef[] {
  if ((bottom - top + 1) * (right - left + 1) > MOST_PLACES) return [];
  const places: CellRef[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ sheet, row, column });
  }
  return places;
}

export function contains({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The smallest rectangle that holds the places, if it is a single row or column; otherwise `null`. */
export function runOver(places: readonly CellRef[]): CellRange | null {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return places.length > 0 && (range.top === range.bottom || range.left === range.right) ? range : null;
}

/** Whether two lists name the same places, in whatever order. */
export function samePlaces(a: readonly CellRef[], b: readonly CellRef[]): boolean {
  const keys = new Set(a.map(cellKey));
  return keys.size === new Set(b.map(cellKey)).size && b.every((place) => keys.has(cellKey(place)));
}
