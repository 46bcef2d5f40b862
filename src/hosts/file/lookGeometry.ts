import { LAST_COLUMN, LAST_ROW } from '../../workbook';
import type { SheetLook } from './look';

/** Where rows or columns begin, in pixels from the sheet's corner. */
export interface Edges {
  /** The pixel at which row or column `index` begins. */
  at(index: number): number;
  /** How many rows or columns begin before a pixel. */
  count(pixel: number): number;
}

type Measures = Pick<SheetLook, 'defaultRowHeight' | 'defaultColumnWidth' | 'columns' | 'rows'>;

/** Where each column begins; hidden ones have no width. */
export function columnEdges({ columns, defaultColumnWidth }: Measures): Edges {
  return edges(
    defaultColumnWidth,
    columns.map(({ from, to, width, isHidden }) => ({ from, to, size: isHidden ? 0 : width })),
    LAST_COLUMN + 1,
  );
}

/** Where each row begins; hidden ones have no height. */
export function rowEdges({ rows, defaultRowHeight }: Measures): Edges {
  const runs = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { height, isHidden }]) => ({ from: row, to: row, size: isHidden ? 0 : (height ?? defaultRowHeight) }));
  return edges(defaultRowHeight, runs, LAST_ROW + 1);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** @param runs those that differ from the usual size, in order and apart */
function edges(usual: number, runs: readonly Run[], most: number): Edges {
  /** How far each run's beginning is off from what the usual size gives. */
  const offsets: number[] = [];
  let offset = 0;
  for (const { from, to, size } of runs) {
    offsets.push(offset);
    offset += (to - from + 1) * (size - usual);
  }
  const at = (index: number): number => {
    const before = firstWhere(runs.length, (place) => runs[place]!.from >= index) - 1;
    const run = runs[before];
    if (!run) return index * usual;
    return index * usual + offsets[before]! + Math.min(index - run.from, run.to - run.from + 1) * (run.size - usual);
  };
  return { at, count: (pixel) => firstWhere(most, (index) => at(index) >= pixel) };
}

/** The first of `count` for which `holds` says yes, which then does for all after it; `count` where none does. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
