import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { workbenchWords } from '../../text/workbench';
import { address, type CellRange } from '../../workbook';
import { Editor } from './Editor';
import { editText } from './format';
import { boxOf, extentOf, geometryOf, withinRoom, type Geometry } from './geometry';
import { Headings } from './Headings';
import { Hint } from './Hint';
import { homeOf, moved, type Ground, type Motion } from './keyboard';
import { canvasMeasure } from './measure';
import type { GridProps, Place } from './model';
import { Drawings, Frames } from './Overlays';
import { Row } from './Row';
import { extrasOf, SheetView } from './sheetView';
import { useGridStyles } from './styles';
import { useGestures } from './useGestures';
import { useRoom, type RoomSize } from './useRoom';
import { useScroll, type Position, type Scrolled } from './useScroll';

/** What is being edited, and what the field began with. */
interface Editing {
  readonly place: Place;
  readonly original: string;
  readonly text: string;
  readonly isTyped: boolean;
}

/** A sheet of a workbook as Excel shows it, for eyes, hands, keyboards and screen readers. Only what is seen is in the page. */
export function Grid(props: GridProps): ReactElement {
  const { sheet, language, selection, highlights } = props;
  const { look } = sheet;
  const classes = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const view = useView(props, room);
  const { geometry } = view;
  const { rows, columns, frozen } = geometry;
  const home = homeOf(selection, geometry);
  const start = Math.max(34, String(rows.count).length * 8 + 14);
  const scroll = useScroll(scroller, geometry, start, room.height);
  const keepFocus = useSelectionInView(props, geometry, scroll, scroller);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [hinted, setHinted] = useState<Place | null>(null);
  const now = editing && editing.place.row === home.row && editing.place.column === home.column ? editing : null;

  const select = (place: Place) => {
    keepFocus();
    props.onSelect(place);
  };
  const move = (motion: Motion) => select(moved(home, motion, groundOf(view, scroll)));
  const edit = (typed: string | null) => {
    const style = view.style(home.row, home.column);
    const original = editText(view.cell(home.row, home.column), style, language, view.formulaText);
    setEditing({ place: home, original, text: typed ?? original, isTyped: typed !== null });
  };
  const commit = (text: string, motion: Motion | null) => {
    setEditing(null);
    if (now && text !== now.original) props.onEdit(now.place, text);
    if (motion) move(motion);
  };
  const gestures = useGestures({
    props,
    view,
    home,
    scroller,
    isEditing: now !== null,
    keepFocus,
    select,
    move,
    edit,
    setHinted,
  });

  const cellBox = boxOf(geometry.merges.at(home.row, home.column) ?? single(home), geometry);
  const editor = now && (
    <Editor
      key={address(now.place)}
      classes={classes}
      label={workbenchWords(language).grid.edit(address(now.place))}
      text={now.text}
      isTyped={now.isTyped}
      style={view.style(home.row, home.column)}
      width={cellBox.width}
      height={cellBox.height}
      measure={view.measure}
      onCommit={commit}
      onCancel={() => {
        setEditing(null);
        keepFocus();
      }}
    />
  );

  const rowOf = (row: number, isWhole: boolean, base: number) => (
    <Row
      key={row}
      view={view}
      classes={classes}
      row={row}
      top={rows.start(row) - base}
      from={isWhole ? scroll.columns.from : 0}
      to={isWhole ? scroll.columns.to : -1}
      start={start}
      selectedColumn={row === home.row ? home.column : -1}
      editor={row === home.row ? editor : null}
    />
  );
  const { base } = scroll;
  const seen = {
    from: rows.start(rows.at(Math.min(scroll.rows.from, rows.slots - 1))),
    to: rows.end(rows.at(Math.max(0, scroll.rows.to))),
  };
  const shared = { geometry, language, classes, start };
  return (
    <div ref={scroller} className={classes.root} {...gestures.root}>
      <div className={classes.sizer} style={scroll.element}>
        <div
          className={classes.sheet}
          role="grid"
          aria-label={workbenchWords(language).grid.sheet(look.name)}
          aria-rowcount={rows.count + 1}
          aria-colcount={columns.count + 1}
          {...gestures.sheet}
        >
          <Headings
            view={view}
            classes={classes}
            from={scroll.columns.from}
            to={scroll.columns.to}
            start={start}
            selectedColumn={home.column}
          />
          {frozen.rows > 0 && (
            <div
              role="rowgroup"
              className={mergeClasses(classes.sticky, classes.frozenRows, classes.frozenRowsEdge)}
              style={{ height: frozen.height }}
            >
              <div
                aria-hidden
                className={mergeClasses(
                  classes.sticky,
                  classes.ground,
                  frozen.columns > 0 && classes.frozenColumnsEdge,
                )}
                style={{ width: start + frozen.width, height: frozen.height }}
              />
              {frozenRows(geometry).map((row) => rowOf(row, true, 0))}
              <Frames {...shared} pane="top" highlights={highlights} top={0} from={0} to={frozen.height} />
              <div aria-hidden className={mergeClasses(classes.sticky, classes.leftOverlay)} style={{ top: 0 }}>
                <Frames {...shared} pane="corner" highlights={highlights} top={0} from={0} to={frozen.height} />
              </div>
            </div>
          )}
          <div role="rowgroup" ref={scroll.layer} className={classes.layer} style={{ top: scroll.layerTop }}>
            {bodyRows(view, scroll, home.row).map(([row, isWhole]) => rowOf(row, isWhole, base))}
          </div>
        </div>
        <div
          className={mergeClasses(classes.sticky, classes.ground, frozen.columns > 0 && classes.frozenColumnsEdge)}
          style={{ width: start + frozen.width }}
        />
        <div className={classes.bodyOverlay} style={{ top: scroll.layerTop }}>
          <Drawings {...shared} drawings={look.drawings} top={-base} {...seen} />
          <Frames {...shared} pane="body" highlights={highlights} top={-base} {...seen} />
        </div>
        <div className={mergeClasses(classes.sticky, classes.leftOverlay)}>
          <Frames {...shared} pane="left" highlights={highlights} top={scroll.layerTop - base} {...seen} />
        </div>
        {hinted && !now && (
          <Hint
            view={view}
            place={hinted}
            classes={classes}
            start={start}
            layerTop={scroll.layerTop}
            base={base}
            scrolled={scroll.position.get()}
            width={room.width}
          />
        )}
      </div>
    </div>
  );
}

/** The sheet as it is drawn: worked out anew where its look, its size or its content changes. */
function useView({ sheet, language, selection, revision, formulaText }: GridProps, room: RoomSize): SheetView {
  const { look, styles } = sheet;
  const [measure] = useState(canvasMeasure);
  const translate = useRef(formulaText);
  translate.current = formulaText;
  const [formula] = useState(() => (text: string) => translate.current?.(text) ?? text);
  const extent = extentOf(look, selection);
  const whole = useMemo(
    () => geometryOf(look, styles, { rows: extent.rows, columns: extent.columns }),
    [look, styles, extent.rows, extent.columns],
  );
  const settled = withinRoom(whole, room);
  const { rows: frozenRows, columns: frozenColumns } = settled.frozen;
  const geometry = useMemo(() => settled, [whole, frozenRows, frozenColumns]);
  const extras = useMemo(() => extrasOf(look, geometry), [look, geometry]);
  // The revision is not read: it says that what `sheet.cell` answers has changed.
  return useMemo(
    () => new SheetView(sheet, geometry, language, measure, formula, extras),
    [sheet, geometry, language, measure, formula, extras, revision],
  );
}

/** Keeps the selected cell in view and, where the grid has the focus, focused. Returns how to say that it is to have it. */
function useSelectionInView(
  { sheet, selection, reveal }: GridProps,
  geometry: Geometry,
  scroll: Scrolled,
  scroller: React.RefObject<HTMLDivElement | null>,
): () => void {
  const wanted = useRef(false);
  // Asked before the page is changed: the cell with the focus may go out of sight, and out of the page, with this change.
  const isWithin = useRef(false);
  isWithin.current = scroller.current?.contains(document.activeElement) ?? false;
  const [asked, ask] = useState(0);
  const { name } = sheet.look;
  const positions = useRef(new Map<string, Position>());
  const { row, column } = homeOf(selection, geometry);
  useLayoutEffect(() => {
    const element = scroller.current!;
    const known = positions.current;
    scroll.position.set(known.get(name) ?? { left: 0, top: 0 });
    const remember = () => known.set(name, scroll.position.get());
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [name, scroller, scroll.position]);

  const current = useRef({ geometry, scroll });
  current.current = { geometry, scroll };
  useLayoutEffect(() => {
    const { geometry: places, scroll: scrolling } = current.current;
    scrolling.reveal(places.merges.at(row, column) ?? single({ row, column }));
  }, [row, column, name, reveal, asked]);

  useLayoutEffect(() => {
    const element = scroller.current!;
    if (!wanted.current && !isWithin.current) return;
    if (document.activeElement instanceof HTMLTextAreaElement && element.contains(document.activeElement)) return;
    wanted.current = false;
    element.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus({ preventScroll: true });
  }, [row, column, name, asked, scroller]);

  return useCallback(() => {
    wanted.current = true;
    ask((before) => before + 1);
  }, []);
}

function single({ row, column }: Place): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function frozenRows({ rows, frozen }: Geometry): number[] {
  const found: number[] = [];
  for (let slot = 0; slot < rows.slots && rows.at(slot) < frozen.rows; slot++) found.push(rows.at(slot));
  return found;
}

/**
 * The scrolled rows to draw, in order: those that are seen whole, and single cells of others – the selected one, so that it
 * keeps the focus, and merged ones that reach into what is seen.
 */
function bodyRows(view: SheetView, { rows: { from, to } }: Scrolled, selected: number): [number, boolean][] {
  const { rows, frozen } = view.geometry;
  const wanted = new Map<number, boolean>();
  if (to >= from) for (const row of view.reachingInto(rows.at(from), rows.at(to))) wanted.set(row, false);
  if (selected >= frozen.rows) wanted.set(selected, false);
  for (let slot = from; slot <= to; slot++) wanted.set(rows.at(slot), true);
  return [...wanted].filter(([row]) => row >= frozen.rows).sort(([a], [b]) => a - b);
}

function groundOf(view: SheetView, scroll: Scrolled): Ground {
  const { rowCount, columnCount } = view.sheet.look;
  return {
    geometry: view.geometry,
    isFilled: (row, column) => view.isFilled(row, column),
    used: { rows: rowCount, columns: columnCount },
    page: scroll.page(),
  };
}
