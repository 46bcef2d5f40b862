import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { CellLook, LinkTarget } from '../../hosts/file';
import { workbenchWords } from '../../text/workbench';
import { address, type CellRange } from '../../workbook';
import { between, drawn, GRID_LINE } from './borders';
import { fitted, type Fitted } from './fit';
import type { Shown } from './format';
import { boxOf, type Box, type Piece } from './geometry';
import { alignOf, indentOf, PADDING, SIDEWAYS, textCss, VERTICAL, wraps } from './looks';
import { fontSize } from './measure';
import { overflow, type Room } from './overflow';
import { isSafeAddress, linkText } from './links';
import type { GridCell } from './model';
import type { SheetView } from './sheetView';
import type { GridClasses } from './styles';

/** What all cells of a row are drawn with. */
export interface CellContext {
  readonly view: SheetView;
  readonly classes: GridClasses;
  /** Pixels from the row's edge to the first column. */
  readonly start: number;
  readonly selectedColumn: number;
  /** Stands in the selected cell while it is edited. */
  readonly editor: ReactNode;
}

/**
 * One cell, or the part of a merged one that lies in a pane. A function and no component: a sheet shows a thousand of them, and
 * they are drawn anew row by row.
 */
export function drawCell(context: CellContext, row: number, column: number, piece: Piece | null): ReactElement {
  const { view, classes, selectedColumn } = context;
  const home = piece ? { row: piece.whole.top, column: piece.whole.left } : { row, column };
  const range: CellRange = piece?.range ?? { top: row, left: column, bottom: row, right: column };
  const cell = view.cell(home.row, home.column);
  const style = view.style(home.row, home.column, cell);
  const what = view.shown(cell, style);
  const box = boxOf(range, view.geometry);
  const whole = piece ? boxOf(piece.whole, view.geometry) : box;
  const link = view.link(home.row, home.column);
  const isPart = piece !== null && !piece.isFirst;
  const isSelected = !isPart && selectedColumn === home.column;
  const editor = isSelected ? context.editor : null;
  const isStale = cell?.isStale === true;
  const text = isStale && cell.value === null ? unknown(view) : what;
  const fit = fitted(text, cell?.value, style, whole.width, view.measure, view.language);
  const room = piece ? null : roomOf(view, row, column, style, text, fit);
  const css: CSSProperties = {
    left: context.start + box.left,
    width: box.width,
    height: box.height,
    alignItems: VERTICAL[style.verticalAlign],
    ...lines(view, range, piece?.whole ?? range, style, room),
  };
  const note = view.note(home.row, home.column);
  return (
    <div
      key={column}
      className={
        piece || room || isSelected
          ? mergeClasses(
              classes.cell,
              piece ? classes.over : undefined,
              room ? classes.reaching : undefined,
              isSelected && classes.selected,
              editor ? classes.editing : undefined,
            )
          : classes.cell
      }
      style={css}
      data-row={home.row}
      data-column={home.column}
      {...(isPart
        ? { 'aria-hidden': true }
        : attributes(view, cell, { row, column, home, isSelected, link, note, whole: piece?.whole ?? null }))}
    >
      {content(context, { text, fit, style, room, box, whole, link, isStale, isMerged: piece !== null })}
      {note !== null && !isPart && <span className={classes.noteCorner} />}
      {editor}
    </div>
  );
}

/** What a cell shows whose value is not known until the workbook is recalculated. */
function unknown(view: SheetView): Shown {
  return { text: workbenchWords(view.language).grid.stale, kind: 'text', colour: null, leading: '' };
}

interface Described {
  readonly row: number;
  readonly column: number;
  readonly home: { readonly row: number; readonly column: number };
  readonly isSelected: boolean;
  readonly link: LinkTarget | null;
  readonly note: string | null;
  readonly whole: CellRange | null;
}

/** What a screen reader is told of a cell beside its text. */
function attributes(view: SheetView, cell: GridCell | null, about: Described) {
  const { row, column, home, isSelected, link, note, whole } = about;
  const words = workbenchWords(view.language).grid;
  const mark = view.mark(home.row, home.column);
  const formula = cell?.formula ?? null;
  const description = [
    mark && words.marks[mark],
    cell?.isStale && words.stale,
    formula !== null && words.formula(`=${view.formulaText(formula)}`),
    note !== null && words.note(note),
    link && words.link(linkText(link)),
  ].filter((part) => typeof part === 'string');
  return {
    role: 'gridcell',
    'aria-colindex': column + 2,
    'data-cell': address(home),
    ...(whole ? { 'aria-colspan': whole.right - column + 1, 'aria-rowspan': whole.bottom - row + 1 } : {}),
    ...(description.length > 0 ? { 'aria-description': description.join('. ') } : {}),
    ...(isSelected ? { tabIndex: 0, 'aria-selected': true } : {}),
    ...(note !== null || cell?.isStale ? { 'data-hint': '' } : {}),
  };
}

/** How far a long text runs over its neighbours; `null`: it stays in its cell. */
function roomOf(
  view: SheetView,
  row: number,
  column: number,
  style: CellLook,
  { kind }: Shown,
  { width }: Fitted,
): Room | null {
  if (kind !== 'text' || wraps(style) || style.shrinks || style.align === 'fill' || style.rotation !== 0) return null;
  const { columns } = view.geometry;
  if (width <= columns.size(column)) return null;
  const isFree = (other: number) => view.isFree(row, other);
  const room = overflow(width, alignOf(style, kind), column, { columns, isFree });
  return room.left + room.right > 0 ? room : null;
}

/** The lines around a cell: each is drawn once, by the cell before it; the first row and column draw their outer ones too. */
function lines(view: SheetView, range: CellRange, whole: CellRange, style: CellLook, room: Room | null): CSSProperties {
  const { rows, columns } = view.geometry;
  const below = rows.nextShown(range.bottom + 1, 1);
  const after = columns.nextShown(range.right + 1, 1);
  const isSingle = range.top === range.bottom && range.left === range.right;
  const lastRow = isSingle ? style : view.style(range.bottom, range.left);
  const lastColumn = isSingle ? style : view.style(range.top, range.right);
  const underStyle = below === null ? null : view.style(below, range.left);
  const afterStyle = after === null ? null : view.style(range.top, after);
  const bottom = between(lastRow.borders.bottom, underStyle?.borders.top ?? null);
  const right = between(lastColumn.borders.right, afterStyle?.borders.left ?? null);
  const { top, left } = style.borders;
  const isBare = view.sheet.look.showsGridLines && style.fill === null;
  const runsOn = room !== null && room.to > range.right;
  const css: CSSProperties = {};
  if (style.fill !== null) css.backgroundColor = style.fill;
  const isCutBelow = range.bottom < whole.bottom;
  const isCutAfter = range.right < whole.right;
  if (bottom && !isCutBelow) css.borderBottom = drawn(bottom);
  else if (isBare && !isCutBelow && !underStyle?.fill) css.borderBottom = GRID_LINE;
  if (right && !isCutAfter) css.borderRight = drawn(right);
  else if (isBare && !isCutAfter && !afterStyle?.fill && !runsOn) css.borderRight = GRID_LINE;
  if (top && rows.nextShown(range.top - 1, -1) === null) css.borderTop = drawn(top);
  if (left && columns.nextShown(range.left - 1, -1) === null) css.borderLeft = drawn(left);
  return css;
}

interface Content {
  readonly text: Shown;
  readonly fit: Fitted;
  readonly style: CellLook;
  readonly room: Room | null;
  readonly box: Box;
  readonly whole: Box;
  readonly link: LinkTarget | null;
  readonly isStale: boolean;
  readonly isMerged: boolean;
}

function content({ classes }: CellContext, about: Content): ReactNode {
  const { text, fit, style, room, box, whole, link, isStale, isMerged } = about;
  if (text.text === '' && text.leading === '') return null;
  const align = fit.isHidden ? 'left' : alignOf(style, text.kind);
  const isSplit = text.leading !== '' && !fit.isHidden;
  const css: CSSProperties = { ...textCss(style), textAlign: style.align === 'justify' ? 'justify' : align };
  if (text.colour !== null) css.color = text.colour;
  if (fit.scale !== 1) css.fontSize = fontSize(style) * fit.scale;
  if (style.indent > 0) css[align === 'right' ? 'paddingRight' : 'paddingLeft'] = PADDING + indentOf(style);
  if (room) {
    css.width = box.width + room.left + room.right - 1;
    css.marginLeft = -room.left;
  }
  const isPlain = !room && !isSplit && !isStale && !wraps(style);
  const className = isPlain
    ? classes.text
    : mergeClasses(
        classes.text,
        wraps(style) && classes.wrapped,
        room ? classes.running : undefined,
        isSplit && classes.split,
        isStale && classes.stale,
      );
  const body = link ? linked(classes, link, fit.text) : fit.text;
  const inner = (
    <span className={className} style={css}>
      {isSplit && <span>{text.leading}</span>}
      {isSplit ? <span>{body}</span> : body}
    </span>
  );
  if (!isMerged && style.rotation === 0) return inner;
  return (
    <span
      style={{
        position: 'absolute',
        display: 'flex',
        left: whole.left - box.left,
        top: whole.top - box.top,
        width: whole.width - 1,
        height: whole.height - 1,
        alignItems: VERTICAL[style.verticalAlign],
        justifyContent: SIDEWAYS[align],
      }}
    >
      {inner}
    </span>
  );
}

function linked(classes: GridClasses, link: LinkTarget, text: string): ReactNode {
  if (link.kind === 'cell') {
    return (
      <span className={classes.link} data-link="">
        {text}
      </span>
    );
  }
  if (!isSafeAddress(link.address)) return text;
  return (
    <a
      className={classes.link}
      href={link.address}
      target="_blank"
      rel="noreferrer noopener"
      tabIndex={-1}
      draggable={false}
      data-link=""
    >
      {text}
    </a>
  );
}
