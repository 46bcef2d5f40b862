import type { CellLook, SheetLook } from '../../hosts/file';
import { LAST_COLUMN, LAST_ROW, type CellRange } from '../../workbook';
import { Axis, type Run } from './axis';
import { autoHeights } from './heights';
import { RangeIndex } from './ranges';
import type { Place } from './model';

/** Empty rows and columns that can be seen and written in beyond the last that holds something. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** How far a sheet reaches. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns that a sheet is drawn with: all that it holds, the place that is selected, and some beyond both. */
export function extentOf(look: SheetLook, selection: Place): Extent {
  const reach = (used: number, place: number, spare: number, fewest: number, most: number) =>
    Math.min(most, Math.max(fewest, used + spare, Math.ceil((place + spare) / spare) * spare));
  return {
    rows: reach(look.rowCount, selection.row, SPARE_ROWS, FEWEST_ROWS, LAST_ROW + 1),
    columns: reach(look.columnCount, selection.column, SPARE_COLUMNS, FEWEST_COLUMNS, LAST_COLUMN + 1),
  };
}

/** Where everything of a sheet lies. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: RangeIndex;
  /** Rows and columns that stay in view, and how much room they take. */
  readonly frozen: Extent & { readonly height: number; readonly width: number };
}

export function geometryOf(look: SheetLook, styles: readonly CellLook[], extent: Extent): Geometry {
  const columns = new Axis(extent.columns, look.defaultColumnWidth, columnRuns(look));
  const rows = new Axis(extent.rows, look.defaultRowHeight, rowRuns(look, autoHeights(look, styles, columns)));
  const frozenRows = Math.min(look.frozen.rows, extent.rows);
  const frozenColumns = Math.min(look.frozen.columns, extent.columns);
  return {
    rows,
    columns,
    merges: new RangeIndex(look.merges),
    frozen: {
      rows: frozenRows,
      columns: frozenColumns,
      height: rows.start(frozenRows),
      width: columns.start(frozenColumns),
    },
  };
}

/** The part of a window that frozen rows or columns may take. */
const MOST_FROZEN = 0.75;

/** The geometry for a window of a size: what would leave too little of it for the rest is not frozen. */
export function withinRoom(geometry: Geometry, room: { readonly width: number; readonly height: number }): Geometry {
  const { frozen } = geometry;
  const keepsRows = frozen.height <= room.height * MOST_FROZEN;
  const keepsColumns = frozen.width <= room.width * MOST_FROZEN;
  if (keepsRows && keepsColumns) return geometry;
  return {
    ...geometry,
    frozen: {
      rows: keepsRows ? frozen.rows : 0,
      height: keepsRows ? frozen.height : 0,
      columns: keepsColumns ? frozen.columns : 0,
      width: keepsColumns ? frozen.width : 0,
    },
  };
}

function columnRuns(look: SheetLook): Run[] {
  return look.columns.map(({ from, to, width, isHidden }) => ({ from, to, size: isHidden ? 0 : width }));
}

function* rowRuns(look: SheetLook, auto: ReadonlyMap<number, number>): Generator<Run> {
  for (const [row, size] of auto) yield { from: row, to: row, size };
  for (const [row, { height, isHidden }] of look.rows) {
    if (isHidden || height !== null) yield { from: row, to: row, size: isHidden ? 0 : height! };
  }
}

/** A part of a range that lies in one pane; ranges over the edge of the frozen rows or columns are cut there. */
export interface Piece {
  readonly range: CellRange;
  /** The whole range that it is a part of. */
  readonly whole: CellRange;
  /** The first shown cell of the part, which it is drawn in. */
  readonly anchor: Place;
  /** Whether it holds the first shown cell of the whole. */
  readonly isFirst: boolean;
}

/** The parts of a range, first the one in the top left; none where all of it is hidden. */
export function piecesOf(range: CellRange, { rows, columns, frozen }: Geometry): Piece[] {
  const pieces: Piece[] = [];
  for (const [top, bottom] of cut(range.top, range.bottom, frozen.rows)) {
    for (const [left, right] of cut(range.left, range.right, frozen.columns)) {
      const row = rows.nextShown(top, 1);
      const column = columns.nextShown(left, 1);
      if (row === null || row > bottom || column === null || column > right) continue;
      pieces.push({
        range: { top, left, bottom, right },
        whole: range,
        anchor: { row, column },
        isFirst: pieces.length === 0,
      });
    }
  }
  return pieces;
}

function cut(from: number, to: number, edge: number): (readonly [number, number])[] {
  return from < edge && to >= edge
    ? [
        [from, edge - 1],
        [edge, to],
      ]
    : [[from, to]];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a range lies, in pixels from the sheet's corner. */
export function boxOf(range: CellRange, { rows, columns }: Geometry): Box {
  const left = columns.start(range.left);
  const top = rows.start(range.top);
  return { left, top, width: columns.end(range.right) - left, height: rows.end(range.bottom) - top };
}

/** The tallest element that every browser lays out exactly (Firefox gives up first, at some 17 million pixels). */
const TALLEST = 12_000_000;

/** How a sheet that is too tall for an element is scrolled: the element is shorter, and its scrolling is spread over the sheet. */
export class Scale {
  private readonly ratio: number;
  /** How tall the element is that is scrolled. */
  readonly element: number;

  /** @param length how tall the sheet is, headings included; `view`: how much of it is seen at once */
  constructor(length: number, view: number, tallest = TALLEST) {
    this.element = Math.min(length, tallest);
    this.ratio = length <= tallest ? 1 : (length - view) / (this.element - view);
  }

  get isScaled(): boolean {
    return this.ratio !== 1;
  }

  /** The place in the sheet that is seen when the element is scrolled to `offset`. */
  toSheet(offset: number): number {
    return offset * this.ratio;
  }

  toElement(offset: number): number {
    return offset / this.ratio;
  }
}

/**
 * The offset that brings `start`–`end` into view, and no further than needed.
 * @param view from where to where the sheet is seen now, frozen parts left out
 */
export function revealed(start: number, end: number, view: { readonly from: number; readonly to: number }): number {
  const room = view.to - view.from;
  if (start < view.from || end - start > room) return start - view.from;
  return end > view.to ? end - view.to : 0;
}
