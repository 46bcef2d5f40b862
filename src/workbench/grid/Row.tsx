import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement, type ReactNode } from 'react';
import { drawCell } from './Cell';
import { nearestFilled } from './overflow';
import type { Piece } from './geometry';
import type { SheetView } from './sheetView';
import type { GridClasses } from './styles';

export interface RowProps {
  readonly view: SheetView;
  readonly classes: GridClasses;
  readonly row: number;
  /** Pixels from the edge of what it is drawn in. */
  readonly top: number;
  /** The slots of the scrolled columns that are drawn; none where only single cells of the row are wanted. */
  readonly from: number;
  readonly to: number;
  /** Pixels of the row's heading. */
  readonly start: number;
  /** -1: the selection is in another row. */
  readonly selectedColumn: number;
  readonly editor: ReactNode;
}

/** A row of cells with its heading. Drawn anew only when something of it changes. */
export const Row = memo(function Row(props: RowProps): ReactElement {
  const { view, classes, row, top, start, selectedColumn } = props;
  const { rows, frozen } = view.geometry;
  const height = rows.size(row);
  const [still, scrolled] = cellsOf(props);
  return (
    <div className={classes.row} style={{ top, height }} role="row" aria-rowindex={row + 2}>
      <div
        className={mergeClasses(classes.start, props.editor ? classes.startEditing : undefined)}
        style={{ width: start + frozen.width }}
      >
        <div
          className={mergeClasses(
            classes.heading,
            selectedColumn >= 0 && classes.headingSelected,
            row > 0 && rows.isHidden(row - 1) && classes.rowAfterHidden,
          )}
          style={{ left: 0, width: start, height }}
          role="rowheader"
          aria-colindex={1}
          data-heading={row}
        >
          {row + 1}
        </div>
        {still.map(({ column, piece }) => drawCell(props, row, column, piece))}
      </div>
      {scrolled.map(({ column, piece }) => drawCell(props, row, column, piece))}
    </div>
  );
});

interface Drawn {
  readonly column: number;
  readonly piece: Piece | null;
}

/** The cells that a row draws, in order: those of the frozen columns, and those of the others. */
function cellsOf({ view, row, from, to, selectedColumn }: RowProps): readonly [Drawn[], Drawn[]] {
  const { columns, frozen, merges } = view.geometry;
  const pieces = new Map(view.pieces(row).map((piece) => [piece.anchor.column, piece]));
  const wanted = new Set<number>();
  if (to >= from) {
    for (let slot = 0; slot < columns.slots && columns.at(slot) < frozen.columns; slot++) wanted.add(columns.at(slot));
    for (let slot = from; slot <= to; slot++) wanted.add(columns.at(slot));
    for (const column of runningInto(view, row, columns.at(from), columns.at(to))) wanted.add(column);
  }
  for (const { anchor, range } of pieces.values()) {
    if (to < from || range.right >= columns.at(from)) wanted.add(anchor.column);
  }
  if (selectedColumn >= 0) wanted.add(selectedColumn);
  const drawn = [...wanted]
    .sort((a, b) => a - b)
    .map((column) => ({ column, piece: pieces.get(column) ?? null }))
    .filter(({ column, piece }) => piece !== null || !merges.at(row, column));
  return [
    drawn.filter(({ column }) => column < frozen.columns),
    drawn.filter(({ column }) => column >= frozen.columns),
  ];
}

/** The cells out of sight whose text may run into the columns that are seen. */
function runningInto(view: SheetView, row: number, first: number, last: number): number[] {
  const { columns } = view.geometry;
  const isFilled = (column: number) => !view.isFree(row, column);
  const found = [
    isFilled(first) ? null : nearestFilled(first, -1, columns, isFilled),
    isFilled(last) ? null : nearestFilled(last, 1, columns, isFilled),
  ];
  return found.filter((column) => column !== null && !view.geometry.merges.at(row, column)) as number[];
}
