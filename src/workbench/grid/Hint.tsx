import type { ReactElement } from 'react';
import { workbenchWords } from '../../text/workbench';
import { boxOf } from './geometry';
import type { Place } from './model';
import type { SheetView } from './sheetView';
import { HEADING_HEIGHT, type GridClasses } from './styles';
import type { Position } from './useScroll';

export interface HintProps {
  readonly view: SheetView;
  readonly place: Place;
  readonly classes: GridClasses;
  readonly start: number;
  /** Where the layer of scrolled rows lies, and the position in the sheet that it begins with. */
  readonly layerTop: number;
  readonly base: number;
  readonly scrolled: Position;
  readonly width: number;
}

const WIDEST = 320;
/** None, so that the pointer can go over to the hint. */
const GAP = 0;

/** What a cell has to say beside its content: its note, and that it has not been recalculated. */
export function Hint(props: HintProps): ReactElement | null {
  const { view, place, classes, start, scrolled } = props;
  const { frozen, merges } = view.geometry;
  const words = workbenchWords(view.language).grid;
  const lines = [
    ...(view.cell(place.row, place.column)?.isStale ? [words.stale] : []),
    ...(view.note(place.row, place.column) ?? '').split('\n').filter((line) => line !== ''),
  ];
  if (lines.length === 0) return null;
  const box = boxOf(
    merges.at(place.row, place.column) ?? {
      top: place.row,
      bottom: place.row,
      left: place.column,
      right: place.column,
    },
    view.geometry,
  );
  const across = start + box.left + (place.column < frozen.columns ? scrolled.left : 0);
  const after = across + box.width + GAP;
  const isRoomAfter = after + WIDEST <= scrolled.left + props.width;
  const top =
    place.row < frozen.rows
      ? props.layerTop - props.base + scrolled.top + box.top
      : props.layerTop - props.base + box.top;
  return (
    <div
      role="tooltip"
      className={classes.hint}
      style={{
        left: isRoomAfter ? after : Math.max(scrolled.left + start, across - GAP - WIDEST),
        top: Math.max(HEADING_HEIGHT, top) + (isRoomAfter ? 0 : box.height),
        width: 'max-content',
      }}
    >
      {lines.join('\n')}
    </div>
  );
}
