import { entryAt, storedValue, type CellLook, type SheetLook } from '../../hosts/file';
import type { GridCell, GridSheet } from '../grid/model';
import type { ChangedCell } from '../protocol';

/** What has changed in a cell since its sheet's look was taken. */
type Change = Pick<ChangedCell, 'formula' | 'value' | 'isStale'>;

/** One sheet as it is now: its look as the file has it, and the changes since laid over it. */
export class SheetView implements GridSheet {
  private readonly changes = new Map<string, Change>();
  private current: SheetLook;

  constructor(
    private readonly base: SheetLook,
    readonly styles: readonly CellLook[],
  ) {
    this.current = base;
  }

  get look(): SheetLook {
    return this.current;
  }

  readonly cell = (row: number, column: number): GridCell | null => {
    const { cells } = this.base;
    const entry = entryAt(cells, row, column);
    const change = this.changes.get(key(row, column));
    const style = entry < 0 ? this.styleOfEmpty(row, column) : cells.styles[entry]!;
    if (change) return { ...change, style };
    if (entry < 0) return null;
    return {
      value: storedValue(cells, entry),
      formula: cells.formulas.get(entry) ?? null,
      style,
      isStale: false,
    };
  };

  /** The number format of a cell, empty or not, in en-US. */
  format(row: number, column: number): string {
    const style = this.cell(row, column)?.style ?? this.styleOfEmpty(row, column);
    return this.styles[style]?.format ?? 'General';
  }

  /** Lays a change over a cell. An edit beyond the sheet's used part makes it larger. */
  change(row: number, column: number, change: Change): void {
    this.changes.set(key(row, column), change);
    const { rowCount, columnCount } = this.current;
    if (row < rowCount && column < columnCount) return;
    this.current = {
      ...this.current,
      rowCount: Math.max(rowCount, row + 1),
      columnCount: Math.max(columnCount, column + 1),
    };
  }

  /** The same changes over a later look of the same sheet. */
  over(base: SheetLook, styles: readonly CellLook[]): SheetView {
    const view = new SheetView(base, styles);
    for (const [place, change] of this.changes) {
      const [row, column] = place.split(',').map(Number) as [number, number];
      view.change(row, column, change);
    }
    return view;
  }

  private styleOfEmpty(row: number, column: number): number {
    const ofRow = this.base.rows.get(row)?.style;
    if (ofRow !== null && ofRow !== undefined) return ofRow;
    return this.base.columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
