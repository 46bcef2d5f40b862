import type { Axis } from './axis';

/** Where a text that is wider than its cell goes. */
export interface Room {
  /** Pixels that the text has to the left and to the right of its cell. */
  readonly left: number;
  readonly right: number;
  /** The outermost columns that it reaches into. */
  readonly from: number;
  readonly to: number;
}

/** What of a row a long text needs to know. */
export interface Neighbours {
  readonly columns: Axis;
  /** Columns that a text may run over. */
  readonly isFree: (column: number) => boolean;
}

/**
 * How far a text runs over its empty neighbours, as in Excel: left-aligned text to the right, right-aligned to the left,
 * centred to both sides.
 * @param width of the text, in pixels, padding included
 */
export function overflow(
  width: number,
  align: 'left' | 'center' | 'right',
  column: number,
  neighbours: Neighbours,
): Room {
  const missing = width - neighbours.columns.size(column);
  const wanted = Math.max(0, missing);
  const share = align === 'center' ? wanted / 2 : wanted;
  const [from, left] = align === 'left' ? [column, 0] : taken(share, column, -1, neighbours);
  const [to, right] = align === 'right' ? [column, 0] : taken(share, column, 1, neighbours);
  return { left, right, from, to };
}

function taken(wanted: number, column: number, direction: -1 | 1, { columns, isFree }: Neighbours) {
  let room = 0;
  let last = column;
  while (room < wanted) {
    const next = columns.nextShown(last + direction, direction);
    if (next === null || !isFree(next)) break;
    room += columns.size(next);
    last = next;
  }
  return [last, room] as const;
}

/** How far from a cell a long text is looked for that might run into it. */
const REACH = 40;

/** The nearest column with something in it, from `column` on in a direction; `null` where there is none near. */
export function nearestFilled(
  column: number,
  direction: -1 | 1,
  columns: Axis,
  isFilled: (column: number) => boolean,
): number | null {
  let here = columns.nextShown(column, direction);
  for (let steps = 0; here !== null && steps < REACH; steps++) {
    if (isFilled(here)) return here;
    here = columns.nextShown(here + direction, direction);
  }
  return null;
}
