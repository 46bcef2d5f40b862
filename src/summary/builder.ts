import type { SheetCell } from '../workbook';

/** Puts the rows of a sheet together, from A1 and down. */
export class Rows {
  readonly all: (readonly (SheetCell | null)[])[] = [];

  /** Adds a row and tells which one it became (from 0). */
  add(...cells: readonly (SheetCell | null)[]): number {
    return this.all.push(cells) - 1;
  }

  /** The row that the next `add` gives. */
  get next(): number {
    return this.all.length;
  }
}
