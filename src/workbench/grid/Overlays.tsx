import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Drawing } from '../../hosts/file';
import { workbenchWords } from '../../text/workbench';
import type { Language } from '../../money';
import { ChartDrawing } from './ChartDrawing';
import { boxOf, piecesOf, type Geometry, type Piece } from './geometry';
import type { Highlight } from './model';
import type { GridClasses } from './styles';

/** A part of the window: the scrolled cells, the frozen columns beside them, the frozen rows above them, or where those meet. */
export type Pane = 'body' | 'left' | 'top' | 'corner';

function paneOf({ row, column }: Piece['anchor'], { frozen }: Geometry): Pane {
  if (row < frozen.rows) return column < frozen.columns ? 'corner' : 'top';
  return column < frozen.columns ? 'left' : 'body';
}

export interface FramesProps {
  readonly pane: Pane;
  readonly highlights: readonly Highlight[];
  readonly geometry: Geometry;
  readonly language: Language;
  readonly classes: GridClasses;
  /** Pixels to the left of the first column and above position 0. */
  readonly start: number;
  readonly top: number;
  /** What of the sheet is drawn, in pixels from its corner. */
  readonly from: number;
  readonly to: number;
}

/** Frames over the ranges that the pane speaks of. For the eye alone: what they say is in the pane in words. */
export function Frames(props: FramesProps): ReactElement {
  const { pane, highlights, geometry } = props;
  return (
    <>
      {highlights.flatMap((highlight, at) =>
        piecesOf(highlight.range, geometry)
          .filter(({ anchor }) => paneOf(anchor, geometry) === pane)
          .map((piece) => frame(props, highlight, piece, `${at}-${piece.anchor.row}-${piece.anchor.column}`)),
      )}
    </>
  );
}

/** How far beyond what is drawn a frame reaches. */
const MARGIN = 50;

function frame(
  { geometry, language, classes, start, top, from, to }: FramesProps,
  { label }: Highlight,
  { range, whole, isFirst }: Piece,
  key: string,
): ReactElement | null {
  const box = boxOf(range, geometry);
  const upper = Math.max(box.top, from - MARGIN);
  const lower = Math.min(box.top + box.height, to + MARGIN);
  if (lower <= upper) return null;
  const isRoomAbove = box.top - (range.top < geometry.frozen.rows ? 0 : geometry.frozen.height) >= 15;
  const width = (isEdge: boolean) => (isEdge ? 2 : 0);
  return (
    <div
      key={key}
      aria-hidden
      className={classes.frame}
      style={{
        left: start + box.left - 1,
        top: top + upper - 1,
        width: box.width + 1,
        height: lower - upper + 1,
        borderTopWidth: width(range.top === whole.top),
        borderBottomWidth: width(range.bottom === whole.bottom),
        borderLeftWidth: width(range.left === whole.left),
        borderRightWidth: width(range.right === whole.right),
      }}
    >
      {isFirst && upper === box.top && (
        <span className={classes.frameLabel} style={{ top: isRoomAbove ? -17 : 0 }}>
          {workbenchWords(language).grid.table(label)}
        </span>
      )}
    </div>
  );
}

export interface DrawingsProps {
  readonly drawings: readonly Drawing[];
  readonly language: Language;
  readonly classes: GridClasses;
  readonly start: number;
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

/** What lies over the cells: our own charts drawn, all else by name. */
export function Drawings({ drawings, language, classes, start, top, from, to }: DrawingsProps): ReactElement {
  const words = workbenchWords(language).grid;
  return (
    <>
      {drawings.map(({ kind, name, box, chart }, at) => {
        if (box.top > to || box.top + box.height < from) return null;
        const title = words.drawing(words.drawings[kind], chart?.title || name);
        const place = { left: start + box.left, top: top + box.top, width: box.width, height: box.height };
        return (
          <div
            key={at}
            role="img"
            aria-label={title}
            className={mergeClasses(classes.drawing, chart ? classes.chart : undefined)}
            style={place}
          >
            {chart ? <ChartDrawing chart={chart} width={box.width} height={box.height} language={language} /> : title}
          </div>
        );
      })}
    </>
  );
}
