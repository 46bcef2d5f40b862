import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { boxOf, revealed, Scale, type Geometry } from './geometry';
import { HEADING_HEIGHT } from './styles';
import type { CellRange } from '../../workbook';

/** Rows and columns that are drawn beyond what is seen, so that scrolling finds them there. */
const OVERSCAN = { rows: 6, columns: 2 };
/** Positions are counted from a step of so many pixels, since browsers place nothing exactly very far from an edge. */
const STEP = 4_000_000;

/** What of a sheet is drawn, and where. */
export interface Scrolled {
  /** Slots, the frozen ones left out. `to` is below `from` where there are none. */
  readonly rows: { readonly from: number; readonly to: number };
  readonly columns: { readonly from: number; readonly to: number };
  readonly element: { readonly width: number; readonly height: number };
  /** The position in the sheet that the layer of scrolled rows begins with. */
  readonly base: number;
  /** Where that layer lies in the element. */
  readonly layerTop: number;
  readonly layer: RefObject<HTMLDivElement | null>;
  /** Height of the scrolled rows that are seen at once. */
  readonly page: () => number;
  /** Brings a range into view. */
  readonly reveal: (range: CellRange) => void;
  /** Scrolls to a position in the sheet; without one tells the present. */
  readonly position: { get: () => Position; set: (position: Position) => void };
}

export interface Position {
  readonly left: number;
  readonly top: number;
}

/** @param start pixels of the row headings; `height`: of the window */
export function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  start: number,
  height: number,
): Scrolled {
  const { rows, columns, frozen } = geometry;
  const length = HEADING_HEIGHT + rows.length;
  const scale = useMemo(() => new Scale(length, height), [length, height]);
  const now = useRef(scale);
  now.current = scale;
  const layer = useRef<HTMLDivElement>(null);

  const common = { getScrollElement: () => scroller.current, getItemKey: byIndex };
  const vertical = useVirtualizer({
    ...common,
    count: rows.slots,
    estimateSize: (slot) => rows.slotSize(slot),
    scrollMargin: HEADING_HEIGHT,
    overscan: OVERSCAN.rows,
    observeElementOffset: useCallback(
      (instance: Virtualizer<HTMLDivElement, Element>, tell: (offset: number, isScrolling: boolean) => void) =>
        onScroll(instance, ({ scrollTop }) => tell(now.current.toSheet(scrollTop), false)),
      [],
    ),
  });
  const horizontal = useVirtualizer({
    ...common,
    horizontal: true,
    count: columns.slots,
    estimateSize: (slot) => columns.slotSize(slot),
    scrollMargin: start,
    overscan: OVERSCAN.columns,
  });
  useLayoutEffect(() => vertical.measure(), [rows, vertical]);
  useLayoutEffect(() => horizontal.measure(), [columns, horizontal]);

  const scrollTop = vertical.scrollOffset ?? 0;
  const base = scale.isScaled ? Math.floor(scrollTop / STEP) * STEP : 0;
  const topOf = useCallback(() => {
    const element = scroller.current?.scrollTop ?? 0;
    return HEADING_HEIGHT + base - now.current.toSheet(element) + element;
  }, [base, scroller]);

  useLayoutEffect(() => {
    const element = scroller.current!;
    const follow = () => {
      element.style.setProperty('--frozen-overflow', element.scrollLeft > 0 ? 'clip' : 'visible');
      if (now.current.isScaled && layer.current) layer.current.style.top = `${topOf()}px`;
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, topOf]);

  useLayoutEffect(() => {
    const element = scroller.current!;
    // Where the element is shorter than the sheet, a turn of the wheel would go further than it should.
    const turn = (event: WheelEvent) => {
      if (!now.current.isScaled || event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
      element.scrollTop = now.current.toElement(now.current.toSheet(element.scrollTop) + event.deltaY * lines);
      element.scrollLeft += event.deltaX * lines;
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [scroller]);

  const position = useMemo(
    () => ({
      get: () => ({
        left: scroller.current?.scrollLeft ?? 0,
        top: now.current.toSheet(scroller.current?.scrollTop ?? 0),
      }),
      set: ({ left, top }: Position) => {
        const element = scroller.current;
        if (!element) return;
        element.scrollLeft = left;
        element.scrollTop = now.current.toElement(top);
      },
    }),
    [scroller],
  );
  const page = useCallback(
    () => Math.max(20, (scroller.current?.clientHeight ?? 0) - HEADING_HEIGHT - frozen.height),
    [scroller, frozen],
  );
  const reveal = useCallback(
    (range: CellRange) => {
      const element = scroller.current;
      if (!element) return;
      const box = boxOf(range, geometry);
      const { left, top } = position.get();
      const across = { from: left + frozen.width, to: left + element.clientWidth - start };
      const down = { from: top + frozen.height, to: top + element.clientHeight - HEADING_HEIGHT };
      const dx = range.left < frozen.columns ? 0 : revealed(box.left, box.left + box.width, across);
      const dy = range.top < frozen.rows ? 0 : revealed(box.top, box.top + box.height, down);
      if (dx !== 0 || dy !== 0) position.set({ left: left + dx, top: top + dy });
    },
    [scroller, geometry, position, frozen, start],
  );

  return {
    rows: windowOf(vertical, rows.slot(frozen.rows)),
    columns: windowOf(horizontal, columns.slot(frozen.columns)),
    element: { width: start + columns.length, height: scale.element },
    base,
    layerTop: topOf(),
    layer,
    page,
    reveal,
    position,
  };
}

const byIndex = (index: number) => index;

function onScroll(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (element: HTMLDivElement) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const told = () => tell(scrollElement);
  told();
  scrollElement.addEventListener('scroll', told, { passive: true });
  return () => scrollElement.removeEventListener('scroll', told);
}

function windowOf(virtualizer: Virtualizer<HTMLDivElement, Element>, firstScrolled: number) {
  const items = virtualizer.getVirtualItems();
  return { from: Math.max(items[0]?.index ?? 0, firstScrolled), to: items.at(-1)?.index ?? -1 };
}
