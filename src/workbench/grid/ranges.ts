import type { CellRange } from '../../workbook';

/** Ranges taller than this are looked through one by one instead of row by row. */
const TALL = 500;

/** Ranges that do not overlap (merged cells, links), found by cell. */
export class RangeIndex<T extends CellRange = CellRange> {
  private readonly byRow = new Map<number, T[]>();
  private readonly tall: T[] = [];

  constructor(ranges: readonly T[]) {
    for (const range of ranges) {
      if (range.bottom - range.top >= TALL) this.tall.push(range);
      else this.enter(range);
    }
  }

  /** The range that a cell belongs to. */
  at(row: number, column: number): T | null {
    const covers = ({ left, right }: T) => column >= left && column <= right;
    return (
      this.byRow.get(row)?.find(covers) ??
      this.tall.find((range) => row >= range.top && row <= range.bottom && covers(range)) ??
      null
    );
  }

  private enter(range: T): void {
    for (let row = range.top; row <= range.bottom; row++) {
      const others = this.byRow.get(row);
      if (others) others.push(range);
      else this.byRow.set(row, [range]);
    }
  }
}
