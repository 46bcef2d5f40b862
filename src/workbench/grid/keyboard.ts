import type { Geometry } from './geometry';
import type { Place } from './model';

/**
 * How the selection moves. `edge…`: to where the cells change from filled to empty or back; `sheetStart`: to the first cell that
 * is not frozen, as in Excel.
 */
export type Motion =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | 'rowStart'
  | 'rowEnd'
  | 'sheetStart'
  | 'sheetEnd'
  | 'pageUp'
  | 'pageDown';

/** What a key asks for. */
export type Action =
  | { readonly kind: 'move'; readonly motion: Motion }
  | { readonly kind: 'step'; readonly step: -1 | 1 }
  | { readonly kind: 'edit' | 'empty' | 'undo' | 'redo' | 'follow' }
  /** Editing begins with the letter typed. */
  | { readonly kind: 'type'; readonly letter: string };

/** What is asked of a keyboard event. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const PLAIN: Readonly<Record<string, Motion>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

const WITH_CTRL: Readonly<Record<string, Motion>> = {
  ArrowUp: 'edgeUp',
  ArrowDown: 'edgeDown',
  ArrowLeft: 'edgeLeft',
  ArrowRight: 'edgeRight',
  Home: 'sheetStart',
  End: 'sheetEnd',
};

const STEPS: Readonly<Record<string, Action>> = {
  PageUp: { kind: 'step', step: -1 },
  PageDown: { kind: 'step', step: 1 },
};

/** What a key does in the grid; `null`: nothing, the browser has it (Tab leaves the grid). */
export function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Action | null {
  if (ctrlKey && altKey) return isLetter(key) ? { kind: 'type', letter: key } : null;
  // Browsers keep Ctrl+Page Up and Page Down for their own tabs; with Alt the keys reach the grid.
  if (altKey) return STEPS[key] ?? null;
  if (ctrlKey || metaKey) return withControl(key, shiftKey);
  const motion = PLAIN[key];
  if (motion) return { kind: 'move', motion };
  if (key === 'F2' || key === 'Enter') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'empty' };
  return isLetter(key) ? { kind: 'type', letter: key } : null;
}

function withControl(key: string, isShifted: boolean): Action | null {
  const motion = WITH_CTRL[key];
  if (motion) return { kind: 'move', motion };
  const step = STEPS[key];
  if (step) return step;
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: isShifted ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'enter':
      return { kind: 'follow' };
    default:
      return null;
  }
}

/** Whether a key writes something. */
function isLetter(key: string): boolean {
  return [...key].length === 1;
}

/** What moving needs to know of a sheet. */
export interface Ground {
  readonly geometry: Geometry;
  readonly isFilled: (row: number, column: number) => boolean;
  /** The rows and columns that hold something. */
  readonly used: { readonly rows: number; readonly columns: number };
  /** Height of the rows that are seen at once, frozen ones left out, in pixels. */
  readonly page: number;
}

/** The place that a cell is reached at: of merged cells the first, of others itself. */
export function homeOf(place: Place, { merges }: Geometry): Place {
  const merge = merges.at(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

/** Where a motion leads. Hidden rows and columns are passed over, merged cells count as one. */
export function moved(from: Place, motion: Motion, ground: Ground): Place {
  return homeOf(target(from, motion, ground), ground.geometry);
}

function target(from: Place, motion: Motion, ground: Ground): Place {
  const { rows, columns, frozen } = ground.geometry;
  switch (motion) {
    case 'up':
      return stepped(from, 'row', -1, ground);
    case 'down':
      return stepped(from, 'row', 1, ground);
    case 'left':
      return stepped(from, 'column', -1, ground);
    case 'right':
      return stepped(from, 'column', 1, ground);
    case 'edgeUp':
      return edge(from, 'row', -1, ground);
    case 'edgeDown':
      return edge(from, 'row', 1, ground);
    case 'edgeLeft':
      return edge(from, 'column', -1, ground);
    case 'edgeRight':
      return edge(from, 'column', 1, ground);
    case 'rowStart':
      return { row: from.row, column: columns.nextShown(0, 1) ?? from.column };
    case 'rowEnd':
      return { row: from.row, column: lastFilled(from.row, ground) };
    case 'sheetStart':
      return {
        row: rows.nextShown(frozen.rows, 1) ?? from.row,
        column: columns.nextShown(frozen.columns, 1) ?? from.column,
      };
    case 'sheetEnd':
      return {
        row: rows.nextShown(Math.max(0, ground.used.rows - 1), -1) ?? from.row,
        column: columns.nextShown(Math.max(0, ground.used.columns - 1), -1) ?? from.column,
      };
    case 'pageUp':
      return paged(from, -1, ground);
    case 'pageDown':
      return paged(from, 1, ground);
  }
}

type Along = 'row' | 'column';

function stepped(from: Place, along: Along, direction: -1 | 1, { geometry }: Ground): Place {
  const merge = geometry.merges.at(from.row, from.column);
  const edges =
    merge && (along === 'row' ? ([merge.top, merge.bottom] as const) : ([merge.left, merge.right] as const));
  const start = edges ? edges[direction === 1 ? 1 : 0] : from[along];
  const axis = along === 'row' ? geometry.rows : geometry.columns;
  const next = axis.nextShown(start + direction, direction);
  return next === null ? from : { ...from, [along]: next };
}

/** As Excel: within a block to its last cell, from its last cell or from an empty one to the next filled, else to the end. */
function edge(from: Place, along: Along, direction: -1 | 1, ground: Ground): Place {
  const filled = (place: Place) => ground.isFilled(place.row, place.column);
  const step = (place: Place) => stepped(place, along, direction, ground);
  const same = (a: Place, b: Place) => a[along] === b[along];
  let here = step(from);
  if (same(here, from)) return from;
  const staysWithin = filled(homeOf(from, ground.geometry)) && filled(homeOf(here, ground.geometry));
  for (let next = step(here); !same(next, here); next = step(here)) {
    if (staysWithin ? !filled(homeOf(next, ground.geometry)) : filled(homeOf(here, ground.geometry))) return here;
    here = next;
  }
  return here;
}

function lastFilled(row: number, { geometry, isFilled, used }: Ground): number {
  const first = geometry.columns.nextShown(0, 1) ?? 0;
  for (let column = Math.min(used.columns, geometry.columns.count) - 1; column > first; column--) {
    if (!geometry.columns.isHidden(column) && isFilled(row, column)) return column;
  }
  return first;
}

function paged(from: Place, direction: -1 | 1, ground: Ground): Place {
  const { rows } = ground.geometry;
  const slot = rows.slotAt(rows.start(from.row) + direction * ground.page);
  const least = rows.slot(from.row) + direction;
  const wanted = direction === 1 ? Math.max(slot, least) : Math.min(slot, least);
  const place = { ...from, row: rows.at(Math.max(0, Math.min(wanted, rows.slots - 1))) };
  // Merged cells that are taller than a page would hold the selection for ever.
  const isCaught = homeOf(place, ground.geometry).row === from.row;
  return isCaught ? stepped(from, 'row', direction, ground) : place;
}
