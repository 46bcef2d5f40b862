import type { CellRange } from '../../workbook';

/**
 * Cells in one request. Values, formulas, types and formats of a cell take about 90 bytes, so that a request stays far
 * below the 5 MB that Excel on the web allows, and is understood without the pane standing still.
 */
export const CELL_BUDGET = 20_000;

/** Cells in one piece: some pieces to a request, so that requests are filled well. */
const PIECE_CELLS = CELL_BUDGET / 4;

/** A row or column whose being hidden is asked for costs this part of a cell. */
const LINE_COST = 0.3;

/** A piece of a sheet that is read at once: its cells, or which of its rows or columns are hidden. */
export interface Piece {
  /** The sheet's place in the workbook. */
  readonly sheet: number;
  readonly what: 'cells' | 'rows' | 'columns';
  readonly area: CellRange;
}

/** Everything that has to be read of a sheet with this used range, in pieces that each fit into a request. */
export function piecesOf(sheet: number, used: CellRange): Piece[] {
  const lines = { ...used, top: 0, left: 0 };
  const columns: Piece = { sheet, what: 'columns', area: { ...lines, bottom: 0 } };
  const rows: Piece = { sheet, what: 'rows', area: { ...lines, right: 0 } };
  return [columns, ...cut(rows), ...cut({ sheet, what: 'cells', area: used })];
}

function cost({ what, area }: Piece): number {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return what === 'cells' ? cells : cells * LINE_COST;
}

/** Cuts a piece by rows into parts of a size that is easily placed. */
function cut(piece: Piece): Piece[] {
  const { top, bottom } = piece.area;
  const rows = bottom - top + 1;
  const fit = Math.max(1, Math.floor((rows * PIECE_CELLS) / cost(piece)));
  const parts: Piece[] = [];
  for (let from = top; from <= bottom; from += fit) {
    parts.push({ ...piece, area: { ...piece.area, top: from, bottom: Math.min(bottom, from + fit - 1) } });
  }
  return parts;
}

/** The pieces in as few requests as the budget allows, in their order. */
export function blocksOf(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const needed = cost(piece);
    if (needed > room || blocks.length === 0) {
      blocks.push([]);
      room = CELL_BUDGET;
    }
    blocks.at(-1)!.push(piece);
    room -= needed;
  }
  return blocks;
}

/** Two halves of a piece, by rows and, where there is one row, by columns; `null` for a single cell. */
export function halves(piece: Piece): readonly [Piece, Piece] | null {
  const { top, bottom, left, right } = piece.area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...piece, area: { ...piece.area, bottom: middle } },
      { ...piece, area: { ...piece.area, top: middle + 1 } },
    ];
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  return [
    { ...piece, area: { ...piece.area, right: middle } },
    { ...piece, area: { ...piece.area, left: middle + 1 } },
  ];
}
